package dev.iskra.kinds.oob;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kinds.oob.air.Wing;
import dev.iskra.kinds.oob.land.Divisions;
import dev.iskra.kinds.oob.land.Template;
import dev.iskra.kinds.oob.unit.MapFacts;
import dev.iskra.kinds.oob.unit.OobRule;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is wrong with an order of battle as a whole.
final class OrderChecks {
  /// The planes that a level of an air base has room for; the game's defines, version 1.17.
  private static final int ROOM = 200;

  private final Order order;
  private final MapFacts world;
  private final AvailableTemplates roster;
  private final DeclarationReader in;

  OrderChecks(Order order, MapFacts world, AvailableTemplates roster) {
    this.order = order;
    this.world = world;
    this.roster = roster;
    this.in = order.in();
  }

  /// Reports all that is wrong.
  ///
  /// @return whether its files can be told apart, so that they can be written
  boolean run() {
    if (Parts.of(in.declaration()).attributes().isEmpty()) {
      in.report(
          Diagnostic.of(
                  OobRule.EMPTY, in.header().place().span(), "This order of battle holds nothing.")
              .help("Give it a template, an army, a fleet or a wing."));
      return false;
    }
    boolean apart = sections();
    templates();
    for (Slot slot : Slot.values()) {
      Parts.Form form = Parts.of(in.declaration()).form(slot);
      Variant.of(order, slot, form).forEach(variant -> file(variant.contents()));
    }
    carriers();
    unused();
    return apart;
  }

  /// Two sections of one name cannot be told apart, nor can two that are taken otherwise.
  private boolean sections() {
    boolean apart = true;
    Map<String, Section> byName = new HashMap<>();
    Map<Slot, Section> last = new HashMap<>();
    for (Section section : order.sections()) {
      String keyword = section.slot().keyword();
      Section other = byName.putIfAbsent(keyword + " " + section.name(), section);
      if (other != null) {
        apart = false;
        in.report(
            Diagnostic.of(
                    OobRule.VARIANT,
                    section.at(),
                    "Two variants of `" + keyword + "` have no name that tells them apart.")
                .label(other.at(), "the other is here")
                .help("Name one: `" + keyword + " mtg when (…) { … }`."));
      } else if (section.condition().isEmpty()
          && last.putIfAbsent(section.slot(), section) != null) {
        in.report(
            Diagnostic.of(
                OobRule.VARIANT, section.at(), "`" + keyword + " otherwise` stands here twice."));
      }
    }
    last.forEach(
        (slot, section) -> {
          if (order.sections().stream()
              .noneMatch(s -> s.slot() == slot && s.condition().isPresent())) {
            in.report(
                Diagnostic.of(
                        OobRule.VARIANT,
                        section.at(),
                        "`" + slot.keyword() + " otherwise` has no `when` to go with.")
                    .help("Write what it holds directly in the `oob`."));
          }
        });
    return apart;
  }

  private void templates() {
    List<Contents> files = new ArrayList<>(List.of(order.bare()));
    order.sections().forEach(section -> files.add(order.bare().and(section.contents())));
    Set<Span> reported = new HashSet<>();
    for (Contents file : files) {
      Map<String, Template> byName = new HashMap<>();
      Map<String, Template> byId = new HashMap<>();
      for (Template template : file.templates()) {
        Optional<Template> other =
            Optional.ofNullable(byName.putIfAbsent(template.name().text(), template))
                .or(() -> template.id().map(id -> byId.putIfAbsent(id, template)));
        if (other.isPresent() && reported.add(template.name().span())) {
          in.report(
              Diagnostic.of(
                      OobRule.TEMPLATE_TWICE,
                      template.name().span(),
                      "There is a template of this name already.")
                  .label(other.get().name().span(), "the other is here")
                  .help("Divisions find their template by its name; give one another."));
        }
      }
    }
  }

  private final Set<Span> judged = new HashSet<>();
  private final Set<String> elsewhere = new HashSet<>();

