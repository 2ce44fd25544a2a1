package dev.iskra.index;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.collect.DefinitionFinder.Found;
import dev.iskra.game.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the definition of a state says besides its own fields.
final class States {
  private States() {}

  /// The victory points in it: `victory_points = { 3838 10 }`, the province and its worth.
  static List<Row> victoryPoints(Found state) {
    List<Row> rows = new ArrayList<>();
    Optional<Block> history =
        block(state.field()).flatMap(in -> in.field("history")).flatMap(States::block);
    history.stream()
        .flatMap(Block::fields)
        .filter(field -> field.is("victory_points"))
        .forEach(
            field -> {
              List<Scalar> pair = block(field).map(Block::words).orElse(List.of());
              for (int i = 0; i + 1 < pair.size(); i += 2) {
                rows.add(
                    new Row(
                        ObjectType.VICTORY_POINT,
                        pair.get(i).text(),
                        Map.of(
                            "state",
                            state.name().text(),
                            "points",
                            pair.get(i + 1).text(),
                            Details.LABEL,
                            "VICTORY_POINTS_" + pair.get(i).text())));
              }
            });
    return rows;
  }

  private static Optional<Block> block(Field field) {
    return field.value() instanceof Block block ? Optional.of(block) : Optional.empty();
  }
}
