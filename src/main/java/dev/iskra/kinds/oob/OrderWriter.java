package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.emit.ModPath;
import dev.iskra.kind.Emission;
import dev.iskra.kinds.oob.unit.Divisions;
import dev.iskra.kinds.oob.unit.Template;
import dev.iskra.kinds.oob.unit.Wing;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the files of an order of battle.
record OrderWriter(Order order, AvailableTemplates roster, Emission out) {
  void write() {
    Map<Slot, List<Variant>> bySlot = new LinkedHashMap<>();
    Parts parts = order.parts();
    for (Slot slot : Slot.values()) {
      List<Variant> variants = Variant.of(order, slot, parts.form(slot));
      variants.forEach(this::file);
      if (!variants.isEmpty()) {
        bySlot.put(slot, variants);
      }
    }
    bySlot.values().stream()
        .findFirst()
        .flatMap(first -> path(first.getFirst()))
        .ifPresent(path -> out.declares("oob", order.in().symbol().orElseThrow(), path));
    new Loading(order, bySlot, out).write();
  }

  private Optional<ModPath> path(Variant variant) {
    return Emission.file(order.in(), "history/units/" + variant.file() + ".txt");
  }

  private void file(Variant variant) {
    Contents contents = variant.contents();
    Span at = order.in().place();
    List<Entry> entries = new ArrayList<>();
    String name = order.in().symbol().orElseThrow().name();
    entries.add(new Remark(name + ": " + at.source().path() + ":" + at.line(), at));
    List<Entry> rest = new ArrayList<>(contents.root());
    root(rest, entries, "start_equipment_factor", "focus");
    for (Template template : contents.templates()) {
      entries.add(Field.block("division_template", template.entries(), template.name().span()));
    }
    root(rest, entries, "create_colonial_division_template");
    units(contents, at).ifPresent(entries::add);
    wings(contents, at).ifPresent(entries::add);
    root(rest, entries, "instant_effect", "navy_leader", "field_marshal", "corps_commander");
    entries.addAll(rest);
    path(variant).ifPresent(path -> out.whole(path, entries, at));
  }

  private static void root(List<Entry> rest, List<Entry> into, String... keys) {
    for (String key : keys) {
      List<Entry> found =
          rest.stream().filter(entry -> entry instanceof Field field && field.is(key)).toList();
      into.addAll(found);
      rest.removeAll(found);
    }
  }

  private Optional<Entry> units(Contents contents, Span at) {
    List<Entry> units = new ArrayList<>();
    Numbering numbering = new Numbering(contents.divisions(), contents.templates(), roster);
    String army = "";
    for (Divisions divisions : contents.divisions()) {
      if (!divisions.army().equals(army)) {
        String remark = divisions.army().isEmpty() ? "in no army" : divisions.army();
        units.add(new Remark(remark, divisions.at()));
      }
      army = divisions.army();
      for (Scalar place : divisions.places()) {
        units.add(division(divisions, place, numbering, contents.templates()));
      }
    }
    units.addAll(contents.fleets());
    return units.isEmpty() ? Optional.empty() : Optional.of(Field.block("units", units, at));
  }

  private Entry division(
      Divisions divisions, Scalar place, Numbering numbering, List<Template> here) {
    Optional<Template> template = roster.find(divisions, here);
    String name = template.map(t -> t.name().text()).orElse(divisions.template().text());
    List<Entry> entries = new ArrayList<>();
    entries.add(divisions.name().orElseGet(() -> numbering.next(divisions, name, template)));
    entries.add(Field.of("location", place.span(), place));
    entries.add(Field.string("division_template", name, divisions.template().span()));
    entries.addAll(divisions.fields());
    return Field.block("division", entries, divisions.at());
  }

  /// One block for each base, in the order in which they are first named.
  private static Optional<Entry> wings(Contents contents, Span at) {
    Map<String, List<Entry>> byBase = new LinkedHashMap<>();
    Map<String, Scalar> bases = new LinkedHashMap<>();
    for (Wing wing : contents.wings()) {
      String base = wing.base().lexeme();
      bases.putIfAbsent(base, wing.base());
      byBase.computeIfAbsent(base, _ -> new ArrayList<>()).addAll(wing.entries());
    }
    List<Entry> entries = new ArrayList<>();
    byBase.forEach(
        (base, wings) -> {
          Scalar key = bases.getOrDefault(base, Scalar.word(base, at));
          entries.add(Field.of(key, dev.iskra.clausewitz.Block.of(wings, key.span())));
        });
    entries.addAll(contents.airWings());
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(Field.block("air_wings", entries, at));
  }
}
