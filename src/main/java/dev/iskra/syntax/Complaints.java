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
  /// How many characters of what somebody wrote a message repeats.
  private static final int LONGEST = 40;

  private Complaints() {}

  static Diagnostic cannotBegin(Span at) {
    return SyntaxRule.UNEXPECTED_TEXT
        .at(at, sentence(name(at)) + " begins nothing here.")
        .help("A statement is `key = value`, `kind name \"Title\" { … }`, or a word of a list.");
  }

  static Diagnostic strayCloser(Span at) {
    return SyntaxRule.STRAY_BRACE
        .at(at, "This `" + at.text() + "` closes nothing.")
        .help("Remove it, or add the bracket that it should close.");
  }

  static Diagnostic missingCloser(Span opener, Span before, String closer, boolean fileEnds) {
    String message = "This `" + opener.text() + "` is never closed.";
    String label =
        fileEnds ? "the file ends here" : "a `" + closer + "` seems to be missing before this";
    String what = closer.equals("}") ? "block" : closer.equals(")") ? "expression" : "list";
    return SyntaxRule.MISSING_BRACE
        .at(opener, message)
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
    return SyntaxRule.NESTED_TOO_DEEP
        .at(at, message)
        .note("The declaration around it is not read.")
        .help("Nothing in the game needs that: look for a bracket that is missing above.");
  }

  static Diagnostic tooTall(Span at) {
    String message =
        "More than " + NestingLimit.MOST + " operators and brackets lie in each other here.";
    return SyntaxRule.NESTED_TOO_DEEP
        .at(at, message)
        .note("Nothing of this file is read.")
        .help("Split the expression.");
  }

  static Diagnostic elseWithoutIf(Span at) {
    return SyntaxRule.UNEXPECTED_TEXT
        .at(at, "This `else` has no `if (…)` before it.")
        .help("Put it directly behind the text or the closing brace of an `if`, or remove it.");
  }

  static Diagnostic of(TreeBuilder parser, RecognitionException mistake, SourceFile source) {
    Token offending = mistake.getOffendingToken();
    Span at = span(source, offending);
    Token before = parser.getTokenStream().LT(-1);
    if (withinGroup(parser, mistake.getCtx())) {
      return brokenExpression(offending, at);
    }
    return switch (before.getType()) {
      case IskraParser.OPERATOR -> missingValue(parser, span(source, before), at);
      case IskraParser.IF ->
          misfit(at, "An `if` needs its condition in parentheses: `if (a = b) { … }`.");
      default -> misfit(at, "An `if` or `for` needs a block behind it: `{ … }`.");
    };
  }

  private static Diagnostic misfit(Span at, String help) {
    return SyntaxRule.UNEXPECTED_TEXT.at(at, sentence(name(at)) + " does not fit here.").help(help);
  }

  private static Diagnostic brokenExpression(Token offending, Span at) {
    String message =
        switch (offending.getType()) {
          case IskraParser.RPAREN, IskraParser.RBRACK, IskraParser.COMMA ->
              "Something is missing before " + name(at) + ".";
          default -> sentence(name(at)) + " does not fit into this expression.";
        };
    return SyntaxRule.BROKEN_EXPRESSION
        .at(at, message)
        .help("Join conditions with `and`, `or`, `not`; separate items with commas.");
  }

  private static Diagnostic missingValue(TreeBuilder parser, Span operator, Span found) {
    Token key = parser.getTokenStream().LT(-2);
    String name = key.getType() == IskraParser.KEY ? span(operator.source(), key).text() : "key";
    return SyntaxRule.MISSING_VALUE
        .at(operator, "`" + name + "` has no value.")
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

  /// What stands there; nothing does where a missing bracket was put in.
  private static String name(Span at) {
    if (at.length() > 0) {
      String text = at.text();
      int line = text.indexOf('\n');
      int end = Math.min(line < 0 ? text.length() : line, LONGEST);
      return "`" + text.substring(0, end) + (end < text.length() ? "…`" : "`");
    }
    return at.start() == at.source().length() ? "the end of the file" : "the end of the block";
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static Span span(SourceFile source, Token token) {
    return new Span(source, token.getStartIndex(), token.getStopIndex());
  }
}
