package dev.iskra.collect;

import dev.iskra.kind.Compiled;
import dev.iskra.kind.DeclarationKind;
import dev.iskra.kind.DeclaredKind;
import dev.iskra.kind.NestedKind;
import dev.iskra.kind.TopLevelKind;
import dev.iskra.lower.Constants;
import dev.iskra.syntax.Statement;
import java.util.Optional;

/// A declaration at the top of a file, and what its file says.
///
/// @param namespace the namespace of the file
/// @param constants the `@constants` of the file
/// @param extending whether it adds to a declaration that is there
public record Unit(
    Statement.Declaration declaration,
    DeclarationKind kind,
    Optional<String> namespace,
    Constants constants,
    boolean extending) {
  /// What compiles it.
  ///
  /// @throws IllegalStateException for a kind that stands within others
  public Compiled compiled() {
    return switch (kind) {
      case TopLevelKind top -> top;
      case DeclaredKind declared -> declared;
      case NestedKind nested -> throw new IllegalStateException(nested.keywords().getFirst());
    };
  }
}
