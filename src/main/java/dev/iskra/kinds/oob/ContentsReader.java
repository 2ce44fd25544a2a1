package dev.iskra.kinds.oob;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.kind.DeclarationKind;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindRule;
import dev.iskra.kind.Schema;
import dev.iskra.kinds.oob.air.WingKind;
import dev.iskra.kinds.oob.air.WingReader;
import dev.iskra.kinds.oob.land.ArmyKind;
import dev.iskra.kinds.oob.land.DivisionKind;
import dev.iskra.kinds.oob.land.DivisionReader;
import dev.iskra.kinds.oob.land.TemplateKind;
import dev.iskra.kinds.oob.land.TemplateReader;
import dev.iskra.kinds.oob.sea.FleetKind;
import dev.iskra.kinds.oob.sea.FleetReader;
import dev.iskra.kinds.oob.sea.ShipReader;
import dev.iskra.kinds.oob.unit.Equipment;
import dev.iskra.kinds.oob.unit.HeaderCursor;
import dev.iskra.kinds.oob.unit.LandPlacement;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.syntax.Expression.Quoted;
import dev.iskra.syntax.Statement;
import java.util.Map;
import java.util.Optional;

/// Reads the units in an order of battle or a section of one.
final class ContentsReader {
  private static final DivisionKind DIVISION = new DivisionKind();
  private static final SectionKind SECTION = new SectionKind();
  private static final Schema SCHEMA = new OobKind().schema();
  private static final Map<String, DeclarationKind> KINDS =
      Map.of(
          "template", new TemplateKind(),
          "division_template", new TemplateKind(),
          "army", new ArmyKind(),
          "division", DIVISION,
          "fleet", new FleetKind(),
          "wing", new WingKind());

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
      String keyword = SCHEMA.keywordOf(child.head());
      DeclarationKind kind = KINDS.get(keyword);
      if (keyword.equals("units")) {
        DeclarationReader units = in.child(child, SECTION);
        read(units, into, group);
        OrderReader.root(units, into);
      } else if (kind != null) {
        read(keyword, in.child(child, kind), into, group);
      }
    }
  }

  private void read(String keyword, DeclarationReader child, Contents into, String group) {
    switch (keyword) {
      case "army" -> army(child, into, group);
      case "division" -> divisions.read(child, "", group).ifPresent(into.divisions()::add);
      case "fleet" -> fleets.read(child).ifPresent(into.fleets()::add);
      case "wing" -> wings.read(child).ifPresent(into.wings()::add);
      default -> TemplateReader.read(child).ifPresent(into.templates()::add);
    }
  }

  private void army(DeclarationReader army, Contents into, String group) {
    HeaderCursor head = new HeaderCursor(army);
    Optional<Quoted> title = head.quoted();
    head.end("army \"Name\" { … }");
    if (title.isEmpty()) {
      army.report(
          Diagnostic.of(
                  KindRule.MISSING_TEXT, army.header().keyword().span(), "The army has no name.")
              .help("Write it in quotes: `army \"Belarus Front\" { … }`."));
    }
    String name = title.map(Quoted::text).orElse("");
    for (Statement.Declaration child : army.children()) {
      divisions
          .read(army.child(child, DIVISION), name, group + "/" + DivisionReader.slug(name))
          .ifPresent(into.divisions()::add);
    }
  }
}
