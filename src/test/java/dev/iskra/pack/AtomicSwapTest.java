package dev.iskra.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicSwapTest {
  @TempDir Path root = Path.of("");

  private AtomicSwap.Pair pair(String name) {
    return new AtomicSwap.Pair(
        root.resolve(name + ".fresh"), root.resolve(name), root.resolve(name + ".old"));
  }

  @Test
  void aStepThatFailsUndoesAllBefore() throws IOException {
    Files.writeString(root.resolve("a"), "old a");
    Files.writeString(root.resolve("a.fresh"), "new a");
    Files.writeString(root.resolve("b.fresh"), "new b");
    Files.writeString(root.resolve("c"), "old c");
    // There is no fresh `c`.
    var swap = new AtomicSwap(List.of(pair("a"), pair("b"), pair("c")));
    assertThrows(IOException.class, swap::run);
    assertEquals("old a", Files.readString(root.resolve("a")));
    assertEquals("new a", Files.readString(root.resolve("a.fresh")));
    assertEquals("new b", Files.readString(root.resolve("b.fresh")));
    assertEquals(false, Files.exists(root.resolve("b")));
    assertEquals("old c", Files.readString(root.resolve("c")));
  }
}
