package dev.iskra.suppress;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.text.NearestNames;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `# iskra: allow flag-never-set (another mod sets it)` from a file of any language whose
/// comments begin with `#`. Behind code it holds for its line, alone on a line for the next one
/// that has code.
final class CommentReader {
  private static final byte[] MARK = "iskra:".getBytes(StandardCharsets.US_ASCII);

  /// How far the search may go on from a byte that is not an end of the mark.
  private static final int[] STEP = steps();

  /// The first word, and whether the name of a rule follows.
  private static final Pattern WORD =
      Pattern.compile("[ \\t]*([A-Za-z-]+)(?:[ \\t:]+(ISK[0-9]{4}|[a-z]+-[a-z-]+))?.*");

  private static final Pattern ALLOW =
      Pattern.compile(
          "[ \\t]*allow[ \\t]+([A-Za-z0-9-]+(?:[ \\t]*,[ \\t]*[A-Za-z0-9-]+)*+)"
              + "[ \\t]*(?:\\((.*)\\))?[ \\t]*");

  /// The bytes of a byte-order mark, which may stand before a comment.
  private static final String MARK_OF_ORDER = "\u00ef\u00bb\u00bf";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

  /// What other tools call it. Where no name follows, it may begin a sentence about Iskra.
  private static final Set<String> OTHER_WORDS =
      Set.of("ignore", "disable", "suppress", "noqa", "expect", "allow-file");

  private static final String FORM = "Write `# iskra: allow name-of-the-rule (why)`.";

  private final SourceFile file;
  private final List<Allowance> allowances = new ArrayList<>();
  private final List<Diagnostic> complaints = new ArrayList<>();

  /// Up to where lines were looked at, and what stands on the last of them before that: whether a
  /// text is open, and whether there is nothing but white space.
  private int seen;

  private boolean quoted;
  private boolean blank = true;

  /// The line of the code below the comment before.
  private int code;

  private CommentReader(SourceFile file) {
    this.file = file;
  }

  private static int[] steps() {
    int[] steps = new int[256];
    Arrays.fill(steps, MARK.length);
    for (int i = 0; i < MARK.length - 1; i++) {
      steps[MARK[i]] = MARK.length - 1 - i;
    }
    return steps;
  }

  /// What a file's comments allow.
  static Comments read(SourceFile file) {
    int at = find(file.bytes(), 0);
    if (at < 0) {
      return Comments.NONE;
    }
    CommentReader reader = new CommentReader(file);
    while (at >= 0) {
      at = find(file.bytes(), reader.comment(at));
    }
    return new Comments(reader.allowances, reader.complaints);
  }

  /// Where the mark stands next, or -1. Most bytes are never looked at (Horspool's search): this
  /// runs over all of a mod.
  private static int find(byte[] bytes, int from) {
    int last = from + MARK.length - 1;
    while (last < bytes.length) {
      byte b = bytes[last];
      if (b == ':' && matches(bytes, last + 1 - MARK.length)) {
        return last + 1 - MARK.length;
      }
      last += STEP[b & 0xff];
    }
    return -1;
  }

  private static boolean matches(byte[] bytes, int at) {
    return Arrays.equals(bytes, at, at + MARK.length, MARK, 0, MARK.length);
  }

  /// @param at where the mark stands
  /// @return where the next may stand
  private int comment(int at) {
    int hash = hash(at);
    if (hash < 0) {
      return at + MARK.length;
    }
    Span line = file.line(file.lines().line(at));
    look(line.start(), hash);
    if (quoted) {
      // Within a text.
      return at + MARK.length;
    }
    Span comment = file.span(hash, line.end());
    int target = blank ? nextCode(line.line()) : line.line();
    int from = at + MARK.length;
    read(file.text(from, line.end()), from, target, comment, blank ? whole(line) : tail(comment));
    return line.end();
  }

  /// Takes note of what stands on a line before a comment; what was seen already is not looked at
  /// again.
  private void look(int start, int end) {
    if (seen < start) {
      seen = start;
      quoted = false;
      blank = true;
    }
    byte[] bytes = file.bytes();
    for (; seen < end; seen++) {
      byte b = bytes[seen];
      quoted ^= b == '"' && (seen == start || bytes[seen - 1] != '\\');
      blank &= Character.isWhitespace(b) || MARK_OF_ORDER.indexOf(b & 0xff) >= 0;
    }
  }

  /// Where the comment begins whose first word is the mark, or -1.
  private int hash(int mark) {
    byte[] bytes = file.bytes();
    int at = mark - 1;
    while (at >= 0 && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at--;
    }
    int hash = -1;
    while (at >= 0 && bytes[at] == '#') {
      hash = at--;
    }
    return hash;
  }

  /// The first line below that has more than a comment on it; the last line where there is none.
  private int nextCode(int line) {
    if (line + 1 < code) {
      // Between two such comments nothing else stands.
      return code;
    }
    int last = file.lines().count();
    int next = line + 1;
    while (next < last && isBare(file.line(next).text())) {
      next++;
    }
    code = Math.min(next, last);
    return code;
  }

  private static boolean isBare(String line) {
    String text = line.strip();
    return text.isEmpty() || text.startsWith("#");
  }

  /// A line with its line end.
  private Span whole(Span line) {
    int number = line.line();
    boolean last = number == file.lines().count();
    return file.span(line.start(), last ? line.end() : file.lines().start(number + 1));
  }

  /// A comment with the blanks before it.
  private Span tail(Span comment) {
    int start = comment.start();
    while (start > 0 && (file.bytes()[start - 1] == ' ' || file.bytes()[start - 1] == '\t')) {
      start--;
    }
    return file.span(start, comment.end());
  }

  private void read(String text, int from, int target, Span comment, Span removable) {
    Matcher allow = ALLOW.matcher(text);
    if (!allow.matches()) {
      if (isMeant(text)) {
        complaints.add(
            AllowRule.MALFORMED_ALLOW
                .at(comment, "This comment is for Iskra and cannot be read.")
                .help(FORM));
      }
      return;
    }
    String reason = Optional.ofNullable(allow.group(2)).orElse("").strip();
    if (reason.isEmpty()) {
      complaints.add(
          AllowRule.ALLOW_WITHOUT_REASON
              .at(comment, "This comment does not say why.")
              .help("Write the reason behind it in parentheses: `(another mod sets it)`."));
    }
    Matcher name = NAME.matcher(allow.group(1));
    boolean only = allow.group(1).indexOf(',') < 0;
    while (name.find()) {
      // Names and what stands before them are ASCII: as many bytes as characters.
      int start = from + allow.start(1) + name.start();
      Span at = file.span(start, start + name.group().length());
      Optional<Span> useless = only ? Optional.of(removable) : Optional.empty();
      allowances.add(
          new Allowance(name.group(), at, reason, new Allowance.OnLine(target, useless)));
    }
  }

  /// Whether the first word is or was to be `allow`.
  private static boolean isMeant(String text) {
    Matcher word = WORD.matcher(text);
    if (!word.matches()) {
      return false;
    }
    String first = word.group(1);
    boolean named = word.group(2) != null;
    return first.equals("allow")
        || (named && OTHER_WORDS.contains(first))
        || (named && !NearestNames.of(first, List.of("allow")).isEmpty());
  }
}
