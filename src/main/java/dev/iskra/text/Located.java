package dev.iskra.text;

import java.util.List;

/// A value that knows its place, and may be compared with others apart from that. An edit moves
/// whatever stands below it in a file: what is only moved need not be compiled again.
public interface Located<T extends Located<T>> {
  /// Where it stands.
  Span at();

  /// The same value at another place, with everything in it that has a place.
  T movedTo(Span place);

  /// Whether the other is equal but for the place; the same object is, sooner.
  @SuppressWarnings("ReferenceEquality")
  default boolean isAlike(T other) {
    return this == other || movedTo(at()).equals(other.movedTo(at()));
  }

  /// Whether each is equal to its counterpart but for the place.
  static <T extends Located<T>> boolean areAlike(List<T> some, List<T> others) {
    boolean alike = some.size() == others.size();
    for (int i = 0; alike && i < some.size(); i++) {
      alike = some.get(i).isAlike(others.get(i));
    }
    return alike;
  }
}
