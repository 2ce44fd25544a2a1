package dev.iskra.analyze;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.Family;
import dev.iskra.model.Symbol;
import dev.iskra.model.Symbols;
import dev.iskra.model.Usage;
import dev.iskra.model.Usage.Role;
import dev.iskra.model.Usage.Use;
import dev.iskra.text.NearestNames;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Flags that are read must be set somewhere. One that nobody sets may be the base game's or
/// another mod's; one that is nearly the name of another is a mistake.
public final class FlagCheck {
  private final Map<Family, Set<String>> set = new EnumMap<>(Family.class);
  private final Map<Family, Set<String>> known = new EnumMap<>(Family.class);
  private final Sink sink;

  private FlagCheck(Sink sink) {
    this.sink = sink;
  }

  /// Checks every place where a flag is read.
  ///
  /// @param usages what the pieces of the mod set and read, in order
  public static void run(List<Usage> usages, Symbols symbols, Sink sink) {
    FlagCheck check = new FlagCheck(sink);
    for (Usage usage : usages) {
      for (Use use : usage.all()) {
        if (use.role() == Role.SETS) {
          check.setOf(use.family()).add(use.name());
        }
      }
    }
    Set<Use> reported = new HashSet<>();
    for (Usage usage : usages) {
      for (Use use : usage.all()) {
        if (use.role() == Role.READS
            && Usage.FLAGS.contains(use.family())
            && !check.setOf(use.family()).contains(use.name())
            && symbols.withId(use.family(), use.name()).isEmpty()
            && reported.add(use)) {
          check.neverSet(use, symbols);
        }
      }
    }
  }

  /// A flag of another kind with that name, which is probably the one that is meant.
  private Optional<String> sameNameElsewhere(Use use, Symbols symbols) {
    return Usage.FLAGS.stream()
        .filter(family -> family != use.family())
        .filter(
            family ->
                setOf(family).contains(use.name())
                    || symbols.all(family).stream().anyMatch(s -> s.name().equals(use.name())))
        .findFirst()
        .map(family -> "There is a " + family.label() + " of that name: did you mean that?");
  }

  private Set<String> setOf(Family family) {
    return set.computeIfAbsent(family, _ -> new HashSet<>());
  }

  /// Every flag of a family that is set or declared.
  private Set<String> known(Family family, Symbols symbols) {
    return known.computeIfAbsent(
        family,
        _ -> {
          Set<String> names = new HashSet<>(setOf(family));
          symbols.all(family).stream().map(Symbol::name).forEach(names::add);
          return names;
        });
  }

  private void neverSet(Use use, Symbols symbols) {
    List<String> near = NearestNames.of(use.name(), known(use.family(), symbols));
    if (near.isEmpty()) {
      sink.report(
          Diagnostic.of(
                  AnalyzeRule.FLAG_NEVER_SET,
                  use.at(),
                  "Nothing sets the " + use.family().label() + " `" + use.name() + "`.")
              .note("The base game or another mod may set it.")
              .help(
                  sameNameElsewhere(use, symbols)
                      .orElse("Set it somewhere, or declare it: `flag " + use.name() + " on …`.")));
    } else {
      sink.report(
          Diagnostic.of(
                  AnalyzeRule.FLAG_MISSPELT,
                  use.at(),
                  "Nothing sets the " + use.family().label() + " `" + use.name() + "`.")
              .help("Did you mean `" + near.getFirst() + "`?"));
    }
  }
}
