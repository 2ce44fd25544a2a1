package dev.iskra.mod;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.game.ObjectType;
import dev.iskra.signature.Signatures;
import dev.iskra.text.Digits;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Every place of a mod that fires an event. Which effects fire which of their arguments is data
/// of the vocabulary.
final class Firings {
  /// The keys of focuses, which are definitions though they do not stand at the top.
  private static final Set<String> FOCUSES = Set.of("focus", "shared_focus", "joint_focus");

  /// How many keys name what is neither an event nor a focus: `on_actions › on_startup`.
  private static final int NAMING_KEYS = 2;

  private final ModScript mod;
  private final Consumer<Firing> to;
  private final Map<String, List<List<String>>> paths = new HashMap<>();

  /// @param to what is told of each
  Firings(ModScript mod, Consumer<Firing> to) {
    this.mod = mod;
    this.to = to;
  }

  void read(ScriptFile file) {
    boolean hooks = file.path().startsWith("common/on_actions/");
    file.definitions().forEach(field -> definition(field, hooks));
  }

  private void definition(Field field, boolean hooks) {
    if (field.value() instanceof Block block) {
      Optional<Scalar> id = block.scalar("id");
      boolean event = id.isPresent() && !fired(field.key()).isEmpty();
      Firing.Owner owner =
          event
              ? new Firing.Owner("event", id.get().text())
              : owner(field, new Firing.Owner("", field.key().text()));
      within(block.entries(), owner, hooks, 1);
    }
  }

  private static Firing.Owner owner(Field field, Firing.Owner otherwise) {
    boolean focus = FOCUSES.contains(field.key().text().toLowerCase(Locale.ROOT));
    return focus && field.value() instanceof Block block
        ? block.scalar("id").map(id -> new Firing.Owner("focus", id.text())).orElse(otherwise)
        : otherwise;
  }

  /// Those among some effects of a definition.
  void read(List<Entry> effects, Firing.Owner owner) {
    within(effects, owner, false, NAMING_KEYS);
  }

  private void within(List<Entry> entries, Firing.Owner owner, boolean hooks, int depth) {
    for (Entry entry : entries) {
      switch (entry) {
        case Field field -> field(field, owner, hooks, depth);
        case Item(Block inner) -> within(inner.entries(), owner, hooks, depth + 1);
        default -> {}
      }
    }
  }

  private void field(Field field, Firing.Owner owner, boolean hooks, int depth) {
    for (List<String> path : fired(field.key())) {
      fire(field, path, owner);
    }
    if (field.value() instanceof Block block) {
      if (hooks && (field.is("events") || field.is("random_events"))) {
        hooked(block, owner);
        return;
      }
      boolean names = owner.kind().isEmpty() && depth < NAMING_KEYS;
      Firing.Owner named =
          names ? new Firing.Owner("", owner.id() + " › " + field.key().text()) : owner;
      within(block.entries(), owner(field, named), hooks, depth + 1);
    }
  }

  /// The ways to the arguments of an effect that name events, none for most keys.
  private List<List<String>> fired(Scalar key) {
    return paths.computeIfAbsent(
        key.text(), word -> Signatures.builtIn().paths("effect", word, ObjectType.EVENT));
  }

  private void fire(Field field, List<String> path, Firing.Owner owner) {
    Optional<Value> value = Optional.of(field.value());
    for (String step : path) {
      value =
          value
              .flatMap(v -> v instanceof Block b ? b.field(step) : Optional.empty())
              .map(Field::value);
    }
    if (value.isPresent() && value.get() instanceof Scalar id) {
      add(owner, id, field.value() instanceof Block block ? delay(block) : "");
    }
  }

  /// A hook's list of events, or its events with their weights.
  private void hooked(Block block, Firing.Owner owner) {
    for (Entry entry : block.entries()) {
      switch (entry) {
        case Item(Scalar id) -> add(owner, id, "");
        case Field(Scalar weight, _, Scalar id) -> add(owner, id, "weight " + weight.text());
        default -> {}
      }
    }
  }

  private void add(Firing.Owner owner, Scalar id, String delay) {
    to.accept(new Firing(owner, id.text(), delay, mod.source(id.span())));
  }

  private static String delay(Block block) {
    for (String unit : List.of("hours", "days", "months")) {
      Optional<String> least = number(block, unit);
      Optional<String> random = number(block, "random_" + unit);
      if (least.isPresent() || random.isPresent()) {
        String from = least.orElse("0");
        return "in " + from + random.map(more -> " to " + sum(from, more)).orElse("") + " " + unit;
      }
    }
    return "";
  }

  private static Optional<String> number(Block block, String field) {
    return block.scalar(field).map(Scalar::text);
  }

  private static String sum(String from, String more) {
    boolean whole = Digits.only(from) && Digits.only(more);
    return whole && from.length() + more.length() < Long.SIZE / 4
        ? Long.toString(Long.parseLong(from) + Long.parseLong(more))
        : from + " + " + more;
  }
}
