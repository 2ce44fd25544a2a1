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
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

  private static final Pattern SEGMENT = Pattern.compile("[^/\\\\:*?\"<>|\\p{Cntrl}]+");

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

  /// The path with letter case taken out: equal for paths that are one file on Windows.
  public String folded() {
    return value.toLowerCase(Locale.ROOT);
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
