package dev.iskra.localisation;

import java.util.Optional;

/// A part of a text that is more than the letters it is written with. Places are counted in
/// characters of the text as it is written, escapes included.
public sealed interface Part {
  /// The first character.
  int start();

  /// After the last character.
  int end();

  /// `[…]`.
  ///
  /// @param text what stands between the brackets
  record Bracket(int start, int end, String text) implements Part {}

  /// `[` that nothing closes.
  record Unclosed(int start, int end) implements Part {}

  /// A command that ends in `]` and has no `[`.
  record Unopened(int start, int end) implements Part {}

  /// `$key$` or `$KEY|format$`.
  record Key(int start, int end, String name, Optional<String> format) implements Part {}

  /// `$` that nothing closes.
  ///
  /// @param name what follows it, as far as a key could go
  record Dollar(int start, int end, String name) implements Part {}

  /// `§Y`.
  ///
  /// @param letter the character after the sign; a blank at the end of the text
  record Colour(int start, int end, int letter) implements Part {}

  /// `§!`.
  record ColourEnd(int start, int end) implements Part {}

  /// `£icon`, with or without a frame: `£icon|2`.
  record Icon(int start, int end, String name) implements Part {}

  /// `/n` where a new line is meant.
  record Slash(int start, int end) implements Part {}
}
