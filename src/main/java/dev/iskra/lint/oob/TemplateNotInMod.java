package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.OrdersOfBattle;

/// A division whose template no file of the mod and no effect makes. Where the country begins with
/// files of the base game, it may have the template from those.
public final class TemplateNotInMod implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    mod.orders().missing().forEach(missing -> sink.report(found(missing)));
  }

  private Diagnostic found(OrdersOfBattle.Missing missing) {
    String name = missing.template().text();
    Diagnostic diagnostic =
        finding(missing.template().at(), "The mod has no division template `" + name + "`.");
    if (!missing.near().isEmpty()) {
      return diagnostic.suggest(missing.near());
    }
    return missing.certain()
        ? diagnostic.note("The game leaves the division out.")
        : diagnostic
            .as(Severity.INFO)
            .note("The division appears only if its country has it from elsewhere.");
  }
}
