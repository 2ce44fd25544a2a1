package dev.iskra.signature;

import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads what a block may hold, as our data write it:
/// `{ this:state  days? = whole  items = idea  effects }`.
///
/// A name alone must be there once; `?` behind it: or not at all; `+`: at least once; `*`: any
/// number of times. `any:` before it makes it a pattern. `effects`, `triggers`, `modifiers` and
/// `entries[family]` let entries of a family stand in the block; with `holes`, what has a hole
/// `[X]` in it is the game's to fill and is passed over. `items` says what bare values in
/// it are, `each` what blocks without a key hold, `shared[block]` that it is that block, and
/// `this:`, `root:`, `from:`, `fromfrom:` and `prev:` which scopes it is in.
final class BlockSignatureReader {
  private static final Map<String, String> CONTENTS =
      Map.of("effects", "effect", "triggers", "trigger", "modifiers", "modifier", "holes", "hole");

  private final List<Argument> fields = new ArrayList<>();
  private final Set<String> contents = new TreeSet<>();
  private final List<ValueType> items = new ArrayList<>();
  private final List<String> scopes = new ArrayList<>();
  private final List<ValueType> shared = new ArrayList<>();
  private Optional<BlockSignature> each = Optional.empty();

  private BlockSignatureReader() {}

  /// The shape that a body describes.
  ///
  /// Throws [IllegalArgumentException] saying what cannot be read.
  static BlockSignature read(Expression.Body body) {
    return said(body).signature();
  }

  private static BlockSignatureReader said(Expression.Body body) {
    BlockSignatureReader reader = new BlockSignatureReader();
    body.statements().forEach(reader::statement);
    return reader;
  }

  private BlockSignature signature() {
    return BlockSignature.of(fields, contents, items, each, change(scopes));
  }

  private void statement(Statement statement) {
    switch (statement) {
      case Statement.Assignment assignment -> argument(assignment);
      case Statement.Single single -> word(text(single.value()));
      case Statement.Phrase phrase -> phrase.words().forEach(one -> word(text(one)));
      default -> throw new IllegalArgumentException("a statement of another form");
    }
  }

  private void word(String word) {
    String family = CONTENTS.get(word);
    if (family != null) {
      contents.add(family);
    } else if (word.startsWith("entries[") && word.endsWith("]")) {
      contents.add(word.substring("entries[".length(), word.length() - 1));
    } else if (word.startsWith("shared[")) {
      shared.addAll(TypeReader.read(word));
    } else if (word.indexOf(':') > 0) {
      scopes.add(word);
    } else {
      throw new IllegalArgumentException("`" + word + "` alone");
    }
  }

  private void argument(Statement.Assignment assignment) {
    String key = text(assignment.key());
    Expression value = assignment.value();
    if (key.equals("items")) {
      Argument item = argument(key + "*", value);
      items.addAll(item.values());
      if (item.setsScopes()) {
        fields.add(item);
      }
    } else if (key.equals("each") && value instanceof Expression.Body body) {
      each = Optional.of(read(body));
    } else {
      fields.add(argument(key, value));
    }
  }

  private static Argument argument(String key, Expression value) {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("no name of a field");
    }
    char mark = key.charAt(key.length() - 1);
    boolean marked = mark == '?' || mark == '*' || mark == '+';
    String name = marked ? key.substring(0, key.length() - 1) : key;
    int least = mark == '?' || mark == '*' ? 0 : 1;
    int most = mark == '*' || mark == '+' ? Integer.MAX_VALUE : 1;
    Optional<ValueType> pattern =
        name.startsWith("any:")
            ? Optional.of(TypeReader.read(name.substring(4)).getFirst())
            : Optional.empty();
    if (value instanceof Expression.Body body) {
      BlockSignatureReader said = said(body);
      return said.shared.isEmpty()
          ? new Argument(
              name,
              pattern,
              least,
              most,
              List.of(),
              Optional.of(said.signature()),
              ScopeChange.NONE)
          : new Argument(
              name, pattern, least, most, said.shared, Optional.empty(), change(said.scopes));
    }
    List<String> parts = List.of(text(value).split("@"));
    return new Argument(
        name,
        pattern,
        least,
        most,
        TypeReader.read(parts.getFirst()),
        Optional.empty(),
        change(parts.subList(1, parts.size())));
  }

  private static String text(Expression expression) {
    return expression
        .textOrWord()
        .orElseThrow(() -> new IllegalArgumentException("no word where one is needed"));
  }

  /// What `this:country`, `root:country` … say.
  private static ScopeChange change(List<String> words) {
    if (words.isEmpty()) {
      return ScopeChange.NONE;
    }
    Map<String, ScopeSet> sets = new java.util.HashMap<>();
    for (String word : words) {
      int colon = word.indexOf(':');
      sets.put(word.substring(0, colon), TypeReader.scopes(word.substring(colon + 1)));
    }
    return new ScopeChange(
        Optional.ofNullable(sets.get("this")),
        Optional.ofNullable(sets.get("root")),
        Optional.ofNullable(sets.get("from")),
        Optional.ofNullable(sets.get("fromfrom")),
        Optional.ofNullable(sets.get("prev")));
  }
}
