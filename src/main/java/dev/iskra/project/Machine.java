package dev.iskra.project;

import java.nio.file.Path;
import java.util.Optional;

/// What we ask of the computer we run on.
public interface Machine {
  /// Systems that differ in where programs keep what belongs to a user.
  enum Kind {
    /// Any Windows that the game runs on.
    WINDOWS,
    /// macOS.
    MAC,
    /// Linux, SteamOS included, and other Unixes.
    LINUX
  }

  /// What system it is.
  Kind kind();

  /// The user's own folder.
  Path home();

  /// A variable of the environment, if it is set and not empty.
  Optional<String> variable(String name);

  /// Where Windows keeps the user's documents, as its registry says it: variables such as
  /// `%USERPROFILE%` are still in it. Empty on other systems, and where the registry cannot be
  /// asked.
  Optional<String> documents();

  /// The time on its clock, in nanoseconds since 1970.
  long now();

  /// The computer that this program runs on.
  static Machine here() {
    return new ThisMachine();
  }
}
