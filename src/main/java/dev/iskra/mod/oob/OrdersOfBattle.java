package dev.iskra.mod.oob;

import dev.iskra.check.ScriptResult;
import dev.iskra.game.ObjectType;
import dev.iskra.model.Names;
import dev.iskra.model.Symbol;
import dev.iskra.text.NearestNames;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The orders of battle of a mod, and what loads them.
public final class OrdersOfBattle {
  private static final int TAG = 3;

  private final List<OrderFile> files;
  private final Names names;
  private final List<UnitFile> units;
  private final Set<String> templates = new LinkedHashSet<>();
  private final NearestNames nearTemplates = NearestNames.among(templates);
  private final Map<String, Set<String>> countries = new HashMap<>();
  private final Map<String, Set<String>> loadedBy = new HashMap<>();
  private final Set<String> loaded = new HashSet<>();
  private final Set<String> own = new HashSet<>();
  private final Set<String> broken = new HashSet<>();
  private final Set<Span> found = new HashSet<>();
  private final Set<Span> mistaken = new HashSet<>();
  private final Defines defines;

  /// A division whose template the mod does not have.
  ///
  /// @param near templates that are spelt nearly so
  /// @param certain whether its country has no other templates than those of the mod
  public record Missing(UnitFile file, Named template, List<String> near, boolean certain) {}

  /// @param files what each piece of script has to do with them, in order
  public OrdersOfBattle(List<OrderFile> files, Names names) {
    this.files = List.copyOf(files);
    this.names = names;
    this.units = files.stream().flatMap(file -> file.units().stream()).toList();
    units.forEach(one -> own.add(folded(one.id())));
    Set<String> called = new HashSet<>();
    Defines said = Defines.NONE;
    for (OrderFile file : files) {
      file.templates().forEach(template -> templates.add(template.name().text()));
      called.addAll(file.called());
      said = said.and(file.defines());
      if (!file.found().errors().isEmpty()) {
        file.units().ifPresent(one -> broken.add(folded(one.id())));
      }
      found.addAll(file.found().errors());
      found.addAll(file.found().warnings());
      mistaken.addAll(file.found().errors());
      mistaken.addAll(file.found().warnings());
    }
    this.defines = said;
    files.forEach(file -> loads(file, called));
  }

  private void loads(OrderFile file, Set<String> called) {
    for (ScriptResult.Load load : file.loads()) {
      String id = folded(load.order());
      if (load.effect().isEmpty() || called.contains(load.effect().get())) {
        loaded.add(id);
      }
      file.country()
          .ifPresent(
              tag -> {
                countries.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(tag);
                loadedBy.computeIfAbsent(tag, _ -> new LinkedHashSet<>()).add(id);
              });
    }
  }

  private static String folded(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  /// The files of units, in order.
  public List<UnitFile> files() {
    return units;
  }

  /// All templates, those that effects make among them.
  public List<Template> templates() {
    return files.stream().flatMap(file -> file.templates().stream()).toList();
  }

  /// How large templates may be.
  public Defines defines() {
    return defines;
  }

  /// Whether an error or a warning was found at this very place already.
  public boolean isFound(Span place) {
    return found.contains(place);
  }

  /// Whether errors were found in a file, or in the declaration that it is part of.
  public boolean isBroken(UnitFile file) {
    return broken.contains(folded(file.id()));
  }

  /// Whether something was found in a block that may be why something is missing there.
  public boolean isMistaken(Span block) {
    return mistaken.stream()
        .anyMatch(
            one ->
                one.source().equals(block.source())
                    && block.start() <= one.start()
                    && one.end() <= block.end());
  }

  /// Whether something loads a file, or a file of the base game that it takes the place of.
  public boolean isLoaded(UnitFile file) {
    return loaded.contains(folded(file.id()))
        || names.facts().has(ObjectType.ORDER_OF_BATTLE, file.id());
  }

  /// The countries that have a file: those whose history loads it, else the one with whose tag
  /// its name begins.
  public Set<String> countries(UnitFile file) {
    Optional<Set<String>> known =
        declaration(file)
            .flatMap(oob -> oob.attribute("country"))
            .map(Set::of)
            .or(() -> Optional.ofNullable(countries.get(folded(file.id()))));
    if (known.isPresent()) {
      return known.get();
    }
    String tag = file.id().substring(0, Math.min(TAG, file.id().length()));
    return names.byId(ObjectType.COUNTRY, tag).id().isPresent() ? Set.of(tag) : Set.of();
  }

  /// The declaration in Iskra that a file is part of.
  public Optional<Symbol> declaration(UnitFile file) {
    return file.origin() == Symbol.Origin.SCRIPT
        ? Optional.empty()
        : names.all(ObjectType.ORDER_OF_BATTLE).stream()
            .filter(one -> one.origin() == Symbol.Origin.ISKRA && file.id().startsWith(one.id()))
            .reduce((one, other) -> one.id().length() < other.id().length() ? other : one);
  }

  /// The divisions whose templates the mod does not have, one for each name in a file.
  public List<Missing> missing() {
    List<Missing> missing = new ArrayList<>();
    for (UnitFile file : units) {
      Set<String> told = new HashSet<>();
      for (UnitFile.Division division : file.divisions()) {
        division
            .template()
            .filter(one -> !templates.contains(one.text()) && !isFound(one.at()))
            .filter(one -> told.add(one.text()))
            .ifPresent(
                one ->
                    missing.add(
                        new Missing(
                            file, one, nearTemplates.to(one.text()), hasAllTemplates(file))));
      }
    }
    return missing;
  }

  /// Whether all that the country of a file begins with are files of this mod.
  private boolean hasAllTemplates(UnitFile file) {
    Set<String> tags = countries.getOrDefault(folded(file.id()), Set.of());
    return names.isClosed()
        && !tags.isEmpty()
        && tags.stream().allMatch(tag -> own.containsAll(loadedBy.getOrDefault(tag, Set.of())));
  }
}
