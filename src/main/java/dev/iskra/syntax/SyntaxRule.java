package dev.iskra.syntax;

import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with the text of an Iskra file.
public enum SyntaxRule implements StatedRule {
  /// A byte that is not UTF-8.
  NOT_UTF8,
  /// A string that does not end on its line.
  UNCLOSED_STRING,
  /// A `{`, `(` or `[` without its partner.
  MISSING_BRACE,
  /// A `}`, `)` or `]` without its partner.
  STRAY_BRACE,
  /// `key =` and then nothing that could be a value.
  MISSING_VALUE,
  /// Something that cannot stand where it stands.
  UNEXPECTED_TEXT,
  /// Braces within braces, too many.
  NESTED_TOO_DEEP,
  /// An expression in parentheses that ends too early or has something left over.
  BROKEN_EXPRESSION,
  /// A byte below the blank that is no white space, or DEL.
  HIDDEN_CHARACTER
}
