package dev.iskra.pack;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/// A path of a [SteppedDisk].
///
/// @param path the path that it has on the real disk
record SteppedPath(SteppedDisk disk, Path path) implements Path {
  private @Nullable Path of(@Nullable Path other) {
    return other == null ? null : disk.of(other);
  }

  @Override
  public FileSystem getFileSystem() {
    return disk;
  }

  @Override
  public boolean isAbsolute() {
    return path.isAbsolute();
  }

  @Override
  public @Nullable Path getRoot() {
    return of(path.getRoot());
  }

  @Override
  public @Nullable Path getFileName() {
    return of(path.getFileName());
  }

  @Override
  public @Nullable Path getParent() {
    return of(path.getParent());
  }

  @Override
  public int getNameCount() {
    return path.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return disk.of(path.getName(index));
  }

  @Override
  public Path subpath(int from, int to) {
    return disk.of(path.subpath(from, to));
  }

  @Override
  public boolean startsWith(Path other) {
    return path.startsWith(SteppedDisk.real(other));
  }

  @Override
  public boolean endsWith(Path other) {
    return path.endsWith(SteppedDisk.real(other));
  }

  @Override
  public Path normalize() {
    return disk.of(path.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return disk.of(path.resolve(SteppedDisk.real(other)));
  }

  @Override
  public Path relativize(Path other) {
    return disk.of(path.relativize(SteppedDisk.real(other)));
  }

  @Override
  public URI toUri() {
    throw new UnsupportedOperationException("nothing asks for it");
  }

  @Override
  public Path toAbsolutePath() {
    return disk.of(path.toAbsolutePath());
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    return disk.of(path.toRealPath(options));
  }

  @Override
  public File toFile() {
    return path.toFile();
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
      throws IOException {
    return path.register(watcher, events, modifiers);
  }

  @Override
  public int compareTo(Path other) {
    return path.compareTo(SteppedDisk.real(other));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SteppedPath stepped && stepped.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
