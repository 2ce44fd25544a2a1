package dev.iskra.lint.text;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.text.TextNeed;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import dev.iskra.model.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A key that the game shows and that no file of the mod or of the game has a text for. A mod that
/// has no texts at all is left alone.
public final class KeyWithoutText implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    boolean certain =
        !mod.hasUnreadTexts()
            && mod.names().byId(ObjectType.LOCALISATION_KEY, "")
                instanceof Resolution.Unknown unknown
            && unknown.certain();
    boolean silent =
        mod.written().empty() && mod.names().symbols().ids(ObjectType.LOCALISATION_KEY).isEmpty();
    if (silent) {
      return;
    }
    List<TextNeed> missing =
        mod.shownTexts().stream().filter(need -> isMissing(need, mod)).toList();
    Map<String, String> near = inOtherCase(missing, mod.names());
    Set<TextNeed> reported = new HashSet<>();
    for (TextNeed need : missing) {
      Optional<String> other = Optional.ofNullable(near.get(folded(need.key())));
      // Of another mod, or of a newer game, nobody here knows what it has texts for.
      if ((certain || other.isPresent()) && reported.add(need)) {
        sink.report(found(need, other));
      }
    }
  }

  private static boolean isMissing(TextNeed need, ModView mod) {
    return !mod.hasText(need.key())
        && (need.use() != TextNeed.Use.COSMETIC_TAG
            || ideologies(mod.names()).noneMatch(one -> mod.hasText(need.key() + "_" + one)));
  }

  /// A country may be called otherwise under each ideology.
  private static Stream<String> ideologies(Names names) {
    return Stream.concat(
        names.all(ObjectType.IDEOLOGY).stream().map(Symbol::id),
        names.facts().names(ObjectType.IDEOLOGY));
  }

  /// The keys of the mod that differ in letter case only from keys that are missing.
  private static Map<String, String> inOtherCase(List<TextNeed> missing, Names names) {
    Set<String> wanted = new HashSet<>();
    missing.forEach(need -> wanted.add(folded(need.key())));
    Map<String, String> found = new HashMap<>();
    if (!wanted.isEmpty()) {
      List<String> keys = new ArrayList<>(names.symbols().ids(ObjectType.LOCALISATION_KEY));
      for (String key : keys) {
        String small = folded(key);
        if (wanted.contains(small)) {
          found.putIfAbsent(small, key);
        }
      }
    }
    return found;
  }

  private static String folded(String key) {
    return key.toLowerCase(Locale.ROOT);
  }

  private Diagnostic found(TextNeed need, Optional<String> other) {
    Diagnostic diagnostic =
        finding(
                need.at(),
                "Nothing has a text for the key `%s`, which %s."
                    .formatted(need.key(), need.use().words()))
            .note("Players see the key itself.");
    return diagnostic.help(
        other
            .map(key -> "There is `" + key + "`: capitals and small letters are told apart.")
            .orElse("Write `" + need.key() + ":0 \"…\"` in a localisation file."));
  }
}
