package dev.iskra.cli.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which commands of the game's console read changed files again.
///
/// Only what is documented of the game is claimed: `reload focus`, `reload loc` and
/// `reloadinterface` by its console and the wiki's page on console commands. Of other files it is
/// not known that a running game can take them up.
final class Reloads {
  private static final SortedMap<String, String> COMMANDS =
      new TreeMap<>(
          Map.of(
              "common/national_focus/",
              "reload focus",
              "localisation/",
              "reload loc",
              "interface/",
              "reloadinterface"));

  private Reloads() {}

  /// What to say to somebody who has the game running; nothing where nothing changed.
  ///
  /// @param changed paths in the mod
  static List<String> of(List<String> changed) {
    TreeMap<String, String> commands = new TreeMap<>();
    TreeMap<String, String> others = new TreeMap<>();
    for (String path : changed) {
      String folder = path.substring(0, path.lastIndexOf('/') + 1);
      COMMANDS.entrySet().stream()
          .filter(entry -> path.startsWith(entry.getKey()))
          .findFirst()
          .ifPresentOrElse(
              entry -> commands.put(entry.getKey(), entry.getValue()),
              () -> others.put(folder.isEmpty() ? path : folder, ""));
    }
    List<String> lines = new ArrayList<>();
    commands.forEach((folder, command) -> lines.add("console: " + command + " (" + folder + ")"));
    if (!others.isEmpty()) {
      lines.add("restart the game for " + String.join(", ", others.keySet()));
    }
    return lines;
  }
}
