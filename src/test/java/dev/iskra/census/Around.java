package dev.iskra.census;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What stands around an effect or trigger in the table of scopes: the table does not say which
/// blocks lie between its context, its scope and itself.
///
/// @param before the keys before the one that leads to the scope
/// @param within the keys in its block
record Around(List<String> before, List<String> within) {
  /// Only the key that leads to the scope; that within the condition of an `if`; the condition of
  /// an `if` in the scope; the condition of the scope.
  static final List<Around> ALL =
      List.of(
          new Around(List.of(), List.of()),
          new Around(List.of("if", "limit"), List.of()),
          new Around(List.of(), List.of("if", "limit")),
          new Around(List.of(), List.of("limit")));

  /// The keys from the context down to the effect or trigger.
  ///
  /// @param scope the key that leads to the scope, with dots between the keys where it is an
  ///     argument; `-` where there is none
  List<String> keys(String scope) {
    List<String> keys = new ArrayList<>(before);
    if (!scope.equals("-")) {
      keys.addAll(Arrays.asList(scope.split("\\.")));
    }
    keys.addAll(within);
    return keys;
  }
}
