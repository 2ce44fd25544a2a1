package dev.iskra.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The launcher of Unix systems, with a Maven that only hands out a jar made here: when it
/// builds, what it passes on, what it says if something is missing.
class LauncherTest {
  private static final String ECHO =
      """
      package dev.iskra.cli;
      public class Main {
        public static void main(String[] a) {
          System.out.println("ran VERSION " + String.join("|", a) + " é " + System.out.charset());
          System.exit(a.length);
        }
      }
      """;

  @TempDir Path root = Path.of("");
  private Path checkout = Path.of("");
  private boolean cached;

  @BeforeEach
  void begin() throws IOException {
    boolean unix = File.separatorChar == '/' && Files.isExecutable(Path.of("/bin/sh"));
    if (!unix) {
      System.out.println("LauncherTest: no /bin/sh here, nothing run");
    }
    assumeTrue(unix, "the launcher here is a shell script");
    checkout = root.resolve("a checkout");
    Files.createDirectories(checkout.resolve("src/main/java"));
    Files.createDirectories(checkout.resolve("grammar"));
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    Files.writeString(checkout.resolve("src/main/java/A.java"), "class A {}");
    Files.copy(Path.of("iskra"), checkout.resolve("iskra"));
    assertTrue(checkout.resolve("iskra").toFile().setExecutable(true));
    makeJar("1");
    Path bin = Files.createDirectories(root.resolve("bin"));
    String tools =
        "cat chmod cksum cp du find grep head mkdir mv readlink rm sh sha256sum shasum sleep tail"
            + " touch";
    for (String tool : tools.split(" ")) {
      for (String folder : List.of("/usr/bin/", "/bin/")) {
        if (Files.exists(Path.of(folder + tool))) {
          script(bin.resolve(tool), "exec " + folder + tool + " \"$@\"");
        }
      }
    }
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private void makeJar(String version) throws IOException {
    Path source = root.resolve("jar/dev/iskra/cli/Main.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, ECHO.replace("VERSION", version));
    var compiler = ToolProvider.getSystemJavaCompiler();
    assertEquals(0, compiler.run(null, null, null, "-encoding", "UTF-8", source.toString()));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    try (var jar = new JarOutputStream(Files.newOutputStream(root.resolve("made.jar")), manifest)) {
      jar.putNextEntry(new JarEntry("dev/iskra/cli/Main.class"));
      jar.write(Files.readAllBytes(root.resolve("jar/dev/iskra/cli/Main.class")));
    }
  }

  private void maven(String script) throws IOException {
    script(root.resolve("bin/mvn"), "echo built >>'" + root + "/builds'\n" + script);
  }

  private void goodMaven() throws IOException {
    maven(
        "mkdir -p target/launcher/build && sleep 1 && cp '"
            + root
            + "/made.jar' target/launcher/build/iskra.jar");
  }

  private long builds() throws IOException {
    Path log = root.resolve("builds");
    return Files.exists(log) ? Files.readAllLines(log).size() : 0;
  }

  private Process start(Path launcher, String jdk, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", root.resolve("bin").toString());
    builder.environment().put("ISKRA_JAVA_HOME", jdk);
    if (!cached) {
      builder.environment().put("ISKRA_AOT", "off");
    }
    builder.environment().put("ISKRA_CACHE", "off");
    return builder.start();
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    return end(start(checkout.resolve("iskra"), System.getProperty("java.home"), arguments));
  }

  private static String end(Process process) throws IOException, InterruptedException {
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return text + "[exit " + process.waitFor() + "]";
  }

  @Test
  void buildsOnceAndAgainWhenSourcesChange() throws IOException, InterruptedException {
    goodMaven();
    String first = run("build", "--output", "two words");
    assertTrue(first.endsWith("ran 1 build|--output|two words é UTF-8\n[exit 3]"), first);
    assertTrue(first.startsWith("iskra: building the tool"), first);
    assertEquals("ran 1  é UTF-8\n[exit 0]", run());
    assertEquals(1, builds());
    makeJar("2");
    Thread.sleep(20);
    Files.writeString(checkout.resolve("src/main/java/A.java"), "class A { }");
    assertTrue(run().endsWith("ran 2  é UTF-8\n[exit 0]"));
    Files.delete(checkout.resolve("src/main/java/A.java"));
    run();
    assertEquals(3, builds());
  }

  @Test
  void twoAtOnceBuildOnce() throws IOException, InterruptedException {
    goodMaven();
    String jdk = System.getProperty("java.home");
    Process one = start(checkout.resolve("iskra"), jdk, "x");
    Process other = start(checkout.resolve("iskra"), jdk, "y");
    String first = end(one);
    String second = end(other);
    assertTrue(first.endsWith("ran 1 x é UTF-8\n[exit 1]"), first);
    assertTrue(second.endsWith("ran 1 y é UTF-8\n[exit 1]"), second);
    assertEquals(1, builds());
  }

  @Test
  void aLockLeftBehindIsBroken() throws IOException, InterruptedException {
    goodMaven();
    Files.createDirectories(checkout.resolve("target/launcher/lock"));
    // No process has this number: it is above every system's greatest.
    Files.writeString(checkout.resolve("target/launcher/lock/pid"), "99999999\n");
    assertTrue(run().endsWith("[exit 0]"));
  }

  /// A number that a process had which is no launcher, or none any more.
  @Test
  @Timeout(60)
  void aLockOfAnotherProgramIsBroken() throws IOException, InterruptedException {
    goodMaven();
    Process other = new ProcessBuilder("sleep", "60").start();
    try {
      assumeTrue(Files.exists(Path.of("/proc/" + other.pid() + "/cmdline")), "no /proc here");
      lock(other);
      assertTrue(run().endsWith("[exit 0]"));
    } finally {
      other.destroyForcibly();
    }
  }

  private void lock(Process holder) throws IOException {
    Files.createDirectories(checkout.resolve("target/launcher/lock"));
    Files.writeString(checkout.resolve("target/launcher/lock/pid"), holder.pid() + "\n");
  }

  /// Who waits for another launcher is told what to remove if there is none.
  @Test
  @Timeout(60)
  void whoWaitsIsToldForWhat() throws IOException, InterruptedException {
    goodMaven();
    script(root.resolve("iskra"), "while :; do sleep 1; done");
    Process holder = new ProcessBuilder(root.resolve("iskra").toString()).start();
    try {
      lock(holder);
      Process waiting = start(checkout.resolve("iskra"), System.getProperty("java.home"));
      try (var out = waiting.inputReader(StandardCharsets.UTF_8)) {
        String line = out.readLine();
        assertTrue(line != null && line.contains("remove " + checkout), line);
        holder.destroyForcibly().waitFor();
        assertEquals(0, waiting.waitFor());
      }
    } finally {
      holder.destroyForcibly();
    }
  }

  /// A crash, of which a file is left, may come from a cache that was damaged: it is made anew.
  @Test
  void afterACrashTheCacheIsMadeAnew() throws IOException, InterruptedException {
    goodMaven();
    cached = true;
    Path work = checkout.resolve("target/launcher");
    assertTrue(run().endsWith("[exit 0]"));
    Path log = work.resolve("training.log");
    Files.delete(log);
    assertTrue(run().endsWith("[exit 0]"));
    assertFalse(Files.exists(log), "nothing had crashed");
    Files.writeString(work.resolve("crash-1.log"), "a crash");
    assertTrue(run().endsWith("[exit 0]"));
    assertTrue(Files.exists(log));
    assertFalse(Files.exists(work.resolve("crash-1.log")));
    // A fault of the tool may come from the cache once.
    for (boolean anew : List.of(true, false)) {
      Files.delete(log);
      Files.writeString(work.resolve("fault-1.log"), "");
      assertTrue(run().endsWith("[exit 0]"));
      assertEquals(anew, Files.exists(log));
      assertFalse(Files.exists(work.resolve("fault-1.log")));
      Files.writeString(log, "");
    }
  }

  @Test
  void isFoundThroughLinks() throws IOException, InterruptedException {
    goodMaven();
    Files.createSymbolicLink(root.resolve("one"), Path.of("a checkout/iskra"));
    Files.createSymbolicLink(root.resolve("bin/two"), Path.of("../one"));
    String jdk = System.getProperty("java.home");
    assertTrue(end(start(root.resolve("bin/two"), jdk)).endsWith("ran 1  é UTF-8\n[exit 0]"));
  }

  @Test
  void saysWhatIsMissing() throws IOException, InterruptedException {
    String noMaven = run();
    assertTrue(noMaven.contains("no `mvn` on the PATH"), noMaven);
    assertTrue(noMaven.endsWith("[exit 2]"), noMaven);
    String noJdk = end(start(checkout.resolve("iskra"), root.toString()));
    assertTrue(noJdk.contains("ISKRA_JAVA_HOME does not name a JDK 25"), noJdk);
    assertTrue(noJdk.endsWith("[exit 2]"), noJdk);
  }

  @Test
  void aBuildThatFailsShowsWhy() throws IOException, InterruptedException {
    maven("echo 'the compiler says no' >&2; exit 1");
    String text = run();
    assertTrue(text.contains("the compiler says no"), text);
    assertTrue(text.endsWith("[exit 70]"), text);
    goodMaven();
    assertTrue(run().endsWith("[exit 0]"));
  }
}
