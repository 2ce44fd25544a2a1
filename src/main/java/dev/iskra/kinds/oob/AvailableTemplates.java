package dev.iskra.kinds.oob;

import dev.iskra.kinds.oob.unit.Divisions;
import dev.iskra.kinds.oob.unit.Template;
import dev.iskra.text.NearestNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The templates that divisions of an order of battle may have: its own, and those of the other
/// orders of battle of the country.
final class AvailableTemplates {
  private final List<Template> elsewhere = new ArrayList<>();
  private final NearestNames near =
      NearestNames.among(() -> elsewhere.stream().flatMap(one -> one.id().stream()).iterator());

  AvailableTemplates(List<Order> all, Order of) {
    for (Order order : all) {
      if (!order.in().id().equals(of.in().id()) && order.country().equals(of.country())) {
        elsewhere.addAll(whole(order).templates());
      }
    }
  }

  /// Everything in an order of battle, whatever it depends on.
  static Contents whole(Order order) {
    Contents whole = order.bare();
    for (Section section : order.sections()) {
      whole = whole.and(section.contents());
    }
    return whole;
  }

  /// The template of divisions; the nearest counts.
  ///
  /// @param here the templates of the file they are in
  Optional<Template> find(Divisions divisions, List<Template> here) {
    String word = divisions.template().text();
    boolean quoted = divisions.template().quoted();
    return here.stream()
        .filter(template -> template.answersTo(word, quoted))
        .findFirst()
        .or(() -> elsewhere.stream().filter(t -> t.answersTo(word, quoted)).findFirst());
  }

  /// The ids nearest to one that no template has which a division may have.
  ///
  /// @param here the templates of the file it is in
  List<String> near(String word, List<Template> here) {
    List<String> ids = new ArrayList<>(near.to(word));
    here.forEach(template -> template.id().ifPresent(ids::add));
    return NearestNames.of(word, ids);
  }
}
