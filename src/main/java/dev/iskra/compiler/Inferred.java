package dev.iskra.compiler;

import dev.iskra.check.Environment;
import dev.iskra.check.Inference;
import dev.iskra.check.ScriptResult;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Sink;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What was found out of who calls what, kept while nothing calls anything else.
///
/// Most edits change a number or a text: then no scope becomes another one.
final class Inferred {
  private final boolean lasting;
  private List<ScriptResult> reports = List.of();
  private List<Diagnostic> findings = List.of();

  Inferred(boolean lasting) {
    this.lasting = lasting;
  }

  /// Reports what is wrong only because of who calls what.
  ///
  /// @param now the reports of all pieces, in order
  /// @return what was found out, made when somebody asks for it
  Supplier<Inference> run(List<ScriptResult> now, Environment ground, Sink sink) {
    Optional<Inference> inference = Optional.empty();
    if (!lasting || !findings.isEmpty() || !alike(now)) {
      Findings found = new Findings();
      inference = Optional.of(Inference.of(now, ground));
      inference.get().report(found);
      findings = found.list();
    }
    if (lasting) {
      reports = now;
    }
    findings.forEach(sink::report);
    Optional<Inference> made = inference;
    return () -> made.orElseGet(() -> Inference.of(now, ground));
  }

  /// Whether all that is new says what the old said.
  private boolean alike(List<ScriptResult> now) {
    return !reports.isEmpty() && ScriptResult.alike(reports, now, ScriptResult::callsAlike);
  }
}
