package dev.iskra.kinds.oob.unit;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindRule;
import dev.iskra.lower.Numbers;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Quoted;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands before the body of a unit, read from left to right: `rifle "99th" at province
/// 3151`.
public final class HeaderCursor {
  /// Words that begin something and name nothing.
  private static final Set<String> LINKS = Set.of("at", "on", "for", "when", "otherwise", "as");

  private final DeclarationReader in;
  private final List<Expression> left;

  /// Stands before what follows the keyword.
  public HeaderCursor(DeclarationReader in) {
    this.in = in;
    int keyword = in.header().count().isPresent() ? 2 : 1;
    List<Expression> head = in.declaration().head();
    this.left = new ArrayList<>(head.subList(keyword, head.size()));
  }

  /// How many units a declaration declares: twelve in `12 x rifle`, else one.
  public static int count(DeclarationReader in) {
    if (in.header().count().isEmpty()) {
      return 1;
    }
    Word word = in.header().count().get();
    Optional<Integer> count =
        Numbers.read(word.text())
            .filter(n -> n.signum() > 0 && n.stripTrailingZeros().scale() <= 0)
            .filter(n -> n.precision() - n.scale() < 5)
            .map(BigDecimal::intValue);
    if (count.isEmpty()) {
      in.report(
          Diagnostic.of(
                  OobRule.INCOMPLETE,
                  word.span(),
                  "`" + word.text() + "` is not a number of units.")
              .help("Write a whole number, from 1 to 9999."));
    }
    return count.orElse(1);
  }

  /// The name that stands next, if one does.
  public Optional<Word> name() {
    if (!left.isEmpty() && left.getFirst() instanceof Word word && !LINKS.contains(word.text())) {
      left.removeFirst();
      return Optional.of(word);
    }
    return Optional.empty();
  }

  /// The text in quotes that stands next, if one does.
  public Optional<Quoted> quoted() {
    if (!left.isEmpty() && left.getFirst() instanceof Quoted quoted) {
      left.removeFirst();
      return Optional.of(quoted);
    }
    return Optional.empty();
  }

  /// The condition in parentheses that stands next, if one does.
  public Optional<Expression.Group> group() {
    if (!left.isEmpty() && left.getFirst() instanceof Expression.Group group) {
      left.removeFirst();
      return Optional.of(group);
    }
    return Optional.empty();
  }

  /// Passes a word if it stands next.
  public boolean passes(String word) {
    boolean next =
        !left.isEmpty() && left.getFirst() instanceof Word first && first.text().equals(word);
    if (next) {
      left.removeFirst();
    }
    return next;
  }

  /// The place that stands next: `at province 3151`, `at states [206, 207]`.
  public Optional<Place> place() {
    if (left.size() < 3 || !left.getFirst().textOrWord().equals(Optional.of("at"))) {
      return Optional.empty();
    }
    String what = left.get(1).textOrWord().orElse("");
    List<Word> ids = Place.words(left.get(2));
    boolean one = what.equals("state") || what.equals("province");
    boolean many = what.equals("states") || what.equals("provinces");
    if (ids.isEmpty() || !(one || many) || (one && ids.size() > 1)) {
      return Optional.empty();
    }
    Span at = left.get(1).span().to(left.get(2).span());
    left.subList(0, 3).clear();
    return Optional.of(
        what.startsWith("state") ? new Place.States(ids, at) : new Place.Provinces(ids, at));
  }

  /// Reports what is left.
  ///
  /// @param form how the whole is written
  public void end(String form) {
    if (!left.isEmpty()) {
      in.report(
          Diagnostic.of(
                  KindRule.HEADER,
                  left.getFirst().span(),
                  "This means nothing before the `{` of `" + form.split(" ", -1)[0] + "`.")
              .help("Write `" + form + "`."));
    }
  }
}
