package dev.iskra.kind;

import java.util.Optional;

/// A kind whose declarations may be added to where they are: `extend keyword name { … }`.
public interface Extensible {
  /// What may be added; empty where nothing may.
  Optional<Schema> extension();

  /// What may be added to declarations of a kind; empty where nothing may.
  static Optional<Schema> of(DeclarationKind kind) {
    return kind instanceof Extensible extensible ? extensible.extension() : Optional.empty();
  }
}
