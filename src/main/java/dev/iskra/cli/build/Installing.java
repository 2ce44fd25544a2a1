package dev.iskra.cli.build;

import dev.iskra.cli.command.CacheOptions;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.pack.Bundle;
import dev.iskra.pack.Installation;
import dev.iskra.pack.Output;
import dev.iskra.project.UserFolder;
import dev.iskra.project.memo.Trail;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Puts a mod that was built where the game looks, and says so.
record Installing(UserFolder user, Output folder, Bundle bundle) {
  private Installation installation() {
    return new Installation(user.path(), user.name(), folder.folder());
  }

  /// Does it.
  Outcome<Installation.Result> install() {
    return installation().install(bundle);
  }

  /// What to say of it; nothing if it failed, which is reported.
  List<String> lines(Installation.Result result) {
    String place = installation().place(bundle);
    String files = " (" + OutputOptions.files(bundle) + ")";
    return switch (result) {
      case ADDED ->
          List.of("installed in " + place + files, "Add it to a playset in the launcher to play.");
      case REPLACED -> List.of("installed in " + place + files);
      case UNCHANGED -> List.of(place + " is up to date" + files);
      case LINKED ->
          List.of(place + " leads to " + folder.name() + "/" + bundle.folder() + " already");
      case FAILED -> List.of();
    };
  }

  /// Takes note of the files of other mods, before they are looked at.
  void look(Trail trail) {
    try {
      for (Path file : trail.list(installation().mods())) {
        if (Installation.reads(file)) {
          byte[] _ = trail.read(file);
        }
      }
    } catch (IOException e) {
      trail.doubt();
    }
  }

  /// Takes note of what stands there now.
  void note(Trail trail) {
    CacheOptions.note(installation().footprint(bundle), trail);
  }
}
