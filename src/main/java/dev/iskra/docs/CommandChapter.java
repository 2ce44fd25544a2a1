package dev.iskra.docs;

import dev.iskra.game.Facts;
import dev.iskra.game.Glossary;
import dev.iskra.game.ObjectType;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What may stand in brackets in a text.
record CommandChapter(Facts facts, Glossary glossary) implements Chapter {
  @Override
  public Topic topic() {
    return Topic.COMMAND;
  }

  @Override
  public List<String> names() {
    return List.copyOf(objects().keySet());
  }

  /// The objects that each command may stand behind.
  private SequencedMap<String, SequencedSet<String>> objects() {
    SequencedMap<String, SequencedSet<String>> objects = new TreeMap<>();
    for (String name : facts.names(ObjectType.LOCALISATION_COMMAND).toList()) {
      int dot = name.indexOf('.');
      objects
          .computeIfAbsent(name.substring(dot + 1), _ -> new TreeSet<>())
          .add(name.substring(0, dot));
    }
    return objects;
  }

  /// A command, the same behind an object (`Country.GetTag`), or as it stands in a text
  /// (`[ROOT.GetTag]`).
  @Override
  public List<Entry> find(String name) {
    boolean quoted = name.startsWith("[") && name.endsWith("]");
    String plain = quoted ? name.substring(1, name.length() - 1) : name;
    int dot = plain.lastIndexOf('.');
    String command = plain.substring(dot + 1);
    String object = quoted || dot < 0 ? "" : plain.substring(0, dot);
    return objects().entrySet().stream()
        .filter(one -> one.getKey().equalsIgnoreCase(command))
        .filter(
            one -> object.isEmpty() || one.getValue().stream().anyMatch(object::equalsIgnoreCase))
        .map(one -> entry(one.getKey(), one.getValue()))
        .toList();
  }

  private Entry entry(String command, SequencedSet<String> objects) {
    boolean property = command.startsWith("Get");
    return new Entry(
        Topic.COMMAND,
        command,
        List.of("behind: " + String.join(", ", objects), property ? "a text" : "leads on"),
        glossary.meaning(command),
        List.of(Form.plain(property ? "[ROOT." + command + "]" : "[ROOT." + command + ".GetName]")),
        List.of(),
        glossary.example(command));
  }
}
