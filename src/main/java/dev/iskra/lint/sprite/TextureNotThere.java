package dev.iskra.lint.sprite;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.file.ModFile;
import dev.iskra.mod.sprite.Textures;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A sprite that names a picture which is not there. Which pictures the game has is not known:
/// only a name is judged that begins as other pictures of the mod in the same folder do, and as no
/// sprite of the game does.
public final class TextureNotThere implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    Set<String> there = stems(mod, Function.identity());
    Set<String> beginnings = stems(mod, TextureNotThere::beginning);
    Set<String> ofGame = new HashSet<>();
    for (Scalar named : mod.textures()) {
      String stem = stem(Textures.path(named));
      if (there.contains(stem)
          || !beginnings.contains(beginning(stem))
          || !mod.names().isClosed()) {
        continue;
      }
      if (ofGame.isEmpty()) {
        mod.names().facts().names(ObjectType.SPRITE).forEach(sprite -> words(sprite, ofGame));
      }
      String begins = beginning(stem);
      if (!ofGame.contains(begins.substring(begins.lastIndexOf('/') + 1))) {
        sink.report(
            finding(named.span(), "The mod has no file `" + named.text() + "`.")
                .note("Nothing is seen where the sprite is shown."));
      }
    }
  }

  private static Set<String> stems(ModView mod, Function<String, String> part) {
    return mod.files().all().stream()
        .map(ModFile::folded)
        .filter(path -> path.startsWith("gfx/"))
        .map(path -> part.apply(stem(path)))
        .collect(Collectors.toSet());
  }

  /// A path in small letters without its ending: the game takes a `.dds` for a `.tga`.
  private static String stem(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }

  /// The folder, and the first word of the name.
  private static String beginning(String stem) {
    int end = stem.indexOf('_', stem.lastIndexOf('/') + 1);
    return end < 0 ? stem : stem.substring(0, end);
  }

  private static void words(String sprite, Set<String> into) {
    into.addAll(Arrays.asList(sprite.toLowerCase(Locale.ROOT).split("[_ -]")));
  }
}
