package dev.iskra.preview;

import java.util.Map;

/// The game's languages as the web names them.
final class Languages {
  private static final Map<String, String> CODES =
      Map.of(
          "english", "en",
          "french", "fr",
          "german", "de",
          "spanish", "es",
          "braz_por", "pt-BR",
          "polish", "pl",
          "russian", "ru",
          "japanese", "ja",
          "korean", "ko",
          "simp_chinese", "zh-Hans");

  private Languages() {}

  /// `en` for `english`; `und` for a language that nobody knows.
  static String code(String language) {
    return CODES.getOrDefault(language, "und");
  }
}
