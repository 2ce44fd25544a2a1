package dev.iskra.kinds.oob.unit;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindRule;
import dev.iskra.lower.Numbers;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Quoted;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What stands before the body of a unit, read from left to right: `rifle "99th" at province
/// 3151`; and what the game has in fields for it.
public final class HeaderCursor {
  /// Words that begin something and name nothing.
  private static final Set<String> LINKS = Set.of("at", "on", "for", "when", "otherwise", "as");

  private final DeclarationReader in;
  private final String form;
  private final List<Expression> left;

  /// Stands before what follows the keyword.
  ///
  /// @param form how the whole is written
  public HeaderCursor(DeclarationReader in, String form) {
    this.in = in;
    this.form = form;
    int keyword = in.header().count().isPresent() ? 2 : 1;
    List<Expression> head = in.declaration().head();
    this.left = new ArrayList<>(head.subList(keyword, head.size()));
  }

  /// How many units a declaration declares: twelve in `12 x rifle`, else one.
  public int count() {
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
          OobRule.INCOMPLETE_UNIT
              .at(word.span(), "`" + word.text() + "` is not a number of units.")
              .help("Write a whole number, from 1 to 9999."));
    }
    return count.orElse(1);
  }

  private <E extends Expression> Optional<E> next(Class<E> form, Predicate<E> wanted) {
    Optional<E> next =
        left.stream().limit(1).filter(form::isInstance).map(form::cast).filter(wanted).findFirst();
    next.ifPresent(_ -> left.removeFirst());
    return next;
  }

  /// The name that stands next, if one does.
  public Optional<Word> name() {
    return next(Word.class, word -> !LINKS.contains(word.text()));
  }

  /// The same, else the word in a field.
  Optional<Word> name(String field) {
    Optional<Word> here = name();
    if (here.isPresent()) {
      refuseBeside(field);
    }
    return here.or(() -> in.field(field).flatMap(HeaderCursor::word));
  }

  private static Optional<Word> word(Statement.Assignment a) {
    return a.value() instanceof Word word ? Optional.of(word) : Optional.empty();
  }

  /// The text in quotes that stands next, if one does.
  public Optional<Quoted> quoted() {
    return next(Quoted.class, _ -> true);
  }

  /// The same, where it is the title of one unit, not of several.
  Optional<Quoted> title() {
    return in.header().count().isPresent() ? Optional.empty() : quoted();
  }

  /// A title as a field of the game's, else that field; both are reported.
  Optional<Entry> named(Optional<Quoted> title, String field) {
    if (title.isPresent()) {
      in.refuseBesideTitle(field);
    }
    return title
        .<Entry>map(text -> Field.string(field, text.text(), text.span()))
        .or(() -> in.entries(List.of(field)).stream().findFirst());
  }

  /// The condition in parentheses that stands next, if one does.
  public Optional<Expression.Group> group() {
    return next(Expression.Group.class, _ -> true);
  }

  /// Passes a word if it stands next.
  public boolean passes(String word) {
    return next(Word.class, first -> first.text().equals(word)).isPresent();
  }

  /// The place that stands next: `at province 3151`, `at states [206, 207]`.
  Optional<Place> place() {
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

  /// The same, else the province in a field.
  Optional<Place> place(String field) {
    Optional<Place> here = place();
    if (here.isPresent()) {
      refuseBeside(field);
    }
    return here.or(
        () ->
            in.field(field)
                .flatMap(HeaderCursor::word)
                .map(word -> new Place.Provinces(List.of(word), word.span())));
  }

  /// Refuses a field for what the header says already.
  private void refuseBeside(String field) {
    for (Statement.Assignment again : in.all(field)) {
      String message = "This stands before the `{`, and here again as `" + field + "`.";
      in.report(
          KindRule.BOTH_NAMES
              .at(again.key().span(), message)
              .label(in.place(), "here")
              .help("Keep one of them."));
    }
  }

  /// Reports what is left.
  public void end() {
    if (!left.isEmpty()) {
      in.report(
          KindRule.MALFORMED_HEADER
              .at(
                  left.getFirst().span(),
                  "This means nothing before the `{` of `" + form.split(" ", -1)[0] + "`.")
              .help("Write `" + form + "`."));
    }
  }

  /// Reports that the game needs something which is not there.
  void lacks(String message) {
    in.report(OobRule.INCOMPLETE_UNIT.at(in.place(), message).help("Write `" + form + "`."));
  }
}
