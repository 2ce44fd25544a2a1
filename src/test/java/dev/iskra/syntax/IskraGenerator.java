package dev.iskra.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Source of ours with script between it, from a seed: the same seed gives the same text.
///
/// It writes raw entries as mods have them and every form of ours, in any nesting, with chance
/// white space, comments, line ends and byte-order marks, and it knows the tree that must come
/// out.
final class IskraGenerator {
  /// The words that begin phrases of ours here; script uses none of them.
  static final Set<String> HEADS = Set.of("fire", "flag", "var", "use");

  private final Layout out;
  private final RawGenerator raw;
  private final ExpressionGenerator expressions;

  /// A text and what it stands for.
  ///
  /// @param tree the tree as [TreeText] tells it, with the phrases of [#HEADS]
  /// @param comments the comments in order
  /// @param entries the raw entries at the top, as written
  /// @param entryTrees the tree of each of them
  record Generated(
      byte[] bytes,
      String tree,
      List<String> comments,
      List<String> entries,
      List<String> entryTrees) {}

  private IskraGenerator(long seed, boolean scriptOnly) {
    out = new Layout(new Random(seed));
    raw = new RawGenerator(out, scriptOnly);
    expressions = new ExpressionGenerator(out, raw);
  }

  /// Forms of ours and raw entries, `statements` of them at the top.
  static Generated mixed(long seed, int statements) {
    return new IskraGenerator(seed, false).file(statements, 3);
  }

  /// Raw entries only: a file of script.
  static Generated script(long seed, int statements) {
    return new IskraGenerator(seed, true).file(statements, 0);
  }

  private Generated file(int statements, int ours) {
    List<String> trees = new ArrayList<>();
    List<String> entries = new ArrayList<>();
    List<String> entryTrees = new ArrayList<>();
    for (int i = 0; i < statements; i++) {
      if (ours == 0 || out.oneIn(ours)) {
        int from = out.length();
        entryTrees.add(raw.entry(3));
        entries.add(out.since(from));
        trees.add(entryTrees.getLast());
      } else {
        trees.add(statement(3));
      }
      out.newLine();
    }
    return new Generated(out.bytes(), String.join(" ", trees), out.comments(), entries, entryTrees);
  }

  private String statement(int depth) {
    return switch (out.chance.nextInt(depth > 0 ? 14 : 7)) {
      case 0, 1 -> phrase();
      case 2 -> constant();
      case 3, 4, 5, 6 -> assignment(depth);
      case 7 -> conditional(depth - 1);
      case 8 -> loop(depth - 1);
      case 9 -> text();
      case 10 -> raw.entry(depth);
      case 11 -> holed(depth - 1);
      default -> declaration(depth - 1);
    };
  }

  private String body(int depth) {
    out.add("{");
    List<String> parts = new ArrayList<>();
    int count = out.chance.nextInt(5);
    for (int i = 0; i < count; i++) {
      out.newLine();
      parts.add(statement(depth));
    }
    out.newLine();
    out.add("}");
    return "{" + String.join(" ", parts) + "}";
  }

  private String declaration(int depth) {
    if (out.oneIn(4)) {
      out.commentLine("## " + out.pick("documentation", "of \"this\""));
    }
    String head =
        out.pick(
            "focus letters \"The Letters\"",
            "focus {{tag}}_x as SOV_x \"T {{tag}}\"",
            "event second_october",
            "option \"Not yet.\"",
            "12 x rifle at states",
            "air when",
            "shift",
            "if_else x",
            "oob p for SOV");
    out.add(head);
    String tail = "";
    if (head.equals("12 x rifle at states")) {
      out.space();
      tail = " " + expressions.list(1);
    } else if (head.equals("air when")) {
      out.space();
      tail = " " + expressions.group(2);
    } else if (head.equals("shift")) {
      out.space();
      tail = " " + expressions.pair();
    }
    if (out.oneIn(4)) {
      out.newLine();
    } else {
      out.maybeSpace();
    }
    return "decl(" + head + tail + ")" + body(depth);
  }

  private String phrase() {
    String phrase =
        out.pick(
            "fire congress",
            "fire congress in 3..7 days",
            "flag coup_prepared on country",
            "flag supports_claim on country by Country",
            "var left_support on country in 0..100",
            "use ultimatum as \"lit\"");
    out.add(phrase);
    if (out.oneIn(4)) {
      out.space();
      return "phrase(" + phrase + " " + expressions.list(1) + ")";
    }
    return "phrase(" + phrase + ")";
  }

  private String constant() {
    out.add("const patience =");
    out.maybeSpace();
    return "const(patience " + value(1) + ")";
  }

  private String assignment(int depth) {
    String key = out.pick("cost", "at", "requires", "reward", "left_support", "{{tag}}", "if", "x");
    String operator = out.pick("=", "=", "=", ":=", "+=", "-=", "*=", "/=");
    out.add(key);
    out.space();
    out.add(operator);
    out.maybeSpace();
    return key + " " + operator + " " + value(depth) + ";";
  }

  private String value(int depth) {
    return switch (out.chance.nextInt(depth > 0 ? 10 : 9)) {
      case 0 -> written("35 days", "quantity(35 days)");
      case 1 -> written("3..7 weeks", "quantity(3..7 weeks)");
      case 2 -> written("left by 3", "by(left 3)");
      case 3 -> written("{{patience}}", "{{patience}}");
      case 4 -> written("\"\"\"a \"b\" {\n# c\n\"\"\"", "tall\"a \"b\" {\n# c\n\"");
      case 5 -> expressions.group(2);
      case 6 -> expressions.list(2);
      case 7 -> written("", "") + expressions.pair();
      case 8 -> "call " + written("key", "key") + expressions.group(1);
      default -> body(depth - 1);
    };
  }

  private String written(String source, String tree) {
    out.add(source);
    return tree;
  }

  private String holed(int depth) {
    String key = out.pick("{{tag}}", "{{tag}}_flag", "x_{{a.b}}_y");
    out.add(key + " = ");
    return key + " = " + body(depth) + ";";
  }

  private String conditional(int depth) {
    boolean atCompileTime = out.oneIn(3);
    StringBuilder tree = new StringBuilder(atCompileTime ? "static-if" : "if");
    out.add(atCompileTime ? "static if" : "if");
    out.maybeSpace();
    tree.append(expressions.group(2)).append(outcome(depth));
    while (out.oneIn(3)) {
      out.anySpace();
      out.add("else if");
      out.maybeSpace();
      tree.append(" else if").append(expressions.group(1)).append(outcome(depth));
    }
    if (out.oneIn(2)) {
      out.anySpace();
      out.add("else");
      tree.append(" else ").append(outcome(depth));
    }
    return tree.toString();
  }

  private String outcome(int depth) {
    out.anySpace();
    return switch (out.chance.nextInt(6)) {
      case 0 -> written("\"a text\"", "\"a text\"");
      case 1 -> written("\"\"\"tall\"\"\"", "tall\"tall\"");
      default -> body(depth);
    };
  }

  private String loop(int depth) {
    out.add("for tag in ");
    String list = out.oneIn(3) ? written("neighbours", "neighbours") : expressions.list(1);
    out.space();
    return "for(tag in " + list + ")" + body(depth);
  }

  /// A text with branches, as descriptions have them.
  private String text() {
    out.add("desc = { ");
    String tree = "if";
    out.add("if ");
    tree += expressions.group(1);
    out.anySpace();
    out.add("\"one\"");
    out.anySpace();
    out.add("else \"two\" }");
    return "desc = {" + tree + "\"one\" else \"two\"};";
  }
}
