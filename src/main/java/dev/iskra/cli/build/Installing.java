package dev.iskra.cli.build;

import dev.iskra.diagnostic.Findings;
import dev.iskra.pack.Bundle;
import dev.iskra.pack.Installation;
import dev.iskra.pack.Output;
import dev.iskra.project.UserFolder;
import java.util.List;

/// Puts a mod that was built where the game looks, and says so.
final class Installing {
  private Installing() {}

  /// What to say of it; nothing if it failed, which is reported.
  static List<String> lines(UserFolder user, Output folder, Bundle bundle, Findings findings) {
    Installation installation = new Installation(user.path(), user.name(), folder.folder());
    String place = installation.place(bundle);
    String files = " (" + OutputOptions.files(bundle) + ")";
    return switch (findings.take(installation.install(bundle))) {
      case ADDED ->
          List.of("installed in " + place + files, "Add it to a playset in the launcher to play.");
      case REPLACED -> List.of("installed in " + place + files);
      case UNCHANGED -> List.of(place + " is up to date" + files);
      case LINKED ->
          List.of(place + " leads to " + folder.name() + "/" + bundle.folder() + " already");
      case FAILED -> List.of();
    };
  }
}
