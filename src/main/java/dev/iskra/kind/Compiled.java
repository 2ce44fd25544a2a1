package dev.iskra.kind;

import java.util.List;

/// Reads declarations that stand at the top of files, and emits what they are.
public interface Compiled {
  /// Whether the declarations of the kind depend on each other and must be compiled at once.
  boolean compiledTogether();

  /// Reads and emits declarations: all of the kind if they are compiled together, else one. Some
  /// may add to one that is there.
  void compile(List<DeclarationReader> readings, Emission out);

  /// What compiles each declaration for itself.
  interface OneByOne extends Compiled {
    /// Reads a declaration, or what is added to one that is there, and emits it.
    void compile(DeclarationReader reading, Emission out);

    @Override
    default boolean compiledTogether() {
      return false;
    }

    @Override
    default void compile(List<DeclarationReader> readings, Emission out) {
      readings.forEach(reading -> compile(reading, out));
    }
  }

  /// What compiles all declarations of a kind at once, since they depend on each other.
  interface Together extends Compiled {
    @Override
    default boolean compiledTogether() {
      return true;
    }
  }
}
