package dev.iskra.localisation;

import dev.iskra.clausewitz.localisation.LocalisationPrinter;
import dev.iskra.model.Texts;
import dev.iskra.text.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The texts of a mod by key, as its localisation files have them. Of several texts of one key the
/// first counts.
///
/// A table is brought up to date again and again. Texts that are the same object as the last time
/// are not looked at, and most edits leave all keys as they are: then the new texts take the places
/// of the old ones. Otherwise the lines of earlier, which are in order, are merged with new ones.
public final class Table {
  /// The texts of a part of the mod, and their place among all.
  private static final class Owner {
    private final Texts texts;
    private int rank;

    Owner(Texts texts) {
      this.texts = texts;
    }

    List<Line> lines() {
      List<Line> lines = new ArrayList<>(texts.all().size());
      texts.all().forEach((key, text) -> lines.add(new Line(key, text, this)));
      return lines;
    }
  }

  /// A line of the file. It is put into bytes when somebody wants the file, and once for all
  /// languages.
  private static final class Line {
    private final String key;
    private final Texts.Text text;
    private final Owner owner;
    private byte @Nullable [] bytes;
    private File.@Nullable Origin origin;

    Line(String key, Texts.Text text, Owner owner) {
      this.key = key;
      this.text = text;
      this.owner = owner;
    }

    String key() {
      return key;
    }

    int rank() {
      return owner.rank;
    }

    byte[] bytes() {
      byte[] made = bytes;
      if (made == null) {
        String line = LocalisationPrinter.line(key, text.value()) + '\n';
        made = line.getBytes(StandardCharsets.UTF_8);
        bytes = made;
      }
      return made;
    }

    File.Origin origin() {
      File.Origin made = origin;
      if (made == null) {
        made = File.Origin.of(text.at());
        origin = made;
      }
      return made;
    }

    /// Whether the other of that key gives the same line of the file and of the source map.
    boolean isAlike(Line other) {
      return text.value().equals(other.text.value()) && origin().equals(other.origin());
    }
  }

  private static final Comparator<Line> BY_KEY = Comparator.comparing(Line::key);

  private List<Texts> last = List.of();
  private IdentityHashMap<Texts, Owner> owners = new IdentityHashMap<>();

  /// Sorted by key, those of one key in the order of their texts.
  private List<Line> all = List.of();

  /// The first line of each key.
  private List<Line> chosen = List.of();

  private final Map<String, File> files = new HashMap<>();

  /// Takes the texts as they are now.
  ///
  /// @param texts those of each part of the mod, in order; what is the same object as the last
  ///     time must not have changed
  public void update(List<Texts> texts) {
    if (!isExchanged(texts)) {
      rebuild(texts);
      files.clear();
    }
    last = texts;
  }

  /// Puts new lines in the places of old ones, if each key has but one line and keeps it.
  ///
  /// @return whether that could be done
  @SuppressWarnings("ReferenceEquality")
  private boolean isExchanged(List<Texts> texts) {
    if (last.size() != texts.size() || chosen.size() != all.size()) {
      return false;
    }
    List<Line> fresh = new ArrayList<>();
    IdentityHashMap<Texts, Owner> now = owners(texts);
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i) != last.get(i)) {
        if (!texts.get(i).all().keySet().equals(last.get(i).all().keySet())) {
          return false;
        }
        fresh.addAll(owner(texts.get(i), now).lines());
      }
    }
    for (Line line : fresh) {
      int at = find(line.key());
      if (!chosen.get(at).isAlike(line)) {
        files.clear();
      }
      chosen.set(at, line);
    }
    all = chosen;
    owners = now;
    return true;
  }

  private void rebuild(List<Texts> texts) {
    IdentityHashMap<Texts, Owner> now = owners(texts);
    List<Line> lines = new ArrayList<>(all.size());
    all.stream().filter(line -> now.containsKey(line.owner.texts)).forEach(lines::add);
    for (Owner owner : now.values()) {
      if (!owners.containsKey(owner.texts)) {
        lines.addAll(owner.lines());
      }
    }
    owners = now;
    // Those of earlier are sorted already, so this is little more than a merge.
    lines.sort(BY_KEY.thenComparingInt(Line::rank));
    all = lines;
    chosen = new ArrayList<>(lines.size());
    String key = "";
    for (Line line : lines) {
      if (chosen.isEmpty() || !line.key().equals(key)) {
        chosen.add(line);
        key = line.key();
      }
    }
  }

  /// Each of these with its place: the object of the last time where it was there.
  private IdentityHashMap<Texts, Owner> owners(List<Texts> texts) {
    IdentityHashMap<Texts, Owner> now = new IdentityHashMap<>(texts.size());
    for (Texts some : texts) {
      Owner owner = Optional.ofNullable(owners.get(some)).orElseGet(() -> new Owner(some));
      owner.rank = now.size();
      now.put(some, owner);
    }
    return now;
  }

  private static Owner owner(Texts texts, IdentityHashMap<Texts, Owner> owners) {
    return Optional.ofNullable(owners.get(texts)).orElseThrow();
  }

  /// The texts that were to have the key of another, by key.
  public List<Texts.Clash> clashes() {
    List<Texts.Clash> clashes = new ArrayList<>();
    last.forEach(texts -> clashes.addAll(texts.clashes()));
    for (int i = 1; i < all.size() && chosen.size() < all.size(); i++) {
      Line line = all.get(i);
      Line before = all.get(i - 1);
      if (line.key().equals(before.key()) && !line.text.value().equals(before.text.value())) {
        clashes.add(new Texts.Clash(line.key(), before.text, line.text));
      }
    }
    return clashes;
  }

  /// Whether there is no text.
  public boolean isEmpty() {
    return chosen.isEmpty();
  }

  /// Where the text of a key stands, if there is one.
  public Optional<Span> placeOf(String key) {
    int at = find(key);
    return at < 0 ? Optional.empty() : Optional.of(chosen.get(at).text.at());
  }

  /// The place of the line of a key; less than 0 if there is none.
  private int find(String key) {
    int from = 0;
    int to = chosen.size() - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      int order = chosen.get(middle).key().compareTo(key);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        from = middle + 1;
      } else {
        to = middle - 1;
      }
    }
    return -1;
  }

  /// The file with all lines. While none of them changes, it is the same object.
  ///
  /// @param language as its header says it: `l_english`
  /// @param origin what the header line is there for
  public File file(String language, Span origin) {
    return files.computeIfAbsent(
        language + " " + origin, _ -> print(language, File.Origin.of(origin)));
  }

  private File print(String language, File.Origin origin) {
    byte[] header = LocalisationPrinter.header(language).getBytes(StandardCharsets.UTF_8);
    int size = header.length;
    for (Line line : chosen) {
      size += line.bytes().length;
    }
    // One array of the right size: these are the largest there are.
    ByteBuffer out = ByteBuffer.allocate(size);
    out.put(header);
    List<File.Origin> origins = new ArrayList<>(chosen.size() + 1);
    origins.add(origin);
    for (Line line : chosen) {
      out.put(line.bytes());
      origins.add(line.origin());
    }
    return new File(out.array(), origins);
  }
}
