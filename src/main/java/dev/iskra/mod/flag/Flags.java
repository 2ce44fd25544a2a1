package dev.iskra.mod.flag;

import dev.iskra.game.ObjectType;
import dev.iskra.mod.flag.FlagTally.Flag;
import dev.iskra.model.Names;
import dev.iskra.model.Symbol;
import dev.iskra.model.Usage;
import dev.iskra.model.Usage.Role;
import dev.iskra.model.Usage.Use;
import dev.iskra.text.NearestNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The flags of a mod, and those that are read and nowhere set.
public final class Flags {
  private final Map<ObjectType, Set<String>> known = new HashMap<>();
  private final Map<ObjectType, NearestNames> near = new HashMap<>();
  private final List<Use> neverSet = new ArrayList<>();
  private final Map<Flag, Optional<String>> nearest = new HashMap<>();

  /// @param parts the flags of each part of a mod, in order
  /// @param names those of the mod and of the base game, whose script sets flags as well
  public Flags(List<FlagTally> parts, Names names) {
    Usage.FLAGS.forEach(
        family -> {
          Set<String> declared = new HashSet<>();
          names.all(family).stream().map(Symbol::name).forEach(declared::add);
          known.put(family, declared);
        });
    Set<Flag> open = new HashSet<>();
    parts.forEach(part -> open.addAll(part.read()));
    Map<ObjectType, List<String>> composed = new HashMap<>();
    for (FlagTally part : parts) {
      part.set().forEach(flag -> set(flag, composed));
      part.set().forEach(open::remove);
    }
    open.removeIf(flag -> names.byId(flag.family(), flag.name()).id().isPresent());
    Map<ObjectType, OtherForms> forms = new HashMap<>();
    open.removeIf(
        flag ->
            forms
                .computeIfAbsent(
                    flag.family(),
                    family -> new OtherForms(of(family), composed.getOrDefault(family, List.of())))
                .cover(flag));
    if (!open.isEmpty()) {
      neverSet.addAll(uses(parts, open));
    }
  }

  private void set(Flag flag, Map<ObjectType, List<String>> composed) {
    if (flag.name().indexOf('[') < 0) {
      of(flag.family()).add(flag.name());
    } else {
      composed.computeIfAbsent(flag.family(), _ -> new ArrayList<>()).add(flag.name());
    }
  }

  private static Set<Use> uses(List<FlagTally> parts, Set<Flag> open) {
    Set<Use> uses = new LinkedHashSet<>();
    for (FlagTally part : parts) {
      if (part.read().stream().anyMatch(open::contains)) {
        part.usage().all().stream()
            .filter(use -> use.role() == Role.READS && open.contains(Flag.of(use)))
            .forEach(uses::add);
      }
    }
    return uses;
  }

  private Set<String> of(ObjectType family) {
    return Optional.ofNullable(known.get(family)).orElseThrow();
  }

  /// The places that read a flag that nothing sets and nobody declares.
  public List<Use> neverSet() {
    return List.copyOf(neverSet);
  }

  /// The flag of that kind that is nearest to the one that is read, if any is near.
  public Optional<String> nearest(Use use) {
    return nearest.computeIfAbsent(
        Flag.of(use),
        flag ->
            near
                .computeIfAbsent(flag.family(), family -> NearestNames.among(of(family)))
                .to(flag.name())
                .stream()
                .findFirst());
  }

  /// Another kind of flag that has one of that name.
  public Optional<ObjectType> elsewhere(Use use) {
    return Usage.FLAGS.stream()
        .filter(family -> family != use.family() && of(family).contains(use.name()))
        .findFirst();
  }
}
