package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Severity;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindRule;
import dev.iskra.kinds.oob.unit.Divisions;
import dev.iskra.kinds.oob.unit.OobRule;
import dev.iskra.kinds.oob.unit.Template;
import dev.iskra.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is wrong with an order of battle as a whole.
final class OrderChecks {
  private final Order order;
  private final AvailableTemplates roster;
  private final DeclarationReader in;

  OrderChecks(Order order, AvailableTemplates roster) {
    this.order = order;
    this.roster = roster;
    this.in = order.in();
  }

  /// Reports all that is wrong.
  ///
  /// @return whether its files can be told apart, so that they can be written
  boolean run() {
    if (order.parts().attributes().isEmpty()) {
      in.report(
          OobRule.EMPTY_ORDER_OF_BATTLE
              .at(in.header().place().span(), "This order of battle holds nothing.")
              .help("Give it a template, an army, a fleet or a wing."));
      return false;
    }
    boolean apart = sections();
    templates();
    for (Slot slot : Slot.values()) {
      Parts.Form form = order.parts().form(slot);
      Variant.of(order, slot, form).forEach(variant -> file(variant.contents()));
    }
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
            OobRule.UNCLEAR_VARIANT
                .at(
                    section.at(),
                    "Two variants of `" + keyword + "` have no name that tells them apart.")
                .label(other.at(), "the other is here")
                .help("Name one: `" + keyword + " mtg when (…) { … }`."));
      } else if (section.condition().isEmpty()
          && last.putIfAbsent(section.slot(), section) != null) {
        in.report(
            OobRule.UNCLEAR_VARIANT.at(
                section.at(), "`" + keyword + " otherwise` stands here twice."));
      }
    }
    last.forEach(
        (slot, section) -> {
          if (order.sections().stream()
              .noneMatch(s -> s.slot() == slot && s.condition().isPresent())) {
            in.report(
                OobRule.UNCLEAR_VARIANT
                    .at(
                        section.at(),
                        "`" + slot.keyword() + " otherwise` has no `when` to go with.")
                    .help("Write what it holds directly in the `oob`."));
          }
        });
    return apart;
  }

  /// Two templates of one name in Iskra cannot be told apart by divisions.
  private void templates() {
    Map<String, Template> byId = new HashMap<>();
    for (Template template : AvailableTemplates.whole(order).templates()) {
      Optional<Template> other = template.id().map(id -> byId.putIfAbsent(id, template));
      if (other.isPresent()) {
        in.report(
            KindRule.MALFORMED_HEADER
                .at(
                    template.name().span(),
                    "There is a template `" + template.id().orElse("") + "` already.")
                .label(other.get().name().span(), "the other is here"));
      }
    }
  }

  private final Set<Span> judged = new HashSet<>();

  /// Reports names of Iskra that no template has. What stands in quotes is a name of the game.
  private void file(Contents contents) {
    for (Divisions divisions : contents.divisions()) {
      Scalar word = divisions.template();
      if (!word.quoted()
          && judged.add(word.span())
          && roster.find(divisions, contents.templates()).isEmpty()) {
        unknown(word, contents.templates());
      }
    }
  }

  private void unknown(Scalar word, List<Template> here) {
    List<String> near = roster.near(word.text(), here);
    in.report(
        OobRule.UNKNOWN_TEMPLATE
            .at(word.span(), "There is no template `" + word.text() + "`.")
            .as(in.names().isClosed() ? Severity.ERROR : Severity.WARNING)
            .suggest(near, "Declare it: `template " + word.text() + " \"Name\" { … }`."));
  }
}
