package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.UnitFile;

/// A division without a template.
public final class DivisionWithoutTemplate implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (UnitFile file : mod.orders().files()) {
      for (UnitFile.Division division : file.divisions()) {
        if (division.template().isEmpty() && !mod.orders().isMistaken(division.body())) {
          sink.report(
              finding(division.at(), "This division has no template.")
                  .help("Write `division_template = \"…\"` in it."));
        }
      }
    }
  }
}
