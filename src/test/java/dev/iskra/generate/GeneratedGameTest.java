package dev.iskra.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.emit.ModPath;
import dev.iskra.game.Fact;
import dev.iskra.game.Facts;
import dev.iskra.game.FactsFile;
import dev.iskra.game.ObjectType;
import dev.iskra.index.FileIndexer;
import dev.iskra.index.GameFile;
import dev.iskra.index.Index;
import dev.iskra.index.IndexedFile;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Indexing gives back what is built in: a game that defines all of it is written, and its facts
/// are
/// compared name by name.
class GeneratedGameTest {
  /// What no file of a game tells.
  private static final Set<ObjectType> OF_THE_PROGRAM =
      EnumSet.of(
          ObjectType.EFFECT,
          ObjectType.TRIGGER,
          ObjectType.MODIFIER,
          ObjectType.DYNAMIC_VARIABLE,
          ObjectType.LOCALISATION_COMMAND);

  private static Facts indexed(Facts built, Set<ObjectType> without) {
    FileIndexer gleaner = new FileIndexer("english");
    List<IndexedFile> gleaned = new ArrayList<>();
    GameGenerator.game(built, 0, without)
        .forEach(
            (path, text) ->
                gleaned.add(
                    gleaner.glean(new GameFile(new ModPath(path), SourceFile.of(path, text)))));
    Index.Origin origin =
        new Index.Origin(FactsFile.Kind.GAME, built.version(), List.of(), List.of(), List.of());
    var index = Index.of(gleaned, origin);
    assertEquals(List.of(), index.diagnostics());
    SourceFile file = SourceFile.of("game.facts", index.value().bytes());
    return Facts.of(List.of(FactsFile.read(file).value().orElseThrow()));
  }

  @Test
  void factsOfAGameAreThoseItWasMadeFrom() {
    // Names that only say which file has them are not all of a form that a game can be made of;
    // slots stand within categories, and no table says in which.
    Set<ObjectType> placed = EnumSet.noneOf(ObjectType.class);
    for (ObjectType family : ObjectType.values()) {
      if (Facts.newest().attributes(family).equals(List.of(FactsFile.PLACE))
          || family == ObjectType.IDEA_SLOT
          || family == ObjectType.FILE) {
        placed.add(family);
      }
    }
    Facts built = Facts.newest();
    Facts indexed = indexed(built, placed);
    for (ObjectType family : ObjectType.values()) {
      if (built.covers(family) && !placed.contains(family) && !OF_THE_PROGRAM.contains(family)) {
        assertTrue(indexed.covers(family), family.id());
        // Among the modules stands a block of conditions, which the table took for one.
        assertEquals(
            built.names(family).filter(name -> !name.equals("limit")).toList(),
            indexed.names(family).toList(),
            family.id());
        if (!built.attributes(family).isEmpty()) {
          indexed.names(family).forEach(name -> compare(family, name, built, indexed));
        }
      }
    }
  }

  private static void compare(ObjectType family, String name, Facts built, Facts indexed) {
    Map<String, String> known = known(built.find(family, name).orElseThrow());
    Map<String, String> again = known(indexed.find(family, name).orElseThrow());
    if (known.isEmpty()) {
      return; // Only its file is known: of an idea the tables have, its category is as well.
    }
    if (isKey(known.getOrDefault("name", ""), name)) {
      known.remove("name");
      again.remove("name");
    }
    assertEquals(known, again, () -> family.id() + " " + name);
  }

  /// The tables have a key for a name here and there: the id itself, `STRATEGICREGION_15`,
  /// `$KEY$`.
  private static boolean isKey(String name, String id) {
    return name.contains("$") || name.equals(id) || name.endsWith("_" + id);
  }

  private static Map<String, String> known(Fact fact) {
    Map<String, String> attributes = new TreeMap<>(fact.attributes());
    attributes.remove(FactsFile.PLACE);
    return attributes;
  }
}
