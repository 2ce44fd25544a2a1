package dev.iskra.lower;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.model.Resolution;
import dev.iskra.model.Usage;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.ValueType;
import dev.iskra.text.Digits;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks up one word where the vocabulary says that it names something.
final class NameCheck {
  /// The families whose every name is known or declared, so that a missing one is a finding.
  private static final Set<ObjectType> CHECKED =
      EnumSet.of(
          ObjectType.FOCUS,
          ObjectType.FOCUS_TREE,
          ObjectType.EVENT,
          ObjectType.COUNTRY,
          ObjectType.STATE,
          ObjectType.IDEOLOGY,
          ObjectType.IDEOLOGY_TYPE);

  private final Context context;
  private final boolean pasted;

  NameCheck(Context context, boolean pasted) {
    this.context = context;
    this.pasted = pasted;
  }

  /// The word with the id in its place, given what may stand there: one type that fits is enough.
  Scalar check(Scalar word, List<ValueType> types) {
    String text = word.text();
    if (types.isEmpty() || dynamic(text)) {
      return word;
    }
    List<ValueType.Reference> wanted = new ArrayList<>(1);
    boolean variable = false;
    boolean other = false;
    for (ValueType type : types) {
      switch (type) {
        case ValueType.OpenWord set when flag(set).isPresent() -> {
          return flag(word, flag(set).get(), set.declares());
        }
        case ValueType.Reference name when name.family() == ObjectType.ORDER_OF_BATTLE -> {
          return orderOfBattle(word);
        }
        case ValueType.Reference name when meant(text, name.family()) -> wanted.add(name);
        case ValueType.Reference name when declared(name.family(), text) -> {
          return renamed(word, find(name.family(), text));
        }
        case ValueType.OpenWord open when open.set().equals("variable") -> variable = true;
        case ValueType.Whole _, ValueType.Decimal _, ValueType.Amount _, ValueType.Time _ ->
            variable = true;
        default -> other |= accepts(type, text);
      }
    }
    boolean number = variable && Numbers.read(text).isPresent();
    if (wanted.isEmpty() || (!shaped(wanted) && (other || number))) {
      return variable && !number ? variable(word) : word;
    }
    return lookUp(word, wanted, variable);
  }

  private static Optional<ObjectType> flag(ValueType.OpenWord open) {
    return ObjectType.of(open.set()).filter(Usage.FLAGS::contains);
  }

  /// Whether a word may be the name of something whose names are all known: a tag is three
  /// letters, a state a number.
  private static boolean meant(String text, ObjectType family) {
    return switch (family) {
      case COUNTRY -> Vocabulary.scopes().looksLikeTag(text);
      case STATE -> Digits.only(text);
      default -> CHECKED.contains(family);
    };
  }

  /// Whether a word is the name of something that Iskra declares, whose id takes its place.
  private boolean declared(ObjectType family, String text) {
    return !pasted && find(family, text) instanceof Resolution.Declared;
  }

  /// Whether the form of the word leaves no doubt of what is meant.
  private static boolean shaped(List<ValueType.Reference> wanted) {
    return wanted.stream()
        .anyMatch(one -> one.family() == ObjectType.COUNTRY || one.family() == ObjectType.STATE);
  }

  /// Whether a word may be of a type of which nobody knows every name.
  private static boolean accepts(ValueType type, String text) {
    return switch (type) {
      case ValueType.Reference name -> !CHECKED.contains(name.family());
      case ValueType.Scoped _ -> Vocabulary.scopes().opensScope(text);
      case ValueType.YesNo _ -> text.equals("yes") || text.equals("no");
      case ValueType.Literal literal -> text.equalsIgnoreCase(literal.word());
      case ValueType.OneOf list -> Signatures.builtIn().mayBeOnList(list.list(), text);
      default -> true;
    };
  }

  /// What is put together while the game runs, or is a constant of the game's, is not ours to
  /// judge; `yes` and `no` are no names.
  private static boolean dynamic(String text) {
    return text.isEmpty()
        || text.equals("yes")
        || text.equals("no")
        || text.startsWith("@")
        || text.indexOf('[') >= 0
        || text.indexOf(':') >= 0
        || text.indexOf('^') >= 0;
  }

