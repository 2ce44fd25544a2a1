package dev.iskra.mod;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Script;
import dev.iskra.clausewitz.Value;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.emit.Artifact;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A script file of a mod, read back: its `@constants` stand by their values.
///
/// @param path in the mod
/// @param comments in order, each from its `#`
public record ScriptFile(String path, List<Entry> entries, List<Span> comments) {
  private static final Pattern REMARK = Pattern.compile("(\\S+): \\S+:\\d+");

  public ScriptFile {
    entries = List.copyOf(entries);
    comments = List.copyOf(comments);
  }

  static ScriptFile of(Artifact file) {
    String path = file.path().value();
    Script script = ScriptReader.read(SourceFile.of(path, file.bytes())).value();
    List<Entry> read = script.entries();
    Map<String, Scalar> constants = new HashMap<>();
    for (Entry entry : read) {
      if (entry instanceof Field(Scalar key, _, Scalar value) && isConstant(key)) {
        constants.put(key.text(), value);
      }
    }
    List<Entry> entries = constants.isEmpty() ? read : filled(read, constants);
    return new ScriptFile(path, entries, script.comments());
  }

  /// The name that a definition has in Iskra: it stands in the remark above it, `# name:
  /// file:line`. What Iskra did not write has none.
  public Optional<String> nameOf(Field definition) {
    return remarkAbove(definition)
        .map(REMARK::matcher)
        .filter(Matcher::matches)
        .map(remark -> remark.group(1));
  }

  /// The comment on the line above a field, without its `#` and the blanks around it; absent
  /// where there is none, or nothing but signs.
  public Optional<String> remarkAbove(Field field) {
    int line = field.key().span().line() - 1;
    int low = 0;
    int high = comments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (comments.get(middle).line() < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == comments.size() || !isAlone(comments.get(low), line)
        ? Optional.empty()
        : Optional.of(bare(comments.get(low).text()))
            .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit));
  }

  /// A comment without the signs and blanks around it.
  private static String bare(String comment) {
    int from = 0;
    int to = comment.length();
    while (from < to && isFrame(comment.charAt(from))) {
      from++;
    }
    while (to > from && isFrame(comment.charAt(to - 1))) {
      to--;
    }
    return comment.substring(from, to);
  }

  private static boolean isFrame(char c) {
    return c == '#' || Character.isWhitespace(c);
  }

  private static boolean isAlone(Span comment, int line) {
    return comment.line() == line
        && comment.source().text(comment.source().lines().start(line), comment.start()).isBlank();
  }

  /// The definitions at the top of the file, without its constants.
  public Stream<Field> definitions() {
    return entries.stream()
        .filter(Field.class::isInstance)
        .map(Field.class::cast)
        .filter(field -> !isConstant(field.key()));
  }

  private static boolean isConstant(Scalar key) {
    return !key.quoted() && key.text().startsWith("@");
  }

  private static List<Entry> filled(List<Entry> entries, Map<String, Scalar> constants) {
    List<Entry> result = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      result.add(
          switch (entry) {
            case Field f -> new Field(f.key(), f.operator(), filled(f.value(), constants));
            case Item item -> new Item(filled(item.value(), constants));
            case Remark remark -> remark;
            case Verbatim verbatim -> verbatim;
          });
    }
    return result;
  }

  private static Value filled(Value value, Map<String, Scalar> constants) {
    return switch (value) {
      case Scalar word when isConstant(word) && constants.containsKey(word.text()) ->
          Scalar.word(constants.getOrDefault(word.text(), word).text(), word.span());
      case Scalar word -> word;
      case Block b -> new Block(filled(b.entries(), constants), b.source(), b.start(), b.end());
      case Colour colour -> colour;
    };
  }
}
