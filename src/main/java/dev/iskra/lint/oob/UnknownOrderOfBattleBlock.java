package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.Named;
import dev.iskra.mod.oob.UnitFile;
import dev.iskra.text.NearestNames;
import java.util.Locale;
import java.util.Set;

/// Something at the top of a file of units that the game does not read there.
public final class UnknownOrderOfBattleBlock implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    Set<String> known = OrderShape.names();
    for (UnitFile file : mod.orders().files()) {
      for (Named block : file.top()) {
        String key = block.text().toLowerCase(Locale.ROOT);
        // What is nearly one of them is reported as that.
        if (!key.startsWith("@") && !known.contains(key) && NearestNames.of(key, known).isEmpty()) {
          sink.report(finding(block.at(), "An order of battle has no `" + block.text() + "`."));
        }
      }
    }
  }
}
