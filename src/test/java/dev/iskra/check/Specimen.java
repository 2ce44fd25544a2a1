package dev.iskra.check;

import dev.iskra.signature.ScopeSet;

/// A piece of generated script, sound or broken in one place.
///
/// @param category `effect` or `trigger`
/// @param entry the effect or trigger
/// @param sort what is wrong with it
/// @param place the argument that is wrong, with dots between nested ones, and the value that
///     stands there
/// @param scope the scope it stands in
/// @param line the script
record Specimen(
    String category, String entry, Sort sort, String place, ScopeSet scope, Draft.Line line) {
  /// What is done to script to break it.
  enum Sort {
    SOUND,
    WRONG_SCOPE,
    BLOCK_FOR_VALUE,
    YES_FOR_VALUE,
    PHRASE_FOR_VALUE,
    NUMBER_FOR_WORD,
    WORD_FOR_NUMBER,
    VALUE_FOR_BLOCK,
    MISSPELT_ARGUMENT,
    MISSPELT_REFERENCE,
    MISSING_ARGUMENT,
    SURPLUS_ARGUMENT,
    REPEATED_ARGUMENT,
    MISSPELT_ENTRY,
    WRONG_FAMILY,
    WRONG_OPERATOR;

    /// The word in our lists: `wrong-scope`.
    String id() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /// What names it in a list.
  String id() {
    return sort.id() + " " + category + " " + entry + (place.isEmpty() ? "" : " " + place);
  }
}
