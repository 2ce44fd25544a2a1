package dev.iskra.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Names that are gone through in order and found again by their number.
public interface NameSource {
  /// Is told of each name.
  @FunctionalInterface
  interface Taker {
    /// Takes a name.
    ///
    /// @param number from 0, in order
    /// @param bytes begin with the name as UTF-8; they hold another name later
    /// @param length how many bytes the name has
    void take(int number, byte[] bytes, int length);
  }

  /// How many names there are.
  int size();

  /// Tells of all names in order.
  void each(Taker taker);

  /// The name of a number.
  String at(int number);

  /// These names.
  static NameSource of(Iterable<String> names) {
    List<String> all = new ArrayList<>();
    names.forEach(all::add);
    return new NameSource() {
      @Override
      public int size() {
        return all.size();
      }

      @Override
      public void each(Taker taker) {
        for (int i = 0; i < all.size(); i++) {
          byte[] bytes = all.get(i).getBytes(StandardCharsets.UTF_8);
          taker.take(i, bytes, bytes.length);
        }
      }

      @Override
      public String at(int number) {
        return all.get(number);
      }
    };
  }
}
