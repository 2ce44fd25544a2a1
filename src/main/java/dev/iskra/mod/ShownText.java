package dev.iskra.mod;

import dev.iskra.clausewitz.localisation.Localisation;
import dev.iskra.clausewitz.localisation.LocalisationEntry;
import dev.iskra.clausewitz.localisation.LocalisationReader;
import dev.iskra.clausewitz.localisation.LocalisationSection;
import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModTree;
import dev.iskra.text.SourceFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The texts of a mod in one language.
final class ShownText {
  private static final String HEADER = "l_";

  private final SortedMap<String, Map<String, String>> byLanguage = new TreeMap<>();
  private final String language;

  /// @param wanted the language; where nobody asks for one, English, or the first there is
  ShownText(ModTree tree, Optional<String> wanted) {
    for (Artifact file : tree.files()) {
      String path = file.path().value().toLowerCase(Locale.ROOT);
      if (path.startsWith("localisation/") && path.endsWith(".yml")) {
        Localisation read = LocalisationReader.read(SourceFile.of(path, file.bytes())).value();
        read(read, path.contains("/replace/"));
      }
    }
    String first = byLanguage.isEmpty() ? "english" : byLanguage.firstKey();
    String usual = byLanguage.containsKey("english") ? "english" : first;
    this.language = wanted.orElse(usual);
  }

  /// What stands in a folder `replace` wins.
  private void read(Localisation file, boolean wins) {
    for (LocalisationSection section : file.sections()) {
      String name = section.language().orElse("").toLowerCase(Locale.ROOT);
      String of = name.startsWith(HEADER) ? name.substring(HEADER.length()) : name;
      Map<String, String> texts = byLanguage.computeIfAbsent(of, _ -> new HashMap<>());
      for (LocalisationEntry entry : section.entries()) {
        if (wins) {
          texts.put(entry.key(), entry.text());
        } else {
          texts.putIfAbsent(entry.key(), entry.text());
        }
      }
    }
  }

  String language() {
    return language;
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(key));
  }
}
