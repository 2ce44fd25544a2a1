package dev.iskra.project;

import dev.iskra.compiler.Workers;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.diagnostic.Severity;
import dev.iskra.emit.ModPath;
import dev.iskra.game.FactsFile;
import dev.iskra.index.FileIndexer;
import dev.iskra.index.GameFile;
import dev.iskra.index.GameVersion;
import dev.iskra.index.Index;
import dev.iskra.index.IndexedFile;
import dev.iskra.index.Overlay;
import dev.iskra.mod.file.ModDescriptor;
import dev.iskra.project.memo.PlainFile;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads a game, or mods, or a game as mods make it, for what they define.
///
/// @param base the folder that relative paths count from
/// @param game the folder where a game is installed, as the user named it; absent for the facts
///     of mods alone
/// @param mods the folders of mods, as the user named them; each is laid over those before
/// @param language of the texts whose keys are wanted, as in the names of files: `english`
public record IndexFolders(Path base, Optional<String> game, List<String> mods, String language) {
  /// Is told how far the reading has come.
  public interface Progress {
    /// So many files of so many have been read. Called from several threads.
    void read(int files, int of);
  }

  /// A file on the disk, and how messages call it.
  private record Placed(Path file, String name) {}

  public IndexFolders {
    mods = List.copyOf(mods);
  }

  /// Reads them. What is damaged is reported and used as far as it goes; nothing comes of a
  /// folder that is none of a game or mod.
  ///
  /// @param threads how many files to read at a time, from 1
  public Outcome<Optional<Index>> read(int threads, Progress progress) {
    Findings findings = new Findings();
    Overlay<Placed> overlay = new Overlay<>();
    String version = game.map(folder -> layGame(folder, overlay, findings)).orElse("");
    List<String> titles = new ArrayList<>();
    Set<String> required = new TreeSet<>();
    List<String> replaced = new ArrayList<>();
    for (String mod : mods) {
      ModDescriptor descriptor = layMod(mod, overlay, findings);
      titles.add(title(descriptor, base.resolve(mod)));
      required.addAll(descriptor.dependencies());
      replaced.addAll(descriptor.replaced());
      version = version.isEmpty() ? descriptor.game() : version;
    }
    titles.forEach(required::remove);
    if (findings.hasErrors()) {
      return new Outcome<>(Optional.empty(), findings.sorted());
    }
    List<IndexedFile> gleaned = glean(overlay.seen(), threads, progress);
    boolean whole = game.isPresent();
    Index.Origin origin =
        new Index.Origin(
            whole ? FactsFile.Kind.GAME : FactsFile.Kind.MOD,
            version,
            titles,
            List.copyOf(required),
            whole ? List.of() : replaced);
    Index index = findings.take(Index.of(gleaned, origin));
    return new Outcome<>(Optional.of(index), findings.sorted());
  }

  /// @return the version of the game
  private String layGame(String folder, Overlay<Placed> overlay, Findings findings) {
    Path root = base.resolve(folder);
    if (!IndexTree.isRoot(root)) {
      findings.report(
          IndexFolderRule.NOT_A_GAME
              .at(folder, "No game is installed in `" + folder + "`.")
              .help("Name the folder that holds the game's `common`, `events` and `history`."));
      return "";
    }
    lay(root, folder, overlay, findings);
    for (Path expansion : IndexTree.expansions(root)) {
      lay(expansion, name(folder, root, expansion), overlay, findings);
    }
    return text(root.resolve("launcher-settings.json")).map(GameVersion::in).orElse("");
  }

  private ModDescriptor layMod(String folder, Overlay<Placed> overlay, Findings findings) {
    Path root = base.resolve(folder);
    Optional<ModDescriptor> found = ScriptFolder.descriptor(root);
    if (found.isEmpty() && !IndexTree.isRoot(root)) {
      findings.report(
          IndexFolderRule.NOT_A_MOD
              .at(folder, "There is no mod in `" + folder + "`.")
              .help("Name the folder that holds the mod's `descriptor.mod`."));
    }
    ModDescriptor said = found.orElse(ModDescriptor.NONE);
    overlay.empty(said.replaced());
    lay(root, folder, overlay, findings);
    return said;
  }

  private static String title(ModDescriptor said, Path root) {
    return said.title().isEmpty()
        ? root.toAbsolutePath().normalize().getFileName().toString()
        : said.title();
  }

  private void lay(Path root, String folder, Overlay<Placed> overlay, Findings findings) {
    FileIndexer gleaner = new FileIndexer(language);
    for (Path file : IndexTree.files(root, folder, findings)) {
      String path = SourceReader.slashed(root.relativize(file));
      if (ModPath.complaintAbout(path).isEmpty() && gleaner.wants(new ModPath(path))) {
        overlay.lay(new ModPath(path), new Placed(file, name(folder, root, file)));
      }
    }
  }

  private static String name(String folder, Path root, Path file) {
    String above = folder.replace('\\', '/').replaceAll("/+$", "");
    return (above.isEmpty() || above.equals(".") ? "" : above + "/")
        + SourceReader.slashed(root.relativize(file));
  }

  private static Optional<String> text(Path file) {
    try {
      return Optional.of(new String(PlainFile.read(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private List<IndexedFile> glean(
      SortedMap<ModPath, Placed> files, int threads, Progress progress) {
    FileIndexer gleaner = new FileIndexer(language);
    AtomicInteger done = new AtomicInteger();
    return new Workers(threads)
        .each(
            List.copyOf(files.entrySet()),
            file -> {
              IndexedFile gleaned = glean(gleaner, file.getKey(), file.getValue());
              progress.read(done.incrementAndGet(), files.size());
              return gleaned;
            });
  }

  private IndexedFile glean(FileIndexer gleaner, ModPath path, Placed placed) {
    try {
      byte[] bytes = PlainFile.read(placed.file());
      return gleaner.glean(new GameFile(path, SourceFile.of(placed.name(), bytes)));
    } catch (IOException e) {
      Diagnostic unreadable =
          ProjectRule.UNREADABLE_FILE
              .at(placed.name(), SourceReader.complaint("file", e))
              .as(Severity.WARNING);
      return IndexedFile.nothing(path, placed.name(), language, List.of(unreadable));
    }
  }
}
