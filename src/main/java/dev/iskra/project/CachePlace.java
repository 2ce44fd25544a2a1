package dev.iskra.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where this program keeps what it can compute again.
public final class CachePlace {
  /// The variable of the environment that names the folder, or says that there is none.
  public static final String VARIABLE = "ISKRA_CACHE";

  private static final String OFF = "off";
  private static final String NAME = "iskra";

  private CachePlace() {}

  /// The folder; absent where nothing is to be kept.
  ///
  /// @param base the folder that relative paths count from
  public static Optional<Path> of(Machine machine, Path base) {
    Optional<String> named = machine.variable(VARIABLE);
    if (named.isPresent()) {
      return named
          .filter(name -> !name.equals(OFF))
          .flatMap(CachePlace::path)
          .map(folder -> base.resolve(folder).toAbsolutePath());
    }
    Optional<Path> caches =
        switch (machine.kind()) {
          case WINDOWS -> caches(machine, "LOCALAPPDATA", "AppData/Local");
          case MAC -> Optional.of(machine.home().resolve("Library/Caches"));
          case LINUX -> caches(machine, "XDG_CACHE_HOME", ".cache");
        };
    return caches.filter(Path::isAbsolute).map(folder -> folder.resolve(NAME));
  }

  /// Where programs keep such things: where a variable says, or the usual place.
  private static Optional<Path> caches(Machine machine, String variable, String usual) {
    return machine
        .variable(variable)
        .flatMap(CachePlace::path)
        .filter(Path::isAbsolute)
        .or(() -> Optional.of(machine.home().resolve(usual)));
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
