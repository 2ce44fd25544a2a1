package dev.iskra.mod.sprite;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the files that sprites name.
public final class Textures {
  private Textures() {}

  /// The values of all fields that name a texture.
  ///
  /// @param holds the kinds of definitions that the game reads from the file
  /// @param entries what stands at the top of the file
  public static List<Scalar> of(Set<String> holds, List<Entry> entries) {
    List<Scalar> found = new ArrayList<>();
    if (holds.contains("spritetype") || holds.contains("spriteType")) {
      entries.forEach(entry -> add(entry, found));
    }
    return found;
  }

  /// The path of a named file in small letters, with one `/` between folders.
  public static String path(Scalar named) {
    return written(named).toLowerCase(Locale.ROOT);
  }

  /// The same in the letters in which it is written.
  public static String written(Scalar named) {
    return named.text().replace('\\', '/').replaceAll("/{2,}", "/");
  }

  private static void add(Entry entry, List<Scalar> into) {
    if (!(entry instanceof Field field)) {
      return;
    }
    if (field.value() instanceof Block block) {
      block.entries().forEach(inner -> add(inner, into));
    } else if (field.value() instanceof Scalar path && path.text().indexOf('/') > 0) {
      String key = field.key().text().toLowerCase(Locale.ROOT);
      if (key.startsWith("texturefile") || key.endsWith("texturefile")) {
        into.add(path);
      }
    }
  }
}
