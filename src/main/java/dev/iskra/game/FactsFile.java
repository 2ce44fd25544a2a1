package dev.iskra.game;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// Facts of a game or of mods in one file, as `iskra index` writes it. It is searched where it
/// lies. Safe to use from many threads.
///
/// Layout, integers big-endian, texts with their length in a byte before them: the magic `ISKX`;
/// the format version (1 byte); a CRC-32 of all that follows (4); then the kind (1: 0 a game,
/// 1 mods); the version of the game; as [NameList]s the titles of the mods, those of others
/// that they build on, the folders that they replace, and their files; the number of families (2)
/// and for each its id, whether nothing
/// of it is missing (1), where its [FactTable] begins, counted from behind this list (4), and how
/// long it is (4); then the tables.
public final class FactsFile implements FactSource {
  /// What a file of facts is about.
  public enum Kind {
    /// A whole game, perhaps as mods make it.
    GAME,
    /// What mods add to a game.
    MOD
  }

  /// The ending of the names of such files.
  public static final String ENDING = ".facts";

  /// What such files begin with.
  public static final String MARK = "ISKX";

  static final byte[] MAGIC = MARK.getBytes(StandardCharsets.US_ASCII);
  static final int FORMAT = 1;

  /// The attribute that says which files define a name: paths with `|` between them.
  public static final String PLACE = "place";

  private record Entry(boolean complete, int start, int length) {}

  private final String name;
  private final byte[] bytes;
  private final int sum;
  private final Kind kind;
  private final String version;
  private final Set<String> titles;
  private final Set<String> required;
  private final Set<String> replaced;
  private final ReplacedFiles replacing;
  private final Map<ObjectType, Boolean> complete = new EnumMap<>(ObjectType.class);
  private final Map<ObjectType, FactTable> tables = new EnumMap<>(ObjectType.class);

  private FactsFile(String name, byte[] bytes, int sum, ByteBuffer in) {
    this.name = name;
    this.bytes = bytes;
    this.sum = sum;
    this.kind = in.get() == 0 ? Kind.GAME : Kind.MOD;
    this.version = FactTable.text(in);
    this.titles = Set.copyOf(list(new NameList(bytes, in)));
    this.required = Set.copyOf(list(new NameList(bytes, in)));
    this.replaced = Set.copyOf(list(new NameList(bytes, in)));
    this.replacing = ReplacedFiles.of(replaced, Set.copyOf(list(new NameList(bytes, in))));
    Map<ObjectType, Entry> entries = new EnumMap<>(ObjectType.class);
    for (int count = in.getShort(); count > 0; count--) {
      Optional<ObjectType> family = ObjectType.of(FactTable.text(in));
      Entry entry = new Entry(in.get() != 0, in.getInt(), in.getInt());
      // A newer Iskra may know families that this one does not.
      family.ifPresent(known -> entries.put(known, entry));
    }
    int behind = in.position();
    entries.forEach((family, entry) -> open(family, entry, behind));
  }

  /// The facts in a file, or why it cannot be used.
  public static Outcome<Optional<FactsFile>> read(SourceFile file) {
    byte[] bytes = file.bytes();
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      byte[] magic = new byte[MAGIC.length];
      in.get(magic);
      if (!Arrays.equals(magic, MAGIC)) {
        return new Outcome<>(
            Optional.empty(),
            List.of(
                refusal(FactsRule.DAMAGED_FACTS, file, "This is not a file of facts.")
                    .help("Name a file that `iskra index` has written.")));
      }
      int format = in.get();
      if (format != FORMAT) {
        return refused(
            FactsRule.FACTS_OF_ANOTHER_FORMAT,
            file,
            "The facts are in format " + format + "; this Iskra reads format " + FORMAT + ".");
      }
      int sum = in.getInt();
      if (sum != sum(bytes, in.position())) {
        return refused(FactsRule.DAMAGED_FACTS, file, "The facts are damaged.");
      }
      return Outcome.of(Optional.of(new FactsFile(file.path(), bytes, sum, in)));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return refused(
          FactsRule.DAMAGED_FACTS, file, "The facts are damaged: the file is too short.");
    } catch (BrokenResource e) {
      return refused(FactsRule.DAMAGED_FACTS, file, "The facts are damaged: " + e.problem() + ".");
    }
  }

  static int sum(byte[] bytes, int from) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return (int) sum.getValue();
  }

  private static Outcome<Optional<FactsFile>> refused(FactsRule rule, SourceFile file, String why) {
    Diagnostic diagnostic =
        refusal(rule, file, why)
            .help(
                "Make the file anew from where it came: `iskra index --game DIR --output "
                    + file.path()
                    + "`, or with `--mod DIR` for the facts of a mod.");
    return new Outcome<>(Optional.empty(), List.of(diagnostic));
  }

  private static Diagnostic refusal(FactsRule rule, SourceFile file, String why) {
    return rule.at(file.path(), why);
  }

  private static List<String> list(NameList names) {
    names.verify();
    return StreamSupport.stream(names.spliterator(), false).toList();
  }

  /// What the file is called in messages.
  public String name() {
    return name;
  }

  /// What it is about.
  public Kind kind() {
    return kind;
  }

  /// The version of the game, such as `1.17.4`: that of a game's own, or the one that mods are
  /// for, perhaps `1.17.*`; empty where nothing says it.
  public String version() {
    return version;
  }

  /// The titles of the mods whose facts are in it, as a launcher shows them and `dependencies`
  /// names them.
  public Set<String> titles() {
    return titles;
  }

  /// The titles of further mods that those build on.
  public Set<String> required() {
    return required;
  }

  /// The folders of which the game's own files count no more, in small letters.
  public Set<String> replaced() {
    return replaced;
  }

  /// The families it has names of, in the order of their ids.
  public List<ObjectType> families() {
    return List.copyOf(tables.keySet());
  }

  /// How many names of a family it has.
  public int count(ObjectType family) {
    return table(family).map(table -> table.names().size()).orElse(0);
  }

  @Override
  public Optional<FactTable> table(ObjectType family) {
    return Optional.ofNullable(tables.get(family));
  }

  /// A sum says only that nothing was changed by chance: a table that was put together wrongly is
  /// noticed here, before anybody asks it.
  private void open(ObjectType family, Entry entry, int behind) {
    int start = behind + Objects.checkIndex(entry.start, bytes.length - behind);
    Objects.checkFromIndexSize(start, entry.length, bytes.length);
    byte[] table = Arrays.copyOfRange(bytes, start, start + entry.length);
    FactTable opened = FactTable.read(table, name, version, family);
    opened.verify();
    complete.put(family, entry.complete);
    tables.put(family, opened);
  }

  /// Whether nothing of the family is missing because a file could not be read.
  @Override
  public boolean isComplete(ObjectType family) {
    return complete.getOrDefault(family, true);
  }

  /// Whether a name of another source counts no more where these mods are loaded: their files
  /// replace all that define it.
  @Override
  public boolean hides(ObjectType family, FactTable table, int index) {
    return replacing.hides(family, table, index);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FactsFile file
        && file.sum == sum
        && file.bytes.length == bytes.length
        && file.name.equals(name);
  }

  @Override
  public int hashCode() {
    return sum;
  }
}
