package dev.iskra.expand;

import dev.iskra.expand.Value.Amount;
import dev.iskra.expand.Value.Name;
import dev.iskra.expand.Value.Range;
import java.util.Optional;
import java.util.function.Function;

/// What a word is by its spelling: a number, a range of numbers, or just a word.
final class Words {
  private Words() {}

  static Value read(String word) {
    Optional<? extends Value> amount = Amount.read(word);
    return amount.isPresent()
        ? amount.get()
        : range(word, Amount::read).<Value>map(range -> range).orElseGet(() -> new Name(word));
  }

  /// The range that `from..to` is, where `end` tells which number each end is.
  static Optional<Range> range(String word, Function<String, Optional<Amount>> end) {
    int dots = word.indexOf("..");
    if (dots <= 0) {
      return Optional.empty();
    }
    Optional<Amount> from = end.apply(word.substring(0, dots)).filter(Amount::isPlain);
    Optional<Amount> to = end.apply(word.substring(dots + 2)).filter(Amount::isPlain);
    return from.isPresent() && to.isPresent()
        ? Optional.of(new Range(from.get(), to.get(), Unit.NONE))
        : Optional.empty();
  }
}
