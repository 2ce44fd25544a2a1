package dev.iskra.syntax;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with the text of an Iskra file.
public enum SyntaxRule implements StatedRule {
  /// A byte that is not UTF-8.
  NOT_UTF8("ISK1001", "not-utf8", "An Iskra file holds bytes that are not UTF-8."),
  /// A string that does not end on its line.
  UNCLOSED_STRING("ISK1002", "unclosed-string", "A string has no closing quote on its line."),
  /// A `{`, `(` or `[` without its partner.
  MISSING_BRACE("ISK1003", "missing-brace", "A brace is opened and never closed."),
  /// A `}`, `)` or `]` without its partner.
  STRAY_BRACE("ISK1004", "stray-brace", "A brace closes nothing."),
  /// `key =` and then nothing that could be a value.
  MISSING_VALUE("ISK1005", "missing-value", "A key has an operator and no value."),
  /// Something that cannot stand where it stands.
  UNEXPECTED("ISK1006", "unexpected-text", "Something stands where it cannot stand."),
  /// Braces within braces, too many.
  TOO_DEEP("ISK1007", "nested-too-deep", "Blocks, lists or parentheses are nested too deeply."),
  /// An expression in parentheses that ends too early or has something left over.
  BROKEN_EXPRESSION("ISK1008", "broken-expression", "An expression in parentheses is incomplete."),
  /// A byte below the blank that is no white space, or DEL.
  HIDDEN_CHARACTER("ISK1009", "hidden-character", "A control character that editors hide.");

  private final Statement statement;

  SyntaxRule(String code, String title, String summary) {
    statement = new Statement(code, title, Severity.ERROR, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
