package dev.iskra.pack;

import dev.iskra.diagnostic.Diagnostic;
import java.io.IOException;

/// Words for what stands in the way of an install, and for what is worth knowing after it.
///
/// @param mods how the game's mod folder is called
/// @param mod the name of the mod's folder
record InstallComplaints(String mods, String mod) {
  private static final String UNTOUCHED = "What the game saw before is as it was.";
  private static final String HALF =
      "Not all of what the game saw before could be put back; the next install does it.";

  Diagnostic notOurs(Ownership.Obstacle obstacle) {
    String path = mods + "/" + obstacle.file();
    return InstallRule.INSTALL_NOT_OURS
        .at(path, "`" + path + "` " + obstacle.what() + ".")
        .note(
            "Nothing was changed: an install replaces only what an install of the same mod wrote.")
        .help(
            "Move it away, with the `.mod` file of that name, or give your mod another name:"
                + " `mod another_name \"…\" { … }`.");
  }

  Diagnostic noFolder() {
    return InstallRule.UNWRITABLE_INSTALL
        .at(mods, "`" + mods + "` is not a folder.")
        .help("Move it away: the game keeps its mods in a folder of this name.");
  }

  Diagnostic unwritable(IOException e) {
    return InstallRule.UNWRITABLE_INSTALL
        .at(mods, "The mod cannot be written to `" + mods + "`.")
        .note(Reason.of(e))
        .note(e.getSuppressed().length == 0 ? UNTOUCHED : HALF)
        .help("Give yourself permission to write there; close programs that keep its files open.");
  }

  Diagnostic unreadable(UnreadableAsset e) {
    return PackRule.UNREADABLE_ASSET
        .at(e.name(), "This file cannot be copied into the mod.")
        .note(Reason.of(e.reason()))
        .note(UNTOUCHED);
  }

  Diagnostic leftover(String file, IOException e) {
    return InstallRule.LEFTOVER_INSTALL
        .at(
            mods + "/" + file,
            "The mod is installed, but what an earlier install left cannot be removed.")
        .note(Reason.of(e))
        .help("The next install tries again; it may be removed by hand.");
  }

  Diagnostic titleTaken(String file, String title) {
    return InstallRule.TITLE_TAKEN
        .at(mods + "/" + file, "Another mod is called `" + title + "` as well.")
        .note(
            "Of mods with one title the game loads only the first by the name of its `.mod` file.")
        .help("If it is this mod's copy from the Workshop, unsubscribe while you work on it.");
  }

  Diagnostic notAscii(String path) {
    return InstallRule.PATH_NOT_ASCII
        .at(mods, "The path of the game's mod folder is not plain ASCII.")
        .note(
            "It is `" + path + "`. From such a path the game may load no mods, without a message.")
        .help(
            "If yours does not show, move the user folder: `gameDataPath` in the game's"
                + " `launcher-settings.json` says where it is.");
  }

  Diagnostic undeclaredFileId(String id) {
    return InstallRule.UNDECLARED_FILE_ID
        .at(
            mods + "/" + mod + ".mod",
            "The launcher wrote `remote_file_id` into this file, and the mod does not say it.")
        .note("The install kept it: without it the next upload would make a second Workshop item.")
        .help("Write `remote_file_id = \"" + id + "\"` in the `mod` declaration.");
  }
}
