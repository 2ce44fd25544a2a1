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

/// Judges the texts of a mod for which it matters where they are shown: `[FROM.GetLeader]` is
/// right or wrong by what the event was fired from.
final class ShownTexts {
  private final Kept<KeyedPassage, List<Diagnostic>> kept;

  /// @param lasting whether anything is kept for another time
  ShownTexts(boolean lasting) {
    this.kept = new Kept<>(lasting);
  }

  /// Judges the texts of Iskra and of localisation files that are shown anywhere.
  ///
  /// @param pieces what came of all pieces
  void check(
      List<Recorded> pieces, List<ScriptIndex> scripts, Ground ground, Workers workers, Sink sink) {
    List<KeyedPassage> texts = new ArrayList<>();
    pieces.forEach(piece -> texts.addAll(piece.askingTexts()));
    scripts.forEach(script -> texts.addAll(script.askingTexts()));
    if (texts.isEmpty()) {
      return;
    }
    Set<String> keys = new HashSet<>();
    texts.forEach(text -> keys.add(text.key()));
    List<Report> reports = pieces.stream().map(Recorded::report).toList();
    Map<String, Scene> scenes = Inference.scenes(reports, ground, keys::contains);
    kept.each(
            texts.stream().filter(text -> scenes.containsKey(text.key())).toList(),
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
