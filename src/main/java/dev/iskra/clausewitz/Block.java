package dev.iskra.clausewitz;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `{ … }`: entries in order. Order and repetition mean something.
///
/// @param start the opening brace
/// @param end after the closing brace, or where the block ends without one
public record Block(List<Entry> entries, SourceFile source, int start, int end) implements Value {
  /// A block made by the compiler, on behalf of the source at `origin`.
  public static Block of(List<? extends Entry> entries, Span origin) {
    return new Block(List.copyOf(entries), origin.source(), origin.start(), origin.end());
  }

  /// The fields, without the items.
  public Stream<Field> fields() {
    return entries.stream().filter(Field.class::isInstance).map(Field.class::cast);
  }

  /// The first field of that name, letter case aside.
  public Optional<Field> field(String name) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) instanceof Field field && field.is(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /// The blocks that the fields of that name have.
  public Stream<Block> blocks(String name) {
    return fields()
        .filter(field -> field.is(name))
        .map(Field::value)
        .filter(Block.class::isInstance)
        .map(Block.class::cast);
  }

  /// The words and strings in it that have no key, as in a list.
  public List<Scalar> words() {
    List<Scalar> words = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Item item && item.value() instanceof Scalar scalar) {
        words.add(scalar);
      }
    }
    return words;
  }

  /// The word or string that the first field of that name has.
  public Optional<Scalar> scalar(String name) {
    return field(name).map(Field::value).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  @Override
  public Span span() {
    return new Span(source, start, end);
  }
}
