package dev.iskra.examine;

import dev.iskra.clausewitz.Scalar;

/// Whose block is being looked at.
///
/// @param name the key that opens it, for messages
/// @param strict whether our data know all its arguments; of definitions they do not
/// @param within whether it is an effect or trigger or lies in one: then the same is true of all
///     blocks in it
record Owner(Scalar name, boolean strict, boolean within) {
  /// A definition.
  static Owner definition(Scalar name) {
    return new Owner(name, false, false);
  }

  /// An effect or trigger, or a scope.
  static Owner entry(Scalar name) {
    return new Owner(name, true, true);
  }

  /// The block of an argument or field.
  ///
  /// @param within whether it lies in an effect or trigger
  /// @param bare whether nothing may stand in it but its own arguments
  static Owner block(Scalar name, boolean within, boolean bare) {
    return new Owner(name, within || bare, within);
  }
}
