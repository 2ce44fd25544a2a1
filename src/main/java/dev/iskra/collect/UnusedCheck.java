package dev.iskra.collect;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.kind.DeclarationContext;
import dev.iskra.kind.facet.UnusedReporting;
import dev.iskra.model.Site;
import dev.iskra.model.Symbol;
import dev.iskra.model.Usage;
import dev.iskra.text.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports declarations that do nothing unless something uses them, and that nothing uses.
public final class UnusedCheck {
  private final Map<Site, Symbol> declared;
  private final List<Usage> usages;
  private final List<SourceFile> scripts;

  /// A check over all that the mod uses.
  ///
  /// @param scripts files of script; an id that occurs anywhere in one is used, since not all
  ///     that they hold is understood
  public UnusedCheck(Map<Site, Symbol> declared, List<Usage> usages, List<SourceFile> scripts) {
    this.declared = declared;
    this.usages = usages;
    this.scripts = scripts;
  }

  /// Asks each kind what to say of its declarations that are used nowhere.
  public void run(List<Unit> units, Sink sink) {
    for (Unit unit : units) {
      if (!(unit.kind() instanceof UnusedReporting kind)) {
        continue;
      }
      Optional<Symbol> symbol = DeclarationContext.symbolOf(unit.declaration(), declared);
      Optional<Diagnostic> finding =
          symbol.flatMap(found -> kind.unused(unit.declaration(), found));
      if (finding.isPresent() && !isUsed(symbol.orElseThrow())) {
        sink.report(finding.get());
      }
    }
  }

  /// Files of one declaration have its id with something behind it, so those count as well.
  private boolean isUsed(Symbol symbol) {
    return usages.stream()
            .flatMap(usage -> usage.all().stream())
            .anyMatch(
                use ->
                    use.family() == symbol.family()
                        && (use.name().equals(symbol.id())
                            || use.name().startsWith(symbol.id() + "_")))
        || scripts.stream().anyMatch(file -> file.text(0, file.length()).contains(symbol.id()));
  }
}
