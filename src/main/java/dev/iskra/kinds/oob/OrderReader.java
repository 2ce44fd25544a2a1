package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.Emission;
import dev.iskra.kind.KindRule;
import dev.iskra.kinds.oob.unit.Equipment;
import dev.iskra.kinds.oob.unit.HeaderCursor;
import dev.iskra.kinds.oob.unit.LandPlacement;
import dev.iskra.kinds.oob.unit.Spread;
import dev.iskra.lower.Unknowns;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads orders of battle.
record OrderReader(DeclarationReader in, MapFacts world, Emission out) {
  private static final String FORM = "oob name for TAG { … }";

  Optional<Order> read() {
    HeaderCursor head = new HeaderCursor(in, FORM);
    Optional<Word> name = head.name();
    if (head.passes("as")) {
      Optional<Word> _ = head.name();
    }
    boolean owned = head.passes("for");
    Optional<Word> country = owned ? head.name() : Optional.empty();
    head.end();
    if (name.isEmpty() || in.symbol().isEmpty()) {
      return Optional.empty();
    }
    if (country.isEmpty()) {
      in.report(
          KindRule.MALFORMED_HEADER
              .at(name.get().span(), "This order of battle is of no country.")
              .help("Write `" + FORM + "`."));
      return Optional.empty();
    }
    return in.reference(ObjectType.COUNTRY, country.get()).map(this::read);
  }

  private Order read(String country) {
    List<Start> starts = starts();
    int year = starts.stream().mapToInt(Start::year).min().orElse(9999);
    boolean first = starts.stream().anyMatch(Start::isFirst);
    LandPlacement stands = new LandPlacement(world, new Spread(world, out), country, first);
    Equipment equipment = new Equipment(year);
    ContentsReader reader = new ContentsReader(world, stands, country, equipment);
    String group = in.symbol().orElseThrow().qualified();
    Contents bare = Contents.empty();
    reader.read(in, bare, group);
    List<Section> sections = new ArrayList<>();
    for (Statement.Declaration child : in.children()) {
      Optional<Slot> slot = Slot.of(child.head().getFirst().textOrWord().orElse(""));
      if (slot.isPresent()) {
        section(in.child(child), slot.get(), reader, group).ifPresent(sections::add);
      }
    }
    root(in, bare);
    return new Order(in, new Parts(in.declaration(), in.schema()), country, starts, bare, sections);
  }

  private Optional<Section> section(
      DeclarationReader section, Slot slot, ContentsReader reader, String group) {
    HeaderCursor head = new HeaderCursor(section, slot.keyword() + " when (has_dlc = \"…\") { … }");
    Optional<Word> name = head.name();
    boolean otherwise = head.passes("otherwise");
    Optional<Expression.Group> when =
        !otherwise && head.passes("when") ? head.group() : Optional.empty();
    head.end();
    if (!otherwise && when.isEmpty()) {
      in.report(
          KindRule.MALFORMED_HEADER
              .at(section.header().keyword().span(), "This part has no condition.")
              .help(
                  ("Write `%s when (…) { … }` or `%s otherwise { … }`; what depends on"
                          + " nothing stands directly in the `oob`.")
                      .formatted(slot.keyword(), slot.keyword())));
      return Optional.empty();
    }
    String called = name.map(Word::text).orElse(otherwise ? "otherwise" : "when");
    Contents contents = Contents.empty();
    reader.read(section, contents, group + "/" + slot.keyword() + "_" + called);
    root(section, contents);
    strangers(section, slot, contents);
    Optional<Block> taken = when.map(condition -> section.blocks().condition(condition));
    return Optional.of(new Section(slot, called, taken, contents, section.place()));
  }

  /// Reports what belongs to another part.
  private static void strangers(DeclarationReader section, Slot slot, Contents contents) {
    for (Slot other : Slot.values()) {
      if (other != slot && contents.of(other).hasUnits()) {
        section.report(
            KindRule.MISPLACED_DECLARATION
                .at(section.place(), "`" + slot.keyword() + "` holds " + other.contents() + ".")
                .help("They stand in `" + other.keyword() + "`."));
      }
    }
  }

  /// The fields at the root of a file.
  static void root(DeclarationReader in, Contents into) {
    for (Entry entry : in.entriesBut(List.of())) {
      if (entry instanceof Field field
          && field.is("air_wings")
          && field.value() instanceof Block block) {
        into.airWings().addAll(block.entries());
        block.fields().map(Field::key).filter(key -> !key.quoted()).forEach(key -> state(in, key));
      } else {
        into.root().add(entry);
      }
    }
  }

  private static void state(DeclarationReader in, Scalar key) {
    Unknowns.report(
        in.context(),
        ObjectType.STATE,
        key.text(),
        key.span(),
        in.names().byId(ObjectType.STATE, key.text()));
  }

  private List<Start> starts() {
    List<Start> starts = new ArrayList<>();
    for (Statement.Assignment a : in.all("start")) {
      Optional<Start> start = Start.of(a.value().textOrWord().orElse(""), a.value().span());
      if (start.isPresent()) {
        starts.add(start.get());
      } else {
        in.report(
            KindRule.WRONG_TYPE
                .at(a.value().span(), "`start` takes `yes` or a date.")
                .help("Write `start = yes`, or `start = 1938.10.1`."));
      }
    }
    return starts;
  }
}
