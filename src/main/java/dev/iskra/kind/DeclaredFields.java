package dev.iskra.kind;

import dev.iskra.check.Types;
import dev.iskra.game.BlockKind;
import dev.iskra.game.Definition;
import dev.iskra.game.Glossary;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.signature.Argument;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Group;
import dev.iskra.signature.Range;
import dev.iskra.signature.ScopeSet;
import dev.iskra.signature.Signature;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.Type;
import dev.iskra.signature.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The fields of a kind as its definition file says them.
final class DeclaredFields {
  private final KindEntry entry;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  private DeclaredFields(KindEntry entry) {
    this.entry = entry;
  }

  /// Whether the game itself has a field, besides our declarations.
  static boolean isOfTheGame(DeclaredKind kind, Field field) {
    return Signatures.builtIn()
        .definition(kind.entry().keyword())
        .flatMap(shape -> shape.named(field.name()))
        .isPresent();
  }

  /// Those of the game, in the order of the file, then ours.
  static List<Field> of(DeclaredKind kind, BlockSignature shape) {
    DeclaredFields found = new DeclaredFields(kind.entry());
    boolean named = kind.place().naming() == Definition.Naming.FIELD;
    String name = named ? kind.place().field() : "";
    found.addAll("definition", kind.entry().keyword(), shape, name, DeclaredFields::type);
    found.addTexts(List.of());
    Type word = new Type.Described(() -> "a word");
    kind.entry().steps().keySet().forEach(step -> found.add(step, "steps", word));
    return List.copyOf(found.fields.values());
  }

  /// What may stand in a declaration that code reads: our fields, then those of the game.
  static Schema schema(KindEntry entry) {
    DeclaredFields found = new DeclaredFields(entry);
    List<Signature> taken =
        entry.takes().stream().map(one -> Signatures.builtIn().shared(one).getFirst()).toList();
    List<BlockSignature> shapes = new ArrayList<>();
    found.addTexts(taken.stream().flatMap(one -> one.block().stream()).toList());
    if (entry.own().isPresent()) {
      BlockSignature own = entry.own().get();
      found.addAll(Vocabulary.KIND, entry.keyword() + "/own", own, "", g -> found.strict(g, true));
      shapes.add(own);
    }
    for (Signature one : taken) {
      BlockSignature shape = one.block().orElseThrow();
      found.addAll(one.category(), one.name(), shape, "", group -> found.strict(group, false));
      shapes.add(shape);
    }
    return new Schema(List.copyOf(found.fields.values()), entry.holds(), script(shapes))
        .counting(entry.counts())
        .repeating(entry.repeats())
        .shaped(shapes);
  }

  private void addAll(
      String category,
      String block,
      BlockSignature shape,
      String without,
      Function<Group, Type> type) {
    for (Argument argument : shape.fields()) {
      String name = argument.name();
      boolean child = entry.holds().contains(name) && !entry.pastes().contains(name);
      boolean hidden = name.equals(without) || entry.hides().contains(name) || child;
      if (argument.pattern().isEmpty() && !hidden && !fields.containsKey(name)) {
        Group group = shape.named(name).orElseThrow();
        boolean once = group.once() || entry.once().contains(name);
        fields.put(
            name,
            new Field(
                name,
                Optional.ofNullable(entry.ours().get(name)),
                type.apply(group),
                once ? Count.ONCE : Count.MANY,
                said(category, block + "/" + name)));
      }
    }
  }

  /// Adds the texts that are no fields of the game's.
  private void addTexts(List<BlockSignature> shapes) {
    entry.texts().keySet().stream()
        .filter(name -> shapes.stream().allMatch(shape -> shape.named(name).isEmpty()))
        .forEach(name -> add(name, "texts", new Type.Text()));
  }

  /// The script that stands among the fields of blocks.
  static Optional<BlockKind> script(List<BlockSignature> shapes) {
    return shapes.stream().anyMatch(BlockSignature::effects)
        ? Optional.of(BlockKind.EFFECT)
        : shapes.stream().anyMatch(BlockSignature::triggers)
            ? Optional.of(BlockKind.TRIGGER)
            : Optional.empty();
  }

  private void add(String name, String among, Type type) {
    Supplier<String> said = said(Vocabulary.KIND, entry.keyword() + "/" + among + "/" + name);
    fields.putIfAbsent(name, new Field(name, Optional.empty(), type, Count.ONCE, said));
  }

  private static Supplier<String> said(String category, String name) {
    return () -> Glossary.said(category, name).orElse("");
  }

  private static Type type(Group group) {
    boolean text = group.takes().values().contains(new ValueType.Text());
    return text ? new Type.Text() : new Type.Described(() -> form(group));
  }

  /// The type of a field that code reads: what the tables say of it holds for declarations.
  private Type strict(Group group, boolean own) {
    String form = entry.forms().get(group.name());
    if (form != null) {
      return new Type.Special(form);
    }
    if (entry.texts().containsKey(group.name())) {
      return new Type.Text();
    }
    if (entry.pastes().contains(group.name())) {
      return new Type.Script();
    }
    List<ValueType> words = group.takes().words(Signatures.builtIn());
    if (words.size() != 1 || !group.takes().blocks(Signatures.builtIn()).isEmpty()) {
      return new Type.Described(() -> form(group));
    }
    return switch (words.getFirst()) {
      case ValueType.YesNo _ -> new Type.YesNo();
      case ValueType.Whole(Range range) ->
          new Type.Whole((long) range.least(), (long) range.most());
      case ValueType.Decimal(Range range, boolean part) when part && !range.isOpen() ->
          new Type.Fraction();
      case ValueType.Decimal(_, boolean part) when !part -> new Type.Decimal();
      case ValueType.Reference reference -> new Type.Reference(reference.family());
      case ValueType.Scoped(ScopeSet scopes) when scopes.equals(ScopeSet.COUNTRY) ->
          new Type.Reference(ObjectType.COUNTRY);
      case ValueType.OneOf list -> new Type.OneOf(Signatures.builtIn().words(list.list()));
      case ValueType.Literal literal when own -> new Type.OneOf(List.of(literal.word()));
      case ValueType.Text _ when own -> new Type.Text();
      case ValueType.Time(Type.TimeUnit unit) -> new Type.Duration(unit);
      case ValueType.Text _,
          ValueType.AnyWord _,
          ValueType.OpenWord _,
          ValueType.Unlisted _,
          ValueType.Literal _ ->
          new Type.Literal();
      default -> new Type.Described(() -> form(group));
    };
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
