package dev.iskra.project;

import dev.iskra.project.memo.PlainFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The places where the game may have made its user folder on a computer, the likeliest first.
record UserFolders(Machine machine) {
  /// The name of the folder.
  static final String NAME = "Hearts of Iron IV";

  private static final String BELOW = "Paradox Interactive/" + NAME;

  /// Where Proton keeps what the game for Windows (Steam's number 394360) takes for a disk.
  private static final String PROTON = "steamapps/compatdata/394360/pfx/drive_c/users/steamuser/";

  private static final Pattern VARIABLE = Pattern.compile("%([^%]+)%");

  /// A library in Steam's `libraryfolders.vdf`: `"path"  "/run/media/mmcblk0p1"`.
  private static final Pattern LIBRARY = Pattern.compile("\"path\"\\s+\"([^\"]+)\"");

  /// All of them, there or not.
  List<Path> places() {
    return switch (machine.kind()) {
      case WINDOWS -> windows();
      case MAC -> List.of(machine.home().resolve("Documents").resolve(BELOW));
      case LINUX -> linux();
    };
  }

  private List<Path> windows() {
    LinkedHashSet<Path> result = new LinkedHashSet<>();
    machine.documents().flatMap(value -> path(expanded(value))).ifPresent(result::add);
    result.add(profile().resolve("Documents"));
    for (String cloud : List.of("OneDrive", "OneDriveConsumer", "OneDriveCommercial")) {
      machine
          .variable(cloud)
          .flatMap(UserFolders::path)
          .ifPresent(folder -> result.add(folder.resolve("Documents")));
    }
    return result.stream().map(documents -> documents.resolve(BELOW)).toList();
  }

  private Path profile() {
    return machine.variable("USERPROFILE").flatMap(UserFolders::path).orElse(machine.home());
  }

  private String expanded(String value) {
    return VARIABLE
        .matcher(value)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(machine.variable(found.group(1)).orElse(found.group())));
  }

  private static Optional<Path> path(String text) {
    try {
      // Windows takes both separators.
      return Optional.of(Path.of(text.replace('\\', '/')));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private List<Path> linux() {
    LinkedHashSet<Path> result = new LinkedHashSet<>();
    machine
        .variable("XDG_DATA_HOME")
        .flatMap(UserFolders::path)
        .filter(Path::isAbsolute)
        .ifPresent(data -> result.add(data.resolve(BELOW)));
    // The game itself, then as it is in Steam's Flatpak and Snap, which have a home of their own.
    for (String data :
        List.of(
            ".local/share",
            ".var/app/com.valvesoftware.Steam/.local/share",
            ".var/app/com.valvesoftware.Steam/data",
            "snap/steam/common/.local/share")) {
      result.add(machine.home().resolve(data).resolve(BELOW));
    }
    for (Path library : libraries()) {
      for (String documents : List.of("Documents", "My Documents")) {
        result.add(library.resolve(PROTON + documents).resolve(BELOW));
      }
    }
    return List.copyOf(result);
  }

  /// Steam's own folder and the libraries on other disks, such as the card of a Steam Deck.
  private List<Path> libraries() {
    List<Path> result = new ArrayList<>();
    for (String steam :
        List.of(
            ".local/share/Steam",
            ".steam/steam",
            ".var/app/com.valvesoftware.Steam/.local/share/Steam",
            "snap/steam/common/.local/share/Steam")) {
      Path folder = machine.home().resolve(steam);
      if (Files.isDirectory(folder)) {
        result.add(folder);
        result.addAll(others(folder.resolve("steamapps/libraryfolders.vdf")));
      }
    }
    return result;
  }

  private static List<Path> others(Path list) {
    try {
      String text = new String(PlainFile.read(list), StandardCharsets.UTF_8);
      return LIBRARY
          .matcher(text)
          .results()
          .map(found -> path(found.group(1)))
          .flatMap(Optional::stream)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
