package dev.iskra.mod.map;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.game.ObjectType;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which state and which strategic region a province belongs to: those of the mod, and those of the
/// game that it leaves as they are.
public final class Areas {
  private final List<Area> all;
  private final Names names;
  private final MapFacts map;
  private final Map<ObjectType, Map<String, Held>> first = new EnumMap<>(ObjectType.class);
  private final List<Twice> twice = new ArrayList<>();

  /// A province in the list of an area.
  public record Held(Area area, Scalar province) {}

  /// A province in the lists of two areas.
  public record Twice(Held one, Held other) {}

  /// @param all those of the mod, in the order of their files
  /// @param map what is known of the provinces of the game
  public Areas(List<Area> all, Names names, MapFacts map) {
    this.all = List.copyOf(all);
    this.names = names;
    this.map = map;
    for (Area area : this.all) {
      Map<String, Held> held = first.computeIfAbsent(area.family(), _ -> new HashMap<>());
      for (Scalar province : area.provinces()) {
        Held here = new Held(area, province);
        Held before = held.putIfAbsent(province.text(), here);
        // Of an area that stands there twice something else is said.
        if (before != null && !before.area().id().equals(area.id())) {
          twice.add(new Twice(before, here));
        }
      }
    }
  }

  /// Those of the mod.
  public List<Area> all() {
    return all;
  }

  /// The provinces that two areas of the mod list.
  public List<Twice> twice() {
    return twice;
  }

  /// The area of the mod that lists a province.
  public Optional<Area> of(ObjectType family, String province) {
    return Optional.ofNullable(first.getOrDefault(family, Map.of()).get(province)).map(Held::area);
  }

  /// The state of the game that has a province and that the mod leaves as it is.
  public Optional<String> stateOfGame(String province) {
    return map.stateOfGame(province).filter(state -> isOfGame(ObjectType.STATE, state));
  }

  private boolean isOfGame(ObjectType family, String id) {
    return names.byId(family, id) instanceof Resolution.BaseGame;
  }

  /// Whether nobody else gives areas of a family any provinces.
  public boolean areAll(ObjectType family) {
    return first.containsKey(family)
        && names.facts().names(family).noneMatch(id -> isOfGame(family, id));
  }
}
