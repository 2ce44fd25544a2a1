package dev.iskra.lock;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import java.util.List;

/// What a batch of claims got.
///
/// @param lockText the new text of `iskra.lock`, to be written as UTF-8 and only if the whole
///     build has no error: a lock written after an error would turn a guess into a decision
/// @param ids the id or key of each claim, in the order in which the claims were given
/// @param diagnostics by place; claims that share an id by mistake are reported here and have
///     that id in `ids` all the same
public record Settled(String lockText, List<String> ids, List<Diagnostic> diagnostics) {
  public Settled {
    ids = List.copyOf(ids);
    diagnostics = List.copyOf(diagnostics);
  }

  /// Whether any finding is an error.
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
