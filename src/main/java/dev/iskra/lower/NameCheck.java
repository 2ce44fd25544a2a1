package dev.iskra.lower;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Reference;
import dev.iskra.game.Reference.Instead;
import dev.iskra.game.References;
import dev.iskra.game.Vocabulary;
import dev.iskra.model.Resolution;
import dev.iskra.model.Usage;
import dev.iskra.text.Digits;
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

  /// What is known of keys that have to do with names which are looked up in script of the game:
  /// the rest has the names that it has, and nothing puts ids in their places.
  static final References IN_SCRIPT = Vocabulary.references().about(inScript());

  private static Set<ObjectType> inScript() {
    Set<ObjectType> families = EnumSet.of(ObjectType.ORDER_OF_BATTLE);
    families.addAll(CHECKED);
    families.addAll(Usage.FLAGS);
    return families;
  }

  private final Context context;
  private final boolean pasted;

  NameCheck(Context context, boolean pasted) {
    this.context = context;
    this.pasted = pasted;
  }

  /// The word with the id in its place. Several references are alternatives: one that fits is
  /// enough.
  Scalar check(Scalar word, List<Reference> references) {
    String text = word.text();
    if (dynamic(text)) {
      return word;
    }
    Reference first = references.getFirst();
    if (Usage.FLAGS.contains(first.family())) {
      return flag(word, first);
    }
    if (first.family() == ObjectType.VARIABLE) {
      return variable(word);
    }
    if (first.family() == ObjectType.ORDER_OF_BATTLE) {
      return orderOfBattle(word);
    }
    for (Reference reference : references) {
      if (!CHECKED.contains(reference.family()) || excused(text, reference)) {
        return word;
      }
    }
    return lookUp(word, references);
  }

  /// What is put together while the game runs, or is a constant of the game's, is not ours to
  /// judge.
  private static boolean dynamic(String text) {
    return text.isEmpty()
        || text.startsWith("@")
        || text.indexOf('[') >= 0
        || text.indexOf(':') >= 0
        || text.indexOf('^') >= 0;
  }

  private static boolean excused(String text, Reference reference) {
    Set<Instead> instead = reference.instead();
    if (instead.contains(Instead.YES_NO) && (text.equals("yes") || text.equals("no"))) {
      return true;
    }
    if (instead.contains(Instead.ANY)) {
      return true;
    }
    return switch (reference.family()) {
      case COUNTRY -> !Vocabulary.scopes().looksLikeTag(text);
      case STATE -> !Digits.only(text);
      case IDEOLOGY, IDEOLOGY_TYPE ->
          instead.contains(Instead.SCOPE) && Vocabulary.scopes().opensScope(text);
      default -> instead.contains(Instead.NUMBER) && Digits.only(text);
    };
  }

  private Scalar lookUp(Scalar word, List<Reference> references) {
    Resolution last = null;
    for (Reference reference : references) {
      Resolution found = find(reference.family(), word.text());
      if (found.id().isPresent()) {
        reference
            .demands()
            .flatMap(type -> EventTypes.wrong(word, found, type))
            .or(() -> tolerated(word, references, reference))
            .ifPresent(context::report);
        return renamed(word, found);
      }
      last = last == null ? found : last;
    }
    Reference first = references.getFirst();
    if (last != null
        && !namedInIskra(word, first.family())
        && !isMixedUp(word, first.family())
        && !mayBeVariable(first, last)) {
      Unknowns.report(context, first.family(), word, last);
    }
    return word;
  }

  private Optional<Diagnostic> tolerated(Scalar word, List<Reference> references, Reference found) {
    ObjectType first = references.getFirst().family();
    return IdeologyLevels.tolerated(context.names(), word, first, found.family());
  }

  private boolean isMixedUp(Scalar word, ObjectType meant) {
    Optional<Diagnostic> mixed = IdeologyLevels.mixedUp(context.names(), word, meant);
    mixed.ifPresent(context::report);
    return mixed.isPresent();
  }

  /// Whether a word that is nothing like the name of an ideology stands where the name of a
  /// variable may stand.
  private static boolean mayBeVariable(Reference reference, Resolution found) {
    return reference.instead().contains(Instead.VARIABLE)
        && (reference.family() == ObjectType.IDEOLOGY
            || reference.family() == ObjectType.IDEOLOGY_TYPE)
        && found instanceof Resolution.Unknown unknown
        && unknown.near().isEmpty();
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

  private Scalar flag(Scalar word, Reference reference) {
    String text = word.text();
    int at = text.indexOf('@');
    String base = at < 0 ? text : text.substring(0, at);
    Usage.Role role = reference.use() == Reference.Use.SETS ? Usage.Role.SETS : Usage.Role.READS;
    String id = base;
    if (!pasted) {
      String plain = at > 0 && base.endsWith("_") ? base.substring(0, base.length() - 1) : base;
      Resolution found = context.names().resolve(reference.family(), plain, context.namespace());
      if (found instanceof Resolution.Declared declared) {
        id = declared.symbol().id() + base.substring(plain.length());
      }
    }
    context.usage().add(new Usage.Use(reference.family(), id, role, word.span()));
    return id.equals(base) ? word : Scalar.word(id + text.substring(base.length()), word.span());
  }

  /// Whether there is such an order of battle is judged where the block is held against what the
  /// game takes.
  private Scalar orderOfBattle(Scalar word) {
    context
        .usage()
        .add(new Usage.Use(ObjectType.ORDER_OF_BATTLE, word.text(), Usage.Role.READS, word.span()));
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
