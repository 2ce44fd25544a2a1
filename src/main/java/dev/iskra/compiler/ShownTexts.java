package dev.iskra.compiler;

import dev.iskra.check.Environment;
import dev.iskra.check.Inference;
import dev.iskra.check.ScriptResult;
import dev.iskra.check.TextContext;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.localisation.KeyedPassage;
import dev.iskra.localisation.SceneCheck;
import dev.iskra.model.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Judges the texts of a mod for which it matters where they are shown: `[FROM.GetLeader]` is
/// right or wrong by what the event was fired from.
final class ShownTexts {
  /// What a text was judged by.
  ///
  /// @param scripted what scripted localisation there is, which may be called like a command
  private record By(Optional<TextContext> scene, int scripted) {}

  private final Memo<KeyedPassage, List<Diagnostic>> judged;
  private List<ScriptResult> reports = List.of();
  private Set<String> asked = Set.of();
  private Map<String, TextContext> scenes = Map.of();

  /// @param lasting whether anything is kept for another time
  ShownTexts(boolean lasting) {
    this.judged = new Memo<>(lasting);
  }

  /// Judges the texts of Iskra and of localisation files that are shown anywhere. While the same
  /// texts are shown by the same calls, what the scope words in them mean is known; but findings
  /// say places, so with any it is found out again.
  ///
  /// @param texts those for which it matters where they are shown
  /// @param now the reports of all units, in order
  /// @param inference what was found out of who calls what
  void check(
      List<KeyedPassage> texts,
      List<ScriptResult> now,
      Supplier<Inference> inference,
      Environment ground,
      Workers workers,
      Sink sink) {
    Set<String> keys = new HashSet<>();
    texts.forEach(text -> keys.add(text.key()));
    boolean known =
        asked.containsAll(keys) && ScriptResult.alike(reports, now, ScriptResult::showsAlike);
    List<Diagnostic> found = List.of();
    if (known) {
      reports = now;
      found = judged(texts, ground.names(), workers);
    }
    if (!keys.isEmpty() && !(known && found.isEmpty())) {
      scenes = inference.get().scenes(keys::contains);
      asked = keys;
      reports = now;
      found = judged(texts, ground.names(), workers);
    }
    found.forEach(sink::report);
  }

  private List<Diagnostic> judged(List<KeyedPassage> texts, Names names, Workers workers) {
    int scripted = new HashSet<>(names.symbols().ids(ObjectType.SCRIPTED_LOCALISATION)).hashCode();
    return judged
        .each(
            texts.stream().filter(text -> scenes.containsKey(text.key())).toList(),
            text -> new By(scene(text), scripted),
            workers,
            text -> scene(text).map(scene -> judged(text, scene, names)).orElse(List.of()))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private Optional<TextContext> scene(KeyedPassage text) {
    return Optional.ofNullable(scenes.get(text.key()));
  }

  private static List<Diagnostic> judged(KeyedPassage text, TextContext scene, Names names) {
    return SceneCheck.run(text.passage(), names, scene).stream().map(scene::because).toList();
  }
}
