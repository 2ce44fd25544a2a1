package dev.iskra.expand;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Severity;
import dev.iskra.expand.Evaluator.Purpose;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words for what is wrong. No message holds a value, so that a mistake in a loop reads the same
/// each time round and is told once.
final class Complaints {
  private static final Set<String> RESERVED = Set.of("yes", "no", "and", "or", "not");

  private Complaints() {}

  /// Whether a constant or loop variable of this name could ever be used; if not, that is
  /// reported.
  static boolean usable(Word name, ExpansionErrors report) {
    String text = name.text();
    if (Interpolation.isName(text) && !RESERVED.contains(text)) {
      return true;
    }
    report.report(
        ExpandRule.UNUSABLE_NAME
            .at(name.span(), "`" + text + "` cannot be the name of a constant or loop variable.")
            .help(
                "Use letters, digits and `_`, a letter or `_` first; not `yes`, `no`, `and`, `or`,"
                    + " `not`."));
    return false;
  }

  static Diagnostic unknown(String name, Span at, Scope scope) {
    Diagnostic result =
        ExpandRule.UNKNOWN_CONSTANT.at(at, "No constant or loop variable is named `" + name + "`.");
    List<String> near = scope.near(name);
    if (near.isEmpty()) {
      return result.help("Define it at the top of a file: `const " + name + " = …`.");
    }
    String better = at.text().replace(name, near.getFirst());
    return result
        .suggest(near.subList(0, 1))
        .fix(Fix.replace("Write `" + near.getFirst() + "`", at, better));
  }

  static Diagnostic noPart(String path, Span at) {
    int dot = path.indexOf('.');
    String name = path.substring(0, dot);
    return ExpandRule.UNKNOWN_PART
        .at(at, "`" + name + "` has no part named `" + path.substring(dot + 1) + "`.")
        .note("Constants and loop variables have no parts.")
        .help("Write `{{" + name + "}}` for the whole, or make the part a constant of its own.");
  }

  static Diagnostic duplicate(Definition second, Definition first) {
    String where =
        second.namespace().isEmpty() ? "" : " in the namespace `" + second.namespace() + "`";
    return ExpandRule.DUPLICATE_CONSTANT
        .at(second.at(), "The constant `" + second.name() + "` is defined twice" + where + ".")
        .label(first.at(), "first defined here")
        .help("Remove one of them, or give it another name.");
  }

  static Diagnostic hidden(Word variable, Definition constant) {
    return ExpandRule.DUPLICATE_CONSTANT
        .at(variable.span(), "In this loop `" + constant.name() + "` is not the constant.")
        .as(Severity.INFO)
        .label(constant.at(), "the constant")
        .help("Give the variable of the loop another name.");
  }

  static Diagnostic ambiguous(String name, Span at, List<Definition> meant) {
    String spaces =
        meant.stream()
            .map(d -> d.namespace().isEmpty() ? "no namespace" : "`" + d.namespace() + "`")
            .collect(Collectors.joining(" and "));
    Diagnostic result =
        ExpandRule.AMBIGUOUS_CONSTANT.at(
            at, "`" + name + "` may be any of " + meant.size() + " constants: of " + spaces + ".");
    for (Definition definition : meant) {
      result = result.label(definition.at(), "one is defined here");
    }
    return result
        .note("A file's own namespace is searched first, and it has no constant of this name.")
        .help("Give the constants different names, or define one in this file's namespace.");
  }

  static Diagnostic circular(List<Definition> circle) {
    Definition first = circle.getFirst();
    if (circle.size() == 1) {
      return ExpandRule.CIRCULAR_CONSTANTS
          .at(first.at(), "The constant `" + first.name() + "` is defined by itself.")
          .help("Give it a value that can be worked out.");
    }
    String names = circle.stream().map(d -> "`" + d.name() + "`").collect(Collectors.joining(", "));
    Diagnostic result =
        ExpandRule.CIRCULAR_CONSTANTS.at(
            first.at(),
            "The constants " + names + " define each other, so none of them has a value.");
    for (Definition definition : circle.subList(1, circle.size())) {
      result = result.label(definition.at(), "`" + definition.name() + "` is part of the circle");
    }
    return result.help("Give one of them a value of its own.");
  }

  static Diagnostic misplaced(Word name, Span at) {
    return ExpandRule.MISPLACED_CONSTANT
        .at(at, "The constant `" + name.text() + "` is defined within a body.")
        .note("A constant holds for the whole mod; it cannot depend on where it stands.")
        .help("Move the line to the top of the file, outside all braces.");
  }

  static Diagnostic notKnown(Purpose purpose, Span at) {
    return ExpandRule.NOT_KNOWN_AT_COMPILE_TIME.at(at, purpose.problem()).help(purpose.help());
  }

  static Diagnostic notAList(Value value, Span at) {
    return ExpandRule.NOT_A_LIST
        .at(at, "A `for` needs a list, and this is " + value.described() + ".")
        .help("Write the items in brackets: `[a, b]`; or a range of whole numbers: `1..5`.");
  }

  static Diagnostic impossible(Value.Broken broken, Span at) {
    Diagnostic result = ExpandRule.IMPOSSIBLE_ARITHMETIC.at(at, broken.reason());
    return broken.help().isEmpty() ? result : result.help(broken.help());
  }

  static Diagnostic unfit(String problem, Span at, String help) {
    return ExpandRule.UNFIT_INSERTION.at(at, problem).help(help);
  }

  static Diagnostic endless(String problem, Span at) {
    return ExpandRule.ENDLESS_EXPANSION
        .at(at, problem)
        .note("What it gives is left out; the rest of the mod is compiled as it stands.")
        .help("Shorten the list, or take loops out of each other.");
  }
}
