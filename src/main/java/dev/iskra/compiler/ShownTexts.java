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
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
  private int scripted;
  private Set<String> asked = Set.of();
  private Map<String, TextContext> scenes = Map.of();

  /// Lists of texts in which nothing is wrong.
  private Set<List<KeyedPassage>> sound = Set.of();

  /// @param lasting whether anything is kept for another time
  ShownTexts(boolean lasting) {
    this.judged = new Memo<>(lasting);
  }

  /// Judges the texts of Iskra and of localisation files that are shown anywhere. While the same
  /// texts are shown by the same calls, it is known what the scope words in them mean, and only new
  /// texts are looked at; but findings say places, so with any it is found out again.
  ///
  /// @param all those for which it matters where they are shown; what is the same list as the last
  ///     time must not have changed
  /// @param now the reports of all units, in order
  /// @param inference what was found out of who calls what
  void check(
      List<List<KeyedPassage>> all,
      List<ScriptResult> now,
      Supplier<Inference> inference,
      Environment ground,
      Workers workers,
      Sink sink) {
    List<List<KeyedPassage>> texts = all.stream().filter(some -> !some.isEmpty()).toList();
    Names names = ground.names();
    int words = new HashSet<>(names.symbols().ids(ObjectType.SCRIPTED_LOCALISATION)).hashCode();
    boolean known =
        words == scripted
            && !sound.isEmpty()
            && ScriptResult.alike(reports, now, ScriptResult::showsAlike)
            && texts.stream()
                .filter(some -> !sound.contains(some))
                .flatMap(List::stream)
                .allMatch(text -> isSound(text, names));
    reports = now;
    scripted = words;
    List<Diagnostic> found =
        known || texts.isEmpty()
            ? List.of()
            : judged(texts.stream().flatMap(List::stream).toList(), inference, names, workers);
    found.forEach(sink::report);
    sound = Collections.newSetFromMap(new IdentityHashMap<>());
    if (found.isEmpty()) {
      sound.addAll(texts);
    }
  }

  private boolean isSound(KeyedPassage text, Names names) {
    return asked.contains(text.key())
        && scene(text).map(scene -> judged(text, scene, names).isEmpty()).orElse(true);
  }

  private List<Diagnostic> judged(
      List<KeyedPassage> texts, Supplier<Inference> inference, Names names, Workers workers) {
    asked = new HashSet<>();
    texts.forEach(text -> asked.add(text.key()));
    scenes = inference.get().scenes(asked::contains);
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
