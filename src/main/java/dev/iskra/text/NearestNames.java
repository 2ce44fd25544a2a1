package dev.iskra.text;

import dev.iskra.text.NameIndex.Letters;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The names somebody may have meant: for "did you mean …".
///
/// A name is near if it is at most two edits away and the edits are at most a third of the name
/// asked for, measured as [EditRows] says. A name that differs in nothing but case is nearest of
/// all; the name itself is never an answer, nor is one that differs in its numbers or in the tag
/// before it only: who writes `soviet.65` does not mean `soviet.15`, nor `HUN_MIL_01` with
/// `FIN_MIL_01`.
///
/// Who asks again and again keeps an object of this class, which remembers its answers and makes
/// an index when it pays. Safe to use from many threads.
public final class NearestNames {
  private static final int MOST = 3;
  private static final int TAG = 3;

  /// So many questions are answered sooner by going through all names than by an index.
  private static final int FEW = 3;

  private final Supplier<NameSource> source;
  private final Map<String, List<String>> answers = new ConcurrentHashMap<>();
  private @Nullable NameSource names;
  private @Nullable NameIndex index;

  private NearestNames(Supplier<NameSource> source) {
    this.source = source;
  }

  /// A search among these names, which are read when first asked for and must not change then.
  public static NearestNames among(Iterable<String> known) {
    return new NearestNames(() -> NameSource.of(known));
  }

  /// A search among the names of a source, which is opened when first asked for.
  public static NearestNames in(Supplier<NameSource> source) {
    return new NearestNames(source);
  }

  /// The nearest to `name`: at most three, nearest first, whatever the order of the names. Of
  /// equally near ones those with the same letters come first, since a swap is the likeliest slip,
  /// then the rest in text order.
  public List<String> to(String name) {
    List<String> answer = answers.get(name);
    if (answer == null) {
      answer = nearest(name, new EditRows(name));
      answers.put(name, answer);
    }
    return answer;
  }

  /// The nearest of a few names, of which nobody will ask again.
  public static List<String> of(String name, Iterable<String> known) {
    return among(known).nearest(name, new EditRows(name));
  }

  /// The one of these words that was meant on the command line, where two edits are allowed
  /// whatever the length, as long as a letter of the word is left.
  public static Optional<String> word(String word, Iterable<String> known) {
    return among(known).nearest(word, new EditRows(word, word.length() - 1)).stream().findFirst();
  }

  private List<String> nearest(String name, EditRows rows) {
    NameSource all = names();
    Map<String, Integer> near = new HashMap<>();
    // Three that are one edit away are nearer than all that are two.
    for (int most = Math.min(1, rows.limit()); most <= rows.limit() && near.size() < MOST; most++) {
      for (int number : likely(all, name, most)) {
        String candidate = all.at(number);
        int distance =
            most > 1 || mayBeAnEditAway(name, candidate) ? rows.distance(candidate) : most + 1;
        if (distance <= most && !candidate.equals(name) && !isAnother(name, candidate)) {
          near.put(candidate, distance);
        }
      }
    }
    if (near.isEmpty()) {
      return List.of();
    }
    String letters = letters(name);
    return near.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(one -> !letters(one.getKey()).equals(letters))
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Whether two names differ in two neighbouring letters at most: a cheap question, since names
  /// that are numbered all have much the same letters.
  private static boolean mayBeAnEditAway(String one, String two) {
    int least = Math.min(one.length(), two.length());
    int front = 0;
    while (front < least && areAlike(one.charAt(front), two.charAt(front))) {
      front++;
    }
    int from = one.length() - 1;
    int to = two.length() - 1;
    while (Math.min(from, to) >= front && areAlike(one.charAt(from), two.charAt(to))) {
      from--;
      to--;
    }
    return Math.max(from, to) - front < 2;
  }

  private static boolean isAnother(String one, String two) {
    return differInNumbers(one, two) || differInTags(one, two);
  }

  /// Whether two names are the same but for the tag of a country before them, and no swap makes one
  /// tag the other.
  private static boolean differInTags(String one, String two) {
    return hasTag(one)
        && hasTag(two)
        && one.length() == two.length()
        && one.regionMatches(true, TAG, two, TAG, one.length() - TAG)
        && !letters(one.substring(0, TAG)).equals(letters(two.substring(0, TAG)));
  }

  private static boolean hasTag(String name) {
    return name.length() > TAG + 1
        && name.charAt(TAG) == '_'
        && name.chars().limit(TAG).allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
  }

  /// Whether two names are the same but for the digits of their numbers.
  private static boolean differInNumbers(String one, String two) {
    int i = 0;
    int j = 0;
    boolean differ = false;
    while (i < one.length() && j < two.length()) {
      int end = number(one, i);
      int other = number(two, j);
      if ((end > i) != (other > j) || (end == i && !areAlike(one.charAt(i), two.charAt(j)))) {
        return false;
      }
      differ |= end > i && !one.substring(i, end).equals(two.substring(j, other));
      i = Math.max(end, i + 1);
      j = Math.max(other, j + 1);
    }
    return differ && i == one.length() && j == two.length();
  }

  /// Where the number at a place ends.
  private static int number(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static boolean areAlike(char one, char two) {
    return one == two
        || (one < 0x80 && two < 0x80 && EditRows.fold((byte) one) == EditRows.fold((byte) two));
  }

  private int[] likely(NameSource all, String name, int limit) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    Letters wanted = Letters.of(bytes, bytes.length);
    if (answers.size() >= FEW) {
      return index(all).likely(wanted, limit);
    }
    IntStream.Builder likely = IntStream.builder();
    all.each(
        (number, letters, length) -> {
          if (wanted.mayBeNear(Letters.of(letters, length), limit)) {
            likely.add(number);
          }
        });
    return likely.build().toArray();
  }

  private synchronized NameSource names() {
    NameSource opened = names;
    if (opened == null) {
      opened = source.get();
      names = opened;
    }
    return opened;
  }

  private synchronized NameIndex index(NameSource all) {
    NameIndex made = index;
    if (made == null) {
      made = new NameIndex(all);
      index = made;
    }
    return made;
  }

  private static String letters(String name) {
    char[] letters = name.toLowerCase(Locale.ROOT).toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}
