package dev.iskra.pack;

import dev.iskra.emit.Artifact;
import dev.iskra.pack.OutputState.Look;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a folder holds.
record FolderContents(Path folder) {
  /// Whether the folder holds exactly the files of a mod, byte for byte, and no others.
  ///
  /// @param looks how its files look
  /// @param standing what is known without reading
  /// @param sources how the sources of copies look
  boolean same(
      Bundle bundle,
      Map<String, Optional<Look>> looks,
      OutputState standing,
      Map<Path, Optional<Look>> sources)
      throws IOException {
    if (!Files.isDirectory(folder) || !looks.keySet().equals(names(bundle))) {
      return false;
    }
    for (Artifact artifact : bundle.tree().files()) {
      String path = artifact.path().value();
      Path file = folder.resolve(path);
      if (!standing.holds(file, look(looks, path), artifact.bytes())
          && !same(file, artifact.bytes())) {
        return false;
      }
    }
    for (Bundle.Copy copy : bundle.copies()) {
      try {
        String path = copy.path().value();
        Path file = folder.resolve(path);
        Optional<Look> source = sources.getOrDefault(copy.source(), Optional.empty());
        boolean known = source.isPresent() && standing.holds(file, look(looks, path), source.get());
        if (!known && Files.mismatch(file, copy.source()) >= 0) {
          return false;
        }
      } catch (IOException e) {
        // Copying it will say which of the two is at fault.
        return false;
      }
    }
    return true;
  }

  private static Optional<Look> look(Map<String, Optional<Look>> looks, String path) {
    return looks.getOrDefault(path, Optional.empty());
  }

  /// How all files and links below the folder look, by their paths with `/`; nothing is known of
  /// a link. Empty where there is no folder.
  Map<String, Optional<Look>> looks() throws IOException {
    Map<String, Optional<Look>> looks = new HashMap<>();
    if (Files.isDirectory(folder)) {
      String separator = folder.getFileSystem().getSeparator();
      int prefix = folder.toString().length() + separator.length();
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
              String path = file.toString().substring(prefix).replace(separator, "/");
              looks.put(path, Look.of(of));
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return looks;
  }

  /// The paths of all files and links below the folder, with `/`.
  TreeSet<String> names() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .forEach(file -> names.add(slashed(folder.relativize(file))));
    } catch (UncheckedIOException e) {
      throw Optional.ofNullable(e.getCause()).orElseGet(IOException::new);
    }
    return names;
  }

  private static Set<String> names(Bundle bundle) {
    Set<String> names = new HashSet<>();
    bundle.tree().files().forEach(artifact -> names.add(artifact.path().value()));
    bundle.copies().forEach(copy -> names.add(copy.path().value()));
    return names;
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /// Whether the file is there with these bytes, which need not be read where that is known.
  static boolean same(Path file, byte[] bytes, OutputState standing) throws IOException {
    return standing.holds(file, bytes) || same(file, bytes);
  }

  /// Whether the file is there with these bytes.
  static boolean same(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /// Copies a file's bytes and nothing else of it, so that no permission or link gets into the
  /// mod.
  static void copy(Bundle.Copy copy, Path target) throws IOException {
    try (var in = open(copy);
        var out = Files.newOutputStream(target)) {
      in.transferTo(out);
    }
  }

  private static InputStream open(Bundle.Copy copy) throws UnreadableAsset {
    try {
      return Files.newInputStream(copy.source());
    } catch (IOException e) {
      throw new UnreadableAsset(copy.name(), e);
    }
  }

  /// Removes a file or a folder with everything in it, read-only or not; links are removed, not
  /// followed.
  static void remove(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(path, new Remover());
  }

  private static final class Remover extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of)
        throws IOException {
      if (InstallPlace.isLink(of)) {
        // A junction of Windows, which is walked into otherwise.
        Files.delete(folder);
        return FileVisitResult.SKIP_SUBTREE;
      }
      makeWritable(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes of) throws IOException {
      if (!of.isSymbolicLink()) {
        makeWritable(file);
      }
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      if (e != null) {
        throw e;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }

    /// Windows keeps a read-only file, other systems what lies in a read-only folder. If it
    /// cannot be changed, removing says so.
    private static void makeWritable(Path path) {
      if (!Files.isWritable(path)) {
        path.toFile().setWritable(true);
      }
    }
  }
}