  private void file(Contents contents) {
    for (Divisions divisions : contents.divisions()) {
      if (judged.add(divisions.template().span())
          && roster.find(divisions, contents.templates()).isEmpty()) {
        unknown(divisions, contents.templates());
      }
    }
    prides(contents);
    airBases(contents);
  }

  private void unknown(Divisions divisions, List<Template> here) {
    String word = divisions.template().text();
    Span at = divisions.template().span();
    if (divisions.template().quoted()) {
      if (!elsewhere.add(word)) {
        return;
      }
      in.report(
          Diagnostic.of(
                  OobRule.TEMPLATE_ELSEWHERE,
                  at,
                  "The mod declares no template `" + word + "` for " + order.country() + ".")
              .note("The division appears only if the country has it from the base game."));
      return;
    }
    List<String> near = roster.near(word, here);
    Diagnostic diagnostic =
        Diagnostic.of(OobRule.UNKNOWN_TEMPLATE, at, "There is no template `" + word + "`.");
    in.report(
        near.isEmpty()
            ? diagnostic.help("Declare it: `template " + word + " \"Name\" { … }`.")
            : diagnostic.help("Did you mean `" + near.getFirst() + "`?"));
  }

  private void prides(Contents contents) {
    List<Span> prides =
        contents.fleets().stream().flatMap(fleet -> fleet.prides().stream()).toList();
    for (int i = 1; i < prides.size(); i++) {
      if (judged.add(prides.get(i))) {
        in.report(
            Diagnostic.of(
                    OobRule.SECOND_PRIDE, prides.get(i), "A country has one pride of the fleet.")
                .label(prides.getFirst(), "this ship is it already"));
      }
    }
  }

  private void airBases(Contents contents) {
    Map<String, Integer> planes = new LinkedHashMap<>();
    Map<String, Span> places = new HashMap<>();
    for (Wing wing : contents.wings()) {
      if (!wing.base().quoted()) {
        planes.merge(wing.base().text(), wing.planes(), Integer::sum);
        places.put(wing.base().text(), wing.base().span());
      }
    }
    for (Map.Entry<String, Integer> one : planes.entrySet()) {
      Optional<Integer> level = world.airBase(one.getKey());
      Span at = places.getOrDefault(one.getKey(), in.place());
      if (level.isPresent() && level.get() * ROOM < one.getValue() && judged.add(at)) {
        airBase(one.getKey(), one.getValue(), level.get(), at);
      }
    }
  }

  private void airBase(String state, int planes, int level, Span at) {
    String where = "State " + state + world.named(state);
    in.report(
        level == 0
            ? Diagnostic.of(
                    OobRule.NO_AIR_BASE, at, where + " has no air base when the game begins.")
                .help("Build one before the order of battle is loaded, or take another state.")
            : Diagnostic.of(
                OobRule.CROWDED_AIR_BASE,
                at,
                where
                    + " has an air base of level "
                    + level
                    + ", with room for "
                    + level * ROOM
                    + " planes, not "
                    + planes
                    + "."));
  }

  private void carriers() {
    Contents whole = AvailableTemplates.whole(order);
    Set<String> ships = new HashSet<>();
    whole.fleets().forEach(fleet -> ships.addAll(fleet.ships()));
    for (Wing wing : whole.wings()) {
      if (wing.base().quoted() && !ships.isEmpty() && !ships.contains(wing.base().text())) {
        in.report(
            Diagnostic.of(
                OobRule.NO_CARRIER,
                wing.base().span(),
                "No fleet here has a ship `" + wing.base().text() + "`."));
      }
    }
  }

  /// Templates without divisions may be meant for the player; beside divisions that have others
  /// they are worth a word.
  private void unused() {
    Contents whole = AvailableTemplates.whole(order);
    if (whole.divisions().isEmpty()) {
      return;
    }
    for (Template template : whole.templates()) {
      boolean used =
          whole.divisions().stream()
              .anyMatch(d -> template.answersTo(d.template().text(), d.template().quoted()));
      if (!used && !roster.isUsedElsewhere(template)) {
        in.report(
            Diagnostic.of(
                OobRule.UNUSED_TEMPLATE,
                template.name().span(),
                "No division of " + order.country() + " has this template."));
      }
    }
  }
}
