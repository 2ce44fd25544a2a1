package dev.iskra.compiler;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.emit.ModPath;
import dev.iskra.model.Choices;
import dev.iskra.model.Symbol;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is to be written into files of the mod, texts apart: by one unit, by several, by all.
/// Those of several are put together in order, as if one had been compiled after the other.
final class ScriptFiles {
  /// A declared id that stands in a file, and the keyword of its declaration.
  record Declared(String keyword, Symbol symbol) {}

  /// A script file that nothing else writes to.
  ///
  /// @param named where the source names the file
  record Whole(ModPath path, List<Entry> entries, Span named) {}

  /// A file that is written as text.
  record Text(ModPath path, String text, Span origin) {}

  /// A script file that several units may write to.
  static final class ScriptFile {
    private final Map<String, Entry> head = new LinkedHashMap<>(2);
    private final List<Entry> body = new ArrayList<>(1);
    private final List<Declared> declared = new ArrayList<>(0);

    private void addAll(ScriptFile other) {
      other.head.forEach(head::putIfAbsent);
      body.addAll(other.body);
      declared.addAll(other.declared);
    }

    /// The head and all that follows it. Pasted script may begin with a line of the head itself:
    /// then it is left to it.
    List<Entry> entries() {
      Set<String> pasted = new HashSet<>();
      for (Entry entry : body) {
        if (!(entry instanceof Verbatim verbatim) || !head.containsKey(line(verbatim))) {
          break;
        }
        pasted.add(line(verbatim));
      }
      List<Entry> all = new ArrayList<>(head.size() + body.size());
      head.forEach(
          (text, entry) -> {
            if (!pasted.contains(text)) {
              all.add(entry);
            }
          });
      all.addAll(SharedBlocks.joined(body));
      return all;
    }

    /// Where its first entry comes from.
    Span origin() {
      return entries().getFirst().span();
    }

    private static String line(Verbatim verbatim) {
      return verbatim.text().strip() + "\n";
    }

    /// The ids that stand in it.
    List<Declared> declared() {
      return List.copyOf(declared);
    }

    private boolean isWritten() {
      return !head.isEmpty() || !body.isEmpty();
    }
  }

  private final SortedMap<ModPath, ScriptFile> shared = new TreeMap<>();
  private final List<Whole> wholes = new ArrayList<>(0);
  private final List<Text> texts = new ArrayList<>(0);
  private final List<Choices.Choice> choices = new ArrayList<>(0);
  private final Insertions insertions = new Insertions();

  /// Adds all that others write.
  void addAll(ScriptFiles other) {
    other.shared.forEach((path, file) -> file(path).addAll(file));
    wholes.addAll(other.wholes);
    texts.addAll(other.texts);
    choices.addAll(other.choices);
    insertions.addAll(other.insertions);
  }

  /// Appends entries to a script file.
  void add(ModPath path, List<Entry> entries) {
    file(path).body.addAll(entries);
  }

  /// Puts an entry at the head of a script file, once.
  ///
  /// @param text the entry as it is printed
  void head(ModPath path, String text, Entry entry) {
    file(path).head.putIfAbsent(text, entry);
  }

  /// Says that an id stands in a file.
  void add(ModPath path, Declared id) {
    file(path).declared.add(id);
  }

  void add(Whole file) {
    wholes.add(file);
  }

  void add(Text file) {
    texts.add(file);
  }

  void add(Choices.Choice choice) {
    choices.add(choice);
  }

  /// What a script file is to hold.
  ScriptFile file(ModPath path) {
    return shared.computeIfAbsent(path, _ -> new ScriptFile());
  }

  /// The script files that several units may write to, in order.
  List<ModPath> shared() {
    return shared.entrySet().stream()
        .filter(file -> file.getValue().isWritten())
        .map(Map.Entry::getKey)
        .toList();
  }

  List<Whole> wholes() {
    return wholes;
  }

  List<Text> texts() {
    return texts;
  }

  /// What the lock is to keep.
  List<Choices.Choice> choices() {
    return choices;
  }

  /// What is put into script files of the sources.
  Insertions insertions() {
    return insertions;
  }
}
