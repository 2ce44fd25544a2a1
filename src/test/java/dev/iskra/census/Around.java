package dev.iskra.census;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What stands around an effect or trigger in the table of scopes: the table does not say which
/// blocks lie between its context, its scope and itself.
enum Around {
  /// Only the key that leads to its scope.
  SCOPE(List.of(), List.of()),
  /// The scope within the condition of an `if`.
  SCOPE_IN_LIMIT(List.of("if", "limit"), List.of()),
  /// The condition of an `if` in the scope.
  LIMIT_IN_SCOPE(List.of(), List.of("if", "limit")),
  /// The condition of the scope.
  LIMIT_OF_SCOPE(List.of(), List.of("limit"));

  private final List<String> before;
  private final List<String> within;

  Around(List<String> before, List<String> within) {
    this.before = before;
    this.within = within;
  }

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
