package dev.iskra.compiler;

import java.util.List;

/// What a compile did, and why.
///
/// @param first whether there was no earlier one in this process, so that all had to be done
/// @param files the files that are not what they were the last time
/// @param redone what was compiled, in the order of the mod
/// @param kept how many pieces are those of the last time
public record BuildTrace(boolean first, List<Change> files, List<Recompiled> redone, int kept) {
  /// Nothing was compiled, and nothing is known of the files.
  public static final BuildTrace NOTHING = new BuildTrace(true, List.of(), List.of(), 0);

  /// A file that is not what it was.
  public record Change(String path, Kind kind) {}

  /// What happened to a file.
  public enum Kind {
    /// It was not there.
    NEW,
    /// It holds something else.
    CHANGED,
    /// It is not there any more.
    GONE
  }

  /// A piece that was compiled.
  ///
  /// @param what how people call it: "event congress"
  /// @param path the file it stands in, relative to the project
  /// @param line the line it begins on, from 1
  /// @param reason why, in words that go on from "because"
  public record Recompiled(String what, String path, int line, String reason) {}

  public BuildTrace {
    files = List.copyOf(files);
    redone = List.copyOf(redone);
  }
}
