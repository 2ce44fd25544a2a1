package dev.iskra.lock;

import dev.iskra.text.Span;

/// A line that was read, and its place in the file.
record Entry(LockLine line, Span at) {
  Name name() {
    return line.name();
  }

  String id() {
    return line.id();
  }

  State state() {
    return line.state();
  }

  /// The same under another name.
  Entry renamed(Name other) {
    return new Entry(new LockLine(other, id(), state()), at);
  }
}
