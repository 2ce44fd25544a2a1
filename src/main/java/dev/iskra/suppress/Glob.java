package dev.iskra.suppress;

import java.util.BitSet;

/// Paths with gaps: `*` is any part of a name, `**` any number of folders, `?` one character. The
/// name of a folder means all that lies in it.
///
/// A pattern is followed in all ways at once, never tried one after the other, so that no pattern
/// takes longer than its length times that of the path.
public final class Glob {
  /// Any part of a name.
  private static final char STAR = '\uE000';

  /// Any characters at all.
  private static final char ANY = '\uE001';

  /// Any number of folders, none included.
  private static final char FOLDERS = '\uE002';

  private final String pattern;

  /// The pattern with a sign for each gap.
  private final String signs;

  /// The paths of a pattern.
  ///
  /// @param pattern as messages name files: relative to the project, with `/`
  public Glob(String pattern) {
    this.pattern = pattern;
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      boolean folders = pattern.startsWith("**/", at);
      boolean any = pattern.startsWith("**", at);
      char c = pattern.charAt(at);
      char sign = folders ? FOLDERS : any ? ANY : c == '*' ? STAR : c;
      if (out.isEmpty() || sign == c || out.charAt(out.length() - 1) != sign) {
        out.append(sign);
      }
      at += folders ? 3 : any ? 2 : 1;
    }
    this.signs = out.toString();
  }

  /// Whether a path is one of them, or lies in a folder that is.
  boolean matches(String path) {
    BitSet now = new BitSet();
    now.set(0);
    passGaps(now);
    for (int i = 0; i < path.length() && !now.isEmpty(); i++) {
      if (now.get(signs.length()) && isFolder(path, i)) {
        return true;
      }
      now = after(now, path.charAt(i));
    }
    return now.get(signs.length());
  }

  /// Whether the part of a path before `end`, which the pattern fits, is the name of a folder.
  private boolean isFolder(String path, int end) {
    return pattern.endsWith("/") || path.charAt(end) == '/';
  }

  /// Where the pattern may be after one more character.
  private BitSet after(BitSet now, char c) {
    BitSet next = new BitSet();
    BitSet within = new BitSet();
    for (int at = now.nextSetBit(0); at >= 0 && at < signs.length(); at = now.nextSetBit(at + 1)) {
      char sign = signs.charAt(at);
      if (sign == FOLDERS) {
        within.set(at);
        next.set(at + 1, c == '/' || next.get(at + 1));
      } else if (sign == ANY || (sign == STAR && c != '/')) {
        next.set(at);
      } else if (sign == c || (sign == '?' && c != '/')) {
        next.set(at + 1);
      }
    }
    passGaps(next);
    next.or(within);
    return next;
  }

  /// Adds the places behind gaps that may be empty.
  private void passGaps(BitSet places) {
    for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
      if (at < signs.length() && signs.charAt(at) >= STAR && signs.charAt(at) <= FOLDERS) {
        places.set(at + 1);
      }
    }
  }

  @Override
  public String toString() {
    return pattern;
  }
}
