package dev.iskra.pack;

import dev.iskra.pack.OutputState.Look;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a folder holds.
record FolderContents(Path folder) {
  /// Whether any of some files lies below a path.
  ///
  /// @param files by their paths with `/`
  static boolean hasBelow(SortedMap<String, ?> files, String path) {
    String above = path + "/";
    SortedMap<String, ?> rest = files.tailMap(above);
    return !rest.isEmpty() && rest.firstKey().startsWith(above);
  }

  /// How all files and links below the folder look, by their paths with `/`; nothing is known of
  /// a link. Empty where there is no folder.
  SortedMap<String, Optional<Look>> looks() throws IOException {
    SortedMap<String, Optional<Look>> looks = new TreeMap<>();
    if (ModPlace.isFolder(folder)) {
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

  /// Whether the file is there with these bytes, which need not be read where that is known.
  static boolean same(Path file, byte[] bytes, OutputState standing) throws IOException {
    return standing.holds(file, bytes) || same(file, bytes);
  }

  /// Whether the file is there, and no link, with these bytes.
  static boolean same(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && holds(file, bytes);
  }

  /// Whether a plain file holds these bytes.
  static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /// Refuses a path that leads through a link.
  ///
  /// @param root a folder above the file, which may be reached through links
  static void refuseLinks(Path root, Path file) throws IOException {
    Path at = root;
    Path names = root.relativize(file);
    for (int i = 0; i < names.getNameCount() - 1; i++) {
      at = at.resolve(names.getName(i));
      if (ModPlace.isLink(at)) {
        throw new FileSystemException(file.toString(), "", "`" + at.getFileName() + "` is a link");
      }
    }
  }

  /// Moves a file to a place where nothing is; no link is followed on either way.
  ///
  /// @param root a folder above both
  static void move(Path root, Path from, Path to) throws IOException {
    refuseLinks(root, from);
    refuseLinks(root, to);
    Files.createDirectories(Optional.ofNullable(to.getParent()).orElse(root));
    Files.move(from, to);
  }

  /// Removes the folders above a file that are empty without it.
  ///
  /// @param top which stays, as what is above it does
  static void prune(Path file, Path top) throws IOException {
    try {
      for (Path at = file.getParent();
          at != null && !at.equals(top) && at.startsWith(top);
          at = at.getParent()) {
        if (ModPlace.isFolder(at)) {
          Files.delete(at);
        }
      }
    } catch (DirectoryNotEmptyException e) {
      // It is still in use.
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
      if (ModPlace.isLink(of)) {
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
