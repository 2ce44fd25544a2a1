package dev.iskra.game;

import dev.iskra.text.NearestNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The names the base game defines, in one version of the game, and those that other mods add to
/// it where their facts are there.
///
/// Each family is a table of its own, opened when first asked for and searched where it lies. The
/// tables lie beside the classes, or in a [FactsFile] made from a game; those of mods lie over
/// them. Of a family that is not covered nothing is known: a name missing there says nothing.
/// Names are compared by case, as the game does with its databases, unless a method says
/// otherwise. Two that are equal know the same. Safe to use from many threads.
///
/// Attributes beside the name:
///
/// - of whatever files define: `place`, the paths of those files with `|` between them
/// - event: `type` (`country_event` …), `triggered_only` (`yes`, `no`)
/// - focus: `tree` (none for shared and joint ones), `kind` (`focus`, `shared_focus`,
///   `joint_focus`), `relative_to`; focus tree: `file`
/// - country: `name` (English, 1936), `kind` (`static`, `dynamic`), `capital_state`, `oob`,
///   `ruling_party`
/// - state: `name`, `owner_1936`, `cores`, `category`, `provinces`, and `buildings`, such as
///   `air_base=3`; state category: `slots`
/// - province: `type`, `coastal`, `terrain`, `state`; victory point (named by its province):
///   `state`, `points`, `name`; strategic region: `name`
/// - character: `file`, `name`, `roles`, `advisor_slots`; unit leader trait: `type`, `trait_type`
/// - idea: `category`; idea category: `kind`, `slot`; decision: `category`
/// - ideology: `name`; ideology type: `ideology`, `name`; autonomy state: `is_puppet`
/// - technology: `categories`, `start_year`; technology tag: `kind`; building: `provincial`,
/// `max`
/// - equipment: `kind`, `archetype`, `type`, `year`; equipment module: `category`
/// - sub-unit: `group`, `categories`, `type`, `combat_width`; division names group: `countries`
/// - effect, trigger: `scopes`, `targets`; modifier: `categories`, `decimals`; game variable:
///   `section`; localisation command (`Object.Command`): `kind`
public final class Facts {
  /// What the program itself defines: no file of a game tells these words, or not all of them.
  private static final Set<ObjectType> OF_THE_PROGRAM =
      EnumSet.of(
          ObjectType.EFFECT,
          ObjectType.TRIGGER,
          ObjectType.MODIFIER,
          ObjectType.DYNAMIC_VARIABLE,
          ObjectType.LOCALISATION_COMMAND,
          ObjectType.ON_ACTION);

  /// Those that lie beside the classes, by version: their tables are opened once.
  private static final Map<String, Facts> BUILT_IN = new ConcurrentHashMap<>();

  /// @param families those it is asked about
  private record Layer(FactSource source, Set<ObjectType> families) {
    static Layer of(FactSource source) {
      return new Layer(source, EnumSet.allOf(ObjectType.class));
    }

    Optional<FactTable> table(ObjectType family) {
      return families.contains(family) ? source.table(family) : Optional.empty();
    }

    boolean isMod() {
      return source instanceof FactsFile file && file.kind() == FactsFile.Kind.MOD;
    }

    boolean hides(ObjectType family, FactTable table, int index) {
      return source.hides(family, table, index);
    }
  }

  private final String version;

  /// The first is asked first.
  private final List<Layer> layers;

  /// Among the names of a family that one table has, hidden ones too.
  private final Map<ObjectType, NearestNames> near = new ConcurrentHashMap<>();

  /// Among the names of a family of which some are hidden or that several tables have.
  private final Map<ObjectType, NearestNames> nearSeen = new ConcurrentHashMap<>();

  private Facts(String version, List<Layer> layers) {
    this.version = version;
    this.layers = List.copyOf(layers);
  }

  private static Facts builtIn(String version) {
    return BUILT_IN.computeIfAbsent(
        version, one -> new Facts(one, List.of(Layer.of(new BuiltInFacts(one)))));
  }

