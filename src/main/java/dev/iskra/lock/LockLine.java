package dev.iskra.lock;

import java.util.Comparator;

/// One line of the lock: `kind name id`, and `retired` or `former` behind it.
record LockLine(Name name, String id, State state) implements Comparable<LockLine> {
  /// The order of the file. It is also the order of the lines as plain text, since no character
  /// of a word sorts before the space: any tool that sorts lines gives the same file.
  private static final Comparator<LockLine> ORDER =
      Comparator.comparing(LockLine::name)
          .thenComparing(LockLine::id)
          .thenComparing(line -> line.state().word());

  /// The line without its line end.
  String text() {
    String start = name.kind() + " " + name.text() + " " + id;
    return state == State.CURRENT ? start : start + " " + state.word();
  }

  @Override
  public int compareTo(LockLine other) {
    return ORDER.compare(this, other);
  }
}
