package dev.iskra.pack;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The disk of this machine, on which something can happen before each step that changes it: a
/// process is ended, or another one does its work.
public final class SteppedDisk extends FileSystem {
  /// What happens before a step.
  @FunctionalInterface
  public interface Steps {
    /// Is called before the disk changes.
    ///
    /// @param what is about to happen, for people
    void before(String what);
  }

  private final FileSystem real;
  private final Steps steps;
  private final FileSystemProvider provider;

  private SteppedDisk(FileSystem real, Steps steps) {
    this.real = real;
    this.steps = steps;
    this.provider = new Stepped();
  }

  /// A place of the real disk, on a disk with steps.
  public static Path at(Path place, Steps steps) {
    return new SteppedDisk(place.getFileSystem(), steps).of(place);
  }

  /// The same place on this disk.
  Path of(Path path) {
    return new SteppedPath(this, path);
  }

  static Path real(Path path) {
    return path instanceof SteppedPath stepped ? stepped.path() : path;
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String getSeparator() {
    return real.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return StreamSupport.stream(real.getRootDirectories().spliterator(), false)
        .map(this::of)
        .toList();
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return real.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return real.supportedFileAttributeViews();
  }

  @Override
  public Path getPath(String first, String... more) {
    return of(real.getPath(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    PathMatcher matcher = real.getPathMatcher(pattern);
    return path -> matcher.matches(real(path));
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return real.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() throws IOException {
    return real.newWatchService();
  }

  /// Does what the real one does, after the step was announced.
  private final class Stepped extends FileSystemProvider {
    private final FileSystemProvider its = real.provider();

    @Override
    public String getScheme() {
      return "stepped";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
      return SteppedDisk.this;
    }

    @Override
    public Path getPath(URI uri) {
      return of(its.getPath(uri));
    }

    private void open(Path path, Set<? extends OpenOption> options) {
      if (options.stream()
          .anyMatch(
              o ->
                  o == StandardOpenOption.WRITE
                      || o == StandardOpenOption.CREATE
                      || o == StandardOpenOption.CREATE_NEW)) {
        steps.before("write " + path);
      }
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... of) throws IOException {
      open(path, options);
      SeekableByteChannel channel = its.newByteChannel(real(path), options, of);
      return options.contains(StandardOpenOption.WRITE)
          ? new SteppedChannel(channel, steps, path)
          : channel;
    }

    @Override
    public FileChannel newFileChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... of) throws IOException {
      open(path, options);
      return its.newFileChannel(real(path), options, of);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
        Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
      DirectoryStream<Path> stream =
          its.newDirectoryStream(real(folder), path -> filter.accept(of(path)));
      return new DirectoryStream<>() {
        @Override
        public Iterator<Path> iterator() {
          return StreamSupport.stream(stream.spliterator(), false)
              .map(SteppedDisk.this::of)
              .iterator();
        }

        @Override
        public void close() throws IOException {
          stream.close();
        }
      };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... of) throws IOException {
      if (!Files.exists(real(folder), LinkOption.NOFOLLOW_LINKS)) {
        steps.before("make the folder " + folder);
      }
      its.createDirectory(real(folder), of);
    }

    @Override
    public void delete(Path path) throws IOException {
      if (Files.exists(real(path), LinkOption.NOFOLLOW_LINKS)) {
        steps.before("delete " + path);
      }
      its.delete(real(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
      steps.before("copy " + from + " to " + to);
      its.copy(real(from), real(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
      steps.before("rename " + from + " to " + to);
      its.move(real(from), real(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
      return its.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
      return its.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      return its.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      its.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
        Path path, Class<V> type, LinkOption... options) {
      return its.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException {
      return its.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
        throws IOException {
      return its.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
        throws IOException {
      its.setAttribute(real(path), name, value, options);
    }
  }
}
