package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Remark;
import dev.iskra.emit.ModPath;
import dev.iskra.kind.Emission;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes what loads an order of battle: a file of the country's history where it is there at the
/// start, and an effect that chooses among variants.
final class Loading {
  private final Order order;
  private final Map<Slot, List<Variant>> bySlot;
  private final Emission out;
  private final Span at;

  Loading(Order order, Map<Slot, List<Variant>> bySlot, Emission out) {
    this.order = order;
    this.bySlot = bySlot;
    this.out = out;
    this.at = order.in().place();
  }

  /// The scripted effect that adds what an order of battle holds.
  static String effect(String id) {
    return "load_" + id;
  }

  void write() {
    boolean several = bySlot.size() > 1 || bySlot.values().stream().anyMatch(v -> isConditional(v));
    if (several) {
      out.script(
          new ModPath("common/scripted_effects/" + out.mod() + "_oob.txt"),
          List.of(
              new Remark("loads " + order.in().symbol().orElseThrow().name(), at),
              Field.block(effect(order.in().id()), added(), at)));
    }
    if (!order.starts().isEmpty()) {
      history();
    }
  }

  private static boolean isConditional(List<Variant> variants) {
    return variants.size() > 1 || variants.getFirst().condition().isPresent();
  }

  private List<Entry> added() {
    List<Entry> entries = new ArrayList<>();
    for (List<Variant> variants : bySlot.values()) {
      String key = "if";
      for (Variant variant : variants) {
        Entry load = Field.string("load_oob", variant.file(), at);
        if (variant.condition().isPresent()) {
          Block condition = variant.condition().get();
          Entry limit = Field.of("limit", condition.span(), condition);
          entries.add(Field.block(key, List.of(limit, load), at));
          key = "else_if";
        } else if (variants.size() > 1) {
          entries.add(Field.block("else", List.of(load), at));
        } else {
          entries.add(load);
        }
      }
    }
    return entries;
  }

  /// A file of its own beside that of the base game; the name stands behind it in every order of
  /// letters, since the game plays the files of a country in the order of their names and the
  /// last word counts.
  private void history() {
    String name = order.in().symbol().orElseThrow().name();
    String path =
        "history/countries/" + order.country() + " - zz " + out.mod() + " " + name + ".txt";
    List<Entry> entries = new ArrayList<>();
    entries.add(new Remark(name + ": " + at.source().path() + ":" + at.line(), at));
    for (Start start : order.starts()) {
      if (start.date().isEmpty()) {
        entries.addAll(placed(start.at()));
      } else {
        String block = Start.block(start.date().get());
        entries.add(
            new Remark("for games that begin on " + dotted(start) + " or later", start.at()));
        entries.add(Field.block(block, placed(start.at()), start.at()));
      }
    }
    Emission.file(order.in(), path).ifPresent(file -> out.whole(file, entries, at));
  }

  private static String dotted(Start start) {
    return start
        .date()
        .map(d -> d.getYear() + "." + d.getMonthValue() + "." + d.getDayOfMonth())
        .orElse("");
  }

  private List<Entry> placed(Span where) {
    List<Entry> entries = new ArrayList<>();
    bySlot.forEach((slot, variants) -> entries.addAll(chain(slot.effect(), variants, where)));
    return entries;
  }

  /// `if = { limit = { … } … else = { … } }`: in a country's history the game knows `else` only
  /// within `if`.
  private static List<Entry> chain(String effect, List<Variant> variants, Span at) {
    Variant first = variants.getFirst();
    Entry set = Field.string(effect, first.file(), at);
    if (first.condition().isEmpty()) {
      return List.of(set);
    }
    Block limit = first.condition().get();
    List<Entry> inner = new ArrayList<>(List.of(Field.of("limit", limit.span(), limit), set));
    if (variants.size() > 1) {
      inner.add(Field.block("else", chain(effect, variants.subList(1, variants.size()), at), at));
    }
    return List.of(Field.block("if", inner, at));
  }
}
