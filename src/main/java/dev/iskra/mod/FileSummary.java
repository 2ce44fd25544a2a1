package dev.iskra.mod;

import dev.iskra.check.ReportedPlaces;
import dev.iskra.check.ScriptResult;
import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.mod.focus.FocusFile;
import dev.iskra.mod.focus.Mistakes;
import dev.iskra.mod.map.Area;
import dev.iskra.mod.music.Songs;
import dev.iskra.mod.oob.Defines;
import dev.iskra.mod.oob.OrderFile;
import dev.iskra.mod.sprite.Pictures;
import dev.iskra.mod.sprite.Textures;
import dev.iskra.mod.text.TextFile;
import dev.iskra.model.Symbol;
import dev.iskra.signature.Layout;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the rest of a mod needs to know of one piece of script. It holds places and names, and
/// nothing of the script itself, which is dropped once it was looked at.
///
/// @param focuses its focus trees and shared focuses
/// @param texts the texts that its definitions ask for
/// @param shown the texts that its effects and triggers show
/// @param pictures the pictures that its definitions ask for
/// @param textures the files that its sprites name
/// @param areas its states and strategic regions
/// @param songs the songs that it declares and plays
/// @param orders what it has to do with orders of battle
public record FileSummary(
    FocusFile focuses,
    TextFile texts,
    TextFile shown,
    Pictures pictures,
    List<Scalar> textures,
    List<Area> areas,
    Songs songs,
    OrderFile orders) {
  /// Summarises a piece of script.
  ///
  /// @param path where the file stands in a mod
  /// @param outer the keys of the blocks around the entries
  /// @param origin whether the compiler made it of declarations, or somebody wrote it
  /// @param examined what came of holding it against what the game takes
  public static FileSummary of(
      String path,
      List<String> outer,
      List<Entry> entries,
      Symbol.Origin origin,
      Mistakes mistakes,
      ScriptResult examined) {
    Set<String> holds = definitions(path);
    // A focus that is pasted within a tree is among the entries of that.
    Set<String> trees = outer.isEmpty() ? holds : Set.of();
    List<Entry> whole = within(outer, entries);
    return new FileSummary(
        FocusFile.of(trees, entries, origin, mistakes),
        TextFile.of(holds, whole),
        TextFile.of(examined),
        Pictures.of(path, holds, whole),
        Textures.of(holds, whole),
        Area.of(holds, whole),
        Songs.of(path, whole),
        OrderFile.of(path, outer.isEmpty(), entries, origin, examined));
  }

  /// The entries within blocks of the keys.
  private static List<Entry> within(List<String> outer, List<Entry> entries) {
    List<Entry> whole = entries;
    if (!entries.isEmpty()) {
      Span at = entries.getFirst().span();
      for (String key : outer.reversed()) {
        whole = List.of(Field.of(key, at.atStart(), Block.of(whole, at)));
      }
    }
    return whole;
  }

  /// The kinds of definitions that the game reads from a file.
  private static Set<String> definitions(String path) {
    return Layout.builtIn().in(path).stream()
        .map(Layout.Place::definition)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Of a file of texts that could not be read.
  public static FileSummary ofUnreadTexts() {
    return of(TextFile.UNREAD, OrderFile.NONE);
  }

  /// Of a file of defines.
  public static FileSummary ofDefines(Defines defines) {
    return of(TextFile.NONE, OrderFile.of(defines));
  }

  private static FileSummary of(TextFile texts, OrderFile orders) {
    return new FileSummary(
        FocusFile.NONE,
        texts,
        TextFile.NONE,
        Pictures.NONE,
        List.of(),
        List.of(),
        Songs.NONE,
        orders);
  }

  /// The same, where something was found already: of one mistake no more is said.
  public FileSummary beside(ReportedPlaces found) {
    return new FileSummary(
        focuses,
        texts.without(found),
        shown.without(found),
        pictures,
        textures,
        areas,
        songs,
        orders.with(found));
  }
}
