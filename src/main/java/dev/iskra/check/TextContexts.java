package dev.iskra.check;

import dev.iskra.game.ObjectType;
import dev.iskra.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the places that show texts, and what the scope words mean there.
final class TextContexts {
  /// Tooltips are shown where they stand. Other texts among effects, such as the name of a party,
  /// are kept and shown elsewhere.
  static final Set<String> TOOLTIPS =
      Set.of("custom_effect_tooltip", "custom_trigger_tooltip", "tooltip", "not_tooltip");

  private final Predicate<String> wanted;
  private final Map<String, TextContext> byKey = new HashMap<>();

  /// @param wanted the keys that matter
  TextContexts(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  Map<String, TextContext> byKey() {
    return byKey;
  }

  /// Takes the texts that a definition shows.
  ///
  /// @param from what `FROM` is in it, where it is an event
  void add(ScriptResult.Piece piece, FromChain from) {
    DefinitionBody.Summary summary = piece.summary();
    for (Call call : piece.examined().calls()) {
      if (call.family() == ObjectType.LOCALISATION_KEY) {
        show(call.name(), call.where(), call.where().from().within(from), call.site().at());
      }
    }
    ScopeContext where = ScriptChecker.start(summary, from);
    summary.texts().forEach(text -> show(text.key(), where, from, text.at()));
  }

  private void show(String key, ScopeContext where, FromChain from, Span at) {
    if (wanted.test(key)) {
      byKey.merge(key, TextContext.of(where, from, at), TextContext::or);
    }
  }
}
