package dev.iskra.lock;

import dev.iskra.text.Fingerprint;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An event's id. The game counts an event as its namespace's place times 100,000 plus the
/// number, so a greater number would land in another namespace, and what is not a number counts
/// as 0.
///
/// @param namespace may hold dots
/// @param number from 0 to 99,999
record EventId(String namespace, int number) {
  /// The greatest number the game keeps apart.
  static final int MAX = 99_999;

  /// The greatest number that is made from a name. Those above stay free for pins and script.
  static final int MAX_HASHED = 90_000;

  private static final Pattern SHAPE = Pattern.compile("(.+)\\.(0{0,9}[0-9]{1,5})");

  /// Reads `namespace.number`, or nothing if it is none: `perm.012` is another spelling of
  /// `perm.12`.
  static Optional<EventId> parse(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!Word.is(text) || !shape.matches()) {
      return Optional.empty();
    }
    return Optional.of(new EventId(shape.group(1), Integer.parseInt(shape.group(2))));
  }

  /// The one spelling of an id that may have several; any other text as it is.
  static String plain(String text) {
    return parse(text).map(EventId::toString).orElse(text);
  }

  /// Where the search for the number of `name` begins, from 1 to 90,000.
  static int firstNumber(String name) {
    return 1 + (int) Long.remainderUnsigned(Fingerprint.of(name), MAX_HASHED);
  }

  @Override
  public String toString() {
    return namespace + "." + number;
  }
}
