package dev.iskra.syntax;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.syntax.generated.IskraParser;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/// Words for what the parser could not read.
final class Complaints {
  private Complaints() {}

  static Diagnostic cannotBegin(Span at) {
    String what = at.length() == 0 ? "This" : "`" + at.text() + "`";
    return Diagnostic.of(
            SyntaxRule.UNEXPECTED, at, what + " cannot stand at the beginning of a statement.")
        .help("A statement is `key = value`, `kind name \"Title\" { … }`, or a word of a list.");
  }

  static Diagnostic strayCloser(Span at) {
    return Diagnostic.of(SyntaxRule.STRAY_BRACE, at, "This `" + at.text() + "` closes nothing.")
        .help("Remove it, or add the bracket that it should close.");
  }

  static Diagnostic missingCloser(Span opener, Span before, String closer, boolean fileEnds) {
    String message = "This `" + opener.text() + "` is never closed.";
    String label =
        fileEnds ? "the file ends here" : "a `" + closer + "` seems to be missing before this";
    String what = closer.equals("}") ? "block" : closer.equals(")") ? "expression" : "list";
    return Diagnostic.of(SyntaxRule.MISSING_BRACE, opener, message)
        .label(before, label)
        .help("Add `" + closer + "` where the " + what + " ends.");
  }

  static Diagnostic tooDeep(Span at) {
    boolean block = at.text().equals("{");
    int most = block ? Brackets.DEEPEST : Brackets.DEEPEST_GROUPS;
    String message =
        "More than "
            + most
            + (block ? " blocks" : " lists or parentheses")
            + " lie in each other here.";
    return Diagnostic.of(SyntaxRule.TOO_DEEP, at, message)
        .note("The declaration around it is not read.")
        .help("Nothing in the game needs that: look for a bracket that is missing above.");
  }

  static Diagnostic tooTall(Span at) {
    String message = "More than " + Height.MOST + " operators and brackets lie in each other here.";
    return Diagnostic.of(SyntaxRule.TOO_DEEP, at, message)
        .note("Nothing of this file is read.")
        .help("Split the expression.");
  }

  static Diagnostic elseWithoutIf(Span at) {
    return Diagnostic.of(SyntaxRule.UNEXPECTED, at, "This `else` has no `if (…)` before it.")
        .help("Put it directly behind the text or the closing brace of an `if`, or remove it.");
  }

  static Diagnostic of(TreeBuilder parser, RecognitionException mistake, SourceFile source) {
    Span at = span(source, mistake.getOffendingToken());
    Token before = parser.getTokenStream().LT(-1);
    if (withinGroup(parser, mistake.getCtx())) {
      return Diagnostic.of(
              SyntaxRule.BROKEN_EXPRESSION,
              at,
              "The expression cannot go on with " + name(at) + ".")
          .help("Join conditions with `and`, `or`, `not`; separate items with commas.");
    }
    if (before.getType() == IskraParser.OPERATOR) {
      return missingValue(parser, span(source, before), at);
    }
    return Diagnostic.of(
        SyntaxRule.UNEXPECTED, at, "Here stands " + name(at) + ", which fits nothing.");
  }

  private static Diagnostic missingValue(TreeBuilder parser, Span operator, Span found) {
    Token key = parser.getTokenStream().LT(-2);
    String name = key.getType() == IskraParser.KEY ? span(operator.source(), key).text() : "key";
    return Diagnostic.of(SyntaxRule.MISSING_VALUE, operator, "`" + name + "` has no value.")
        .label(found, "a value was expected before this")
        .help("Write a value after `" + operator.text() + "`, or remove `" + name + "`.");
  }

  private static boolean withinGroup(TreeBuilder parser, @Nullable RuleContext from) {
    String[] names = parser.getRuleNames();
    for (RuleContext context = from; context != null; context = context.getParent()) {
      String rule = names[context.getRuleIndex()];
      if (rule.equals("body")) {
        return false;
      }
      if (rule.equals("group") || rule.equals("list")) {
        return true;
      }
    }
    return false;
  }

  private static String name(Span at) {
    return at.length() == 0 ? "the end of the file" : "`" + at.text() + "`";
  }

  private static Span span(SourceFile source, Token token) {
    return new Span(source, token.getStartIndex(), token.getStopIndex());
  }
}
