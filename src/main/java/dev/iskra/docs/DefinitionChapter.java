package dev.iskra.docs;

import dev.iskra.game.Glossary;
import dev.iskra.game.Vocabulary;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Signatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the game's own files define, and the fields of it.
final class DefinitionChapter implements Chapter {
  private final Signatures signatures;
  private final Glossary definitions = Glossary.of("definition");

  DefinitionChapter(Signatures signatures) {
    this.signatures = signatures;
  }

  @Override
  public Topic topic() {
    return Topic.DEFINITION;
  }

  @Override
  public List<String> names() {
    return signatures.definitions().stream().sorted().toList();
  }

  @Override
  public List<Entry> find(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return signatures.definition(small).map(shape -> entry(small, shape)).stream().toList();
  }

  private Entry entry(String name, BlockSignature shape) {
    return new Entry(
        Topic.DEFINITION,
        name,
        places(name),
        definitions.meaning(name),
        List.of(Form.block("", new FormText(signatures).parts(shape, 1))),
        fields(name),
        Optional.empty());
  }

  /// What the fields are, one a line.
  private static List<String> fields(String name) {
    if (name.equals(Topic.ON_ACTION.word())) {
      return List.of();
    }
    Glossary fields = Glossary.ofFields(name);
    return fields.names().stream()
        .map(field -> "`" + shown(field) + "`: " + fields.meaning(field).orElse(""))
        .toList();
  }

  /// `path/any:state` as `path.⟨state⟩`.
  private static String shown(String path) {
    return Arrays.stream(path.split("/"))
        .map(step -> Words.name(step.replaceAll("any:\\w+\\[(.*)]", "any:$1")))
        .collect(Collectors.joining("."));
  }

  /// Where it stands, as rows of the layout say: files, and the keys that lead to it.
  private static List<String> places(String name) {
    List<String> places = new ArrayList<>();
    for (List<String> row : Vocabulary.places()) {
      if (row.get(2).equalsIgnoreCase(name) && !row.get(3).equals("-")) {
        String within = row.get(1).equals("-") ? "" : ": `" + nested(row.get(1)) + "`";
        places.add("`" + row.get(0) + "`" + within);
      }
    }
    return places;
  }

  /// `*.x` as `⟨name⟩ = { x = { … } }`.
  private static String nested(String keys) {
    String text = "…";
    for (String key : List.of(keys.split("\\.")).reversed()) {
      text = (key.equals("*") ? "⟨name⟩" : key) + " = { " + text + " }";
    }
    return text;
  }
}
