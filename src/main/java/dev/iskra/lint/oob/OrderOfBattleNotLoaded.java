package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.OrdersOfBattle;
import dev.iskra.mod.oob.UnitFile;
import dev.iskra.model.Resolution;
import dev.iskra.model.Symbol;
import dev.iskra.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// An order of battle that neither the history of a country nor an effect loads.
public final class OrderOfBattleNotLoaded implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    OrdersOfBattle orders = mod.orders();
    Map<Span, Boolean> loaded = new LinkedHashMap<>();
    Map<Span, Diagnostic> findings = new HashMap<>();
    for (UnitFile file : orders.files()) {
      Optional<Symbol> declared = orders.declaration(file);
      Span at = declared.map(Symbol::at).orElse(file.at());
      loaded.merge(
          at,
          orders.isLoaded(file) || (declared.isPresent() && orders.isBroken(file)),
          Boolean::logicalOr);
      findings.putIfAbsent(at, declared.map(one -> found(one)).orElseGet(() -> found(file)));
    }
    boolean certain =
        mod.names().byId(ObjectType.ORDER_OF_BATTLE, "") instanceof Resolution.Unknown unknown
            && unknown.certain();
    loaded.forEach(
        (at, is) -> {
          Optional<Diagnostic> finding = Optional.ofNullable(findings.get(at));
          if (!is && (certain || finding.get().severity() != Severity.INFO)) {
            sink.report(finding.get());
          }
        });
  }

  private Diagnostic found(Symbol oob) {
    return finding(oob.at(), "Nothing loads the order of battle `" + oob.name() + "`.")
        .help("Write `start = yes` in it, or load it by an effect: `load oob " + oob.name() + "`.");
  }

  /// It may be meant for another mod, or for a text that is put together while the game runs.
  private Diagnostic found(UnitFile file) {
    return finding(file.at(), "Nothing loads the order of battle `" + file.id() + "`.")
        .as(Severity.INFO)
        .help(
            "Name it in the history of a country, `oob = \""
                + file.id()
                + "\"`, or in an effect such as `load_oob`.");
  }
}
