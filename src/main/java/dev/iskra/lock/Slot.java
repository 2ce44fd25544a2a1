package dev.iskra.lock;

import dev.iskra.text.Fingerprint;
import java.util.Optional;

/// What stands for the name of a text that has none: its owner and the fingerprint of the text.
/// In the lock: `event/perm.congress/3f9c2a1b7d6e5f40`, the second such text of the owner with
/// `~2` behind it.
///
/// @param print the fingerprint, with `~2` and so on where a text occurs again
record Slot(Name owner, String print) {
  static Slot of(Name owner, String text, int occurrence) {
    String hash = Fingerprint.hex(text);
    return new Slot(owner, occurrence == 1 ? hash : hash + "~" + occurrence);
  }

  /// Reads what [#text] wrote, or nothing if it is not a slot.
  static Optional<Slot> parse(String text) {
    int first = text.indexOf('/');
    int last = text.lastIndexOf('/');
    if (first <= 0 || last <= first + 1 || last == text.length() - 1) {
      return Optional.empty();
    }
    Name owner = new Name(text.substring(0, first), text.substring(first + 1, last));
    return Optional.of(new Slot(owner, text.substring(last + 1)));
  }

  String text() {
    return owner.kind() + "/" + owner.text() + "/" + print;
  }
}
