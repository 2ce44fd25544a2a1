package dev.iskra.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that installs is ended in the midst of it, as when the power fails: the next install
/// puts right whatever it finds.
class InstallationKilledTest {
  private static final int FILES = 400;
  private static final long SEED = 20_261_122;

  @TempDir Path root = Path.of("");

  /// Two versions of a mod that have some files in common and differ in all others.
  private static Bundle version(Path root, int version) {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      boolean common = i % 4 == 0;
      files.add(common ? "common/f" + i + ".txt" : "v" + (i % 3 == 0 ? version : 0) + "/f" + i);
      files.add((common ? "same " : version + " ").repeat(200 + i));
    }
    String launcher = "version=\"" + version + "\"\nname=\"M\"\n";
    return Disk.bundle(root.resolve("project"), "m", launcher, files);
  }

  private static Installation installation(Path root) {
    return new Installation(root.resolve("game"), "game", root.resolve("project/out"));
  }

  /// What is installed when all went well.
  private SortedMap<String, String> wanted(Bundle bundle) {
    SortedMap<String, String> result = new TreeMap<>();
    bundle.tree().files().forEach(a -> result.put("m/" + a.path(), text(a.bytes())));
    result.put("m.mod", text(bundle.launcherBytes()));
    result.put("m.iskra-install", receipt(bundle));
    return result;
  }

  private String receipt(Bundle bundle) {
    ModPlace place = ModPlace.ofInstall(root.resolve("game/mod"), "m");
    return text(Receipt.of(bundle, place, Update.contents(bundle)).bytes());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }

  /// The process: installs the two versions by turns until it is ended.
  static final class Installing {
    private Installing() {}

    public static void main(String[] arguments) {
      Path root = Path.of(arguments[0]);
      for (int i = 0; ; i++) {
        installation(root).install(version(root, i % 2));
      }
    }
  }

  private Process start() throws IOException {
    String path = System.getProperty("surefire.test.class.path", "");
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            path.isEmpty() ? System.getProperty("java.class.path") : path,
            Installing.class.getName(),
            root.toString())
        .redirectErrorStream(true)
        .redirectOutput(root.resolve("log.txt").toFile())
        .start();
  }

  @Test
  void theNextInstallHeals() throws IOException, InterruptedException {
    Random random = new Random(SEED);
    Disk disk = new Disk(root);
    int interrupted = 0;
    for (int round = 0; round < 6; round++) {
      Process process = start();
      while (!Files.exists(root.resolve("game/mod/.iskra-m")) && process.isAlive()) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(40));
      assertTrue(process.isAlive(), () -> "it ended by itself: " + log());
      process.destroyForcibly();
      assertTrue(process.waitFor(10, TimeUnit.SECONDS));
      interrupted += Files.exists(root.resolve("game/mod/.iskra-m")) ? 1 : 0;
      Bundle bundle = version(root, round % 2);
      assertEquals(List.of(), installation(root).install(bundle).diagnostics());
      assertEquals(wanted(bundle), disk.all("game/mod"));
    }
    assertTrue(interrupted > 0, "no process was ended in the midst of an install");
  }

  private String log() {
    try {
      return Files.readString(root.resolve("log.txt"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /// The process is ended before each single change of the disk, one after another.
  @Test
  void everyStepMayBeTheLast() throws IOException {
    String launcher = "name=\"M\"\n";
    Path project = root.resolve("project");
    List<String> first = List.of("a", "1", "b/c", "1", "d", "1");
    List<String> second = List.of("a", "2", "b", "2", "e", "2");
    Bundle before = Disk.bundle(project, "m", launcher, first);
    Bundle after = Disk.bundle(project, "m", "version=\"2\"\n" + launcher, second);
    Disk disk = new Disk(root);
    int steps = 0;
    for (boolean ended = true; ended; steps++) {
      installation(root).install(before);
      ended = Killed.at(steps, root, there -> installation(there).install(after));
      Bundle wanted = steps % 2 == 0 ? before : after;
      assertEquals(List.of(), installation(root).install(wanted).diagnostics());
      assertEquals(wanted(wanted), disk.all("game/mod"), "after " + steps + " steps");
    }
    assertTrue(steps > 40, "only " + steps + " steps");
  }

  /// The same where the next install is again that of the same process, so that a step of what is
  /// taken back may be the last as well.
  @Test
  void everyStepOfARecoveryMayBeTheLast() throws IOException {
    Bundle before = Disk.bundle(root, "m", "name=\"M\"\n", List.of("a", "1", "b/c", "1"));
    Bundle after = Disk.bundle(root, "m", "name=\"M\"\n", List.of("a", "2", "b", "2"));
    Disk disk = new Disk(root);
    for (int first = 14; first < 30; first += 5) {
      int last = first;
      for (int steps = 0; ; steps++) {
        installation(root).install(before);
        assertTrue(Killed.at(last, root, there -> installation(there).install(after)));
        boolean ended = Killed.at(steps, root, there -> installation(there).install(before));
        assertEquals(List.of(), installation(root).install(before).diagnostics());
        assertEquals(wanted(before), disk.all("game/mod"), "after " + steps + " steps");
        if (!ended) {
          break;
        }
      }
    }
  }
}
