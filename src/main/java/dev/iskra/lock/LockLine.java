package dev.iskra.lock;

/// One line of the lock: `kind name id`, and `retired` or `former` behind it.
record LockLine(Name name, String id, State state) implements Comparable<LockLine> {
  /// Appends the line without its line end.
  void append(StringBuilder to) {
    to.append(name.kind()).append(' ').append(name.text()).append(' ').append(id);
    if (state != State.CURRENT) {
      to.append(' ').append(state.word());
    }
  }

  /// The order of the file. It is also the order of the lines as plain text, since no character
  /// of a word sorts before the space: any tool that sorts lines gives the same file.
  @Override
  public int compareTo(LockLine other) {
    int byName = name.compareTo(other.name);
    if (byName != 0) {
      return byName;
    }
    int byId = id.compareTo(other.id);
    return byId != 0 ? byId : state.word().compareTo(other.state.word());
  }
}
