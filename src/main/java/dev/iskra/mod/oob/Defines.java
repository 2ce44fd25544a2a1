package dev.iskra.mod.oob;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How large division templates may be, as the game's defines say, version 1.17, and those of a
/// mod after them.
///
/// @param values what is said, by name
public record Defines(Map<String, Integer> values) {
  /// Says nothing.
  public static final Defines NONE = new Defines(Map.of());

  private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
  private static final Pattern VALUE =
      Pattern.compile("\\b(MAX_DIVISION_(?:BRIGADE|SUPPORT)_(?:WIDTH|HEIGHT))\\s*=\\s*(\\d{1,4})");
  private static final int USUAL = 5;

  public Defines {
    values = Map.copyOf(values);
  }

  /// Reads a file of `common/defines`.
  public static Defines read(String lua) {
    Map<String, Integer> values = new HashMap<>();
    Matcher found = VALUE.matcher(COMMENT.matcher(lua).replaceAll(""));
    while (found.find()) {
      values.put(found.group(1), Integer.valueOf(found.group(2)));
    }
    return values.isEmpty() ? NONE : new Defines(values);
  }

  /// These, and others after them.
  Defines and(Defines later) {
    Map<String, Integer> all = new HashMap<>(values);
    all.putAll(later.values);
    return new Defines(all);
  }

  /// How many columns a grid has.
  public int columns(Template.Grid grid) {
    return grid.isSupport()
        ? values.getOrDefault("MAX_DIVISION_SUPPORT_WIDTH", 1)
        : values.getOrDefault("MAX_DIVISION_BRIGADE_WIDTH", USUAL);
  }

  /// How many rows a grid has.
  public int rows(Template.Grid grid) {
    return values.getOrDefault(
        grid.isSupport() ? "MAX_DIVISION_SUPPORT_HEIGHT" : "MAX_DIVISION_BRIGADE_HEIGHT", USUAL);
  }
}
