package dev.iskra.check;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.game.ObjectType;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Layout;
import dev.iskra.signature.Signatures;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A definition that is held against what the game takes.
///
/// @param place what kind of block it is
/// @param shape what it may hold
/// @param key what opens it
/// @param body what stands in it
/// @param called the family by whose names other script runs it, and its name; empty where the
///     game alone does
record DefinitionBody(
    Layout.Place place, BlockSignature shape, Scalar key, Block body, Optional<CallTarget> called) {
  /// What other script calls it by.
  record CallTarget(ObjectType family, String name) {
    // Written out, since names are keys of large tables and those of a record are slow until the
    // JVM is warm.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof CallTarget called
          && family == called.family
          && name.equals(called.name);
    }

    @Override
    public int hashCode() {
      return family.hashCode() * 31 + name.hashCode();
    }
  }

  /// What the rest of a mod needs to know of a definition. Holds nothing of the script itself.
  ///
  /// @param place what kind of block it is
  /// @param called the family by whose names other script runs it, and its name
  /// @param comesByItself whether it may run without being called, so that nothing is known of
  ///     who calls it
  /// @param texts the texts that it has of its own, and that are shown in its scope
  record Summary(
      Layout.Place place,
      Optional<CallTarget> called,
      boolean comesByItself,
      List<OwnTexts.Text> texts) {
    Summary {
      texts = List.copyOf(texts);
    }

    /// Whether it is a scripted effect or trigger, whose scopes are those of who calls it.
    boolean isScripted() {
      return called.isPresent() && !isEvent();
    }

    /// Whether it is an event.
    boolean isEvent() {
      return called.isPresent() && called.get().family() == ObjectType.EVENT;
    }
  }

  /// What the rest of a mod needs to know of it.
  Summary summary() {
    return new Summary(place, called, comesByItself(), OwnTexts.of(place.definition(), key, body));
  }

  /// The definitions in `entries`, which stand at `path` of a mod within blocks of the keys
  /// `outer`.
  static List<DefinitionBody> find(
      String path, List<String> outer, List<Entry> entries, Signatures signatures) {
    List<DefinitionBody> found = new ArrayList<>();
    for (Layout.Place place : Layout.builtIn().in(path)) {
      Optional<BlockSignature> shape = signatures.definition(place.definition());
      if (shape.isPresent()) {
        boolean within = place.path().size() == outer.size() && leads(place, outer);
        if (within && !entries.isEmpty()) {
          found.add(whole(place, shape.get(), outer, entries));
        } else {
          walk(place, shape.get(), outer, entries, found);
        }
      }
    }
    return found;
  }

  private static DefinitionBody whole(
      Layout.Place place, BlockSignature shape, List<String> outer, List<Entry> entries) {
    Span first = entries.getFirst().span();
    Span before = new Span(first.source(), first.start(), first.start());
    // What stands within blocks of others is a part of one, and misses nothing.
    Block all = Block.of(entries, outer.isEmpty() ? first : before);
    String name = outer.isEmpty() ? place.definition() : outer.getLast();
    Scalar key = Scalar.word(name, before);
    return new DefinitionBody(place, shape, key, all, Optional.empty());
  }

  private static void walk(
      Layout.Place place,
      BlockSignature shape,
      List<String> keys,
      List<Entry> entries,
      List<DefinitionBody> found) {
    int depth = keys.size();
    if (depth >= place.path().size() || !leads(place, keys)) {
      return;
    }
    for (Entry entry : entries) {
      if (entry instanceof Field field
          && field.value() instanceof Block block
          && place.leads(depth, field.key().text())) {
        if (depth + 1 == place.path().size()) {
          found.add(
              new DefinitionBody(place, shape, field.key(), block, called(place, field, block)));
        } else {
          List<String> longer = new ArrayList<>(keys);
          longer.add(field.key().text());
          walk(place, shape, longer, block.entries(), found);
        }
      }
    }
  }

  /// Whether it is an event that waits for its `trigger`. Spies' events are told their `FROM`
  /// where they are fired.
  private boolean comesByItself() {
    return place.definition().equals("event")
        && (key.text().equalsIgnoreCase("operative_leader_event")
            || !body.scalar("is_triggered_only").map(Scalar::text).equals(Optional.of("yes")));
  }

  private static boolean leads(Layout.Place place, List<String> keys) {
    for (int i = 0; i < keys.size(); i++) {
      if (!place.leads(i, keys.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<CallTarget> called(Layout.Place place, Field field, Block block) {
    return switch (place.definition()) {
      case "event" -> block.scalar("id").map(id -> new CallTarget(ObjectType.EVENT, id.text()));
      case "scripted_effect" ->
          Optional.of(new CallTarget(ObjectType.SCRIPTED_EFFECT, field.key().text()));
      case "scripted_trigger" ->
          Optional.of(new CallTarget(ObjectType.SCRIPTED_TRIGGER, field.key().text()));
      default -> Optional.empty();
    };
  }
}
