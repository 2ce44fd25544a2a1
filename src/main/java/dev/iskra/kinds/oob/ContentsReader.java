package dev.iskra.kinds.oob;

import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindRule;
import dev.iskra.kinds.oob.unit.DivisionReader;
import dev.iskra.kinds.oob.unit.Equipment;
import dev.iskra.kinds.oob.unit.FleetReader;
import dev.iskra.kinds.oob.unit.HeaderCursor;
import dev.iskra.kinds.oob.unit.LandPlacement;
import dev.iskra.kinds.oob.unit.ShipReader;
import dev.iskra.kinds.oob.unit.TemplateReader;
import dev.iskra.kinds.oob.unit.WingReader;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.syntax.Expression.Quoted;
import dev.iskra.syntax.Statement;
import java.util.Optional;

/// Reads the units in an order of battle or a section of one.
final class ContentsReader {
  private final DivisionReader divisions;
  private final FleetReader fleets;
  private final WingReader wings;

  ContentsReader(MapFacts world, LandPlacement stands, String country, Equipment equipment) {
    this.divisions = new DivisionReader(stands, equipment);
    this.fleets = new FleetReader(world, stands, new ShipReader(country, equipment));
    this.wings = new WingReader(world, stands, country, equipment);
  }

  /// @param group what the divisions are called in the lock, as far as this block tells
  void read(DeclarationReader in, Contents into, String group) {
    for (Statement.Declaration child : in.children()) {
      switch (in.keyword(child)) {
        case "units" -> {
          DeclarationReader units = in.child(child);
          read(units, into, group);
          OrderReader.root(units, into);
        }
        case "army" -> army(in.child(child), into, group);
        case "division" ->
            divisions.read(in.child(child), "", group).ifPresent(into.divisions()::add);
        case "fleet" -> fleets.read(in.child(child)).ifPresent(into.fleets()::add);
        case "wing" -> wings.read(in.child(child)).ifPresent(into.wings()::add);
        case "template", "division_template" ->
            TemplateReader.read(in.child(child)).ifPresent(into.templates()::add);
        default -> {}
      }
    }
  }

  private void army(DeclarationReader army, Contents into, String group) {
    HeaderCursor head = new HeaderCursor(army, "army \"Name\" { … }");
    Optional<Quoted> title = head.quoted();
    head.end();
    if (title.isEmpty()) {
      army.report(
          KindRule.MISSING_TEXT
              .at(army.header().keyword().span(), "The army has no name.")
              .help("Write it in quotes: `army \"Belarus Front\" { … }`."));
    }
    String name = title.map(Quoted::text).orElse("");
    for (Statement.Declaration child : army.children()) {
      divisions
          .read(army.child(child), name, group + "/" + DivisionReader.slug(name))
          .ifPresent(into.divisions()::add);
    }
  }
}
