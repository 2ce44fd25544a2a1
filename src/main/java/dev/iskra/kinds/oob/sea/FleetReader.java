package dev.iskra.kinds.oob.sea;

import dev.iskra.clausewitz.Entry;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kinds.oob.unit.HeaderCursor;
import dev.iskra.kinds.oob.unit.LandPlacement;
import dev.iskra.kinds.oob.unit.OobRule;
import dev.iskra.kinds.oob.unit.Place;
import dev.iskra.kinds.oob.unit.Script;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.syntax.Expression.Quoted;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads fleets and their task forces.
public final class FleetReader {
  private static final String FLEET = "fleet \"Name\" at province 3686 { … }";
  private static final String TASK_FORCE = "task_force \"Name\" at province 3686 { … }";
  private static final TaskForceKind TASK_FORCE_KIND = new TaskForceKind();

  private final MapFacts world;
  private final LandPlacement stands;
  private final ShipReader ships;

  /// Reads fleets, with the ships that `ships` reads.
  public FleetReader(MapFacts world, LandPlacement stands, ShipReader ships) {
    this.world = world;
    this.stands = stands;
    this.ships = ships;
  }

  /// The fleet that a declaration declares; absent where it is wrong, which is reported.
  public Optional<Entry> read(DeclarationReader in) {
    HeaderCursor head = new HeaderCursor(in);
    Optional<Quoted> title = head.quoted();
    Optional<Word> base = place(in, head, "naval_base");
    head.end(FLEET);
    in.refuseBesideTitle("name");
    Optional<Entry> name = name(in, title);
    if (name.isEmpty() || base.isEmpty()) {
      in.report(
          Diagnostic.of(
                  OobRule.INCOMPLETE,
                  in.place(),
                  name.isEmpty() ? "This fleet has no name." : "This fleet has no port.")
              .help("Write `" + FLEET + "`."));
      return Optional.empty();
    }
    port(in, base.get());
    Span at = in.place();
    List<Entry> entries = new ArrayList<>(List.of(name.get()));
    entries.add(Script.word("naval_base", base.get().text(), base.get().span()));
    List<Statement.Declaration> bare = in.children("ship");
    if (!bare.isEmpty()) {
      List<Entry> force = new ArrayList<>();
      force.add(Script.word("location", base.get().text(), base.get().span()));
      bare.forEach(ship -> force.addAll(ships.read(in, ship)));
      entries.add(Script.block("task_force", force, at));
    }
    for (Statement.Declaration child : in.children("task_force")) {
      entries.add(taskForce(in.child(child, TASK_FORCE_KIND), base.get()));
    }
    if (entries.size() == 2) {
      in.report(
          Diagnostic.of(OobRule.INCOMPLETE, in.place(), "This fleet has no ships.")
              .help("Write `task_force \"Name\" { ship battleship \"Name\" { … } }` in it."));
    }
    return Optional.of(Script.block("fleet", entries, at));
  }

  private static Optional<Entry> name(DeclarationReader in, Optional<Quoted> title) {
    return title
        .<Entry>map(text -> Script.string("name", text.text(), text.span()))
        .or(() -> in.entries(List.of("name")).stream().findFirst());
  }

  /// The one province behind `at`, or in the field of the game's.
  private Optional<Word> place(DeclarationReader in, HeaderCursor head, String field) {
    Optional<Place> place = head.place();
    if (place.isPresent() && place.get() instanceof Place.States states) {
      in.report(
          Diagnostic.of(
                  OobRule.STATE_OR_PROVINCE,
                  states.at(),
                  "Ships are at a province, not at a state.")
              .help(ports(states.ids().getFirst().text())));
      return Optional.empty();
    }
    Optional<Word> word =
        place
            .map(found -> found.ids().getFirst())
            .or(
                () ->
                    in.field(field)
                        .filter(a -> a.value() instanceof Word)
                        .map(a -> (Word) a.value()));
    return word.filter(found -> Place.province(in, found).isPresent());
  }

  private String ports(String state) {
    List<String> ports =
        world.land(state).stream().filter(p -> world.coastal(p).orElse(false)).toList();
    return ports.isEmpty()
        ? "Write `at province 3686`."
        : "On its coast lie the provinces " + String.join(", ", ports) + ".";
  }

  private void port(DeclarationReader in, Word base) {
    if (!world.ground(base.text()).orElse("land").equals("land")) {
      return;
    }
    world
        .stateOf(base.text())
        .ifPresent(state -> stands.owned(in, state, "Province " + base.text(), base));
  }

  private Entry taskForce(DeclarationReader in, Word base) {
    HeaderCursor head = new HeaderCursor(in);
    Optional<Quoted> title = head.quoted();
    Word location = place(in, head, "location").orElse(base);
    head.end(TASK_FORCE);
    in.refuseBesideTitle("name");
    List<Entry> entries = new ArrayList<>();
    name(in, title).ifPresent(entries::add);
    entries.add(Script.word("location", location.text(), location.span()));
    entries.addAll(in.entries(List.of("base")));
    for (Statement.Declaration ship : in.children("ship")) {
      entries.addAll(ships.read(in, ship));
    }
    if (in.children("ship").isEmpty()) {
      in.report(
          Diagnostic.of(OobRule.INCOMPLETE, in.place(), "This task force has no ships.")
              .help("Write `ship battleship \"Name\" { … }` in it."));
    }
    return Script.block("task_force", entries, in.place());
  }
}
