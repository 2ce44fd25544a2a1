package dev.iskra.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where the cache is on each system.
class CachePlaceTest {
  private static final Path HOME = Path.of("/users/me").toAbsolutePath();
  private static final Path BASE = Path.of("/work").toAbsolutePath();

  private static Optional<Path> place(Machine.Kind kind, Map<String, String> variables) {
    return CachePlace.of(new SomeMachine(kind, HOME, variables, Optional.empty()), BASE);
  }

  @Test
  void eachSystemHasItsOwn() {
    Path local = Path.of("/local").toAbsolutePath();
    assertEquals(Optional.of(HOME.resolve(".cache/iskra")), place(Machine.Kind.LINUX, Map.of()));
    assertEquals(
        Optional.of(local.resolve("iskra")),
        place(Machine.Kind.LINUX, Map.of("XDG_CACHE_HOME", local.toString())));
    assertEquals(
        Optional.of(HOME.resolve("Library/Caches/iskra")), place(Machine.Kind.MAC, Map.of()));
    assertEquals(
        Optional.of(local.resolve("iskra")),
        place(Machine.Kind.WINDOWS, Map.of("LOCALAPPDATA", local.toString())));
    assertEquals(
        Optional.of(HOME.resolve("AppData/Local/iskra")), place(Machine.Kind.WINDOWS, Map.of()));
  }

  @Test
  void aRelativePlaceOfTheSystemDoesNotCount() {
    assertEquals(
        Optional.of(HOME.resolve(".cache/iskra")),
        place(Machine.Kind.LINUX, Map.of("XDG_CACHE_HOME", "cache")));
  }

  @Test
  void theVariableNamesItOrSaysThatThereIsNone() {
    assertEquals(
        Optional.of(BASE.resolve("kept")),
        place(Machine.Kind.LINUX, Map.of(CachePlace.VARIABLE, "kept")));
    assertEquals(Optional.empty(), place(Machine.Kind.LINUX, Map.of(CachePlace.VARIABLE, "off")));
  }
}
