package dev.iskra.collect;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.model.Names;
import dev.iskra.model.Symbol;
import dev.iskra.model.Symbols;
import dev.iskra.model.Usage;
import dev.iskra.model.Usage.Role;
import dev.iskra.model.Usage.Use;
import dev.iskra.text.NearestNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Flags that are read must be set somewhere. One that nobody sets may be the base game's or
/// another mod's; one that is nearly the name of another is a mistake.
///
/// An object of this class remembers what it has counted: when a mod is checked again, only the
/// parts that are other objects than the last time are gone through.
public final class FlagCheck {
  private record Flag(ObjectType family, String name) {
    static Flag of(Use use) {
      return new Flag(use.family(), use.name());
    }
  }

  /// The flags of one part of a mod.
  private record Tally(Set<Flag> set, Set<Flag> read) {
    static Tally of(Usage usage) {
      Tally tally = new Tally(new HashSet<>(), new HashSet<>());
      for (Use use : usage.all()) {
        if (Usage.FLAGS.contains(use.family())) {
          (use.role() == Role.SETS ? tally.set : tally.read).add(Flag.of(use));
        }
      }
      return tally;
    }
  }

  private IdentityHashMap<Usage, Tally> parts = new IdentityHashMap<>();

  /// By how many parts of the mod each flag is set and read.
  private final Map<Flag, Integer> setters = new HashMap<>();

  private final Map<Flag, Integer> readers = new HashMap<>();

  /// What is read and not set.
  private final Set<Flag> unset = new HashSet<>();

  /// Has counted nothing yet.
  public FlagCheck() {}

  /// Checks every place where a flag is read.
  ///
  /// @param usages what the parts of the mod set and read, in order; one that is the same object
  ///     as the last time must not have changed
  /// @param names those of the mod and of the base game, whose script sets flags as well
  public void run(List<Usage> usages, Names names, Sink sink) {
    count(usages);
    Set<Flag> open = new HashSet<>(unset);
    open.removeIf(flag -> names.byId(flag.family(), flag.name()).id().isPresent());
    if (!open.isEmpty()) {
      report(usages, open, new Known(names.symbols()), sink);
    }
  }

  private void count(List<Usage> usages) {
    IdentityHashMap<Usage, Tally> now = new IdentityHashMap<>(usages.size());
    for (Usage usage : usages) {
      Optional<Tally> before = Optional.ofNullable(parts.remove(usage));
      now.put(usage, before.orElseGet(() -> added(Tally.of(usage))));
    }
    parts.values().forEach(this::remove);
    parts = now;
  }

  private Tally added(Tally tally) {
    for (Flag flag : tally.set()) {
      setters.merge(flag, 1, Integer::sum);
      unset.remove(flag);
    }
    for (Flag flag : tally.read()) {
      readers.merge(flag, 1, Integer::sum);
      if (!setters.containsKey(flag)) {
        unset.add(flag);
      }
    }
    return tally;
  }

  private void remove(Tally tally) {
    for (Flag flag : tally.set()) {
      setters.computeIfPresent(flag, (_, count) -> count == 1 ? null : count - 1);
      if (!setters.containsKey(flag) && readers.containsKey(flag)) {
        unset.add(flag);
      }
    }
    for (Flag flag : tally.read()) {
      readers.computeIfPresent(flag, (_, count) -> count == 1 ? null : count - 1);
      if (!readers.containsKey(flag)) {
        unset.remove(flag);
      }
    }
  }

  private void report(List<Usage> usages, Set<Flag> open, Known known, Sink sink) {
    Set<Use> reported = new HashSet<>();
    for (Usage usage : usages) {
      Set<Flag> read = Optional.ofNullable(parts.get(usage)).map(Tally::read).orElse(Set.of());
      if (read.stream().anyMatch(open::contains)) {
        for (Use use : usage.all()) {
          if (use.role() == Role.READS && open.contains(Flag.of(use)) && reported.add(use)) {
            sink.report(known.neverSet(use));
          }
        }
      }
    }
  }

  /// Every flag that is set or declared.
  private final class Known {
    private final Map<ObjectType, Set<String>> names = new HashMap<>();
    private final Map<ObjectType, NearestNames> near = new HashMap<>();

    Known(Symbols symbols) {
      Usage.FLAGS.forEach(
          family -> {
            Set<String> declared = new HashSet<>();
            symbols.all(family).stream().map(Symbol::name).forEach(declared::add);
            names.put(family, declared);
            near.put(family, NearestNames.among(declared));
          });
      setters.keySet().forEach(flag -> of(flag.family()).add(flag.name()));
    }

    private Set<String> of(ObjectType family) {
      return Optional.ofNullable(names.get(family)).orElseThrow();
    }

    /// A flag of another kind with that name, which is probably the one that is meant.
    private Optional<String> sameNameElsewhere(Use use) {
      return Usage.FLAGS.stream()
          .filter(family -> family != use.family() && of(family).contains(use.name()))
          .findFirst()
          .map(family -> "There is a " + family.label() + " of that name: did you mean that?");
    }

    Diagnostic neverSet(Use use) {
      List<String> near = Objects.requireNonNull(this.near.get(use.family())).to(use.name());
      String message = "Nothing sets the " + use.family().label() + " `" + use.name() + "`.";
      return near.isEmpty()
          ? Diagnostic.of(CollectRule.FLAG_NEVER_SET, use.at(), message)
              .note("Another mod or a newer game may set it.")
              .help(
                  sameNameElsewhere(use)
                      .orElse("Set it somewhere, or declare it: `flag " + use.name() + " on …`."))
          : Diagnostic.of(CollectRule.FLAG_MISSPELT, use.at(), message)
              .help("Did you mean `" + near.getFirst() + "`?");
    }
  }
}
