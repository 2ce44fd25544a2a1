package dev.iskra.kind;

import dev.iskra.check.Types;
import dev.iskra.game.Definition;
import dev.iskra.game.Glossary;
import dev.iskra.game.Vocabulary;
import dev.iskra.signature.Argument;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Group;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.Type;
import dev.iskra.signature.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The fields of a kind as its definition file says them.
final class DeclaredFields {
  private DeclaredFields() {}

  /// Whether the game itself has a field, besides our declarations.
  static boolean isOfTheGame(DeclaredKind kind, Field field) {
    return Signatures.builtIn()
        .definition(kind.entry().keyword())
        .flatMap(shape -> shape.named(field.name()))
        .isPresent();
  }

  /// Those of the game, in the order of the file, then ours.
  static List<Field> of(DeclaredKind kind, BlockSignature shape) {
    KindEntry entry = kind.entry();
    Map<String, Field> fields = new LinkedHashMap<>();
    boolean named = kind.place().naming() == Definition.Naming.FIELD;
    for (Argument argument : shape.fields()) {
      String name = argument.name();
      if (argument.pattern().isEmpty() && !(named && name.equals(kind.place().field()))) {
        fields.computeIfAbsent(
            name,
            _ ->
                new Field(
                    name,
                    Optional.ofNullable(entry.ours().get(name)),
                    type(shape.named(name).orElseThrow()),
                    shape.named(name).orElseThrow().once() ? Count.ONCE : Count.MANY,
                    said("definition", entry.keyword() + "/" + name)));
      }
    }
    entry.texts().keySet().stream()
        .filter(name -> !fields.containsKey(name))
        .forEach(name -> fields.put(name, ours(entry, name, "texts", new Type.Text(false))));
    Type word = new Type.Described(() -> "a word");
    entry.steps().keySet().forEach(name -> fields.put(name, ours(entry, name, "steps", word)));
    return List.copyOf(fields.values());
  }

  private static Field ours(KindEntry entry, String name, String among, Type type) {
    Supplier<String> said = said(Vocabulary.KIND, entry.keyword() + "/" + among + "/" + name);
    return new Field(name, Optional.empty(), type, Count.ONCE, said);
  }

  private static Supplier<String> said(String category, String name) {
    return () -> Glossary.said(category, name).orElse("");
  }

  private static Type type(Group group) {
    boolean text = group.takes().values().contains(new ValueType.Text());
    return text ? new Type.Text(false) : new Type.Described(() -> form(group));
  }

  private static String form(Group group) {
    Signatures signatures = Signatures.builtIn();
    List<String> forms = new ArrayList<>();
    List<ValueType> words = group.takes().words(signatures);
    if (!words.isEmpty()) {
      forms.add(Types.describe(words, signatures));
    }
    group.takes().blocks(signatures).forEach(block -> forms.add(form(block)));
    return String.join(", or ", forms.stream().distinct().toList());
  }

  private static String form(BlockSignature block) {
    if (block.effects()) {
      return "a block of effects";
    }
    if (block.triggers()) {
      return "a block of triggers, or an expression in parentheses";
    }
    if (block.contents().contains("modifier_rule")) {
      return "a weight, such as `{ base = 10 }`";
    }
    if (block.contents().contains("modifier")) {
      return "a block of modifiers";
    }
    if (block.fields().isEmpty() && !block.items().isEmpty()) {
      return "a list of which each is " + Types.describe(block.items(), Signatures.builtIn());
    }
    List<String> names =
        block.fields().stream()
            .filter(field -> field.pattern().isEmpty())
            .map(field -> "`" + field.name() + "`")
            .distinct()
            .toList();
    return names.isEmpty() ? "a block" : "a block with " + String.join(", ", names);
  }
}
