package dev.iskra.collect;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.emit.ModPath;
import dev.iskra.game.Definition;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what script defines, as the folder it lies in and the keys around it tell.
public final class DefinitionFinder {
  /// A definition.
  ///
  /// @param name where its name stands
  /// @param field the whole of it
  /// @param attributes what is known of the name besides
  public record Found(Definition kind, Scalar name, Field field, Map<String, String> attributes) {}

  private final ModPath path;
  private final List<Definition> kinds;
  private final int depth;
  private final List<Found> found = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<Optional<Block>> blocks = new ArrayList<>();

  private DefinitionFinder(ModPath path, List<Definition> kinds) {
    this.path = path;
    this.kinds = kinds;
    this.depth = kinds.stream().mapToInt(kind -> kind.path().size()).max().orElse(0);
  }

  /// The definitions in `entries`, which lie in a file at `path` within blocks of the keys
  /// `outer`. Where the file as a whole is a definition, that is not among them.
  public static List<Found> find(ModPath path, List<String> outer, List<Entry> entries) {
    List<Definition> kinds = Vocabulary.definitions().in(path.value());
    if (kinds.isEmpty()) {
      return List.of();
    }
    DefinitionFinder finder = new DefinitionFinder(path, kinds);
    for (String key : outer) {
      finder.keys.add(key);
      finder.blocks.add(Optional.empty());
    }
    finder.walk(entries);
    return finder.found;
  }

  /// The definition that a file at `path` is as a whole, if it is one, by its name: an order of
  /// battle.
  public static Optional<Map.Entry<ObjectType, String>> ofFile(ModPath path) {
    return Vocabulary.definitions().in(path.value()).stream()
        .filter(kind -> kind.naming() == Definition.Naming.FILE)
        .map(kind -> Map.entry(kind.family(), kind.nameOfFile(path.value())))
        .findFirst();
  }

  private void walk(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry instanceof Field field) {
        keys.add(field.key().text());
        blocks.add(field.value() instanceof Block block ? Optional.of(block) : Optional.empty());
        match(field);
        if (field.value() instanceof Block block && keys.size() < depth) {
          walk(block.entries());
        }
        keys.removeLast();
        blocks.removeLast();
      }
    }
  }

  private void match(Field field) {
    Set<ObjectType> families = EnumSet.noneOf(ObjectType.class);
    for (Definition kind : kinds) {
      if (kind.path().size() == keys.size()
          && kind.leads(keys)
          && !families.contains(kind.family())) {
        for (Scalar name : names(kind, field)) {
          found.add(new Found(kind, name, field, attributes(kind)));
          families.add(kind.family());
        }
      }
    }
  }

  private static List<Scalar> names(Definition kind, Field field) {
    return switch (kind.naming()) {
      case BLOCK -> field.value() instanceof Block ? List.of(field.key()) : List.of();
      case ENTRY -> field.value() instanceof Scalar ? List.of(field.key()) : List.of();
      case VALUE -> field.value() instanceof Scalar scalar ? List.of(scalar) : List.of();
      case ITEM -> field.value() instanceof Block block ? block.words() : List.of();
      case FIELD ->
          field.value() instanceof Block block
              ? block.scalar(kind.field()).stream().toList()
              : List.of();
      case FILE -> List.of();
    };
  }

  private Map<String, String> attributes(Definition kind) {
    Map<String, String> result = new HashMap<>();
    kind.attributes()
        .forEach((name, value) -> result.put(name, AttributeForm.value(value, path, keys, blocks)));
    result.values().removeIf(String::isEmpty);
    return result;
  }
}
