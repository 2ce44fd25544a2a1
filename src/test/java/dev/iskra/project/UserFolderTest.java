package dev.iskra.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFolderTest {
  private static final String BELOW = "/Paradox Interactive/Hearts of Iron IV";
  private static final String PROTON =
      "/steamapps/compatdata/394360/pfx/drive_c/users/steamuser/Documents" + BELOW;

  @TempDir Path home = Path.of("");

  private void make(String path) throws IOException {
    Files.createDirectories(home.resolve(path));
  }

  private Machine machine(Machine.Kind kind) {
    return new SomeMachine(kind, home, Map.of(), Optional.empty());
  }

  private static String name(Machine machine) {
    Outcome<Optional<UserFolder>> found = UserFolder.find(machine);
    assertTrue(found.diagnostics().isEmpty(), found::toString);
    return found.value().orElseThrow().name();
  }

  private static String rule(Outcome<Optional<UserFolder>> found) {
    assertTrue(found.value().isEmpty(), found::toString);
    return found.diagnostics().getFirst().rule().title();
  }

  @Test
  void onLinuxAndMac() throws IOException {
    make(".local/share" + BELOW);
    make("Documents" + BELOW);
    assertEquals("~/.local/share" + BELOW, name(machine(Machine.Kind.LINUX)));
    assertEquals("~/Documents" + BELOW, name(machine(Machine.Kind.MAC)));
  }

  @Test
  void whereTheEnvironmentSays() throws IOException {
    make("data" + BELOW);
    Map<String, String> set = Map.of("XDG_DATA_HOME", home.resolve("data").toString());
    var machine = new SomeMachine(Machine.Kind.LINUX, home, set, Optional.empty());
    assertEquals("~/data" + BELOW, name(machine));
    make("data2");
    set = Map.of("XDG_DATA_HOME", "data");
    machine = new SomeMachine(Machine.Kind.LINUX, home, set, Optional.empty());
    assertEquals("no-user-folder", rule(UserFolder.find(machine)));
  }

  @Test
  void underProtonAndOnTheCardOfASteamDeck() throws IOException {
    make(".local/share/Steam" + PROTON);
    make(".steam");
    Files.createSymbolicLink(home.resolve(".steam/steam"), home.resolve(".local/share/Steam"));
    assertEquals("~/.local/share/Steam" + PROTON, name(machine(Machine.Kind.LINUX)));
    Path prefixes = home.resolve(".local/share/Steam/steamapps/compatdata");
    Files.move(prefixes, prefixes.resolveSibling("other"));
    make("run/media/mmcblk0p1" + PROTON);
    String card = home.resolve("run/media/mmcblk0p1").toString();
    Files.writeString(
        home.resolve(".local/share/Steam/steamapps/libraryfolders.vdf"),
        "\"libraryfolders\"\n{\n\t\"1\"\n\t{\n\t\t\"path\"\t\t\"" + card + "\"\n\t}\n}\n");
    assertEquals("~/run/media/mmcblk0p1" + PROTON, name(machine(Machine.Kind.LINUX)));
  }

  @Test
  void inAFlatpakAndASnap() throws IOException {
    make("snap/steam/common/.local/share" + BELOW);
    assertEquals("~/snap/steam/common/.local/share" + BELOW, name(machine(Machine.Kind.LINUX)));
    make(".var/app/com.valvesoftware.Steam/.local/share" + BELOW);
    Outcome<Optional<UserFolder>> two = UserFolder.find(machine(Machine.Kind.LINUX));
    assertEquals("several-user-folders", rule(two));
    assertEquals(
        "There are\n`~/.var/app/com.valvesoftware.Steam/.local/share"
            + (BELOW + "`\n`~/snap/steam/common/.local/share")
            + (BELOW + "`"),
        two.diagnostics().getFirst().notes().getFirst());
  }

  @Test
  void onWindowsWhereverTheDocumentsAre() throws IOException {
    Map<String, String> set =
        Map.of("USERPROFILE", home + "/Юрий", "OneDrive", home + "/Юрий/OneDrive - Firma");
    make("Юрий/OneDrive/Документы" + BELOW);
    var moved = Optional.of("%UserProfile%\\OneDrive\\Документы");
    // Windows does not mind the case of a variable, a map does.
    var machine =
        new SomeMachine(Machine.Kind.WINDOWS, home, Map.of("UserProfile", home + "/Юрий"), moved);
    assertEquals(home + "/Юрий/OneDrive/Документы" + BELOW, name(machine));
    machine = new SomeMachine(Machine.Kind.WINDOWS, home, set, Optional.empty());
    assertEquals("no-user-folder", rule(UserFolder.find(machine)));
    make("Юрий/Documents" + BELOW);
    assertEquals(home + "/Юрий/Documents" + BELOW, name(machine));
    Files.move(home.resolve("Юрий/Documents"), home.resolve("Юрий/Elsewhere"));
    make("Юрий/OneDrive - Firma/Documents" + BELOW);
    assertEquals(home + "/Юрий/OneDrive - Firma/Documents" + BELOW, name(machine));
    var unknown = Optional.of("%NOBODY_SET_THIS%\\Documents");
    machine = new SomeMachine(Machine.Kind.WINDOWS, home, Map.of(), unknown);
    assertEquals("no-user-folder", rule(UserFolder.find(machine)));
  }

  private Outcome<Optional<UserFolder>> named(String path) {
    return UserFolder.named(home, path);
  }

  @Test
  void aNamedFolderIsTakenUnlessItIsAnotherOfTheGame() throws IOException {
    assertEquals("there", named("there").value().orElseThrow().name());
    assertEquals("not-a-user-folder", rule(named("not/there")));
    make("there");
    assertEquals("there", named("there").value().orElseThrow().name());
    make("there/pictures");
    assertEquals("not-a-user-folder", rule(named("there")));
    make("there/save games");
    assertEquals("there", named("there").value().orElseThrow().name());
    make("game");
    Files.createFile(home.resolve("game/hoi4.exe"));
    assertEquals("not-a-user-folder", rule(named("game")));
    assertEquals("not-a-user-folder", rule(named("game/hoi4.exe")));
    assertEquals("not-a-user-folder", rule(named("no\0path")));
    make("user/mod");
    assertEquals("user/mod", named("user/mod").value().orElseThrow().name());
    Files.createFile(home.resolve("user/settings.txt"));
    assertEquals("not-a-user-folder", rule(named("user/mod")));
    assertEquals(
        "Name the folder above it: `--game-user-dir user`.",
        named("user/mod/").diagnostics().getFirst().help().getFirst());
    assertEquals("not-a-user-folder", rule(named("new" + BELOW + "/mod")));
  }
}
