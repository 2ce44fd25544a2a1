package dev.iskra.census;

import dev.iskra.game.Definition;
import dev.iskra.game.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Writes the script of a row: the keys of its path outermost first, each block with what always
/// stands in it in the base game, and the row's own key on a line for itself.
final class SnippetWriter {
  private static final int COMPANIONS = 12;
  private static final int DEPTH = 4;
  private static final Set<String> AFTER_IF = Set.of("else", "else_if");

  /// What is planted in place of the row's own words; `#` stands for the number of the snippet.
  ///
  /// @param key in place of its key
  /// @param value in place of its value
  record Planted(Optional<String> key, Optional<String> value) {
    static final Planted NOTHING = new Planted(Optional.empty(), Optional.empty());
  }

  private final String folder;
  private final String file;
  private final String unique;
  private final int tried;
  private int named;
  private final StringBuilder text = new StringBuilder("@qzconstant = 1\n");
  private final List<String> keys = new ArrayList<>();
  private boolean built = true;
  private int word;
  private int start;
  private int end;

  /// The script of an effect or trigger in a context: within the blocks of its path it stands in
  /// a block of the key that leads to its scope.
  ///
  /// @param row of the table of scopes
  /// @param written how the effect or trigger is written, a row of the table of script
  /// @param above the blocks around it, in the table of script
  /// @param around what is written around the key of the scope, and in its block: keys that open
  ///     blocks
  static Optional<Snippet> inScope(
      CensusRow row,
      int number,
      int tried,
      CensusRow written,
      List<CensusNode> above,
      Around around) {
    SnippetWriter writer = new SnippetWriter(row, number, tried);
    for (int i = 0; i < above.size(); i++) {
      writer.before(above.get(i));
      writer.open(writer.key(above.get(i)), above.get(i));
      writer.companions(
          above.get(i), Optional.of(i + 1 < above.size() ? above.get(i + 1) : row.node()), DEPTH);
    }
    List<String> more = around.keys(row.value());
    more.forEach(key -> writer.text.append(writer.word(key)).append(" = {\n"));
    writer.own(written, Planted.NOTHING);
    writer.text.append("}\n".repeat(above.size() + more.size()));
    return writer.finished(row);
  }

  private SnippetWriter(CensusRow row, int number, int tried) {
    this.unique = "qz" + number;
    this.folder = row.node().folder();
    this.file = file(folder, unique);
    this.tried = tried;
    this.word = tried;
  }

  /// The script of a row; empty where it does not say enough.
  ///
  /// @param number of the snippet within its mod
  /// @param tried how many other words were tried before
  static Optional<Snippet> of(CensusRow row, int number, int tried, Planted planted) {
    SnippetWriter writer = new SnippetWriter(row, number, tried);
    writer.write(row, planted);
    return writer.finished(row);
  }

  private Optional<Snippet> finished(CensusRow row) {
    return built
        ? Optional.of(new Snippet(row, file, text.toString(), start, end))
        : Optional.empty();
  }

  private static String file(String folder, String name) {
    if (folder.endsWith(".txt")) {
      return folder;
    }
    if (folder.contains("/*")) {
      return folder.replace("*", name);
    }
    return folder + "/" + (folder.equals("history/countries") ? "GER - " : "") + name + ".txt";
  }

  private void write(CensusRow row, Planted planted) {
    List<CensusNode> path = row.node().path();
    for (int i = 0; i < path.size() - 1; i++) {
      CensusNode node = path.get(i);
      before(node);
      open(key(node), node);
      // What stands in most blocks may exclude what stands in a few.
      if (i < path.size() - 2 || tried % 3 != 2) {
        companions(node, Optional.of(path.get(i + 1)), DEPTH);
      }
    }
    before(row.node());
    own(row, planted);
    text.append("}\n".repeat(path.size() - 1));
  }

