package dev.iskra.pack;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that a command writes beside the mod. It is complete before it takes its place, and
/// takes only a place that is free or holds an earlier one.
///
/// @param file where it goes
/// @param name how it is called in messages
/// @param option by which the user names another one, for messages
/// @param mark what stands within the first bytes of every such file, by which an earlier one is
///     known
public record SingleFile(Path file, String name, String option, String mark) {
  private static final int HEAD = 2_000;

  /// Writes it, or says why not and leaves everything as it was.
  public Outcome<Output.Result> write(byte[] bytes) {
    try {
      Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
      Files.createDirectories(folder);
      try (FolderLock lock = FolderLock.take(folder, "." + file.getFileName() + ".lock", name)) {
        Optional<Diagnostic> obstacle = lock.refusal().isPresent() ? lock.refusal() : obstacle();
        if (obstacle.isPresent()) {
          return new Outcome<>(Output.Result.FAILED, List.of(obstacle.get()));
        }
        if (FolderContents.same(file, bytes)) {
          FreshFile.tidied(file);
          return Outcome.of(Output.Result.UNCHANGED);
        }
        FreshFile.replace(file, bytes);
        return Outcome.of(Output.Result.WRITTEN);
      }
    } catch (IOException e) {
      Diagnostic why =
          finding(PackRule.UNWRITABLE_OUTPUT, "`" + name + "` cannot be written")
              .note(Reason.of(e));
      return new Outcome<>(Output.Result.FAILED, List.of(why));
    }
  }

  private Optional<Diagnostic> obstacle() throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (Files.isSymbolicLink(file) || !Files.isRegularFile(file)) {
      return Optional.of(notOurs("is not a plain file"));
    }
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return head.contains(mark)
          ? Optional.empty()
          : Optional.of(notOurs("was not written by this command"));
    }
  }

  private Diagnostic notOurs(String what) {
    return finding(PackRule.OUTPUT_NOT_OURS, "`" + name + "` " + what)
        .note("Nothing was changed: only what the command has written is replaced.")
        .help("Move it away, or name another file with `" + option + "`.");
  }

  private Diagnostic finding(PackRule rule, String message) {
    return rule.at(name, message);
  }
}
