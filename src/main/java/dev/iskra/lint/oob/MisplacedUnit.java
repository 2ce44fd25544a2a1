package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.Named;
import dev.iskra.mod.oob.Template;
import dev.iskra.mod.oob.Template.Grid;
import dev.iskra.mod.oob.Template.Unit;
import dev.iskra.mod.oob.UnitFile;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A unit where the game takes none of its sort: a support company among battalions, a battalion in
/// a fleet.
public final class MisplacedUnit implements Lint {
  private static final String SUPPORT = "support";

  /// The types of sub-unit, and of equipment, that are ships.
  private static final Set<String> SHIPS =
      Set.of("capital_ship", "screen_ship", "carrier", "submarine", "support_ship");

  private static final Set<String> PLANES =
      Set.of(
          "fighter",
          "interceptor",
          "heavy_fighter",
          "cas",
          "naval_bomber",
          "tactical_bomber",
          "strategic_bomber",
          "scout_plane",
          "maritime_patrol_plane",
          "air_transport",
          "suicide",
          "missile",
          "ballistic_missile",
          "nuclear_missile",
          "sam_missile");

  /// The group of a unit: `infantry`, `mobile`, `support`; empty where it is not known.
  static Optional<String> group(Unit unit, Names names) {
    return names.byId(ObjectType.SUB_UNIT, unit.name().text()).attribute("group");
  }

  @Override
  public void check(ModView mod, Sink sink) {
    for (Template template : mod.orders().templates()) {
      for (Grid grid : template.grids()) {
        grid.units().forEach(unit -> company(unit, grid, mod.names(), sink));
      }
    }
    for (UnitFile file : mod.orders().files()) {
      file.navy().sorts().forEach(sort -> ship(sort, mod.names(), sink));
      file.navy()
          .hulls()
          .forEach(hull -> equipment(hull, SHIPS, "is not a hull of a ship", mod.names(), sink));
      file.wings()
          .forEach(wing -> equipment(wing.model(), PLANES, "is not a plane", mod.names(), sink));
    }
  }

  private void company(Unit unit, Grid grid, Names names, Sink sink) {
    Optional<String> group = group(unit, names);
    boolean base =
        names.byId(ObjectType.SUB_UNIT, unit.name().text()) instanceof Resolution.BaseGame;
    boolean support = group.equals(Optional.of(SUPPORT));
    if (group.isEmpty() && base) {
      report(
          unit.name(),
          "is not a unit of an army",
          "A template holds battalions and companies.",
          sink);
    } else if (support && grid.key().equals("regiments")) {
      report(unit.name(), "is a support company", "It stands in `support`.", sink);
    } else if (group.isPresent() && !support && grid.isSupport()) {
      report(unit.name(), "is not a support company", "It stands in `regiments`.", sink);
    }
  }

  private void ship(Named sort, Names names, Sink sink) {
    if (names.byId(ObjectType.SUB_UNIT, sort.text()) instanceof Resolution.BaseGame base
        && base.fact().words("type").stream().noneMatch(SHIPS::contains)) {
      report(sort, "is not a ship type", "A fleet holds ships.", sink);
    }
  }

  private void equipment(Named key, Set<String> sorts, String complaint, Names names, Sink sink) {
    if (!(names.byId(ObjectType.EQUIPMENT, key.text()) instanceof Resolution.BaseGame base)) {
      return;
    }
    Set<String> types = new HashSet<>(base.fact().words("type"));
    if (types.isEmpty()) {
      base.fact()
          .attribute("archetype")
          .flatMap(archetype -> names.facts().find(ObjectType.EQUIPMENT, archetype))
          .ifPresent(archetype -> types.addAll(archetype.words("type")));
    }
    if (!types.isEmpty() && types.stream().noneMatch(sorts::contains)) {
      report(key, complaint, "Take equipment that is one.", sink);
    } else if (base.fact().attribute("kind").equals(Optional.of("archetype"))) {
      report(
          key,
          "is a family of equipment; nothing is built of it",
          "Write one of the family: `" + key.text() + "_1`.",
          sink);
    }
  }

  private void report(Named unit, String what, String help, Sink sink) {
    sink.report(finding(unit.at(), "`" + unit.text() + "` " + what + ".").help(help));
  }
}