  private void own(CensusRow row, Planted planted) {
    CensusNode node = row.node();
    String key = planted.key().map(this::numbered).orElseGet(() -> key(node));
    start = text.length();
    if (row.operator().equals("item")) {
      text.append(key).append(" = { ").append(word(row.value())).append(" }");
      end = text.length();
    } else if (row.isBlock() && planted.value().isEmpty()) {
      open(key, node);
      end = text.length() - 1;
      if (row.value().startsWith("block and ")) {
        text.append(list(row)).append('\n');
      }
      companions(node, Optional.empty(), DEPTH);
      keys.removeLast();
      text.append('}');
    } else {
      text.append(node.step().equals("{}") ? "" : key + " " + row.operator() + " ")
          .append(planted.value().map(this::numbered).orElseGet(() -> value(row, key)));
      end = text.length();
    }
    text.append('\n');
  }

  /// What the base game has before a key wherever it stands.
  private void before(CensusNode node) {
    if (AFTER_IF.contains(node.step().toLowerCase(Locale.ROOT))) {
      text.append("if = { limit = { always = yes } }\n");
    }
  }

  private void open(String key, CensusNode node) {
    text.append(node.step().equals("{}") ? "{\n" : key + " = {\n");
    keys.add(key);
  }

  /// Writes what stands in most blocks of a key besides `but`, and where nothing does, what
  /// stands there most often. Two that exclude each other are never in most.
  private void companions(CensusNode node, Optional<CensusNode> but, int depth) {
    String step = node.step().toLowerCase(Locale.ROOT);
    if (step.equals("if") || step.equals("else_if")) {
      if (but.stream().noneMatch(one -> one.step().equalsIgnoreCase("limit"))) {
        text.append("limit = { always = yes }\n");
      }
      return;
    }
    List<CensusNode> usual = node.companions(tried);
    usual.stream()
        .filter(one -> but.stream().noneMatch(own -> own.step().equalsIgnoreCase(one.step())))
        .limit(COMPANIONS)
        .forEach(one -> one.usual().ifPresent(row -> companion(row, depth - 1)));
  }

  private void companion(CensusRow row, int depth) {
    int own = word;
    word = tried % Words.SPREAD;
    written(row, depth);
    word = own;
  }

  private void written(CensusRow row, int depth) {
    CensusNode node = row.node();
    String key = key(node);
    if (row.isBlock()) {
      open(key, node);
      if (depth > 0) {
        companions(node, Optional.empty(), depth);
      }
      keys.removeLast();
      text.append("}\n");
    } else {
      text.append(key).append(' ').append(row.operator()).append(' ');
      text.append(value(row, key)).append('\n');
    }
  }

  private String value(CensusRow row, String key) {
    Optional<Definition> around =
        Vocabulary.definitions().at(file, keys).filter(one -> one.field().equalsIgnoreCase(key));
    if (around.isPresent()) {
      String number = unique.substring(2);
      return around.get().definition().equals("event")
          ? "qz." + number
          : row.value().equals("number") ? number : fresh();
    }
    return row.value().contains("list of ") ? list(row) : word(row.value());
  }

  /// Where some of the words of a list are known, one of these.
  private String list(CensusRow row) {
    String value = row.value();
    int at = value.indexOf("list of ");
    String shape = value.substring(at + "list of ".length()).split(" or ")[0];
    String item = word(row.node().item().filter(_ -> shape.equals("word")).orElse(shape));
    if (value.startsWith("block and ")) {
      return item;
    }
    boolean colour = at > 0;
    return (colour ? value.substring(0, at) : "") + "{ " + (colour ? "1 1 1" : item) + " }";
  }

  /// The key at a node: that of a definition is a name that nothing else has.
  private String key(CensusNode node) {
    String step = node.step();
    if (!step.startsWith("<") && !step.startsWith("@") && !step.endsWith(":")) {
      return step.indexOf('<') < 0 ? step : word(step);
    }
    List<String> here = new ArrayList<>(keys);
    here.add(unique);
    return Vocabulary.definitions().at(file, here).isPresent() ? fresh() : word(step);
  }

  private String fresh() {
    named++;
    return named == 1 ? unique : unique + "_" + named;
  }

  private String numbered(String planted) {
    return planted.replace("#", unique.substring(2));
  }

  private String word(String shape) {
    Optional<String> found =
        shape.startsWith("<") && file.equals(folder) && tried % 2 == 1
            ? Optional.of("qzname")
            : Words.of(shape, word);
    built &= found.isPresent();
    return found.orElse("");
  }
}
