package dev.iskra.lock;

import static dev.iskra.lock.Bench.event;
import static dev.iskra.lock.Bench.focus;
import static dev.iskra.lock.Bench.option;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lock in a real repository: two branches, one merge.
class LockGitTest {
  private static final List<Claim> BASE =
      List.of(event("perm.congress"), option("perm.congress", "Yes."), focus("perm.letters"));
  private static final List<Claim> LEFT =
      List.of(event("perm.coup"), option("perm.congress", "No."), focus("perm.militia"));
  private static final List<Claim> RIGHT =
      List.of(event("perm.crisis"), option("perm.congress", "Perhaps."), focus("perm.leaflets"));

  @TempDir Path folder;

  @Test
  void aMergeOfTwoBranchesChangesNoIdAndDoublesNone() throws Exception {
    if (isWithoutGit()) {
      return;
    }
    Files.writeString(folder.resolve(".gitattributes"), "iskra.lock merge=union\n");
    Settled left = branches();
    Settled right = settle(RIGHT);
    assertEquals(0, git("merge", "-m", "both", "left"), "git merges without a conflict");
    Settled merged = settle(all());
    assertEquals(List.of(), merged.diagnostics());
    assertEquals(left.ids(), merged.ids().subList(0, 6));
    assertEquals(right.ids().subList(0, 3), merged.ids().subList(0, 3));
    assertEquals(right.ids().subList(3, 6), merged.ids().subList(6, 9));
    assertEquals(9, new HashSet<>(merged.ids()).size());
    assertEquals(9, Bench.lines(merged).size());
  }

  @Test
  void withoutTheAttributeTheMarksAreReportedAndMended() throws Exception {
    if (isWithoutGit()) {
      return;
    }
    Settled left = branches();
    assertEquals(1, git("merge", "-m", "both", "left"), "git finds a conflict");
    Settled merged = settle(all());
    assertEquals(
        List.of(LockRule.LOCK_CONFLICT_MARKERS),
        merged.diagnostics().stream().map(d -> d.rule()).toList());
    assertEquals(left.ids(), merged.ids().subList(0, 6), "both sides are read all the same");
  }

  /// A repository with a common lock, a branch `left`, and a branch `right` checked out.
  private Settled branches() throws Exception {
    assertEquals(0, git("init", "-q"));
    build(List.of());
    commit("base");
    assertEquals(0, git("checkout", "-q", "-b", "left"));
    Settled left = build(LEFT);
    commit("left");
    assertEquals(0, git("checkout", "-q", "-b", "right", "HEAD~1"));
    build(RIGHT);
    commit("right");
    return left;
  }

  private void commit(String message) throws Exception {
    assertEquals(0, git("add", "-A"));
    assertEquals(0, git("commit", "-q", "-m", message));
  }

  private Settled build(List<Claim> more) throws IOException {
    Settled settled = settle(more);
    assertEquals(List.of(), settled.diagnostics());
    Files.writeString(lock(), settled.lockText());
    return settled;
  }

  /// What a build with the base's claims and `more` gives for the lock as it lies there.
  private Settled settle(List<Claim> more) throws IOException {
    String text = Files.exists(lock()) ? Files.readString(lock()) : "";
    return Bench.settle(text, Stream.concat(BASE.stream(), more.stream()).toList());
  }

  private static List<Claim> all() {
    return Stream.concat(LEFT.stream(), RIGHT.stream()).toList();
  }

  private Path lock() {
    return folder.resolve(IdLock.FILE_NAME);
  }

  private int git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(gitProgram().orElseThrow()));
    command.addAll(List.of("-c", "user.name=Test", "-c", "user.email=test@example.org"));
    command.addAll(List.of("-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("GIT_CONFIG_GLOBAL", folder.resolve("none").toString());
    Process process = builder.redirectErrorStream(true).start();
    byte[] said = process.getInputStream().readAllBytes();
    int exit = process.waitFor();
    if (exit > 1) {
      System.out.println(new String(said, StandardCharsets.UTF_8));
    }
    return exit;
  }

  private static boolean isWithoutGit() {
    if (gitProgram().isEmpty()) {
      System.out.println("LockGitTest does not run: no git on the PATH");
      return true;
    }
    return false;
  }

  private static Optional<String> gitProgram() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> Stream.of(new File(folder, "git"), new File(folder, "git.exe")))
        .filter(File::canExecute)
        .map(File::getPath)
        .findFirst();
  }
}
