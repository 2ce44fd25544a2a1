package dev.iskra.check;

import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.model.Names;
import dev.iskra.signature.ScopeKind;
import dev.iskra.signature.ScopeLink;
import dev.iskra.signature.ScopeSet;
import dev.iskra.text.Digits;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Follows the words that lead from one scope to another.
final class ScopeLinks {
  private static final Pattern FROMS = Pattern.compile("from(?:\\.from)*+");
  private static final LinkTarget NOWHERE = new LinkTarget.Nowhere();

  private final Names names;
  private final Function<String, InferredScope> targets;
  private boolean asked;

  /// @param targets what the event targets that script saves are
  ScopeLinks(Names names, Function<String, InferredScope> targets) {
    this.names = names;
    this.targets = targets;
  }

  /// Whether anything so far depended on what calls the script.
  boolean asked() {
    return asked;
  }

  /// Where `text` leads to from `where`.
  LinkTarget of(String text, ScopeContext where) {
    if (text.isEmpty() || text.indexOf('[') >= 0) {
      return NOWHERE;
    }
    int colon = text.indexOf(':');
    if (colon > 0) {
      return prefixed(text, colon);
    }
    return text.indexOf('.') < 0 ? single(text, where) : chain(List.of(text.split("\\.")), where);
  }

  private LinkTarget prefixed(String text, int colon) {
    String prefix = text.substring(0, colon).toLowerCase(Locale.ROOT);
    return switch (prefix) {
      case "event_target", "global_event_target" -> {
        asked = true;
        yield new LinkTarget.To(targets.apply(text.substring(colon + 1)));
      }
      case "mio" -> to(ScopeSet.of(ScopeKind.INDUSTRIAL_ORGANIZATION));
      case "sp" -> to(ScopeSet.of(ScopeKind.SPECIAL_PROJECT));
      case "var", "temp_var", "scope", "constant", "global", "mtth", "token", "collection" ->
          to(ScopeSet.UNKNOWN);
      // `GER.capital:variable` and the like.
      default -> text.indexOf('.') >= 0 ? to(ScopeSet.UNKNOWN) : NOWHERE;
    };
  }

  private LinkTarget fromCaller(ScopeContext where, int depth) {
    asked = true;
    return new LinkTarget.To(where.from(depth));
  }

  /// How many steps back a word goes that is nothing but `FROM`, `FROM.FROM` …; else 0.
  static int froms(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.equals("fromfrom")
        ? 2
        : FROMS.matcher(small).matches() ? (small.length() + 1) / 5 : 0;
  }

  private static LinkTarget to(ScopeSet scopes) {
    return new LinkTarget.To(new InferredScope(scopes, List.of()));
  }

  private LinkTarget single(String word, ScopeContext where) {
    LinkTarget relative = relative(word, where, new InferredScope(where.self(), List.of()));
    return relative instanceof LinkTarget.Nowhere ? named(word) : relative;
  }

  /// A tag, a state, a character.
  private LinkTarget named(String word) {
    if (Digits.only(word)) {
      return to(ScopeSet.STATE);
    }
    if (Vocabulary.scopes().looksLikeTag(word)) {
      return to(ScopeSet.COUNTRY);
    }
    return word.indexOf('_') > 0 && names.byId(ObjectType.CHARACTER, word).id().isPresent()
        ? to(ScopeSet.of(ScopeKind.CHARACTER))
        : NOWHERE;
  }

  private LinkTarget chain(List<String> words, ScopeContext where) {
    LinkTarget lead = NOWHERE;
    Optional<ScopeContext> back = Optional.of(where);
    int from = -1;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      if (word.equals("prev") && (i == 0 || words.get(i - 1).equalsIgnoreCase("prev"))) {
        back = back.flatMap(ScopeContext::prev);
        lead = to(back.map(ScopeContext::self).orElse(ScopeSet.UNKNOWN));
      } else if (word.equals("from") && (i == 0 || from >= 0)) {
        from++;
        lead = fromCaller(where, from);
      } else {
        InferredScope before =
            lead instanceof LinkTarget.To to
                ? to.origin()
                : new InferredScope(where.self(), List.of());
        LinkTarget next = i == 0 ? single(words.get(i), where) : relative(word, where, before);
        if (!(next instanceof LinkTarget.To to)) {
          return next;
        }
        lead = new LinkTarget.To(to.origin().behind(before));
      }
    }
    return lead;
  }

  /// A word that leads on from a scope.
  private LinkTarget relative(String word, ScopeContext where, InferredScope before) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "this" -> to(before.scopes());
      case "root" -> to(where.root());
      case "prev" -> to(where.prev().map(ScopeContext::self).orElse(ScopeSet.UNKNOWN));
      case "prevprev" ->
          to(
              where
                  .prev()
                  .flatMap(ScopeContext::prev)
                  .map(ScopeContext::self)
                  .orElse(ScopeSet.UNKNOWN));
      case "from" -> fromCaller(where, 0);
      case "fromfrom" -> fromCaller(where, 1);
      default -> ScopeLink.of(word).map(link -> link(link, before)).orElse(NOWHERE);
    };
  }

  private static LinkTarget link(ScopeLink link, InferredScope before) {
    return before.scopes().fits(link.from())
        ? to(link.to())
        : new LinkTarget.Broken(link.word(), link.from(), before);
  }

  /// Whether a name of the family leads to a scope: a country, a state.
  static boolean isScope(ObjectType family) {
    return family == ObjectType.COUNTRY || family == ObjectType.STATE;
  }
}
