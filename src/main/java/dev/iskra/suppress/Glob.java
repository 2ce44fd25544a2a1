package dev.iskra.suppress;

import java.util.regex.Pattern;

/// Paths with gaps: `*` is any part of a name, `**` any number of folders, `?` one character. The
/// name of a folder means all that lies in it.
public final class Glob {
  private final String pattern;
  private final Pattern regex;

  /// The paths of a pattern.
  ///
  /// @param pattern as messages name files: relative to the project, with `/`
  public Glob(String pattern) {
    this.pattern = pattern;
    this.regex = Pattern.compile(regex(pattern));
  }

  private static String regex(String pattern) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (pattern.startsWith("**/", at)) {
        out.append("(?:.*/)?");
        at += 3;
      } else if (pattern.startsWith("**", at)) {
        out.append(".*");
        at += 2;
      } else {
        out.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
        at++;
      }
    }
    String stem = out.toString();
    return (pattern.endsWith("/") ? stem : stem + "(?:/|$)") + ".*";
  }

  /// Whether a path is one of them, or lies in a folder that is.
  boolean matches(String path) {
    return regex.matcher(path).matches();
  }

  @Override
  public String toString() {
    return pattern;
  }
}
