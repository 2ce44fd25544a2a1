package dev.iskra.project.memo;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The folder of all memos of a user: in it a folder for each project, in that a file for each run.
/// Nothing else in it is ever touched.
///
/// @param limit how many bytes all projects together may take
record MemoFolder(Path folder, long limit) {
  /// A gigabyte.
  static final long LIMIT = 1L << 30;

  /// A memo is no larger than that.
  static final long LARGEST = 1L << 28;

  private static final String ENDING = ".memo";
  private static final String FRESH = ".new";
  private static final Pattern PROJECT = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern FILE = Pattern.compile("[0-9a-f]{16}\\.(memo|new)");

  /// A writer that takes longer than this is taken for one that was killed.
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

  /// What one project takes.
  private record Share(Path folder, List<Path> files, long size, long written) {}

  /// The place of a run's memo.
  Path file(Path root, String run) {
    return folder.resolve(hex(root.toString())).resolve(hex(run) + ENDING);
  }

  private static String hex(String text) {
    return HexFormat.of().toHexDigits(Digest.of(text));
  }

  /// Puts a memo in its place, whole or not at all. Where another process is writing it, that one
  /// does.
  void write(Path file, byte[] bytes, long now) throws IOException {
    Path project = file.getParent();
    if (project == null || bytes.length > Math.min(limit, LARGEST)) {
      return;
    }
    Files.createDirectories(project);
    if (!Files.isDirectory(project, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    String name = file.getFileName().toString();
    Path fresh = project.resolve(name.substring(0, name.length() - ENDING.length()) + FRESH);
    Stamp abandoned = Stamp.at(fresh, false);
    if (abandoned.kind() == Stamp.Kind.FILE && abandoned.modified() < now - PATIENCE) {
      Files.deleteIfExists(fresh);
    }
    try {
      Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      return;
    }
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
    makeRoom(project);
  }

  /// Removes the memos of those projects that were written longest ago, until the others fit.
  private void makeRoom(Path latest) throws IOException {
    List<Share> shares = new ArrayList<>();
    long total = 0;
    for (Path project : entries(folder, PROJECT)) {
      if (Files.isDirectory(project, LinkOption.NOFOLLOW_LINKS)) {
        Share share = share(project);
        total += share.size();
        shares.add(share);
      }
    }
    shares.sort(Comparator.comparingLong(Share::written));
    for (Share share : shares) {
      if (total > limit && !share.folder().equals(latest)) {
        remove(share);
        total -= share.size();
      }
    }
  }

  private static Share share(Path project) throws IOException {
    List<Path> files = new ArrayList<>();
    long size = 0;
    long written = 0;
    for (Path file : entries(project, FILE)) {
      Stamp stamp = Stamp.at(file, false);
      if (stamp.kind() == Stamp.Kind.FILE) {
        files.add(file);
        size += stamp.size();
        written = Math.max(written, stamp.modified());
      }
    }
    return new Share(project, files, size, written);
  }

  private static void remove(Share share) throws IOException {
    for (Path file : share.files()) {
      Files.deleteIfExists(file);
    }
    if (Seen.names(share.folder()).isEmpty()) {
      Files.deleteIfExists(share.folder());
    }
  }

  private static List<Path> entries(Path folder, Pattern name) throws IOException {
    List<Path> result = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (name.matcher(entry.getFileName().toString()).matches()) {
          result.add(entry);
        }
      }
    }
    return result;
  }
}
