package dev.iskra.lint.file;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.file.ModFile;
import dev.iskra.mod.file.ProvinceTable;
import dev.iskra.mod.file.ProvinceTable.Row;
import dev.iskra.model.Resolution;
import dev.iskra.text.Digits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A row of `map/definition.csv` that the game cannot use as it stands: the map of such a mod ends
/// in a crash or in provinces of nobody.
public final class ProvinceRow implements Lint {
  private static final Set<String> TYPES = Set.of("land", "sea", "lake");

  /// The terrains of the base game that are water, and the number of its continents.
  private static final Set<String> WATER =
      Set.of("ocean", "lakes", "water_fjords", "water_shallow_sea", "water_deep_ocean");

  private static final int CONTINENTS = 7;
  private static final int BRIGHTEST = 255;

  /// The digits of a number at most.
  private static final int LONGEST = 7;

  private static final int COLOUR = 1;
  private static final int TYPE = 4;
  private static final int CONTINENT = 7;

  @Override
  public void check(ModView mod, Sink sink) {
    for (ModFile file : mod.files().find(ProvinceTable.PATH).stream().toList()) {
      boolean continents = mod.files().find("map/continent.txt").isEmpty();
      new Table(mod, continents, rule(), sink).check(ProvinceTable.read(file.at().source()));
    }
  }

  /// @param continents whether they are those of the base game
  private record Table(ModView mod, boolean continents, Rule rule, Sink sink) {
    void check(List<Row> rows) {
      Map<List<String>, Row> colours = new HashMap<>();
      int last = -1;
      for (Row row : rows) {
        Optional<Integer> number = number(row.number());
        if (number.isEmpty() || filled(row) < ProvinceTable.FIELDS) {
          say(row, "A row has " + ProvinceTable.FIELDS + " fields, the first a number.");
        } else {
          Optional.ofNullable(colours.putIfAbsent(row.cells().subList(COLOUR, TYPE), row))
              .ifPresent(other -> sameColour(row, other));
          order(row, last, number.get());
          fields(row);
        }
        last = number.orElse(last + 1);
      }
    }

    /// How many fields a row has; a semicolon at its end begins none.
    private static int filled(Row row) {
      return row.cells().size() - (row.cells().getLast().isEmpty() ? 1 : 0);
    }

    private void order(Row row, int last, int number) {
      if (number != last + 1) {
        Diagnostic found =
            rule.at(row.at(), "The number " + (last + 1) + " is left out.")
                .note("The game counts provinces from 0 without a gap.");
        // What begins anywhere is no whole table, but a part of one.
        sink.report(last == 0 ? found.as(Severity.WARNING) : found);
      }
    }

    private void sameColour(Row row, Row other) {
      sink.report(
          rule.at(row.at(), "Province " + other.number() + " has this colour already.")
              .label(other.at(), "here"));
    }

    private void fields(Row row) {
      if (!row.cells().subList(COLOUR, TYPE).stream().allMatch(Table::isColour)) {
        say(row, "A part of a colour is a whole number from 0 to " + BRIGHTEST + ".");
      } else if (!TYPES.contains(row.type())) {
        say(row, "There is no type `" + row.type() + "`; there are `land`, `sea` and `lake`.");
      } else if (row.number().equals("0")) {
        // It stands for no province.
        return;
      } else if (isUnknown(row.terrain())) {
        say(row, "There is no terrain `" + row.terrain() + "`.");
      } else {
        terrain(row);
      }
    }

    private void terrain(Row row) {
      boolean base =
          mod.names().byId(ObjectType.TERRAIN, row.terrain()) instanceof Resolution.BaseGame;
      boolean water = WATER.contains(row.terrain());
      boolean land = row.type().equals("land");
      if (base && !water && !land) {
        say(row, "A province of type `" + row.type() + "` has `" + row.terrain() + "`.");
      } else if (base && water && land) {
        warn(row, "A province of type `land` has the terrain `" + row.terrain() + "`.");
      } else if (continents && number(row.cell(CONTINENT)).orElse(0) > CONTINENTS) {
        warn(row, "There is no continent " + row.cell(CONTINENT) + ".");
      }
    }

    private boolean isUnknown(String terrain) {
      return mod.names().byId(ObjectType.TERRAIN, terrain) instanceof Resolution.Unknown unknown
          && unknown.certain();
    }

    private void say(Row row, String message) {
      sink.report(rule.at(row.at(), message));
    }

    private void warn(Row row, String message) {
      sink.report(rule.at(row.at(), message).as(Severity.WARNING));
    }

    private static boolean isColour(String cell) {
      return number(cell).filter(value -> value <= BRIGHTEST).isPresent();
    }

    private static Optional<Integer> number(String cell) {
      return cell.length() <= LONGEST ? Digits.number(cell) : Optional.empty();
    }
  }
}
