package dev.iskra.game;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The catalogs that the build makes of our data files. Where these lie beside the classes in a
/// folder, the catalogs are made when asked for, so that they are never out of date.
public final class Catalogs {
  private static final String FOLDER = "/game/";
  private static final String ENTRIES = "game/entries.catalog";
  private static final String DOCUMENTATION = "game/documentation.catalog";

  private static final List<String> FOLDERS =
      List.of("definitions", "effects", "triggers", "modifiers", "blocks", "words", "texts");

  private Catalogs() {}

  /// What every run needs.
  static byte[] entries() {
    return bytes(ENTRIES);
  }

  /// What only people are told.
  static byte[] documentation() {
    return bytes(DOCUMENTATION);
  }

  private static byte[] bytes(String name) {
    if (Resources.inFolder()) {
      return made().getOrDefault(name, new byte[0]);
    }
    return Resources.bytes("/" + name).orElseThrow(() -> new BrokenResource(name, "is missing"));
  }

  /// The catalogs of the data files beside the classes, by the names of the resources that they
  /// become.
  public static SequencedMap<String, byte[]> made() {
    CatalogWriter entries = new CatalogWriter();
    CatalogWriter documentation = new CatalogWriter();
    for (String folder : FOLDERS) {
      for (String name : Resources.names(FOLDER + folder)) {
        if (name.endsWith(".md")) {
          continue;
        }
        String file = FOLDER + folder + "/" + name;
        byte[] bytes =
            Resources.bytes(file).orElseThrow(() -> new BrokenResource(file, "is missing"));
        DataReader.read(file, new String(bytes, StandardCharsets.UTF_8), entries, documentation);
      }
    }
    SequencedMap<String, byte[]> made = new LinkedHashMap<>();
    made.put(ENTRIES, entries.bytes());
    made.put(DOCUMENTATION, documentation.bytes());
    return made;
  }
}
