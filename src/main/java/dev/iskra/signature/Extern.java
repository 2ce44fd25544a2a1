package dev.iskra.signature;

import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One `extern` of our data or of a mod: what it is called, and what it says.
///
/// @param category what it declares: a family of entries such as `effect`, or `block`,
///     `definition`, `words`
/// @param name what it is called
/// @param since the first version of the game that has it
/// @param until the last one
/// @param on the scopes it stands in; unknown where it does not say
/// @param into the scope of its block
/// @param in where the game reads it: the categories of a modifier
/// @param values what a plain value of it may be
/// @param body what stands between its braces
public record Extern(
    String category,
    String name,
    Optional<String> since,
    Optional<String> until,
    ScopeSet on,
    Optional<ScopeSet> into,
    List<String> in,
    List<ValueType> values,
    Optional<Expression.Body> body) {
  public Extern {
    in = List.copyOf(in);
    values = List.copyOf(values);
  }

  /// Reads `extern effect name on country into state { … }` or `extern … takes type`.
  ///
  /// Throws [IllegalArgumentException] saying what cannot be read.
  public static Extern read(Statement statement) {
    List<Expression> head =
        switch (statement) {
          case Statement.Phrase phrase -> phrase.words();
          case Statement.Declaration declaration -> declaration.head();
          default -> throw new IllegalArgumentException("no `extern`");
        };
    Optional<Expression.Body> body =
        statement instanceof Statement.Declaration declaration && written(declaration.body())
            ? Optional.of(declaration.body())
            : Optional.empty();
    List<String> words =
        new ArrayList<>(head.stream().map(word -> word.textOrWord().orElse("")).toList());
    if (words.size() < 3) {
      throw new IllegalArgumentException("a kind and a name are needed behind `extern`");
    }
    Clauses clauses = new Clauses(words.subList(3, words.size())).checked();
    return new Extern(
        words.get(1),
        words.get(2),
        clauses.one("since"),
        clauses.one("until"),
        clauses.all("on").map(Extern::scopes).orElse(ScopeSet.UNKNOWN),
        clauses.one("into").map(TypeReader::scopes),
        clauses.all("in").orElse(List.of()),
        clauses.one("takes").map(TypeReader::read).orElse(List.of()),
        body);
  }

  /// What a block may hold, as the body of an entry says it.
  ///
  /// Throws [IllegalArgumentException] saying what cannot be read.
  public static BlockSignature block(Expression.Body body) {
    return BlockSignatureReader.read(body);
  }

  /// Whether there are braces: a line without them may have been read as a declaration.
  private static boolean written(Expression.Body body) {
    return body.end() > body.start();
  }

  private static ScopeSet scopes(List<String> words) {
    return ScopeSet.read(words)
        .orElseThrow(() -> new IllegalArgumentException("no scope among " + words));
  }

  /// As an entry of its family.
  ///
  /// Throws [IllegalArgumentException] saying what cannot be read.
  public Signature signature() {
    Optional<ValueType> pattern =
        name.startsWith("any:")
            ? Optional.of(TypeReader.read(name.substring(4)).getFirst())
            : name.indexOf('~') >= 0
                ? Optional.of(TypeReader.read(name).getFirst())
                : Optional.empty();
    return new Signature(
        category,
        name,
        pattern,
        since,
        until,
        on,
        into,
        in,
        values,
        body.map(BlockSignatureReader::read));
  }

  /// The words of a list.
  List<String> words() {
    List<String> words = new ArrayList<>();
    for (Statement statement : body.map(Expression.Body::statements).orElse(List.of())) {
      switch (statement) {
        case Statement.Single single -> single.value().textOrWord().ifPresent(words::add);
        case Statement.Phrase phrase ->
            phrase.words().forEach(word -> word.textOrWord().ifPresent(words::add));
        default -> throw new IllegalArgumentException("no list of words");
      }
    }
    return words;
  }

  /// What follows the name: a word, and behind it one or more others.
  private record Clauses(List<String> words) {
    private static final List<String> HEADS =
        List.of("since", "until", "on", "into", "in", "takes");

    Clauses {
      if (!words.isEmpty() && !HEADS.contains(words.getFirst())) {
        throw new IllegalArgumentException(
            "`" + words.getFirst() + "` where one of `" + String.join("`, `", HEADS) + "` belongs");
      }
    }

    /// The same, if each head has what belongs behind it.
    Clauses checked() {
      for (String head : List.of("since", "until", "into", "takes")) {
        int count = all(head).map(List::size).orElse(1);
        if (count != 1) {
          throw new IllegalArgumentException("one word belongs behind `" + head + "`");
        }
      }
      for (String head : List.of("on", "in")) {
        if (all(head).filter(List::isEmpty).isPresent()) {
          throw new IllegalArgumentException("a word belongs behind `" + head + "`");
        }
      }
      return this;
    }

    Optional<String> one(String head) {
      int at = words.indexOf(head);
      return at < 0 || at + 1 >= words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
    }

    Optional<List<String>> all(String head) {
      int at = words.indexOf(head);
      if (at < 0) {
        return Optional.empty();
      }
      List<String> all = new ArrayList<>();
      for (int i = at + 1; i < words.size() && !HEADS.contains(words.get(i)); i++) {
        all.add(words.get(i));
      }
      return Optional.of(all);
    }
  }
}
