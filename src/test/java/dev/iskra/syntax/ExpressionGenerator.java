package dev.iskra.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What stands within parentheses and lists: conditions, sums, calls, items with commas.
///
/// Each method writes something and gives the tree it stands for, as [TreeText] tells it.
final class ExpressionGenerator {
  private static final String[] WORDS = {
    "a",
    "left_opposition",
    "has_war",
    "ROOT.left_support",
    "GER",
    "5",
    "0.25",
    "5%",
    "{{patience}}",
    "{{a.b}}_x",
    "\u00e9t\u00e9",
    "date",
    "iff",
    "orx",
    "1938.8.1",
    "Not",
    "AND",
    "-5",
    "+x"
  };
  private static final String[] OPERATORS = {"=", "<", ">", "<=", ">=", "!=", "==", "?="};

  private final Layout out;
  private final RawGenerator raw;

  ExpressionGenerator(Layout out, RawGenerator raw) {
    this.out = out;
    this.raw = raw;
  }

  /// `( … )` with one expression.
  String group(int depth) {
    out.add("(");
    gap();
    String inner = disjunction(depth);
    gap();
    out.add(")");
    return "(" + inner + ")";
  }

  /// `(4, -1)`.
  String pair() {
    int x = out.chance.nextInt(-9, 30);
    int y = out.chance.nextInt(9);
    out.add("(" + x + ",");
    out.maybeSpace();
    out.add(y + ")");
    return "(" + x + " " + y + ")";
  }

  /// `[ a, b ]`.
  String list(int depth) {
    out.add("[");
    out.anySpace();
    List<String> items = new ArrayList<>();
    int count = out.chance.nextInt(4);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        out.add(",");
        gap();
      }
      items.add(disjunction(depth));
    }
    out.anySpace();
    out.add("]");
    return "list(" + String.join(" ", items) + ")";
  }

  private void gap() {
    if (out.oneIn(3)) {
      out.anySpace();
    }
  }

  private String disjunction(int depth) {
    return joined(depth, "or", () -> joined(depth, "and", () -> negation(depth)));
  }

  private String joined(int depth, String word, Supplier<String> part) {
    List<String> parts = new ArrayList<>(List.of(part.get()));
    while (depth > 0 && out.oneIn(3)) {
      out.anySpace();
      out.add(word);
      out.anySpace();
      parts.add(part.get());
    }
    return parts.size() == 1 ? parts.getFirst() : word + "(" + String.join(" ", parts) + ")";
  }

  private String negation(int depth) {
    if (out.oneIn(6)) {
      out.add("not");
      out.anySpace();
      return "not(" + negation(depth) + ")";
    }
    String left = sum(depth);
    if (!out.oneIn(3)) {
      return left;
    }
    String operator = out.pick(OPERATORS);
    out.space();
    out.add(operator);
    gap();
    return "<" + left + " " + operator + " " + sum(depth) + ">";
  }

  private String sum(int depth) {
    return chain(depth, "+-", () -> chain(depth, "*/", () -> factor(depth)));
  }

  private String chain(int depth, String signs, Supplier<String> part) {
    String left = part.get();
    while (depth > 0 && out.oneIn(5)) {
      char sign = signs.charAt(out.chance.nextInt(2));
      out.anySpace();
      out.add(String.valueOf(sign));
      out.anySpace();
      left = "(" + left + " " + sign + " " + part.get() + ")";
    }
    return left;
  }

  private String factor(int depth) {
    int form = out.chance.nextInt(depth > 0 ? 12 : 7);
    return switch (form) {
      case 0 -> written("\"a, (b) [c]\"");
      case 1 -> quantity();
      case 2 -> minus(depth);
      case 7 -> group(depth - 1);
      case 8 -> list(depth - 1);
      case 9 -> call(depth - 1);
      case 10 -> scoped(depth - 1);
      default -> written(out.pick(WORDS));
    };
  }

  private String written(String word) {
    out.add(word);
    return word;
  }

  private String quantity() {
    String number = out.pick("70", "3..7", "{{patience}}");
    String unit = out.pick("days", "weeks", "hours", "months", "year");
    out.add(number + " " + unit);
    return "quantity(" + number + " " + unit + ")";
  }

  private String minus(int depth) {
    out.add("-");
    out.space();
    return "-" + factor(depth);
  }

  private String call(int depth) {
    String name = out.pick("key", "text", "min");
    out.add(name);
    return "call " + name + group(depth);
  }

  private String scoped(int depth) {
    String name = out.pick("SPR", "ROOT", "any_country");
    out.add(name);
    out.maybeSpace();
    return name + raw.block(depth);
  }
}
