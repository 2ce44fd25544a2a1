package dev.iskra.game;

import dev.iskra.diagnostic.Outcome;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Parser;
import dev.iskra.syntax.Statement;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.StringJoiner;

/// Takes our data files apart into what a run needs and what people are told.
///
/// A file is Iskra, line by line: each `extern`, `place` and `kind` begins a line, and each field
/// in a block does. Lines of `##` say what the next `extern` or field means.
final class DataReader {
  private static final String DOCUMENTATION = "##";

  private final String file;
  private final CatalogWriter entries;
  private final CatalogWriter documentation;
  private final StringBuilder said = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> keys = new ArrayDeque<>();
  private List<String> head = List.of();

  private DataReader(String file, CatalogWriter entries, CatalogWriter documentation) {
    this.file = file;
    this.entries = entries;
    this.documentation = documentation;
  }

  /// Adds what a file says.
  ///
  /// @param entries gets each `extern` by category and name, and the rows of places
  /// @param documentation gets what is said of them, by the same names, and of their fields behind
  ///     a `/`: `decision/cost`
  static void read(
      String file, String content, CatalogWriter entries, CatalogWriter documentation) {
    DataReader reader = new DataReader(file, entries, documentation);
    content.lines().map(String::strip).forEach(reader::line);
    if (!reader.head.isEmpty()) {
      throw new BrokenResource(file, "`" + String.join(" ", reader.head) + "` does not end");
    }
  }

  private void line(String line) {
    if (line.startsWith(DOCUMENTATION)) {
      String rest = line.substring(DOCUMENTATION.length());
      said.append(rest.startsWith(" ") ? rest.substring(1) : rest).append('\n');
    } else if (line.isEmpty() || line.startsWith("#")) {
      said.setLength(0);
    } else {
      statement(line);
    }
  }

  private void statement(String line) {
    boolean first = head.isEmpty();
    if (first) {
      head = List.of((line.startsWith(Vocabulary.KIND + " ") ? "extern " + line : line).split(" "));
      tell(head.size() > 2 ? head.get(2) : "");
    } else if (!line.startsWith("}")) {
      String key =
          line.substring(0, Math.max(0, line.indexOf(" = "))).strip().replaceAll("[?*+]$", "");
      tell(head.get(2) + "/" + path(key));
      if (line.endsWith("{")) {
        keys.addLast(key);
      }
    }
    if (line.equals("}") && !keys.isEmpty()) {
      keys.removeLast();
      text.append(line).append('\n');
      return;
    }
    text.append(line).append('\n');
    if (line.equals("}") || (first && !line.endsWith("{"))) {
      end();
    }
  }

  private String path(String key) {
    List<String> path = new ArrayList<>(keys);
    path.add(key);
    return String.join("/", path);
  }

  private void tell(String name) {
    if (!said.isEmpty()) {
      documentation.add(head.get(1), name, said.toString().strip());
      said.setLength(0);
    }
  }

  private void end() {
    if (head.getFirst().equals("place")) {
      entries.add(Vocabulary.PLACE, definition(), row());
    } else {
      entries.add(head.get(1), head.get(2).toLowerCase(Locale.ROOT), text.toString());
    }
    text.setLength(0);
    head = List.of();
  }

  /// A file of places is called after the definition that stands there.
  private String definition() {
    return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
  }

  /// A `place` as [Row] reads it.
  private String row() {
    Outcome<SyntaxFile> parsed =
        Parser.parse(SourceFile.of(file, text.toString().getBytes(StandardCharsets.UTF_8)));
    if (!parsed.diagnostics().isEmpty()
        || !(parsed.value().statements().getFirst() instanceof Statement.Declaration place)) {
      throw new BrokenResource(file, "cannot read `" + text + "`");
    }
    SequencedMap<String, String> said = new LinkedHashMap<>();
    assignments(place.body(), said);
    StringJoiner row = new StringJoiner(" ");
    row.add(word(place.head().getLast()));
    row.add(column(said, "keys"));
    row.add(definition());
    row.add(column(said, "scope"));
    row.add(column(said, "object"));
    row.add(column(said, "named"));
    said.forEach((name, value) -> row.add(name + "=" + value));
    return row.toString();
  }

  /// What a body says, with what is said of the name besides among it.
  private void assignments(Expression.Body body, SequencedMap<String, String> to) {
    for (Statement statement : body.statements()) {
      switch (statement) {
        case Statement.Assignment(Expression key, _, Expression.Body inner)
            when word(key).equals("known") ->
            assignments(inner, to);
        case Statement.Assignment assignment ->
            to.put(word(assignment.key()), word(assignment.value()));
        default -> throw new BrokenResource(file, "cannot read `" + text + "`");
      }
    }
  }

  private static String column(SequencedMap<String, String> said, String name) {
    String value = said.remove(name);
    return value == null ? "-" : value;
  }

  private String word(Expression expression) {
    return expression
        .textOrWord()
        .orElseThrow(() -> new BrokenResource(file, "cannot read `" + text + "`"));
  }
}
