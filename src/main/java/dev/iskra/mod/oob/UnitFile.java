package dev.iskra.mod.oob;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.model.Symbol.Origin;
import dev.iskra.text.Digits;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A file of `history/units`.
///
/// @param id its name, by which it is loaded
/// @param at its first entry
/// @param templates those that it brings
/// @param navy all of its fleets
public record UnitFile(
    String id,
    Span at,
    Origin origin,
    List<Template> templates,
    List<Division> divisions,
    Navy navy,
    List<Wing> wings) {
  private static final int DIGITS = 6;

  /// A division.
  ///
  /// @param at its key
  /// @param body all of it
  public record Division(Optional<Named> template, Optional<Named> location, Span at, Span body) {}

  /// Fleets.
  ///
  /// @param bases the provinces of their bases
  /// @param waters the provinces in which task forces lie
  /// @param names what ships are called
  /// @param sorts what kinds of ships they are
  /// @param hulls what they are built of
  /// @param prides ships that are the pride of the fleet
  public record Navy(
      List<Named> bases,
      List<Named> waters,
      List<String> names,
      List<Named> sorts,
      List<Named> hulls,
      List<Span> prides) {}

  /// The planes of one sort at a base.
  ///
  /// @param base a state or a ship
  /// @param model the equipment
  public record Wing(Named base, Named model, int planes) {
    /// Whether it is based in a state.
    public boolean isOnLand() {
      return Digits.only(base.text());
    }
  }

  public UnitFile {
    templates = List.copyOf(templates);
    divisions = List.copyOf(divisions);
    wings = List.copyOf(wings);
  }

  static UnitFile of(String id, List<Entry> entries, Origin origin, List<Template> templates) {
    List<Field> units = blocks(entries, "units").flatMap(Block::fields).toList();
    List<Field> fleets = units.stream().filter(field -> field.is("fleet")).toList();
    return new UnitFile(
        id,
        entries.getFirst().span(),
        origin,
        templates,
        units.stream().filter(field -> field.is("division")).flatMap(UnitFile::division).toList(),
        navy(fleets),
        blocks(entries, "air_wings").flatMap(Block::fields).flatMap(UnitFile::wings).toList());
  }

  private static Stream<Field> fields(List<Entry> entries) {
    return entries.stream().filter(Field.class::isInstance).map(Field.class::cast);
  }

  private static Stream<Block> blocks(List<Entry> entries, String key) {
    return fields(entries).filter(field -> field.is(key)).flatMap(UnitFile::block);
  }

  private static Stream<Block> block(Field field) {
    return field.value() instanceof Block block ? Stream.of(block) : Stream.empty();
  }

  private static Stream<Division> division(Field field) {
    return block(field)
        .map(
            body ->
                new Division(
                    body.scalar("division_template").map(Named::of),
                    body.scalar("location").map(Named::of),
                    field.key().span(),
                    body.span()));
  }

  private static Navy navy(List<Field> fleets) {
    List<Block> bodies = fleets.stream().flatMap(UnitFile::block).toList();
    List<Block> forces = inner(bodies, "task_force");
    List<Block> ships = inner(forces, "ship");
    return new Navy(
        words(bodies, "naval_base"),
        words(forces, "location"),
        words(ships, "name").stream().map(Named::text).toList(),
        words(ships, "definition"),
        inner(ships, "equipment").stream()
            .flatMap(Block::fields)
            .map(hull -> Named.of(hull.key()))
            .toList(),
        words(ships, "pride_of_the_fleet").stream().map(Named::at).toList());
  }

  private static List<Block> inner(List<Block> blocks, String key) {
    return blocks.stream().flatMap(one -> blocks(one.entries(), key)).toList();
  }

  private static List<Named> words(List<Block> blocks, String key) {
    return blocks.stream().flatMap(one -> one.scalar(key).stream()).map(Named::of).toList();
  }

  private static Stream<Wing> wings(Field base) {
    List<Wing> wings = new ArrayList<>();
    for (Field model : block(base).flatMap(Block::fields).toList()) {
      block(model)
          .flatMap(wing -> wing.scalar("amount").stream())
          .map(Scalar::text)
          .filter(text -> text.length() <= DIGITS && Digits.only(text))
          .forEach(
              planes ->
                  wings.add(
                      new Wing(
                          Named.of(base.key()), Named.of(model.key()), Integer.parseInt(planes))));
    }
    return wings.stream();
  }
}
