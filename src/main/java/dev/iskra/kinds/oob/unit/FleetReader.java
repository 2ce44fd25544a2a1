package dev.iskra.kinds.oob.unit;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads fleets and their task forces.
public record FleetReader(MapFacts world, LandPlacement stands, ShipReader ships) {
  private static final String FLEET = "fleet \"Name\" at province 3686 { … }";
  private static final String TASK_FORCE = "task_force \"Name\" at province 3686 { … }";

  /// The fleet that a declaration declares; absent where it is wrong, which is reported.
  public Optional<Entry> read(DeclarationReader in) {
    HeaderCursor head = new HeaderCursor(in, FLEET);
    Optional<Entry> name = head.named(head.title(), "name");
    Optional<Word> base = place(in, head, "naval_base");
    head.end();
    if (name.isEmpty() || base.isEmpty()) {
      head.lacks(name.isEmpty() ? "This fleet has no name." : "This fleet has no port.");
      return Optional.empty();
    }
    stands.ashore(in, base.get());
    List<Entry> entries = new ArrayList<>(List.of(name.get()));
    entries.add(Field.word("naval_base", base.get().text(), base.get().span()));
    if (!in.children("ship").isEmpty()) {
      List<Entry> force = new ArrayList<>();
      force.add(Field.word("location", base.get().text(), base.get().span()));
      force.addAll(ships(in));
      entries.add(Field.block("task_force", force, in.place()));
    }
    for (Statement.Declaration child : in.children("task_force")) {
      entries.add(taskForce(in.child(child), base.get()));
    }
    if (entries.size() == 2) {
      in.report(
          OobRule.INCOMPLETE_UNIT
              .at(in.place(), "This fleet has no ships.")
              .help("Write `task_force \"Name\" { ship battleship \"Name\" { … } }` in it."));
    }
    return Optional.of(Field.block("fleet", entries, in.place()));
  }

  private List<Entry> ships(DeclarationReader in) {
    return in.children("ship").stream().flatMap(s -> ships.read(in.child(s)).stream()).toList();
  }

  /// The one province behind `at`, or in the field of the game's.
  private Optional<Word> place(DeclarationReader in, HeaderCursor head, String field) {
    Optional<Place> place = head.place(field);
    if (place.isPresent() && place.get() instanceof Place.States states) {
      in.report(
          OobRule.STATE_OR_PROVINCE
              .at(states.at(), "Ships are at a province, not at a state.")
              .help(ports(states.ids().getFirst().text())));
      return Optional.empty();
    }
    return place
        .map(found -> found.ids().getFirst())
        .filter(found -> Place.province(in, found).isPresent());
  }

  private String ports(String state) {
    List<String> ports =
        world.land(state).stream().filter(p -> world.coastal(p).orElse(false)).toList();
    return ports.isEmpty()
        ? "Write `at province 3686`."
        : "On its coast lie the provinces " + String.join(", ", ports) + ".";
  }

  private Entry taskForce(DeclarationReader in, Word base) {
    HeaderCursor head = new HeaderCursor(in, TASK_FORCE);
    List<Entry> entries = new ArrayList<>();
    head.named(head.title(), "name").ifPresent(entries::add);
    Optional<Word> own = place(in, head, "location");
    if (own.isEmpty() && in.has("location")) {
      head.lacks("This task force does not say where it is.");
    }
    Word location = own.orElse(base);
    head.end();
    entries.add(Field.word("location", location.text(), location.span()));
    entries.addAll(in.entries(List.of("base")));
    entries.addAll(ships(in));
    if (in.children("ship").isEmpty()) {
      in.report(
          OobRule.INCOMPLETE_UNIT
              .at(in.place(), "This task force has no ships.")
              .help("Write `ship battleship \"Name\" { … }` in it."));
    }
    return Field.block("task_force", entries, in.place());
  }
}
