package dev.iskra.collect;

import dev.iskra.collect.Collected.DeclaredVariable;
import dev.iskra.collect.Collected.Named;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationKind.IdForm;
import dev.iskra.lock.Claim;
import dev.iskra.lower.Numbers;
import dev.iskra.model.Site;
import dev.iskra.model.Variable;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `flag coup_prepared on country`, `flag supports_claim on country by Country`,
/// `var left_support on country in 0..100 clamped`.
final class FlagsAndVariables {
  private static final String FLAG_FORM =
      "Write `flag name on country`, or `flag name on country by Country` for one for each"
          + " country.";
  private static final String VARIABLE_FORM =
      "Write `var name on country`, perhaps with `in 0..100`, and `clamped` behind that.";

  private final ClaimMaker claims;
  private final Sink sink;
  private final List<Named> flags = new ArrayList<>();
  private final List<DeclaredVariable> variables = new ArrayList<>();

  FlagsAndVariables(ClaimMaker claims, Sink sink) {
    this.claims = claims;
    this.sink = sink;
  }

  List<Named> flags() {
    return flags;
  }

  List<DeclaredVariable> variables() {
    return variables;
  }

  /// Reads the statement if it declares a flag or variable.
  boolean read(Statement.Phrase phrase, Optional<String> namespace) {
    String keyword = phrase.words().getFirst().textOrWord().orElse("");
    if (keyword.equals("flag")) {
      flag(new Words(phrase), namespace);
      return true;
    }
    if (keyword.equals("var")) {
      variable(new Words(phrase), namespace);
      return true;
    }
    return false;
  }

  private void flag(Words words, Optional<String> namespace) {
    Optional<Word> name = words.takeWord();
    Optional<Word> pin = words.takeAfter("as");
    Optional<Word> scope = words.takeAfter("on");
    Optional<Word> by = words.takeAfter("by");
    boolean known = by.isEmpty() || by.get().text().equals("Country");
    Optional<ObjectType> family = scope.flatMap(s -> flagFamily(s.text()));
    if (name.isEmpty() || family.isEmpty() || !words.isEmpty() || !known) {
      malformed(words.span(), "This declares no flag.", FLAG_FORM);
      return;
    }
    declare(family.get(), name.get(), pin, namespace, words.span()).ifPresent(flags::add);
  }

  private static Optional<ObjectType> flagFamily(String scope) {
    return switch (scope) {
      case "country" -> Optional.of(ObjectType.COUNTRY_FLAG);
      case "state" -> Optional.of(ObjectType.STATE_FLAG);
      case "global" -> Optional.of(ObjectType.GLOBAL_FLAG);
      case "character" -> Optional.of(ObjectType.CHARACTER_FLAG);
      case "unit_leader" -> Optional.of(ObjectType.UNIT_LEADER_FLAG);
      case "mio" -> Optional.of(ObjectType.MIO_FLAG);
      case "project" -> Optional.of(ObjectType.PROJECT_FLAG);
      default -> Optional.empty();
    };
  }

  private void variable(Words words, Optional<String> namespace) {
    Optional<Word> name = words.takeWord();
    Optional<Word> pin = words.takeAfter("as");
    Optional<Word> scope = words.takeAfter("on");
    Optional<Word> type = words.takeAfter("of");
    Optional<Word> range = words.takeAfter("in");
    boolean clamped = words.take("clamped");
    if (type.isPresent()) {
      malformed(
          type.get().span(), "Only variables that hold numbers can be declared.", VARIABLE_FORM);
      return;
    }
    boolean scoped =
        scope.isPresent()
            && List.of("country", "state", "character", "global").contains(scope.get().text());
    Optional<Variable.Range> limits = range.flatMap(FlagsAndVariables::limits);
    if (name.isEmpty() || !scoped || !words.isEmpty() || range.isPresent() != limits.isPresent()) {
      malformed(words.span(), "This declares no variable.", VARIABLE_FORM);
      return;
    }
    if (taken(name.get())) {
      return;
    }
    declare(ObjectType.VARIABLE, name.get(), pin, namespace, words.span())
        .ifPresent(
            named ->
                variables.add(new DeclaredVariable(named, scope.get().text(), limits, clamped)));
  }

  /// The game takes such a word for what it is itself.
  private boolean taken(Word name) {
    for (ObjectType family : List.of(ObjectType.TRIGGER, ObjectType.EFFECT, ObjectType.IDEOLOGY)) {
      if (Facts.newest().findIgnoringCase(family, name.text()).isPresent()) {
        malformed(
            name.span(),
            "The game has the " + family.label() + " `" + name.text() + "`.",
            "Give the variable another name.");
        return true;
      }
    }
    return false;
  }

  private static Optional<Variable.Range> limits(Word word) {
    int dots = word.text().indexOf("..");
    if (dots < 0) {
      return Optional.empty();
    }
    Optional<BigDecimal> least = Numbers.read(word.text().substring(0, dots));
    Optional<BigDecimal> most = Numbers.read(word.text().substring(dots + 2));
    return least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) <= 0
        ? Optional.of(new Variable.Range(least.get(), most.get(), word.span()))
        : Optional.empty();
  }

  private Optional<Named> declare(
      ObjectType family, Word name, Optional<Word> pin, Optional<String> namespace, Span at) {
    Optional<Claim> claim = claims.claim(family, IdForm.PREFIXED, name, pin, namespace);
    return claim.map(
        c ->
            new Named(
                family,
                name.text(),
                namespace,
                c,
                new Site(at, name.text()),
                Map.of(),
                Optional.empty(),
                Optional.empty()));
  }

  private void malformed(Span at, String message, String help) {
    sink.report(CollectRule.MALFORMED_FLAG_OR_VARIABLE.at(at, message).help(help));
  }

  /// The words of a phrase, taken one after the other.
  private static final class Words {
    private final Statement.Phrase phrase;
    private final List<Expression> left;

    Words(Statement.Phrase phrase) {
      this.phrase = phrase;
      this.left = new ArrayList<>(phrase.words().subList(1, phrase.words().size()));
    }

    Span span() {
      return phrase.span();
    }

    boolean isEmpty() {
      return left.isEmpty();
    }

    Optional<Word> takeWord() {
      if (!left.isEmpty() && left.getFirst() instanceof Word word) {
        left.removeFirst();
        return Optional.of(word);
      }
      return Optional.empty();
    }

    boolean take(String keyword) {
      if (!left.isEmpty() && left.getFirst().textOrWord().equals(Optional.of(keyword))) {
        left.removeFirst();
        return true;
      }
      return false;
    }

    Optional<Word> takeAfter(String keyword) {
      return take(keyword) ? takeWord() : Optional.empty();
    }
  }
}
