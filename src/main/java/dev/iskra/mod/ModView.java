package dev.iskra.mod;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.game.ObjectType;
import dev.iskra.mod.file.GameFolders;
import dev.iskra.mod.file.ModFiles;
import dev.iskra.mod.flag.FlagTally;
import dev.iskra.mod.flag.Flags;
import dev.iskra.mod.focus.FocusForest;
import dev.iskra.mod.map.Areas;
import dev.iskra.mod.music.Songs;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.mod.oob.OrdersOfBattle;
import dev.iskra.mod.sprite.Pictures;
import dev.iskra.mod.text.TextNeed;
import dev.iskra.mod.text.WrittenTexts;
import dev.iskra.model.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a mod is, put together of what its files hold. What follows from it is worked out when it
/// is first asked for, and once.
public final class ModView {
  private final List<FileSummary> files;
  private final List<FlagTally> tallies;
  private final Names names;
  private final WrittenTexts written;
  private final ModFiles placed;
  private final Map<Class<?>, Object> known = new HashMap<>();

  /// @param files the summaries of all pieces of script, in order
  /// @param flags the flags of each part of the mod, in order
  /// @param names what mod and game define
  /// @param written the texts that stand in Iskra itself
  /// @param placed the files that stand in the mod as somebody else made them
  public ModView(
      List<FileSummary> files,
      List<FlagTally> flags,
      Names names,
      WrittenTexts written,
      ModFiles placed) {
    this.files = List.copyOf(files);
    this.tallies = List.copyOf(flags);
    this.names = names;
    this.written = written;
    this.placed = placed;
  }

  /// What mod and game define.
  public Names names() {
    return names;
  }

  /// The files that stand in the mod as somebody else made them.
  public ModFiles files() {
    return placed;
  }

  /// The folders that the game reads.
  public GameFolders folders() {
    return knowledge(GameFolders.class, _ -> new GameFolders(names.facts()));
  }

  /// The files that sprites name.
  public List<Scalar> textures() {
    return files.stream().flatMap(file -> file.textures().stream()).toList();
  }

  /// The songs that each file declares and plays.
  public Stream<Songs> songs() {
    return files.stream().map(FileSummary::songs);
  }

  /// All focuses and their trees.
  public FocusForest focuses() {
    return knowledge(
        FocusForest.class,
        _ ->
            new FocusForest(
                files.stream().flatMap(file -> file.focuses().trees().stream()).toList(),
                files.stream().flatMap(file -> file.focuses().shared().stream()).toList()));
  }

  /// The orders of battle, and what loads them.
  public OrdersOfBattle orders() {
    return knowledge(
        OrdersOfBattle.class,
        _ -> new OrdersOfBattle(files.stream().map(FileSummary::orders).toList(), names));
  }

  /// Its states and strategic regions, with their provinces.
  public Areas areas() {
    return knowledge(
        Areas.class,
        _ ->
            new Areas(
                files.stream().flatMap(file -> file.areas().stream()).toList(), names, map()));
  }

  /// Where provinces and states lie.
  public MapFacts map() {
    return knowledge(MapFacts.class, _ -> new MapFacts(names));
  }

  /// All flags.
  public Flags flags() {
    return knowledge(Flags.class, _ -> new Flags(tallies, names));
  }

  /// The texts that stand in Iskra itself.
  public WrittenTexts written() {
    return written;
  }

  /// Whether the mod or the game has a text for a key. Letter case matters among the mod's own.
  public boolean hasText(String key) {
    return names.symbols().withId(ObjectType.LOCALISATION_KEY, key).isPresent()
        || written.placeOf().apply(key).isPresent()
        || written.raw().contains(key)
        || names.facts().findIgnoringCase(ObjectType.LOCALISATION_KEY, key).isPresent();
  }

  /// The texts that the game shows, but for those of ideas of hidden categories.
  public List<TextNeed> shownTexts() {
    Set<String> hidden = hiddenCategories();
    return files.stream()
        .flatMap(
            file -> Stream.concat(file.texts().needs().stream(), file.shown().needs().stream()))
        .filter(need -> isShown(need.within(), hidden))
        .toList();
  }

  private Set<String> hiddenCategories() {
    Set<String> hidden = new HashSet<>();
    files.forEach(file -> hidden.addAll(file.texts().hidden()));
    return hidden;
  }

  private static boolean isShown(String category, Set<String> hidden) {
    return !hidden.contains(category) && !category.startsWith("hidden");
  }

  /// Whether the mod has files of texts that could not be read.
  public boolean hasUnreadTexts() {
    return files.stream().anyMatch(file -> file.texts().unread());
  }

  /// The pictures that definitions ask for, but for those of ideas of hidden categories.
  public List<Pictures.Asked> pictures() {
    Set<String> hidden = hiddenCategories();
    return files.stream()
        .flatMap(file -> file.pictures().asked().stream())
        .filter(picture -> isShown(picture.within(), hidden))
        .toList();
  }

  /// Knowledge about the mod: made of it when it is first asked for, and kept.
  ///
  /// @param kind the type of the knowledge
  public <T> T knowledge(Class<T> kind, Function<ModView, T> make) {
    Optional<Object> before = Optional.ofNullable(known.get(kind));
    T result = before.map(kind::cast).orElseGet(() -> make.apply(this));
    known.put(kind, result);
    return result;
  }
}
