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

  private final boolean lasting;
  private final Memo<KeyedPassage, List<Diagnostic>> kept;
  private List<ScriptResult> reports = List.of();
  private Set<Object> sound = identities();
  private Map<String, TextContext> scenes = Map.of();
  private Set<String> asked = Set.of();
  private int scripted;

  /// @param lasting whether anything is kept for another time
  ShownTexts(boolean lasting) {
    this.lasting = lasting;
    this.kept = new Memo<>(lasting);
  }

  /// The texts of one part of a mod for which it matters where they are shown.
  ///
  /// @param of what they belong to: while it is the same object, so are they
  record Part(Object of, List<KeyedPassage> texts) {}

  private static Set<Object> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /// Judges the texts of Iskra and of localisation files that are shown anywhere.
  ///
  /// @param all the texts by what they belong to
  /// @param now the reports of all pieces, in order
  /// @param inference what was found out of who calls what
  void check(
      List<Part> all,
      List<ScriptResult> now,
      Supplier<Inference> inference,
      Environment ground,
      Workers workers,
      Sink sink) {
    List<Part> parts = all.stream().filter(part -> !part.texts().isEmpty()).toList();
    int words =
        new HashSet<>(ground.names().symbols().ids(ObjectType.SCRIPTED_LOCALISATION)).hashCode();
    boolean asBefore =
        words == scripted
            && ScriptResult.alike(reports, now, ScriptResult::showsAlike)
            && soundInLastScenes(parts, ground);
    List<Diagnostic> found =
        parts.isEmpty() || asBefore
            ? List.of()
            : judged(texts(parts), inference.get(), ground, words, workers);
    found.forEach(sink::report);
    if (lasting) {
      reports = now;
      scripted = words;
      sound = identities();
      if (found.isEmpty()) {
        parts.forEach(part -> sound.add(part.of()));
      }
    }
  }

  private static List<KeyedPassage> texts(List<Part> parts) {
    return parts.stream().flatMap(part -> part.texts().stream()).toList();
  }

  /// Whether nothing is wrong with any of the texts where they are shown, if they are shown where
  /// they were. Whatever is wrong is looked at again with the places as they are now.
  private boolean soundInLastScenes(List<Part> parts, Environment ground) {
    for (Part part : parts) {
      boolean known = sound.contains(part.of());
      if (!known && !part.texts().stream().allMatch(text -> isSoundAsBefore(text, ground))) {
        return false;
      }
    }
    return !sound.isEmpty();
  }

  private boolean isSoundAsBefore(KeyedPassage text, Environment ground) {
    return asked.contains(text.key()) && isSound(text, ground);
  }

  private boolean isSound(KeyedPassage text, Environment ground) {
    return scene(text)
        .map(scene -> SceneCheck.run(text.passage(), ground.names(), scene).isEmpty())
        .orElse(true);
  }

  private List<Diagnostic> judged(
      List<KeyedPassage> texts,
      Inference inference,
      Environment ground,
      int words,
      Workers workers) {
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

  private Optional<TextContext> scene(KeyedPassage text) {
    return Optional.ofNullable(scenes.get(text.key()));
  }

  private static List<Diagnostic> judged(KeyedPassage text, TextContext scene, Names names) {
    return SceneCheck.run(text.passage(), names, scene).stream().map(scene::because).toList();
  }
}
