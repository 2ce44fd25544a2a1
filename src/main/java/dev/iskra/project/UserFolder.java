package dev.iskra.project;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder in which the game keeps saved games, settings, logs and, in `mod`, the mods of its
/// user. Its own name is `Hearts of Iron IV`.
///
/// @param path where it is; it need not be there yet
/// @param name how it is called in messages
public record UserFolder(Path path, String name) {
  /// The variable of the environment that names it where it is not found or is one of several.
  public static final String VARIABLE = "ISKRA_GAME_USER_DIR";

  private static final String NAMING =
      "name it with `--game-user-dir` or in the variable `" + VARIABLE + "`.";

  /// What only the folder has in which the game itself is installed.
  private static final List<String> OF_THE_GAME =
      List.of("hoi4.exe", "hoi4", "launcher-settings.json", "hoi4.app");

  /// What the game, its launcher and mods leave in it, one or another.
  private static final List<String> OF_THE_USER =
      List.of(
          "mod",
          "save games",
          "settings.txt",
          "pdx_settings.txt",
          "dlc_load.json",
          "game_data.json",
          "launcher-v2.sqlite",
          "logs");

  /// The folder as the user named it, if it can be one. It may still be empty, or not be there
  /// where the folder around it is.
  ///
  /// @param base the folder that relative paths count from
  /// @param name as the user wrote it
  public static Outcome<Optional<UserFolder>> named(Path base, String name) {
    Path path;
    try {
      path = base.resolve(name);
    } catch (InvalidPathException e) {
      return wrong(name, "`" + name + "` is not a path.", "Name the folder that holds `mod`.");
    }
    if (Files.exists(path) && !Files.isDirectory(path)) {
      return wrong(name, "`" + name + "` is not a folder.", "Name the folder that holds `mod`.");
    }
    Path above = Optional.ofNullable(path.toAbsolutePath().normalize().getParent()).orElse(path);
    if (!Files.isDirectory(above)) {
      return wrong(
          name,
          "There is no folder for `" + name + "` to be in.",
          "Name the folder with your saved games and settings, or make this one.");
    }
    if (has(path, OF_THE_GAME)) {
      return wrong(
          name,
          "In `" + name + "` the game is installed; it looks for mods elsewhere.",
          "Name the folder with its saved games, settings and logs, which belongs to you.");
    }
    if (isModFolder(path)) {
      String parent = name.replaceFirst("[/\\\\]+mod[/\\\\]*$", "");
      return wrong(
          name,
          "`" + name + "` is the folder of mods, not the user folder that it lies in.",
          parent.equals(name)
              ? "Name the folder above it."
              : "Name the folder above it: `--game-user-dir " + parent + "`.");
    }
    if (!has(path, OF_THE_USER) && !isEmpty(path)) {
      return wrong(
          name,
          "`" + name + "` is not the game's user folder: there is no `mod` in it.",
          "Name the folder with your saved games and settings. If it is this one, make the folder"
              + " `mod` in it.");
    }
    return Outcome.of(Optional.of(new UserFolder(path, name)));
  }

  private static boolean has(Path folder, List<String> names) {
    return names.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean isModFolder(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    return folder.endsWith("mod")
        && Optional.ofNullable(folder.getParent()).stream()
            .anyMatch(
                above ->
                    above.endsWith(UserFolders.NAME)
                        || Files.exists(above.resolve("settings.txt"))
                        || Files.exists(above.resolve("dlc_load.json")));
  }

  private static Outcome<Optional<UserFolder>> wrong(String name, String message, String help) {
    return new Outcome<>(
        Optional.empty(), List.of(UserFolderRule.NOT_A_USER_FOLDER.at(name, message).help(help)));
  }

  /// Finds it where the game makes it on this computer: the one place where there is one.
  public static Outcome<Optional<UserFolder>> find(Machine machine) {
    List<Path> places = new UserFolders(machine).places();
    List<Path> found = distinct(places.stream().filter(Files::isDirectory).toList());
    if (found.size() == 1) {
      Path path = found.getFirst();
      return Outcome.of(Optional.of(new UserFolder(path, shown(path, machine))));
    }
    return found.isEmpty() ? missing(places, machine) : several(found, machine);
  }

  private static Outcome<Optional<UserFolder>> missing(List<Path> places, Machine machine) {
    String first = shown(places.getFirst(), machine);
    String message = "The game's user folder is not found.";
    Diagnostic diagnostic =
        UserFolderRule.NO_USER_FOLDER
            .at(first, message)
            .note("Looked for" + listed(places, machine))
            .help("Start the game once, which makes it. If it is elsewhere, " + NAMING);
    return new Outcome<>(Optional.empty(), List.of(diagnostic));
  }

  private static Outcome<Optional<UserFolder>> several(List<Path> found, Machine machine) {
    String first = shown(found.getFirst(), machine);
    String message = "The game has more than one user folder.";
    Diagnostic diagnostic =
        UserFolderRule.SEVERAL_USER_FOLDERS
            .at(first, message)
            .note("There are" + listed(found, machine))
            .help("Take the one that the game uses: " + NAMING);
    return new Outcome<>(Optional.empty(), List.of(diagnostic));
  }

  private static String listed(List<Path> places, Machine machine) {
    StringBuilder result = new StringBuilder();
    places.forEach(path -> result.append("\n`").append(shown(path, machine)).append('`'));
    return result.toString();
  }

  /// Each folder once: some places are links to others.
  private static List<Path> distinct(List<Path> folders) {
    List<Path> result = new ArrayList<>();
    for (Path folder : folders) {
      if (result.stream().noneMatch(earlier -> same(earlier, folder))) {
        result.add(folder);
      }
    }
    return result;
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  /// How a place is called: `~` is the user's own folder, where people know that sign.
  private static String shown(Path path, Machine machine) {
    boolean below =
        machine.kind() != Machine.Kind.WINDOWS
            && path.startsWith(machine.home())
            && !path.equals(machine.home());
    return below ? "~/" + machine.home().relativize(path) : path.toString();
  }
}
