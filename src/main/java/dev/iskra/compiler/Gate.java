package dev.iskra.compiler;

import dev.iskra.collect.PastedUnit;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.expand.ExpandRule;
import dev.iskra.syntax.SyntaxRule;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which findings stop the output. An error in a native form does: it says that something cannot be
/// written. What is passed through (a script file, a pasted block) is written as it stands, since
/// the game shrugs off slips that every published mod has.
public final class Gate {
  /// Any error stops the output.
  public static final Gate CLOSED = new Gate(Set.of(), Map.of(), false);

  private final Set<String> scripts;
  private final Map<String, List<Span>> pasted;
  private final boolean open;

  /// @param open whether nothing stops the output, for there is none
  private Gate(Set<String> scripts, Map<String, List<Span>> pasted, boolean open) {
    this.scripts = scripts;
    this.pasted = pasted;
    this.open = open;
  }

  /// The gate of a mod.
  static Gate of(Sources sources, List<PastedUnit> pasted) {
    Set<String> scripts = new HashSet<>();
    sources.scripts().forEach(script -> scripts.add(script.file().path()));
    Map<String, List<Span>> places = new HashMap<>();
    for (PastedUnit unit : pasted) {
      places.computeIfAbsent(unit.at().source().path(), _ -> new ArrayList<>()).add(unit.at());
    }
    return new Gate(scripts, places, sources.plain());
  }

  /// Whether a finding stands in the way of the output. Such a finding cannot be allowed.
  public boolean stops(Diagnostic finding) {
    if (open || finding.severity() != Severity.ERROR) {
      return false;
    }
    boolean unwritable =
        finding.rule() instanceof SyntaxRule
            || finding.rule() instanceof ExpandRule
            || finding.rule() == CompileRule.PATH_COLLISION;
    return unwritable || !isPassedThrough(finding.at());
  }

  private boolean isPassedThrough(Span at) {
    String path = at.source().path();
    return scripts.contains(path)
        || pasted.getOrDefault(path, List.of()).stream()
            .anyMatch(unit -> unit.start() <= at.start() && at.end() <= unit.end());
  }
}
