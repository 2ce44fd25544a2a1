package dev.iskra.emit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a file lies in a mod: relative, with `/`, for example
/// `common/national_focus/soviet.txt`.
///
/// The game reads mods on systems that ignore letter case and on systems that do not, so two
/// paths that differ only by case are one path to us.
public record ModPath(String value) implements Comparable<ModPath> {
  /// The names of devices, which Windows takes from any folder, whatever their extension.
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³]) *(\\..*)?");

  /// What stands in a name for bytes of a disk that are no UTF-8.
  public static final char UNDECODED = '\uFFFD';

  private static final Pattern SEGMENT =
      Pattern.compile("[^/\\\\:*?\"<>|\\p{Cntrl}" + UNDECODED + "]+");

  public ModPath {
    Optional<String> complaint = malformed(value);
    if (complaint.isPresent()) {
      throw new IllegalArgumentException(value + ": " + complaint.get());
    }
  }

  /// What is wrong with a path, if anything: absolute, empty, leaving the mod, or with characters
  /// or names that Windows refuses.
  public static Optional<String> complaintAbout(String path) {
    for (String segment : path.split("/", -1)) {
      if (isReserved(segment)) {
        return Optional.of("Windows keeps the name `" + segment + "` for itself.");
      }
    }
    return malformed(path);
  }

  /// Whether Windows keeps a name for a device: `aux`, `con.txt`.
  public static boolean isReserved(String name) {
    return RESERVED.matcher(name).matches();
  }

  private static Optional<String> malformed(String path) {
    if (path.isEmpty()) {
      return Optional.of("The path is empty.");
    }
    for (String segment : path.split("/", -1)) {
      if (segment.indexOf(UNDECODED) >= 0) {
        return Optional.of("The name is not UTF-8.");
      }
      if (segment.isEmpty() || !SEGMENT.matcher(segment).matches()) {
        return Optional.of(
            "A path has names separated by `/`, without any of `\\ : * ? \" < > |`.");
      }
      if (segment.equals(".") || segment.equals("..")) {
        return Optional.of("A path stays inside the mod: no `.` and no `..`.");
      }
      if (segment.endsWith(".") || segment.endsWith(" ") || segment.startsWith(" ")) {
        return Optional.of("Windows drops a space or full stop at the end of a name.");
      }
    }
    return Optional.empty();
  }

  /// The path with letter case taken out: equal for paths that are one file on Windows, which
  /// compares names letter by letter in upper case.
  public String folded() {
    if (value.chars().allMatch(c -> c < 128)) {
      return value.toLowerCase(Locale.ROOT);
    }
    StringBuilder folded = new StringBuilder(value.length());
    value
        .chars()
        .forEach(c -> folded.append((char) Character.toLowerCase(Character.toUpperCase(c))));
    return folded.toString();
  }

  /// The last name, with its extension.
  public String fileName() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /// The last name, without its extension.
  public String stem() {
    String name = fileName();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /// By the characters of the path, the order in which the game reads the files of a folder.
  @Override
  public int compareTo(ModPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
