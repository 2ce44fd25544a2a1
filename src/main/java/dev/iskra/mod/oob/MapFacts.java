package dev.iskra.mod.oob;

import dev.iskra.game.Fact;
import dev.iskra.game.ObjectType;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import dev.iskra.model.Symbol;
import dev.iskra.text.Digits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Provinces and states: the base game's in 1936, and those that files of the mod define anew.
public final class MapFacts {
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Names names;
  private final Map<String, String> stateOfProvince = new HashMap<>();
  private final boolean ownMap;

  /// The provinces and states that these names know.
  public MapFacts(Names names) {
    this.names = names;
    for (Symbol state : names.all(ObjectType.STATE)) {
      provincesOf(names.byId(ObjectType.STATE, state.id()))
          .forEach(province -> stateOfProvince.put(province, state.id()));
    }
    this.ownMap =
        stateOfProvince.keySet().stream()
            .anyMatch(
                province ->
                    ofBaseGame(province)
                        .flatMap(fact -> fact.attribute("type"))
                        .equals(Optional.of("sea")));
  }

  /// `land`, `sea` or `lake`; empty where it is not known.
  public Optional<String> ground(String province) {
    return attribute(province, "type");
  }

  /// Whether a province has a coast, where that is known.
  public Optional<Boolean> coastal(String province) {
    return attribute(province, "coastal").map("true"::equals);
  }

  private Optional<String> attribute(String province, String name) {
    return names.byId(ObjectType.PROVINCE, province) instanceof Resolution.Declared declared
        ? declared.attribute(name)
        : fact(province).flatMap(fact -> fact.attribute(name));
  }

  /// Where a state of the mod has a province that is sea in the base game, the mod has a map of its
  /// own, and nothing is known of its provinces.
  private Optional<Fact> fact(String province) {
    return ownMap ? Optional.empty() : ofBaseGame(province);
  }

  private Optional<Fact> ofBaseGame(String province) {
    return names.facts().find(ObjectType.PROVINCE, province);
  }

  /// The state in which a province lies.
  public Optional<String> stateOf(String province) {
    return Optional.ofNullable(stateOfProvince.get(province)).or(() -> stateOfGame(province));
  }

  /// The state in which a province lies in the base game, where the mod has no map of its own.
  public Optional<String> stateOfGame(String province) {
    return fact(province).flatMap(fact -> fact.attribute("state"));
  }

  /// Who owns a state when the game begins.
  public Optional<String> owner(String state) {
    Resolution found = names.byId(ObjectType.STATE, state);
    return found instanceof Resolution.Declared
        ? found.attribute("owner")
        : found.attribute("owner_1936");
  }

  /// Whether a country owns anything when the game begins.
  public boolean exists(String country) {
    return names
        .facts()
        .names(ObjectType.STATE)
        .anyMatch(state -> owner(state).equals(Optional.of(country)));
  }

  /// The level of the air base of a state when the game begins; empty where it is not known.
  public Optional<Integer> airBase(String state) {
    if (!(names.byId(ObjectType.STATE, state) instanceof Resolution.BaseGame base)) {
      return Optional.empty();
    }
    for (String building : base.fact().words("buildings")) {
      if (building.startsWith("air_base=")) {
        return Digits.number(building.substring("air_base=".length()));
      }
    }
    return Optional.of(0);
  }

  /// What people call a state, in parentheses, where it is known.
  public String named(String state) {
    return names
        .byId(ObjectType.STATE, state)
        .attribute("name")
        .map(n -> " (" + n + ")")
        .orElse("");
  }

  /// The provinces of a state on which a division can stand, in the order in which they are
  /// filled: those with victory points, the greatest first, then the others by number.
  public List<String> land(String state) {
    List<String> land = new ArrayList<>(provincesOf(names.byId(ObjectType.STATE, state)));
    land.removeIf(province -> !ground(province).orElse("land").equals("land"));
    land.sort(Comparator.comparingInt(this::points).reversed().thenComparing(BY_NUMBER));
    return land;
  }

  private int points(String province) {
    return names
        .facts()
        .find(ObjectType.VICTORY_POINT, province)
        .flatMap(fact -> fact.attribute("points"))
        .flatMap(points -> Digits.number(points.substring(0, (points + ".").indexOf('.'))))
        .orElse(0);
  }

  private static List<String> provincesOf(Resolution state) {
    return state
        .attribute("provinces")
        .filter(text -> !text.isEmpty())
        .map(text -> List.of(text.split(" ")))
        .orElse(List.of());
  }
}
