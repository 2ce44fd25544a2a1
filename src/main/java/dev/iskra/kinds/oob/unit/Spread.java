package dev.iskra.kinds.oob.unit;

import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.Emission;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.model.Choices;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Spreads divisions over states: the states take turns, each fills its provinces in their order
/// and begins again. What the lock has is kept as long as it is one of the provinces asked for;
/// the others get what is left of the same sequence, so that a count that grows only adds.
public final class Spread {
  private static final String KIND = "place";

  private final MapFacts world;
  private final Emission out;
  private final Map<String, Integer> groups = new HashMap<>();

  /// The spreading of one order of battle.
  public Spread(MapFacts world, Emission out) {
    this.world = world;
    this.out = out;
  }

  /// A province for each of `count` divisions; none if the states have no land.
  ///
  /// @param group what the divisions are called in the lock, without white space
  List<String> provinces(DeclarationReader in, String group, int count, List<String> states) {
    List<List<String>> land = states.stream().map(world::land).filter(l -> !l.isEmpty()).toList();
    if (land.isEmpty()) {
      return List.of();
    }
    int again = groups.merge(group, 1, Integer::sum);
    String name = again == 1 ? group : group + "~" + again;
    List<String> places = kept(in, name, count, land);
    fill(places, land);
    for (int i = 0; i < count; i++) {
      out.keeps(new Choices.Choice(KIND, name + "/" + (i + 1), places.get(i)));
    }
    return places;
  }

  /// What the lock has, and empty texts where it has nothing that will do.
  private static List<String> kept(
      DeclarationReader in, String name, int count, List<List<String>> land) {
    List<String> places = new ArrayList<>(Collections.nCopies(count, ""));
    for (int i = 0; i < count; i++) {
      for (String earlier : in.chosen(KIND, name + "/" + (i + 1))) {
        if (places.get(i).isEmpty() && land.stream().anyMatch(l -> l.contains(earlier))) {
          places.set(i, earlier);
        }
      }
    }
    return places;
  }

  private static void fill(List<String> places, List<List<String>> land) {
    List<String> taken = new ArrayList<>(places);
    int turn = 0;
    for (int i = 0; i < places.size(); i++) {
      while (places.get(i).isEmpty()) {
        List<String> state = land.get(turn % land.size());
        String next = state.get(turn / land.size() % state.size());
        turn++;
        if (!taken.remove(next)) {
          places.set(i, next);
        }
      }
    }
  }
}
