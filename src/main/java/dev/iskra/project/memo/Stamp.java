package dev.iskra.project.memo;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What a file system says of a path without reading what lies there. Times are in nanoseconds.
///
/// @param modified when the content was last written
/// @param changed when anything of it changed; [#NONE] where the system does not say
/// @param device the file system that it lies on; 0 where the system does not say
/// @param node its number on the device; 0 where the system does not say
public record Stamp(Kind kind, long size, long modified, long changed, long device, long node) {
  /// What lies at a path.
  public enum Kind {
    /// Nothing.
    ABSENT,
    /// A regular file.
    FILE,
    /// A folder.
    FOLDER,
    /// A link that was not followed, a pipe, a device.
    OTHER;

    /// The number that stands for it in a memo.
    int number() {
      return switch (this) {
        case ABSENT -> 0;
        case FILE -> 1;
        case FOLDER -> 2;
        case OTHER -> 3;
      };
    }

    /// What a number stands for.
    static Kind of(int number) {
      return switch (number) {
        case 0 -> ABSENT;
        case 1 -> FILE;
        case 2 -> FOLDER;
        default -> OTHER;
      };
    }
  }

  /// No time is known.
  static final long NONE = Long.MIN_VALUE;

  /// File systems count time in steps, the coarsest of them in steps of two seconds: what changed
  /// so shortly before a look may have changed after it without looking otherwise.
  private static final long FRESH = 2_000_000_000L;

  /// Nothing lies there.
  static final Stamp ABSENT = new Stamp(Kind.ABSENT, 0, NONE, NONE, 0, 0);
  private static final LinkOption[] FOLLOW = {};
  private static final LinkOption[] STAY = {LinkOption.NOFOLLOW_LINKS};
  private static final String NAMES = "unix:mode,size,lastModifiedTime,ctime,dev,ino";
  private static final int TYPE = 0xf000;
  private static final int REGULAR = 0x8000;
  private static final int DIRECTORY = 0x4000;
  private static final boolean UNIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  /// What lies at a path now.
  ///
  /// @param follow whether links are followed
  public static Stamp at(Path path, boolean follow) throws IOException {
    LinkOption[] options = follow ? FOLLOW : STAY;
    try {
      return UNIX
          ? unix(Files.readAttributes(path, NAMES, options))
          : basic(Files.readAttributes(path, BasicFileAttributes.class, options));
    } catch (NoSuchFileException e) {
      return ABSENT;
    }
  }

  private static Stamp unix(Map<String, Object> of) {
    int type = (int) number(of.get("mode")) & TYPE;
    return new Stamp(
        type == REGULAR ? Kind.FILE : type == DIRECTORY ? Kind.FOLDER : Kind.OTHER,
        number(of.get("size")),
        time(of.get("lastModifiedTime")),
        time(of.get("ctime")),
        number(of.get("dev")),
        number(of.get("ino")));
  }

  private static Stamp basic(BasicFileAttributes of) {
    // A junction of Windows is a folder and something else.
    Kind kind =
        of.isRegularFile()
            ? Kind.FILE
            : of.isDirectory() && !of.isOther() ? Kind.FOLDER : Kind.OTHER;
    return new Stamp(kind, of.size(), time(of.lastModifiedTime()), NONE, 0, 0);
  }

  private static long number(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }

  private static long time(@Nullable Object value) {
    return value instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : NONE;
  }

  /// Whether a change after the look must show in another look.
  ///
  /// @param now when the look was taken
  boolean isSettled(long now) {
    return changed != NONE && modified < now - FRESH && changed < now - FRESH;
  }

  /// As [#isSettled], for a process that sees every change but those that keep all of a look:
  /// where the system does not say when anything changed, the time of writing has to do.
  public boolean isSettledFile(long now) {
    return modified < now - FRESH && changed < now - FRESH;
  }

  // Written out, since the equality of records is slow until the JVM is warm.
  /// Whether the other says the same.
  public boolean isLike(Stamp other) {
    return kind == other.kind
        && size == other.size
        && modified == other.modified
        && changed == other.changed
        && device == other.device
        && node == other.node;
  }
}
