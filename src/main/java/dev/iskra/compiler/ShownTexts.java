package dev.iskra.compiler;

import dev.iskra.analyze.ScriptIndex;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.examine.Ground;
import dev.iskra.examine.Inference;
import dev.iskra.examine.Report;
import dev.iskra.examine.Scene;
import dev.iskra.model.Names;
import dev.iskra.wording.KeyedPassage;
import dev.iskra.wording.SceneCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The texts of a mod for which it matters where they are shown: `[FROM.GetLeader]` is right or
/// wrong by what the event was fired from.
final class ShownTexts {
  private final List<KeyedPassage> texts = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /// Those of Iskra and of localisation files.
  ShownTexts(List<Recorded> pieces, List<ScriptIndex> scripts) {
    pieces.forEach(piece -> texts.addAll(piece.askingTexts()));
    scripts.forEach(script -> texts.addAll(script.askingTexts()));
    texts.forEach(text -> keys.add(text.key()));
  }

  /// Judges those that are shown anywhere.
  ///
  /// @param reports those of all pieces
  /// @param kept what came of the texts earlier
  void check(
      List<Report> reports,
      Ground ground,
      Kept<KeyedPassage, List<Diagnostic>> kept,
      Workers workers,
      Sink sink) {
    if (texts.isEmpty()) {
      return;
    }
    Map<String, Scene> scenes = Inference.scenes(reports, ground, keys::contains);
    List<KeyedPassage> shown =
        texts.stream().filter(text -> scenes.containsKey(text.key())).toList();
    kept.each(
            shown,
            text -> scene(scenes, text),
            workers,
            text ->
                scene(scenes, text)
                    .map(scene -> judged(text, scene, ground.names()))
                    .orElse(List.of()))
        .forEach(found -> found.forEach(sink::report));
  }

  private static Optional<Scene> scene(Map<String, Scene> scenes, KeyedPassage text) {
    return Optional.ofNullable(scenes.get(text.key()));
  }

  private static List<Diagnostic> judged(KeyedPassage text, Scene scene, Names names) {
    return SceneCheck.run(text.passage(), names, scene).stream().map(scene::because).toList();
  }
}
