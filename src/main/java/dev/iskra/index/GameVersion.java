package dev.iskra.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The version that a game says it has.
public final class GameVersion {
  /// In `launcher-settings.json`: `"rawVersion": "v1.17.4"`, in older games without the `v`.
  private static final Pattern RAW =
      Pattern.compile("\"rawVersion\"\\s*:\\s*\"v?(\\d+(?:\\.\\d+)++)");

  private GameVersion() {}

  /// The version in the text of `launcher-settings.json`, such as `1.17.4`; empty if it says
  /// none.
  public static String in(String launcherSettings) {
    Matcher found = RAW.matcher(launcherSettings);
    return found.find() ? found.group(1) : "";
  }
}
