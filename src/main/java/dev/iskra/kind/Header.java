package dev.iskra.kind;

import dev.iskra.lower.Numbers;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Quoted;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands before the body of a declaration: `focus letters as SOV_letters "Letters"`.
///
/// @param keyword what begins it; of `12 x rifle` the `x`
/// @param count how many are declared at once: the `12` of `12 x rifle`
/// @param name the name, where it has one
/// @param pin the id after `as`, which the declaration keeps whatever happens
/// @param title the text in quotes
/// @param rest what is left over: more than a plain header has
public record Header(
    Word keyword,
    Optional<Word> count,
    Optional<Word> name,
    Optional<Word> pin,
    Optional<Quoted> title,
    List<Expression> rest) {
  /// The header of a declaration.
  public static Header of(Statement.Declaration declaration) {
    List<Expression> left = new ArrayList<>(declaration.head());
    Optional<Word> count = counts(left) ? takeWord(left) : Optional.empty();
    Word keyword = (Word) left.removeFirst();
    Optional<Word> name = takeWord(left);
    Optional<Word> pin = takePin(left);
    Optional<Quoted> title = Optional.empty();
    if (!left.isEmpty() && left.getFirst() instanceof Quoted quoted) {
      title = Optional.of(quoted);
      left.removeFirst();
      pin = pin.or(() -> takePin(left));
    }
    return new Header(keyword, count, name, pin, title, List.copyOf(left));
  }

  /// `as SOV_letters`; an id may stand in quotes.
  private static Optional<Word> takePin(List<Expression> left) {
    if (left.size() < 2 || !isWord(left.getFirst(), "as")) {
      return Optional.empty();
    }
    left.removeFirst();
    return takeWord(left)
        .or(
            () ->
                left.removeFirst() instanceof Quoted id
                    ? Optional.of(Word.made(id.text(), id.span()))
                    : Optional.empty());
  }

  /// Whether a head says how many are declared: `12 x rifle`.
  static boolean counts(List<? extends Expression> head) {
    return head.size() > 2 && isWord(head.get(1), "x") && isNumber(head.getFirst());
  }

  private static boolean isNumber(Expression expression) {
    return expression instanceof Word word && Numbers.read(word.text()).isPresent();
  }

  private static Optional<Word> takeWord(List<Expression> left) {
    if (!left.isEmpty() && left.getFirst() instanceof Word word) {
      left.removeFirst();
      return Optional.of(word);
    }
    return Optional.empty();
  }

  private static boolean isWord(Expression expression, String text) {
    return expression instanceof Word word && word.text().equals(text);
  }

  /// What messages point at: the name, else the keyword.
  public Word place() {
    return name.orElse(keyword);
  }
}
