package dev.iskra.game;

import dev.iskra.text.NearestNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The names the base game defines, in one version of the game.
///
/// Each family is a resource of its own, opened when first asked for and searched where it
/// lies. Of a family that is not covered nothing is known: a name missing there says nothing.
/// Names are compared by case, as the game does with its databases, unless a method says
/// otherwise. Safe to use from many threads.
///
/// Attributes beside the name:
///
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
  private static final String FOLDER = "/game/";

  private final String version;
  private final Map<Family, Optional<FactTable>> tables;

  private final Set<Family> without;

  private Facts(String version) {
    this(version, Set.of(), new ConcurrentHashMap<>());
  }

  private Facts(String version, Set<Family> without, Map<Family, Optional<FactTable>> tables) {
    this.version = version;
    this.tables = tables;
    this.without = without;
  }

  /// The same as if nothing were known of these families: of the map, for a mod with a map of its
  /// own.
  public Facts without(Set<Family> families) {
    return new Facts(version, Set.copyOf(families), tables);
  }

  /// The versions of the game that are known, oldest first.
  ///
  /// Throws [BrokenResource] if our own list of them is missing.
  public static List<String> versions() {
    return Resources.lines(FOLDER + "versions.txt");
  }

  /// The facts of exactly this version, such as `1.17.4`; empty if it is not known.
  public static Optional<Facts> load(String version) {
    return versions().contains(version) ? Optional.of(new Facts(version)) : Optional.empty();
  }

  /// The facts of the newest version known.
  public static Facts newest() {
    return new Facts(versions().getLast());
  }

  /// The version of the game these names are from.
  public String version() {
    return version;
  }

  /// Whether the game's names of this family are known at all.
  ///
  /// Like every question about a family it throws [BrokenResource] if our table is damaged.
  public boolean covers(Family family) {
    return table(family).isPresent();
  }

  /// Whether the game defines `name`.
  public boolean has(Family family, String name) {
    Optional<FactTable> table = table(family);
    return table.isPresent() && table.get().names().find(name, true) >= 0;
  }

  /// What is known of `name`; empty if the game does not define it.
  public Optional<Fact> find(Family family, String name) {
    return find(family, name, true);
  }

  /// As [#find(Family, String)] for a name in any case; of several that differ in case only,
  /// the one spelt so if there is one, else the first.
  public Optional<Fact> findIgnoringCase(Family family, String name) {
    return find(family, name, true).or(() -> find(family, name, false));
  }

  private Optional<Fact> find(Family family, String name, boolean exact) {
    Optional<FactTable> table = table(family);
    int index = table.isPresent() ? table.get().names().find(name, exact) : -1;
    return index < 0 ? Optional.empty() : Optional.of(new Fact(family, table.get(), index));
  }

  /// The names somebody who wrote `name` may have meant, by the rule of [NearestNames].
  public List<String> nearest(Family family, String name) {
    return table(family)
        .map(table -> NearestNames.of(name, table.names().near(name)))
        .orElse(List.of());
  }

  /// All names of a family, without regard to the case of ASCII letters in text order.
  public Stream<String> names(Family family) {
    return table(family).stream()
        .flatMap(table -> StreamSupport.stream(table.names().spliterator(), false));
  }

  /// The number of names of a family; 0 if it is not covered.
  public int count(Family family) {
    return table(family).map(table -> table.names().size()).orElse(0);
  }

  private Optional<FactTable> table(Family family) {
    if (without.contains(family)) {
      return Optional.empty();
    }
    Optional<FactTable> known = tables.get(family);
    if (known != null) {
      return known;
    }
    Optional<FactTable> opened = open(family);
    Optional<FactTable> other = tables.putIfAbsent(family, opened);
    return other != null ? other : opened;
  }

  private Optional<FactTable> open(Family family) {
    String resource = FOLDER + version + "/" + family.id() + ".facts";
    Optional<byte[]> bytes = Resources.bytes(resource);
    return bytes.isPresent()
        ? Optional.of(FactTable.read(bytes.get(), resource, version, family))
        : Optional.empty();
  }
}
