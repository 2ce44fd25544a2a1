package dev.iskra.lint.music;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.music.Songs;
import dev.iskra.text.NearestNames;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A station that plays a song which no `.asset` file declares. The songs of the game are not
/// known: only a name is judged that begins as songs of the mod do, or is nearly one.
public final class SongNotThere implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    List<Scalar> played = mod.songs().flatMap(songs -> songs.played().stream()).toList();
    if (played.isEmpty() || !mod.names().isClosed()) {
      return;
    }
    Set<String> declared =
        mod.songs()
            .map(Songs::declared)
            .flatMap(List::stream)
            .map(song -> song.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    Set<String> beginnings =
        declared.stream().map(SongNotThere::beginning).collect(Collectors.toSet());
    for (Scalar song : played) {
      String name = song.text().toLowerCase(Locale.ROOT);
      if (!declared.contains(name)) {
        List<String> near = NearestNames.of(name, declared);
        if (!near.isEmpty() || (name.indexOf('_') > 0 && beginnings.contains(beginning(name)))) {
          sink.report(
              finding(song.span(), "No `.asset` file declares the song `" + song.text() + "`.")
                  .suggest(
                      near, "Write `music = { name = … file = … }` in a file `music/….asset`."));
        }
      }
    }
  }

  private static String beginning(String song) {
    return song.substring(0, Math.max(song.indexOf('_'), 0));
  }
}
