package dev.iskra.check;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.game.ObjectType;
import dev.iskra.model.Resolution;
import dev.iskra.model.Tags;
import dev.iskra.signature.ValueType;
import dev.iskra.text.NearestNames;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Says in words what is wrong with a value.
record ValueReporter(Environment ground, Reporter notes) {
  private static final String EVENT_TARGET = "event_target";

  /// The oldest version of the game that our tables know the forms of.
  private static final String OLDEST = "1.17";

  /// The game cuts off what lies beyond the third decimal.
  void decimals(Scalar scalar) {
    String text = scalar.text();
    int dot = text.indexOf('.');
    if (dot < 0 || text.length() <= dot + 4 || !Numerals.is(text)) {
      return;
    }
    if (text.chars().skip(dot + 4L).anyMatch(c -> c >= '1' && c <= '9')) {
      notes.report(
          CheckRule.UNUSUAL_NUMBER.at(
              scalar.span(), "The game keeps three decimals of `" + text + "`."));
    }
  }

  void valueForBlock(Field field) {
    Diagnostic finding =
        CheckRule.VALUE_FOR_BLOCK
            .at(field.value().span(), "`" + field.key().text() + "` takes a block.")
            .help("Write `" + field.key().text() + " = { … }`.");
    notes.report(
        Versions.before(ground.version(), OLDEST)
            ? finding.note("So it is since " + OLDEST + " at least.").as(Severity.INFO)
            : finding);
  }

  /// An option that a game rule of the mod does not have.
  void option(Block block) {
    Optional<Scalar> rule = block.scalar("rule");
    Optional<Scalar> option = block.scalar("option").filter(one -> !isYesOrNo(one.text()));
    if (rule.isPresent()
        && option.isPresent()
        && ground.names().byId(ObjectType.GAME_RULE, rule.get().text())
            instanceof Resolution.Declared) {
      Diagnostic finding =
          CheckRule.WORD_NOT_ON_LIST.at(
              option.get().span(),
              "`%s` has no option `%s`.".formatted(rule.get().text(), option.get().text()));
      doubt(
          option.get(),
          List.of(new ValueType.OpenWord("game_rule_options", false)),
          (_, _) -> Optional.of(finding));
    }
  }

  private static boolean isYesOrNo(String text) {
    return text.equals("yes") || text.equals("no");
  }

  void blockForValue(Field field, List<ValueType> types) {
    notes.report(
        CheckRule.BLOCK_FOR_VALUE.at(
            field.value().span(),
            "`" + field.key().text() + "` takes " + Types.describe(types, ground) + ", no block."));
  }

  void value(
      Field field, Scalar scalar, List<ValueType> types, Values.Fit fit, ScopeContext where) {
    String key = field.key().text();
    switch (fit) {
      case YES -> {}
      case OPEN -> undeclared(field, scalar, types);
      case VARIABLE -> doubt(field, scalar, types);
      case OUT_OF_RANGE ->
          notes.report(
              CheckRule.UNUSUAL_NUMBER
                  .at(
                      scalar.span(),
                      "`" + key + "` takes " + Types.describe(types, ground) + " as a rule.")
                  .note("The ranges are what is usual; the game may take more.")
                  .help(Types.fraction(scalar.text(), types)));
      case UNKNOWN_NAME -> name(scalar, types);
      case NOT_ON_LIST -> notes.report(notOnList(field, scalar, types));
      case NO -> wrong(key, scalar, types);
    }
  }

  /// A value of another type, unless a variable bears its name, be it `no`.
  private void wrong(String key, Scalar scalar, List<ValueType> types) {
    Diagnostic finding =
        CheckRule.WRONG_VALUE.at(
            scalar.span(),
            "`%s` takes %s, not `%s`."
                .formatted(key, Types.describe(types, ground), scalar.text()));
    if (types.stream().anyMatch(ValueType.Amount.class::isInstance)) {
      notes.doubt(
          new BlockResult.Doubt(
              (_, _) -> Optional.of(finding),
              List.of(BlockResult.OpenName.variable(scalar.text()))));
    } else {
      notes.report(finding);
    }
  }

  /// The words that may stand there, where they are listed.
  private List<String> listed(List<ValueType> types) {
    return types.stream()
        .flatMap(
            type ->
                switch (type) {
                  case ValueType.OneOf one -> ground.signatures().words(one.list()).stream();
                  case ValueType.Literal literal -> Stream.of(literal.word());
                  default -> Stream.<String>of();
                })
        .toList();
  }

