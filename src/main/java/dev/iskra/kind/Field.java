package dev.iskra.kind;

import dev.iskra.clausewitz.Entry;
import dev.iskra.signature.Type;
import dev.iskra.syntax.Statement;
import java.util.Optional;
import java.util.function.Supplier;

/// A field of a kind of declaration.
///
/// @param name the game's name for it
/// @param alias our name for it, where one gains meaning; a declaration uses one of the two
/// @param meaning gives one sentence, what it does; asked for only where people are told
public record Field(
    String name, Optional<String> alias, Type type, Count count, Supplier<String> meaning) {
  /// A field that stands at most once and has only the game's name.
  public static Field of(String name, Type type, String summary) {
    return new Field(name, Optional.empty(), type, Count.ONCE, () -> summary);
  }

  /// The same with our name for it.
  public Field called(String ours) {
    return new Field(name, Optional.of(ours), type, count, meaning);
  }

  /// The same, as often as wanted.
  public Field many() {
    return new Field(name, alias, type, Count.MANY, meaning);
  }

  /// Reads a field that has a form of ours.
  @FunctionalInterface
  public interface Form {
    /// The field as the game writes it; absent where it is wrong, which is reported.
    Optional<Entry> read(DeclarationReader in, Statement.Assignment written);
  }

  /// One sentence: what it does.
  public String summary() {
    return meaning.get();
  }

  /// Whether it goes by that name.
  public boolean answersTo(String word) {
    return name.equals(word) || alias.filter(word::equals).isPresent();
  }
}
