package dev.iskra.pack;

import dev.iskra.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The right to write in a folder, which one process has at a time. The system takes it back when
/// the process ends, however it ends. It is a lock on a file in the folder, which is there only
/// while somebody writes.
public final class FolderLock implements AutoCloseable {
  /// Beyond what the file holds, so that others may read it where locks hold reading up.
  private static final long REGION = Long.MAX_VALUE - 1;

  private static final int TRIES = 100;

  private final Path file;
  private final List<FileChannel> channels = new ArrayList<>();
  private Optional<Diagnostic> refusal = Optional.empty();

  private FolderLock(Path file) {
    this.file = file;
  }

  /// Takes the right to build a project, which writes its lock.
  public static FolderLock ofProject(Path root) {
    return take(root, ".iskra-project.lock", "iskra.lock");
  }

  /// Takes the right to make a folder beside others.
  ///
  /// @param name how it is called in messages
  public static FolderLock ofNew(Path folder, String name) {
    Path place = folder.toAbsolutePath().normalize();
    Path above = Optional.ofNullable(place.getParent()).orElse(place);
    return take(above, ".iskra-new.lock", name);
  }

  /// Takes the right to write in a folder, if no other process has it. Where nothing can be
  /// written to the folder nobody needs it.
  ///
  /// @param name of the file that is locked
  /// @param said how what is written is called in messages
  static FolderLock take(Path folder, String name, String said) {
    FolderLock lock = new FolderLock(folder.resolve(name));
    try {
      if (Files.isWritable(folder) && !lock.isTaken()) {
        lock.refusal =
            Optional.of(
                PackRule.BUSY_FOLDER
                    .at(said, "Another `iskra` is writing `" + said + "`.")
                    .note("Nothing was changed by this one.")
                    .help("Run it again when the other has ended."));
      }
    } catch (IOException e) {
      lock.refusal =
          Optional.of(
              PackRule.UNWRITABLE_OUTPUT
                  .at(said, "`" + said + "` cannot be written.")
                  .note(Reason.of(e)));
    }
    return lock;
  }

  /// Why nothing may be written; empty if it may.
  public Optional<Diagnostic> refusal() {
    return refusal;
  }

  /// Whoever ends removes the file, so what was locked may not be what others find under its
  /// name: then it is tried again.
  private boolean isTaken() throws IOException {
    for (int i = 0; i < TRIES; i++) {
      try {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
            && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          throw new FileSystemException(
              file.toString(), "", "`" + file.getFileName() + "` is no file");
        }
        if (!isLocked()) {
          release();
          return false;
        }
        if (isWhatOthersFind()) {
          return true;
        }
        release();
      } catch (OverlappingFileLockException e) {
        release();
        return false;
      } catch (NoSuchFileException e) {
        release();
      }
    }
    return false;
  }

  private boolean isLocked() throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    channels.add(channel);
    FileLock lock = channel.tryLock(REGION, 1, false);
    return lock != null;
  }

  /// Both channels stay open: on some systems closing one would end the lock of the other.
  private boolean isWhatOthersFind() throws IOException {
    byte[] mark = Bundle.bytes(UUID.randomUUID().toString());
    FileChannel locked = channels.getFirst();
    locked.write(ByteBuffer.wrap(mark), 0);
    FileChannel found = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    channels.add(found);
    ByteBuffer read = ByteBuffer.allocate(mark.length);
    int length = found.read(read, 0);
    return length == mark.length && ByteBuffer.wrap(mark).equals(read.flip());
  }

  private void release() {
    for (FileChannel channel : channels.reversed()) {
      try {
        channel.close();
      } catch (IOException e) {
        // It is closed in any case.
      }
    }
    channels.clear();
  }

  @Override
  public void close() {
    if (!channels.isEmpty()) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // An empty file stays, which the next one takes.
      } finally {
        release();
      }
    }
  }
}