  /// The same without the names that only files define which a mod puts its own in the place of.
  ///
  /// @param folders those that the mod replaces whole, in small letters, from the root of a mod
  /// @param files the paths of the mod's own files, in small letters
  public Facts without(Set<String> folders, Set<String> files) {
    // What no other source has hides nothing, and makes no difference to what is known.
    Set<String> known =
        files.stream()
            .filter(file -> findIgnoringCase(ObjectType.FILE, file).isPresent())
            .collect(Collectors.toCollection(HashSet::new));
    if (files.contains(ReplacedFiles.PROVINCES)) {
      known.add(ReplacedFiles.PROVINCES);
    }
    if (folders.isEmpty() && known.isEmpty()) {
      return this;
    }
    List<Layer> above = new ArrayList<>(layers);
    above.addFirst(Layer.of(ReplacedFiles.of(folders, known)));
    return new Facts(version, above);
  }

  /// The versions of the game that are known, oldest first.
  ///
  /// Throws [BrokenResource] if our own list of them is missing.
  public static List<String> versions() {
    return Resources.lines(BuiltInFacts.FOLDER + "versions.txt");
  }

  /// The facts of exactly this version, such as `1.17.4`; empty if it is not known.
  public static Optional<Facts> load(String version) {
    return versions().contains(version) ? Optional.of(builtIn(version)) : Optional.empty();
  }

  /// The facts of the newest version known.
  public static Facts newest() {
    return builtIn(versions().getLast());
  }

  /// The facts in files. That of a game stands for the newest version known, but for the words of
  /// the program itself; those of mods lie over it, the last on top.
  ///
  /// @param files at most one of them of a game
  public static Facts of(List<FactsFile> files) {
    List<Layer> layers = new ArrayList<>();
    Optional<FactsFile> game = Optional.empty();
    for (FactsFile file : files.reversed()) {
      if (file.kind() == FactsFile.Kind.MOD) {
        layers.add(Layer.of(file));
      } else {
        game = Optional.of(file);
      }
    }
    if (game.isEmpty()) {
      Facts base = newest();
      layers.addAll(base.layers);
      return new Facts(base.version, layers);
    }
    String version = game.get().version();
    layers.add(Layer.of(game.get()));
    Facts words = load(version).orElseGet(Facts::newest);
    layers.add(new Layer(words.layers.getFirst().source(), OF_THE_PROGRAM));
    return new Facts(version.isEmpty() ? words.version : version, layers);
  }

  /// The version of the game these names are from.
  public String version() {
    return version;
  }

  /// Whether these names and those of the mod itself are all that a mod can name: they are of the
  /// game that it is for, and of all mods that it builds on.
  ///
  /// @param game the version of the game that the mod is for, such as `1.17.*`
  /// @param mods the titles of those that it builds on
  public boolean suffice(String game, List<String> mods) {
    List<String> wanted = release(game);
    return release(version).subList(0, Math.min(2, wanted.size())).equals(wanted)
        && mods.stream().allMatch(this::knowsMod);
  }

  /// The first two numbers of a version: patches of one release have the same names.
  private static List<String> release(String version) {
    return Stream.of(version.split("\\.")).takeWhile(part -> !part.equals("*")).limit(2).toList();
  }

  /// Whether all names of this mod are among them, and of the mods that it builds on.
  ///
  /// @param title as its launcher file says it
  public boolean knowsMod(String title) {
    return knowsMod(title, new HashSet<>());
  }

  /// @param asked the titles that were asked for on the way: mods may build on each other
  private boolean knowsMod(String title, Set<String> asked) {
    if (!asked.add(title)) {
      return true;
    }
    for (Layer layer : layers) {
      if (layer.source() instanceof FactsFile file && file.titles().contains(title)) {
        return file.required().stream().allMatch(other -> knowsMod(other, asked));
      }
    }
    return false;
  }