  private Diagnostic notOnList(Field field, Scalar scalar, List<ValueType> types) {
    List<String> near = NearestNames.of(scalar.text(), listed(types));
    Diagnostic unknown =
        CheckRule.WORD_NOT_ON_LIST.at(
            scalar.span(), "`" + field.key().text() + "` does not know `" + scalar.text() + "`.");
    return near.isEmpty()
        ? unknown.help("It takes " + Types.describe(types, ground) + ".")
        : unknown.suggest(near, scalar.span());
  }

  /// A word of an open set that no script makes known. Where all words that may stand there are
  /// known, it is a mistake whatever it is near to; else only if it is nearly one that is known.
  private void undeclared(Field field, Scalar scalar, List<ValueType> types) {
    if (types.getFirst() instanceof ValueType.OpenWord(String set, _) && isMadeByUse(set)) {
      if (!isComposed(scalar.text()) && !isGiven(scalar.text())) {
        doubt(
            scalar,
            types,
            (now, known) ->
                Optional.of(
                    set.equals(OpenSets.FILLED_ARRAY)
                        ? empty(scalar)
                        : noCategory(scalar, now, known.apply(set))));
      }
      return;
    }
    if (!isComposed(scalar.text()) && types.stream().noneMatch(this::isOpen)) {
      doubt(scalar, types, (now, known) -> new UnknownNames(now).unknown(scalar, types, known));
      return;
    }
    if (types.stream().allMatch(ValueType.OpenWord.class::isInstance)) {
      return;
    }
    doubt(
        scalar,
        types,
        (now, known) -> {
          Optional<Diagnostic> name =
              new UnknownNames(now)
                  .unknown(scalar, types)
                  .filter(
                      finding ->
                          !finding.fixes().isEmpty()
                              || NameReference.of(scalar.text()).isPresent());
          return name.isEmpty() && NearestNames.of(scalar.text(), listed(types)).isEmpty()
              ? Optional.empty()
              : Optional.of(name.orElseGet(() -> notOnList(field, scalar, types)));
        });
  }

  /// A key that is a word of an open set, which some script must make known.
  void key(Scalar key, List<ValueType> types) {
    if (!isComposed(key.text())
        && types.stream().allMatch(type -> type instanceof ValueType.Reference || isToken(type))
        && types.stream().noneMatch(type -> isOpen(type) || has(type, key.text()))) {
      doubt(key, types, (now, known) -> new UnknownNames(now).unknown(key, types, known));
    }
  }

  /// Whether it is a word of a set that is known, and no variable: those may be unset.
  private static boolean isToken(ValueType type) {
    return type instanceof ValueType.OpenWord open
        && !open.declares()
        && !open.set().equals("variable");
  }

  private boolean has(ValueType type, String name) {
    return switch (type) {
      case ValueType.Reference reference ->
          ground.names().byId(reference.family(), name).id().isPresent();
      case ValueType.OpenWord open -> OpenSets.has(open.set(), name, ground.names());
      default -> false;
    };
  }

  /// Whether the game puts more to the word while it runs, or a scope before it.
  private static boolean isComposed(String text) {
    return Values.open(text) || Values.variableLike(text);
  }

  /// An event target by its prefix, `event_target:patron`, if it is one: some script must save it.
  void eventTarget(Scalar word) {
    String text = word.text();
    int colon = text.indexOf(':');
    if (colon < 0 || !text.substring(0, colon).toLowerCase(Locale.ROOT).endsWith(EVENT_TARGET)) {
      return;
    }
    int dot = text.indexOf('.', colon);
    String name = text.substring(colon + 1, dot < 0 ? text.length() : dot);
    List<ValueType> types = List.of(new ValueType.OpenWord(EVENT_TARGET, false));
    if (!isComposed(name)
        && !OpenSets.has(EVENT_TARGET, name, ground.names())
        && OpenSets.isGathered(EVENT_TARGET, ground.names())) {
      Span at = word.span();
      int start = at.start() + (word.quoted() ? 1 : 0) + colon + 1;
      Scalar target = Scalar.word(name, new Span(at.source(), start, start + name.length()));
      doubt(target, types, (now, known) -> new UnknownNames(now).unknown(target, types, known));
    }
  }

  private void doubt(Scalar scalar, List<ValueType> types, BlockResult.Telling finding) {
    notes.doubt(new BlockResult.Doubt(finding, openNames(scalar, types)));
  }

