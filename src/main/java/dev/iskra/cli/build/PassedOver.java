package dev.iskra.cli.build;

import dev.iskra.compiler.Sources;
import dev.iskra.mod.file.ModDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The files of a mod that are not looked into, by what they hold.
public final class PassedOver {
  private static final Map<String, Set<String>> ENDINGS =
      Map.of(
          "pictures", Set.of("bmp", "dds", "jpeg", "jpg", "png", "psd", "tga"),
          "sounds", Set.of("mp3", "ogg", "wav"),
          "models and shaders", Set.of("anim", "fx", "fxh", "mesh", "shader"),
          "fonts", Set.of("fnt", "otf", "ttf"));

  /// How many there are of a sort, and what their names end in.
  private static final class Sort {
    private final Set<String> endings = new TreeSet<>();
    private int count;
  }

  private PassedOver() {}

  /// A line that says how many of which kinds, and why; absent where there are none.
  public static Optional<String> line(List<Sources.Asset> files) {
    Map<String, Sort> sorts = new TreeMap<>();
    for (Sources.Asset file : files) {
      String path = file.path().value().toLowerCase(Locale.ROOT);
      if (!path.equals(ModDescriptor.FILE)) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        Sort sort = sorts.computeIfAbsent(sort(path, name.substring(dot + 1)), _ -> new Sort());
        sort.count++;
        sort.endings.add(dot < 0 ? name : name.substring(dot));
      }
    }
    int all = sorts.values().stream().mapToInt(sort -> sort.count).sum();
    String listed =
        sorts.entrySet().stream()
            .map(one -> said(one.getKey(), one.getValue()))
            .collect(Collectors.joining("; "));
    return all == 0
        ? Optional.empty()
        : Optional.of("passed over " + Compilation.files(all) + ", no script: " + listed);
  }

  private static String said(String what, Sort sort) {
    String endings = sort.endings.stream().limit(5).collect(Collectors.joining(" "));
    return what + " " + sort.count + " (" + endings + (sort.endings.size() > 5 ? " …)" : ")");
  }

  private static String sort(String path, String ending) {
    return path.startsWith("map/")
        ? "tables of the map"
        : ENDINGS.entrySet().stream()
            .filter(one -> one.getValue().contains(ending))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("what the game does not read as script");
  }
}
