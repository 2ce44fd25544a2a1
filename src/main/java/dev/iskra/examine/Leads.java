package dev.iskra.examine;

import dev.iskra.game.Family;
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

/// Follows the words that lead from one scope to another.
final class Leads {
  private static final Lead NOWHERE = new Lead.Nowhere();

  private final Names names;
  private final Function<String, Origin> targets;
  private boolean asked;

  /// @param targets what the event targets that script saves are
  Leads(Names names, Function<String, Origin> targets) {
    this.names = names;
    this.targets = targets;
  }

  /// Whether anything so far depended on what calls the script.
  boolean asked() {
    return asked;
  }

  /// Where `text` leads to from `where`.
  Lead of(String text, Where where) {
    if (text.isEmpty() || text.indexOf('[') >= 0) {
      return NOWHERE;
    }
    int colon = text.indexOf(':');
    if (colon > 0) {
      return prefixed(text, colon);
    }
    return text.indexOf('.') < 0 ? single(text, where) : chain(List.of(text.split("\\.")), where);
  }

  private Lead prefixed(String text, int colon) {
    String prefix = text.substring(0, colon).toLowerCase(Locale.ROOT);
    return switch (prefix) {
      case "event_target", "global_event_target" -> {
        asked = true;
        yield new Lead.To(targets.apply(text.substring(colon + 1)));
      }
      case "mio" -> to(ScopeSet.of(ScopeKind.INDUSTRIAL_ORGANIZATION));
      case "sp" -> to(ScopeSet.of(ScopeKind.SPECIAL_PROJECT));
      case "var", "temp_var", "scope", "constant", "global", "mtth", "token", "collection" ->
          to(ScopeSet.UNKNOWN);
      // `GER.capital:variable` and the like.
      default -> text.indexOf('.') >= 0 ? to(ScopeSet.UNKNOWN) : NOWHERE;
    };
  }

  private Lead fromCaller(Where where, int depth) {
    asked = true;
    return new Lead.To(where.from().at(depth));
  }

  private static Lead to(ScopeSet scopes) {
    return new Lead.To(new Origin(scopes, List.of()));
  }

  private Lead single(String word, Where where) {
    Lead relative = relative(word, where, new Origin(where.self(), List.of()));
    return relative instanceof Lead.Nowhere ? named(word) : relative;
  }

  /// A tag, a state, a character.
  private Lead named(String word) {
    if (Digits.only(word)) {
      return to(ScopeSet.STATE);
    }
    if (Vocabulary.scopes().looksLikeTag(word)) {
      return to(ScopeSet.COUNTRY);
    }
    return word.indexOf('_') > 0 && names.byId(Family.CHARACTER, word).id().isPresent()
        ? to(ScopeSet.of(ScopeKind.CHARACTER))
        : NOWHERE;
  }

  private Lead chain(List<String> words, Where where) {
    Lead lead = NOWHERE;
    Optional<Where> back = Optional.of(where);
    int from = -1;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      if (word.equals("prev") && (i == 0 || words.get(i - 1).equalsIgnoreCase("prev"))) {
        back = back.flatMap(Where::prev);
        lead = to(back.map(Where::self).orElse(ScopeSet.UNKNOWN));
      } else if (word.equals("from") && (i == 0 || from >= 0)) {
        from++;
        lead = fromCaller(where, from);
      } else {
        Origin before =
            lead instanceof Lead.To to ? to.origin() : new Origin(where.self(), List.of());
        Lead next = i == 0 ? single(words.get(i), where) : relative(word, where, before);
        if (!(next instanceof Lead.To to)) {
          return next;
        }
        lead = new Lead.To(to.origin().behind(before));
      }
    }
    return lead;
  }

  /// A word that leads on from a scope.
  private Lead relative(String word, Where where, Origin before) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "this" -> to(before.scopes());
      case "root" -> to(where.root());
      case "prev" -> to(where.prev().map(Where::self).orElse(ScopeSet.UNKNOWN));
      case "prevprev" ->
          to(where.prev().flatMap(Where::prev).map(Where::self).orElse(ScopeSet.UNKNOWN));
      case "from" -> fromCaller(where, 0);
      case "fromfrom" -> fromCaller(where, 1);
      default -> ScopeLink.of(word).map(link -> link(link, before)).orElse(NOWHERE);
    };
  }

  private static Lead link(ScopeLink link, Origin before) {
    return before.scopes().fits(link.from())
        ? to(link.to())
        : new Lead.Broken(link.word(), link.from(), before);
  }

  /// Whether a name of the family leads to a scope: a country, a state.
  static boolean isScope(Family family) {
    return family == Family.COUNTRY || family == Family.STATE;
  }
}
