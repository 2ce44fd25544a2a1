package dev.iskra.kind;

import dev.iskra.game.BlockKind;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Type;
import dev.iskra.syntax.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What may stand in a declaration of a kind.
///
/// A kind makes its schema once; it is asked for at every declaration.
public final class Schema {
  private final List<Field> fields;
  private final List<String> children;
  private final Optional<BlockKind> open;
  private final Optional<String> counted;
  private final Predicate<String> admitted;
  private final Predicate<String> pasted;
  private final List<BlockSignature> shapes;
  private final boolean repeats;
  private final Map<String, Field> byName = new HashMap<>();

  /// A schema.
  ///
  /// @param fields its fields
  /// @param children the keywords of declarations that stand within it
  /// @param open what else stands there: an option of an event holds effects
  public Schema(List<Field> fields, List<String> children, Optional<BlockKind> open) {
    this(fields, children, open, Optional.empty(), _ -> false, _ -> false, List.of(), false);
  }

  private Schema(
      List<Field> fields,
      List<String> children,
      Optional<BlockKind> open,
      Optional<String> counted,
      Predicate<String> admitted,
      Predicate<String> pasted,
      List<BlockSignature> shapes,
      boolean repeats) {
    this.repeats = repeats;
    this.shapes = shapes;
    this.counted = counted;
    this.admitted = admitted;
    this.pasted = pasted;
    this.fields = List.copyOf(fields);
    this.children = List.copyOf(children);
    this.open = open;
    for (Field field : fields) {
      byName.putIfAbsent(field.name(), field);
      field.alias().ifPresent(alias -> byName.putIfAbsent(alias, field));
    }
  }

  /// The fields, in the order in which they are emitted.
  public List<Field> fields() {
    return fields;
  }

  /// The keywords of declarations that stand within it.
  public List<String> children() {
    return children;
  }

  /// What else stands there.
  public Optional<BlockKind> open() {
    return open;
  }

  /// Fields and nothing else.
  public static Schema of(Field... fields) {
    return new Schema(List.of(fields), List.of(), Optional.empty());
  }

  /// The same with declarations within.
  public Schema with(String... keywords) {
    return new Schema(fields, List.of(keywords), open, counted, admitted, pasted, shapes, repeats);
  }

  /// The same with script among the fields.
  public Schema openTo(BlockKind kind) {
    return new Schema(
        fields, children, Optional.of(kind), counted, admitted, pasted, shapes, repeats);
  }

  /// The same where `12 x rifle` may stand, and declares twelve of that keyword at once.
  Schema counting(Optional<String> keyword) {
    return new Schema(fields, children, open, keyword, admitted, pasted, shapes, repeats);
  }

  /// The same where other fields of the game's may stand as well: those of which only the names are
  /// described.
  Schema admitting(Predicate<String> keys) {
    return new Schema(fields, children, open, counted, keys, pasted, shapes, repeats);
  }

  /// The same where a block behind other keys is a pasted definition.
  Schema pasting(Predicate<String> keys) {
    return new Schema(fields, children, open, counted, admitted, keys, shapes, repeats);
  }

  /// The same with what the vocabulary says of its fields.
  Schema shaped(List<BlockSignature> blocks) {
    return new Schema(
        fields, children, open, counted, admitted, pasted, List.copyOf(blocks), repeats);
  }

  /// The same where a field that stands twice is written twice.
  Schema repeating(boolean twice) {
    return new Schema(fields, children, open, counted, admitted, pasted, shapes, twice);
  }

  /// Whether a field that stands twice is written twice; a text or a form of ours cannot be.
  boolean repeats(Field field) {
    return repeats && !(field.type() instanceof Type.Text || field.type() instanceof Type.Special);
  }

  /// What the vocabulary says of its fields.
  List<BlockSignature> shapes() {
    return shapes;
  }

  /// Whether a key that is not a field may stand there.
  boolean admits(String key) {
    return open.isPresent() || admitted.test(key);
  }

  /// Whether a block behind a key is a pasted definition, which has the key for its name.
  boolean pastes(String key) {
    return field(key).isEmpty() && !admits(key) && pasted.test(key);
  }

  /// What is declared as `12 x rifle`: a keyword of a declaration that stands within.
  public Optional<String> counted() {
    return counted;
  }

  /// The keyword of a declaration within, which for `12 x rifle` is the one that is counted;
  /// empty where a head begins with no word.
  public String keywordOf(List<? extends Expression> head) {
    return counted.isPresent() && Header.counts(head)
        ? counted.get()
        : head.getFirst().textOrWord().orElse("");
  }

  /// The field that goes by a name.
  public Optional<Field> field(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /// Whether a word begins a declaration within and nothing else: where a field has the same
  /// name, what is written with it is the game's script, passed through as it stands.
  public boolean declaresWithin(String word) {
    return children.contains(word) && field(word).isEmpty();
  }

  /// All names that fields go by.
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (Field field : fields) {
      names.add(field.name());
      field.alias().ifPresent(names::add);
    }
    return names;
  }
}
