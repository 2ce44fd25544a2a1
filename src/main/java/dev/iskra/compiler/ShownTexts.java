package dev.iskra.compiler;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.examine.Ground;
import dev.iskra.examine.Inference;
import dev.iskra.examine.Report;
import dev.iskra.examine.Scene;
import dev.iskra.game.Family;
import dev.iskra.model.Names;
import dev.iskra.wording.KeyedPassage;
import dev.iskra.wording.SceneCheck;
import java.util.ArrayList;
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
  private record By(Optional<Scene> scene, int scripted) {}

  private final boolean lasting;
  private final Kept<KeyedPassage, List<Diagnostic>> kept;
  private List<Report> reports = List.of();
  private Set<KeyedPassage> sound = identities();
  private Map<String, Scene> scenes = Map.of();
  private Set<String> asked = Set.of();
  private int scripted;

  /// @param lasting whether anything is kept for another time
  ShownTexts(boolean lasting) {
    this.lasting = lasting;
    this.kept = new Kept<>(lasting);
  }

  private static Set<KeyedPassage> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /// Judges the texts of Iskra and of localisation files that are shown anywhere.
  ///
  /// @param pieces what came of all pieces
  /// @param localised texts of localisation files for which it matters where they are shown
  /// @param inference what was found out of who calls what
  void check(
      List<Recorded> pieces,
      List<KeyedPassage> localised,
      Supplier<Inference> inference,
      Ground ground,
      Workers workers,
      Sink sink) {
    List<KeyedPassage> texts = new ArrayList<>();
    pieces.forEach(piece -> texts.addAll(piece.askingTexts()));
    texts.addAll(localised);
    List<Report> now = pieces.stream().map(Recorded::report).toList();
    int words =
        new HashSet<>(ground.names().symbols().ids(Family.SCRIPTED_LOCALISATION)).hashCode();
    boolean asBefore = words == scripted && alike(now) && soundInLastScenes(texts, ground);
    List<Diagnostic> found =
        texts.isEmpty() || asBefore
            ? List.of()
            : judged(texts, inference.get(), ground, words, workers);
    found.forEach(sink::report);
    if (lasting) {
      reports = now;
      scripted = words;
      sound = identities();
      sound.addAll(found.isEmpty() ? texts : List.of());
    }
  }

  /// Whether nothing is wrong with any of the texts where they are shown, if they are shown where
  /// they were. Whatever is wrong is looked at again with the places as they are now.
  private boolean soundInLastScenes(List<KeyedPassage> texts, Ground ground) {
    for (KeyedPassage text : texts) {
      boolean known = sound.contains(text);
      if (!known && !(asked.contains(text.key()) && isSound(text, ground))) {
        return false;
      }
    }
    return !sound.isEmpty();
  }

  private boolean isSound(KeyedPassage text, Ground ground) {
    return scene(text)
        .map(scene -> SceneCheck.run(text.passage(), ground.names(), scene).isEmpty())
        .orElse(true);
  }

  /// Whether all that is new shows what the old showed, in the same scopes.
  @SuppressWarnings("ReferenceEquality")
  private boolean alike(List<Report> now) {
    boolean alike = reports.size() == now.size();
    for (int i = 0; alike && i < now.size(); i++) {
      alike = reports.get(i) == now.get(i) || reports.get(i).showsAlike(now.get(i));
    }
    return alike;
  }

  private List<Diagnostic> judged(
      List<KeyedPassage> texts, Inference inference, Ground ground, int words, Workers workers) {
    Set<String> keys = new HashSet<>();
    texts.forEach(text -> keys.add(text.key()));
    scenes = inference.scenes(keys::contains);
    asked = keys;
    return kept
        .each(
            texts.stream().filter(text -> scenes.containsKey(text.key())).toList(),
            text -> new By(scene(text), words),
            workers,
            text -> scene(text).map(scene -> judged(text, scene, ground.names())).orElse(List.of()))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private Optional<Scene> scene(KeyedPassage text) {
    return Optional.ofNullable(scenes.get(text.key()));
  }

  private static List<Diagnostic> judged(KeyedPassage text, Scene scene, Names names) {
    return SceneCheck.run(text.passage(), names, scene).stream().map(scene::because).toList();
  }
}