  /// A name that nothing has, if some script does not set a variable called so.
  private void doubt(Field field, Scalar scalar, List<ValueType> types) {
    doubt(
        scalar,
        types,
        (now, known) ->
            new UnknownNames(now)
                .unknown(scalar, types, known)
                .or(() -> unset(field, scalar, types)));
  }

  /// Whether no script needs to set the variable: the game does, or a loop that does not say
  /// otherwise (`v`, `i`), or a mod that this one builds on.
  private boolean isGiven(String word) {
    String variable = word.startsWith("-") ? word.substring(1) : word;
    return !ground.closed()
        || variable.equals("random")
        || variable.equals("v")
        || variable.equals("i")
        || ground.names().byId(ObjectType.DYNAMIC_VARIABLE, variable).id().isPresent();
  }

  /// A word for a number or a scope can only be a variable. Where a variable is asked for by
  /// name, it may well be one that is not set.
  private Optional<Diagnostic> unset(Field field, Scalar scalar, List<ValueType> types) {
    boolean asked = types.stream().allMatch(ValueType.OpenWord.class::isInstance);
    if (asked || isGiven(scalar.text()) || types.stream().anyMatch(this::isOpen)) {
      return Optional.empty();
    }
    return Optional.of(
        CheckRule.UNSET_VARIABLE
            .at(
                scalar.span(),
                "`%s` takes %s, and nothing sets a variable `%s`."
                    .formatted(field.key().text(), Types.describe(types, ground), scalar.text()))
            .note("A variable that nothing sets is 0."));
  }

  private static boolean isMadeByUse(String set) {
    return set.equals(OpenSets.FILLED_ARRAY) || set.equals(OpenSets.MODULE_CATEGORY);
  }

  private static Diagnostic noCategory(Scalar word, Environment now, Collection<String> known) {
    Set<String> all = new HashSet<>(OpenSets.moduleCategories(now.names()));
    all.addAll(known);
    return CheckRule.WORD_NOT_ON_LIST
        .at(word.span(), "No equipment module is of the category `" + word.text() + "`.")
        .suggest(NearestNames.of(word.text(), all), word.span());
  }

  private static Diagnostic empty(Scalar array) {
    return CheckRule.UNSET_VARIABLE
        .at(array.span(), "Nothing fills the array `" + array.text() + "`.")
        .note("A list of an array that nothing fills is empty.");
  }

  /// Whether a word that is not a variable may be of that type.
  private boolean isOpen(ValueType type) {
    return switch (type) {
      case ValueType.Whole _,
          ValueType.Decimal _,
          ValueType.Amount _,
          ValueType.Time _,
          ValueType.YesNo _,
          ValueType.Date _,
          ValueType.Percentage _,
          ValueType.Literal _,
          ValueType.Affixed _,
          ValueType.Scoped _ ->
          false;
      case ValueType.OpenWord open ->
          !open.set().equals("variable") && !OpenSets.isGathered(open.set(), ground.names());
      case ValueType.OneOf list -> ground.signatures().words(list.list()).isEmpty();
      case ValueType.Reference reference -> !ground.names().covers(reference.family());
      default -> true;
    };
  }

  private static List<BlockResult.OpenName> openNames(Scalar scalar, List<ValueType> types) {
    List<BlockResult.OpenName> names = new ArrayList<>();
    names.add(BlockResult.OpenName.variable(scalar.text()));
    Tags.before(scalar.text()).map(BlockResult.OpenName::variable).ifPresent(names::add);
    for (ValueType type : types) {
      if (type instanceof ValueType.OpenWord open) {
        names.add(BlockResult.OpenName.of(open.set(), scalar.text()));
        if (open.set().equals(OpenSets.FILLED_ARRAY)) {
          names.add(BlockResult.OpenName.of(OpenSets.ARRAY, scalar.text()));
          names.add(BlockResult.OpenName.of("temporary_array", scalar.text()));
        }
        if (open.set().endsWith(EVENT_TARGET)) {
          names.add(BlockResult.OpenName.of(EVENT_TARGET, scalar.text()));
          names.add(BlockResult.OpenName.of("global_event_target", scalar.text()));
        }
      }
    }
    return names;
  }

  private void name(Scalar scalar, List<ValueType> types) {
    if (types.stream().anyMatch(ValueType.OpenWord.class::isInstance)) {
      doubt(scalar, types, (now, known) -> new UnknownNames(now).unknown(scalar, types, known));
    } else {
      new UnknownNames(ground).unknown(scalar, types).ifPresent(notes::report);
    }
  }
}
