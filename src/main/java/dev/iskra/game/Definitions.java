package dev.iskra.game;

import dev.iskra.game.Definition.Naming;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What script files in the game's layout define: those places of the vocabulary that name an
/// object type.
public final class Definitions {
  private static final int DEFINITION = 2;
  private static final int OBJECT = 4;
  private static final int NAMED = 5;
  private static final String FIELD = "field[";

  private final List<Definition> all = new ArrayList<>();

  /// Those whose files may lie in a folder, of the folders that were asked for.
  private final Map<String, List<Definition>> byFolder = new ConcurrentHashMap<>();

  private Definitions() {}

  static Definitions of(List<Row> places) {
    Definitions definitions = new Definitions();
    for (Row row : places) {
      if (!row.cells().get(OBJECT).equals("-")) {
        definitions.all.add(definition(row));
      }
    }
    return definitions;
  }

  private static Definition definition(Row row) {
    String name = row.cells().get(NAMED);
    boolean field = name.startsWith(FIELD);
    SequencedMap<String, String> attributes = new LinkedHashMap<>(row.attributes());
    attributes.remove("except");
    return new Definition(
        row.cells().get(0).toLowerCase(Locale.ROOT),
        Row.steps(row.cells().get(1)),
        field ? Naming.FIELD : Row.constant(Naming.class, name),
        field ? name.substring(FIELD.length(), name.length() - 1) : "",
        row.family(OBJECT),
        row.cells().get(DEFINITION),
        attributes,
        row.list("except"));
  }

  /// Every kind of definition, in the order of the data.
  public List<Definition> all() {
    return List.copyOf(all);
  }

  /// The kinds a file at this path (from the root of a mod, with `/`) may hold; none for a file
  /// the game does not read, or of which nothing is known.
  public List<Definition> in(String file) {
    String small = file.toLowerCase(Locale.ROOT);
    String folder = small.substring(0, Math.max(0, small.lastIndexOf('/')));
    return byFolder
        .computeIfAbsent(folder, one -> all.stream().filter(d -> d.holdsFolder(one)).toList())
        .stream()
        .filter(definition -> small.endsWith(definition.ending()))
        .toList();
  }

  /// The first kind of definition to which `keys`, from the root of the file, lead.
  public Optional<Definition> at(String file, List<String> keys) {
    return in(file).stream().filter(definition -> definition.leads(keys)).findFirst();
  }

  /// The families of which no file is left where the game's files in these folders count no more.
  /// What lies in folders below them is left, and orders of battle are, which are looked up by
  /// name.
  ///
  /// @param folders in small letters, from the root of a mod
  Set<ObjectType> emptiedBy(Set<String> folders) {
    Set<ObjectType> left = EnumSet.of(ObjectType.ORDER_OF_BATTLE);
    Set<ObjectType> touched = EnumSet.noneOf(ObjectType.class);
    for (Definition definition : all) {
      String folder = definition.files().substring(0, definition.files().lastIndexOf('/'));
      (folders.contains(folder) ? touched : left).add(definition.family());
    }
    touched.removeAll(left);
    return touched;
  }
}
