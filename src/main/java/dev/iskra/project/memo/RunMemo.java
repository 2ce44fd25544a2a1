package dev.iskra.project.memo;

import dev.iskra.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is kept of one run, so that the same run over the same files need not be done again. A
/// memo can only save time: a run for which it holds writes nothing at all, and where anything
/// about it is in doubt everything is computed.
public final class RunMemo {
  private final Optional<MemoFolder> folder;
  private final Path root;
  private final String run;
  private final LongSupplier clock;
  private final Supplier<List<Rule>> rules;
  private final Trail trail;

  private RunMemo(
      Optional<MemoFolder> folder,
      Path root,
      String run,
      LongSupplier clock,
      Supplier<List<Rule>> rules) {
    this.folder = folder;
    this.root = root;
    this.run = run;
    this.clock = clock;
    this.rules = rules;
    this.trail = folder.isPresent() ? Trail.on(clock) : Trail.off();
  }

  /// A memo in the folder of all memos, where there is one.
  ///
  /// @param root the folder that names of files count from
  /// @param run what the run does and every option that its result depends on
  /// @param clock the time in nanoseconds
  /// @param rules every rule there is; asked for only where there are findings
  public static RunMemo in(
      Optional<Path> folder,
      Path root,
      List<String> run,
      LongSupplier clock,
      Supplier<List<Rule>> rules) {
    String name = root + "\0" + String.join("\0", run);
    Optional<MemoFolder> all =
        folder.isPresent()
            ? Optional.of(new MemoFolder(folder.get(), MemoFolder.LIMIT))
            : Optional.empty();
    return new RunMemo(all, root, name, clock, rules);
  }

  /// What the run looks at, to be kept with its result.
  public Trail trail() {
    return trail;
  }

  /// What the run came to the last time, if nothing that it looked at has changed since.
  public Optional<RunResult> known() {
    long tool = folder.isPresent() ? ToolHash.here() : 0;
    if (tool == 0) {
      return Optional.empty();
    }
    try {
      Path file = folder.get().file(root, run);
      if (!Files.exists(file) || Files.size(file) > MemoFolder.LARGEST) {
        return Optional.empty();
      }
      Optional<MemoFile> memo = MemoFile.read(Files.readAllBytes(file), tool, run);
      return memo.isPresent() ? known(memo.get(), file) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Whatever is wrong with it, computing is right.
      return Optional.empty();
    }
  }

  private Optional<RunResult> known(MemoFile memo, Path file) throws IOException {
    List<Seen> now = again(memo.seen());
    if (now == null) {
      return Optional.empty();
    }
    RunResult result = ResultReader.read(memo.result(), root, rules);
    if (isFresher(now, memo.seen())) {
      keep(new MemoFile(memo.tool(), run, now, memo.result()), file);
    }
    return Optional.of(result);
  }

  /// What was seen as it is now; nothing if anything has changed.
  private @Nullable List<Seen> again(List<Seen> before) throws IOException {
    List<Seen> now = new ArrayList<>(before.size());
    for (Seen one : before) {
      Seen seen = one.again(clock.getAsLong());
      if (seen == null) {
        return null;
      }
      now.add(seen);
    }
    return now;
  }

  /// Whether stamps now tell what had to be read before.
  private static boolean isFresher(List<Seen> now, List<Seen> before) {
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i).settled() && !before.get(i).settled()) {
        return true;
      }
    }
    return false;
  }

  /// Keeps what the same run will come to if nothing has changed.
  public void keep(RunResult result) {
    List<Seen> seen = trail.seen();
    long tool = folder.isPresent() && !seen.isEmpty() ? ToolHash.here() : 0;
    if (tool == 0) {
      return;
    }
    try {
      byte[] bytes = ResultWriter.write(result, root);
      keep(new MemoFile(tool, run, seen, bytes), folder.get().file(root, run));
    } catch (RuntimeException e) {
      // What cannot be written down is not kept.
    }
  }

  /// Writes a memo that says the same when it is read.
  private void keep(MemoFile memo, Path file) {
    try {
      byte[] bytes = memo.bytes();
      List<Seen> read = MemoFile.read(bytes, memo.tool(), run).orElseThrow().seen();
      boolean same = ResultReader.read(memo.result(), root, rules).files() >= 0;
      for (int i = 0; i < read.size(); i++) {
        same &= read.get(i).path().equals(memo.seen().get(i).path());
      }
      if (same) {
        folder.orElseThrow().write(file, bytes, clock.getAsLong());
      }
    } catch (IOException | RuntimeException e) {
      // The next run computes, as this one did.
    }
  }
}
