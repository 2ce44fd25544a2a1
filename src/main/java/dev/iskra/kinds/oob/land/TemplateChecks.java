package dev.iskra.kinds.oob.land;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.Fact;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kinds.oob.land.Companies.Unit;
import dev.iskra.kinds.oob.unit.OobRule;
import dev.iskra.model.Resolution;
import dev.iskra.syntax.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether the game takes a template as it is. The grid: `MAX_DIVISION_BRIGADE_WIDTH` and
/// `MAX_DIVISION_BRIGADE_HEIGHT` of the game's defines, version 1.17.
final class TemplateChecks {
  private static final int COLUMNS = 5;
  private static final int ROWS = 5;
  private static final String SUPPORT = "support";

  private final DeclarationReader in;
  private final String country;

  TemplateChecks(DeclarationReader in, String country) {
    this.in = in;
    this.country = country;
  }

  void check(List<Companies> grids) {
    for (Companies grid : grids) {
      size(grid);
      places(grid);
      switch (grid.key()) {
        case "regiments" -> battalions(grid);
        case SUPPORT -> companies(grid);
        default -> grid.units().forEach(this::group);
      }
    }
    in.field("division_names_group").ifPresent(this::names);
  }

  /// Reports the first unit that has no room.
  private void size(Companies grid) {
    boolean support = grid.key().equals(SUPPORT);
    int columns = support ? 1 : COLUMNS;
    grid.units().stream()
        .filter(unit -> unit.column() >= columns || unit.row() >= ROWS)
        .findFirst()
        .ifPresent(
            unit -> {
              boolean wide = unit.column() >= columns;
              String room =
                  support
                      ? ROWS + " support companies"
                      : wide ? COLUMNS + " columns" : ROWS + " battalions in a column";
              in.report(
                  Diagnostic.of(
                      OobRule.GRID,
                      unit.name().span(),
                      "A template has room for " + room + ", and this is one more."));
            });
  }

  private void places(Companies grid) {
    Map<List<Integer>, Unit> byPlace = new HashMap<>();
    for (Unit unit : grid.units()) {
      Unit other = byPlace.putIfAbsent(List.of(unit.column(), unit.row()), unit);
      if (other != null) {
        in.report(
            Diagnostic.of(
                    OobRule.GRID, unit.name().span(), "Two units of the template have one place.")
                .label(other.name().span(), "the other is here"));
      }
    }
    for (Unit unit : grid.units()) {
      if (unit.row() > 0 && !byPlace.containsKey(List.of(unit.column(), unit.row() - 1))) {
        in.report(
            Diagnostic.of(
                    OobRule.GRID,
                    unit.name().span(),
                    "The place before this one is empty; the game fills a column from 0 on.")
                .help("Give it the row " + (unit.row() - 1) + "."));
      }
    }
  }

  private void battalions(Companies grid) {
    Map<Integer, Unit> first = new HashMap<>();
    Map<Integer, String> groups = new HashMap<>();
    for (Unit unit : grid.units()) {
      Optional<String> group = group(unit);
      if (group.isEmpty()) {
        continue;
      }
      if (group.get().equals(SUPPORT)) {
        misplaced(unit, "is a support company", "It stands in `support`.");
      } else if (!groups.computeIfAbsent(unit.column(), _ -> group.get()).equals(group.get())) {
        mixed(unit, group.get(), first.getOrDefault(unit.column(), unit), groups);
      } else {
        first.putIfAbsent(unit.column(), unit);
      }
    }
  }

  private void mixed(Unit unit, String group, Unit first, Map<Integer, String> groups) {
    in.report(
        Diagnostic.of(
                OobRule.MIXED_COLUMN,
                unit.name().span(),
                "`"
                    + unit.name().text()
                    + "` is of the group `"
                    + group
                    + "`, and its column of `"
                    + groups.getOrDefault(unit.column(), "")
                    + "`.")
            .label(first.name().span(), "the column begins here")
            .help("Give each group a column of its own."));
  }

  private void companies(Companies grid) {
    Map<String, Unit> seen = new HashMap<>();
    for (Unit unit : grid.units()) {
      Optional<String> group = group(unit);
      if (group.isPresent() && !group.get().equals(SUPPORT)) {
        misplaced(unit, "is no support company", "It stands in `regiments`.");
      }
      Unit other = seen.putIfAbsent(unit.name().text(), unit);
      if (other != null) {
        in.report(
            Diagnostic.of(
                    OobRule.SUPPORT_TWICE,
                    unit.name().span(),
                    "The template has `" + unit.name().text() + "` twice.")
                .label(other.name().span(), "first here"));
      }
    }
  }

  private void misplaced(Unit unit, String what, String help) {
    in.report(
        Diagnostic.of(
                OobRule.MISPLACED_UNIT,
                unit.name().span(),
                "`" + unit.name().text() + "` " + what + ".")
            .help(help));
  }

  /// The group of a unit of the base game: `infantry`, `mobile`, `support`. Empty for one of the
  /// mod's own, of which it is not known; what is no unit of the land is reported.
  private Optional<String> group(Unit unit) {
    if (in.reference(ObjectType.SUB_UNIT, unit.name()).isEmpty()
        || !(in.resolve(ObjectType.SUB_UNIT, unit.name().text())
            instanceof Resolution.BaseGame base)) {
      return Optional.empty();
    }
    Fact fact = base.fact();
    if (fact.attribute("group").isEmpty()) {
      misplaced(unit, "is no unit of an army", "A template holds battalions and companies.");
    }
    return fact.attribute("group");
  }

  private void names(Statement.Assignment names) {
    String word = names.value().textOrWord().orElse("");
    if (in.resolve(ObjectType.DIVISION_NAMES_GROUP, word) instanceof Resolution.BaseGame base) {
      Set<String> countries = new HashSet<>(base.fact().words("countries"));
      if (!countries.isEmpty() && !countries.contains(country)) {
        in.report(
            Diagnostic.of(
                    OobRule.FOREIGN_NAMES,
                    names.value().span(),
                    "`" + word + "` is a list of names for others than " + country + ".")
                .note("The game takes no names from a list that is not for the country."));
      }
    }
  }
}