  private Scalar lookUp(Scalar word, List<ValueType.Reference> wanted, boolean variable) {
    Resolution last = null;
    ObjectType first = wanted.getFirst().family();
    for (ValueType.Reference reference : wanted) {
      Resolution found = find(reference.family(), word.text());
      if (found.id().isPresent()) {
        IdeologyLevels.tolerated(context.names(), word, first, reference.family())
            .ifPresent(context::report);
        return renamed(word, found);
      }
      last = last == null ? found : last;
    }
    if (last != null
        && !namedInIskra(word, first)
        && !isMixedUp(word, first)
        && !(variable && mayBeVariable(last))) {
      Unknowns.report(context, first, word, last);
      return word;
    }
    return variable ? variable(word) : word;
  }

  private boolean isMixedUp(Scalar word, ObjectType meant) {
    Optional<Diagnostic> mixed = IdeologyLevels.mixedUp(context.names(), word, meant);
    mixed.ifPresent(context::report);
    return mixed.isPresent();
  }

  /// Whether a word is nothing like a name that is known, where a variable may stand as well.
  private static boolean mayBeVariable(Resolution found) {
    return found instanceof Resolution.Unknown unknown && unknown.near().isEmpty();
  }

  /// Whether pasted script says a name of Iskra, which means nothing to the game; reported if so.
  private boolean namedInIskra(Scalar word, ObjectType family) {
    Optional<Diagnostic> named =
        pasted ? Unknowns.namedInIskra(context.names(), family, word) : Optional.empty();
    named.ifPresent(context::report);
    return named.isPresent();
  }

  private Resolution find(ObjectType family, String text) {
    return pasted
        ? context.names().byId(family, text)
        : context.names().resolve(family, text, context.namespace());
  }

  private Scalar renamed(Scalar word, Resolution found) {
    String id = found.id().orElseThrow();
    return pasted || id.equals(word.text()) ? word : Scalar.word(id, word.span());
  }

  private Scalar flag(Scalar word, ObjectType family, boolean sets) {
    String text = word.text();
    int at = text.indexOf('@');
    String base = at < 0 ? text : text.substring(0, at);
    Usage.Role role = sets ? Usage.Role.SETS : Usage.Role.READS;
    String id = base;
    if (!pasted) {
      String plain = at > 0 && base.endsWith("_") ? base.substring(0, base.length() - 1) : base;
      Resolution found = context.names().resolve(family, plain, context.namespace());
      if (found instanceof Resolution.Declared declared) {
        id = declared.symbol().id() + base.substring(plain.length());
      }
    }
    context.usage().add(new Usage.Use(family, id, role, word.span()));
    return id.equals(base) ? word : Scalar.word(id + text.substring(base.length()), word.span());
  }

  /// Whether there is such an order of battle is judged where the block is held against what the
  /// game takes.
  private Scalar orderOfBattle(Scalar word) {
    return word;
  }

  private Scalar variable(Scalar word) {
    if (pasted) {
      return word;
    }
    return context
        .variables()
        .find(word.text(), context.namespace())
        .map(use -> Scalar.word(use.id(), word.span()))
        .orElse(word);
  }

  /// The name of an ideology as a trigger, which compares its popularity, with the id in its
  /// place; other keys as they are.
  Scalar popularity(Scalar key) {
    if (pasted) {
      return key;
    }
    Resolution found =
        context.names().resolve(ObjectType.IDEOLOGY, key.text(), context.namespace());
    return found instanceof Resolution.Declared ? renamed(key, found) : key;
  }

  /// A key among effects or triggers that runs what the mod declares under that name.
  Scalar scripted(Scalar key, boolean effects) {
    ObjectType family = effects ? ObjectType.SCRIPTED_EFFECT : ObjectType.SCRIPTED_TRIGGER;
    if (pasted) {
      return key;
    }
    Resolution found = find(family, key.text());
    return found instanceof Resolution.Declared ? renamed(key, found) : key;
  }

  /// A key that opens a scope: a country tag or the number of a state must exist.
  void scope(Scalar key) {
    String text = key.text();
    if (Digits.only(text)) {
      reportUnknown(ObjectType.STATE, key, context.names().byId(ObjectType.STATE, text));
    } else if (Vocabulary.scopes().looksLikeTag(text)) {
      Resolution found = context.names().byId(ObjectType.COUNTRY, text);
      if (found.id().isEmpty()
          && context.names().byId(ObjectType.COUNTRY_TAG_ALIAS, text).id().isEmpty()) {
        reportUnknown(ObjectType.COUNTRY, key, found);
      }
    }
  }

  private void reportUnknown(ObjectType family, Scalar word, Resolution found) {
    if (found.id().isEmpty() && word.span().length() > 0) {
      Unknowns.report(context, family, word, found);
    }
  }
}
