package dev.iskra.suppress;

import dev.iskra.diagnostic.Diagnostic;
import java.util.List;

/// What the comments of one file allow.
///
/// @param complaints what cannot be read of it
record Comments(List<Allowance> allowances, List<Diagnostic> complaints) {
  /// Of a file that says nothing of the kind.
  static final Comments NONE = new Comments(List.of(), List.of());

  Comments {
    allowances = List.copyOf(allowances);
    complaints = List.copyOf(complaints);
  }
}
