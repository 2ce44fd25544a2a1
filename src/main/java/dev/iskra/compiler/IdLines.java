package dev.iskra.compiler;

import dev.iskra.clausewitz.Printed;
import dev.iskra.model.Symbol;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the lines of printed script on which ids are defined.
final class IdLines {
  private static final String ID = "id = ";

  /// A name that a file defines.
  ///
  /// @param keyword the keyword of its declaration
  record Declared(String keyword, Symbol symbol) {}

  /// A declared id and the line (from 1) on which it is defined.
  record Found(Declared declared, int line) {}

  private IdLines() {}

  /// The id in a line `id = …`; nothing for other lines.
  private static String idOn(String text, int start, int end) {
    int word = start;
    while (word < end && text.charAt(word) == '\t') {
      word++;
    }
    return text.startsWith(ID, word) ? text.substring(word + ID.length(), end) : "";
  }

  private static boolean holds(Span outer, Span inner) {
    return outer.source() == inner.source()
        && outer.start() <= inner.start()
        && inner.end() <= outer.end();
  }

  /// Where each id stands as `id = …` on account of its declaration: an effect that names it has
  /// such a line too.
  static List<Found> find(List<Declared> here, Printed printed) {
    Map<String, List<Declared>> byId = new HashMap<>();
    for (Declared one : here) {
      byId.computeIfAbsent(one.symbol().id(), _ -> new ArrayList<>(1)).add(one);
    }
    List<Found> found = new ArrayList<>(here.size());
    String text = printed.text();
    int start = 0;
    for (int i = 0; i < printed.lineOrigins().size(); i++) {
      int end = text.indexOf('\n', start);
      Span origin = printed.lineOrigins().get(i);
      for (Declared one : byId.getOrDefault(idOn(text, start, end), List.of())) {
        if (holds(origin, one.symbol().at())) {
          found.add(new Found(one, i + 1));
        }
      }
      start = end + 1;
    }
    return found;
  }
}
