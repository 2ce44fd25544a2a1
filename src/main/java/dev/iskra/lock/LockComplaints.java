package dev.iskra.lock;

import dev.iskra.diagnostic.Applicability;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.text.Edit;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;

/// The words for what is wrong with the lock itself.
final class LockComplaints {
  private LockComplaints() {}

  static Diagnostic malformed(Span at) {
    return LockRule.LOCK_LINE_MALFORMED
        .at(at, "This line of the lock is not an id.")
        .help(
            "A line is a kind, a name and an id, such as `event perm.congress perm.41723`, and"
                + " perhaps `retired` or `former`.")
        .help("Restore the line from version control, or delete it to have the id made anew.");
  }

  static Diagnostic noSlot(Entry line) {
    return LockRule.LOCK_LINE_MALFORMED
        .at(line.at(), "`" + line.name().text() + "` does not say whose text this is.")
        .help(
            "The name of a text is its owner's kind, its owner's name and a fingerprint, such as"
                + " `event/perm.congress/3f9c2a1b7d6e5f40`.")
        .help("Restore the line from version control, or delete it to have the key made anew.");
  }

  static Diagnostic markers(Span at) {
    return LockRule.LOCK_CONFLICT_MARKERS
        .at(at, "A merge left the marks of a conflict in the lock.")
        .help("Delete the lines with the marks, keep the lines of both sides, and build again.")
        .help("A line `iskra.lock merge=union` in `.gitattributes` lets git do this by itself.");
  }

  static Diagnostic idDoubled(Entry first, Entry second) {
    String message =
        "The lock gives `" + first.id() + "` to " + first.name() + " and to " + second.name() + ".";
    return LockRule.LOCK_ID_DOUBLED
        .at(second.at(), message)
        .label(first.at(), "the other line")
        .help("Delete the line of the one that is to get a new id.")
        .fix(deletion(first))
        .fix(deletion(second));
  }

  static Diagnostic nameDoubled(Entry first, Entry second) {
    String ids = "`" + first.id() + "` and `" + second.id() + "`";
    String message = "The lock gives " + first.name() + " two ids, " + ids + ".";
    return LockRule.LOCK_NAME_DOUBLED
        .at(second.at(), message)
        .label(first.at(), "the other line")
        .help("Delete the line with the id that the game is to forget.")
        .fix(deletion(first))
        .fix(deletion(second));
  }

  static Diagnostic noEventId(String text, Span at) {
    String message = "`" + text + "` is not an id of an event.";
    Optional<String> number = afterDot(text);
    if (number.isPresent()) {
      message = "`" + text + "` has no number from 0 to 99,999 behind its dot.";
    }
    return LockRule.EVENT_NUMBER_OUT_OF_RANGE
        .at(at, message)
        .note("The game adds greater numbers to those of another namespace and reads words as 0.")
        .help("An event's id is a namespace, a dot and a number, such as `perm.12`.");
  }

  private static Optional<String> afterDot(String text) {
    int dot = text.lastIndexOf('.');
    return dot > 0 ? Optional.of(text.substring(dot + 1)) : Optional.empty();
  }

  private static Fix deletion(Entry line) {
    String title = "delete the line of " + line.name() + " with `" + line.id() + "`";
    Edit edit = new Edit(LockReader.withLineEnd(line.at()), "");
    return new Fix(title, Applicability.UNSAFE, List.of(edit));
  }
}