  /// Whether all names of this family are known, but for those of mods that are not.
  ///
  /// Like every question about a family it throws [BrokenResource] if our table is damaged.
  public boolean covers(ObjectType family) {
    boolean known = false;
    for (Layer layer : layers) {
      if (!layer.source().isComplete(family)) {
        return false;
      }
      known |= !layer.isMod() && layer.table(family).isPresent();
    }
    return known;
  }

  /// What names of this family have besides: the attributes that [Fact#attribute] takes, in
  /// order. Empty also where nothing is known of the family.
  public List<String> attributes(ObjectType family) {
    SequencedSet<String> all = new LinkedHashSet<>();
    for (Held held : held(family)) {
      all.addAll(held.table.columns());
    }
    return List.copyOf(all);
  }

  /// Whether the game defines `name`.
  public boolean has(ObjectType family, String name) {
    return find(family, name, true).isPresent();
  }

  /// What is known of `name`; empty if the game does not define it.
  public Optional<Fact> find(ObjectType family, String name) {
    return find(family, name, true);
  }

  /// As [#find(Family, String)] for a name in any case; of several that differ in case only,
  /// the one spelt so if there is one, else the first.
  public Optional<Fact> findIgnoringCase(ObjectType family, String name) {
    return find(family, name, true).or(() -> find(family, name, false));
  }

  private Optional<Fact> find(ObjectType family, String name, boolean exact) {
    for (int depth = 0; depth < layers.size(); depth++) {
      Optional<FactTable> table = layers.get(depth).table(family);
      int index = table.isPresent() ? table.get().names().find(name, exact) : -1;
      if (index >= 0 && !isHidden(family, table.get(), index, depth)) {
        return Optional.of(new Fact(family, table.get(), index));
      }
    }
    return Optional.empty();
  }

  private boolean isHidden(ObjectType family, FactTable table, int index, int depth) {
    for (int above = 0; above < depth; above++) {
      if (layers.get(above).hides(family, table, index)) {
        return true;
      }
    }
    return false;
  }

  /// The names somebody who wrote `name` may have meant, by the rule of [NearestNames].
  public List<String> nearest(ObjectType family, String name) {
    List<Held> held = held(family);
    if (held.size() == 1) {
      NearestNames whole =
          near.computeIfAbsent(family, _ -> NearestNames.in(held.getFirst().table::names));
      List<String> found = whole.to(name);
      if (isWhole(held) || found.stream().allMatch(one -> has(family, one))) {
        return found;
      }
    }
    return nearSeen
        .computeIfAbsent(family, one -> NearestNames.among(() -> names(one).iterator()))
        .to(name);
  }

  /// All names of a family, without regard to the case of ASCII letters in text order.
  public Stream<String> names(ObjectType family) {
    List<Held> held = held(family);
    if (held.size() == 1) {
      Stream<String> names = names(held.getFirst().table);
      return held.getFirst().depth == 0 ? names : names.filter(name -> has(family, name));
    }
    List<String> all = new ArrayList<>();
    held.forEach(one -> names(one.table).filter(name -> has(family, name)).forEach(all::add));
    return NameListWriter.sorted(all).stream();
  }

  private static Stream<String> names(FactTable table) {
    return StreamSupport.stream(table.names().spliterator(), false);
  }

  /// The number of names of a family; 0 if it is not covered.
  public int count(ObjectType family) {
    List<Held> held = held(family);
    return isWhole(held) ? held.getFirst().table.names().size() : (int) names(family).count();
  }

  /// Whether a family is one table of which nothing is hidden.
  private static boolean isWhole(List<Held> held) {
    return held.size() == 1 && held.getFirst().depth == 0;
  }

  /// A table of a family in one of the layers.
  private record Held(int depth, FactTable table) {}

  private List<Held> held(ObjectType family) {
    List<Held> held = new ArrayList<>();
    for (int depth = 0; depth < layers.size(); depth++) {
      int at = depth;
      layers.get(depth).table(family).ifPresent(table -> held.add(new Held(at, table)));
    }
    return held;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Facts facts
        && facts.version.equals(version)
        && facts.layers.equals(layers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(version, layers);
  }
}
