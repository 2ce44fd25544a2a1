package dev.iskra.text;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Names by their length and letters, so that few are left to be measured against a word.
///
/// A name stands in a group with the others of its length and [Letters], a group in a bucket with
/// the others that agree in the letters that tell most. A bucket or group that is too far from a
/// word holds no near name. Safe to use from many threads.
final class NameIndex {
  /// Longer names stand with those of this length.
  private static final int LONGEST = 255;

  private static final int NUMBER_BITS = 28;
  private static final int HASH_BITS = 15;
  private static final int PLACE_BITS = NUMBER_BITS + HASH_BITS;

  /// How many bits a number has.
  private static final byte[] BITS = new byte[1 << Letters.TELLING_BITS];

  static {
    for (int i = 1; i < BITS.length; i++) {
      BITS[i] = (byte) (BITS[i >> 1] + (i & 1));
    }
  }

  /// The numbers of the names, group by group.
  private final int[] numbers;

  /// By group: where its names begin, and the letters.
  private final int[] names;

  private final long[] once;
  private final long[] twice;

  /// By bucket: its first group, and the letters in which its groups agree.
  private final int[] groups;

  private final int[] shared;

  /// By length: the first bucket of it.
  private final int[] buckets = new int[LONGEST + 2];

  /// An index of these names.
  NameIndex(NameSource source) {
    int count = source.size();
    long[] order = new long[count];
    long[] ones = new long[count];
    long[] pairs = new long[count];
    source.each(
        (number, bytes, length) -> {
          Letters letters = Letters.of(bytes, length);
          ones[number] = letters.once();
          pairs[number] = letters.twice();
          int place = clamped(length) << Letters.TELLING_BITS | letters.telling();
          order[number] = (long) place << PLACE_BITS | letters.hash() << NUMBER_BITS | number;
        });
    Arrays.sort(order);
    numbers = Arrays.stream(order).mapToInt(one -> (int) one & (1 << NUMBER_BITS) - 1).toArray();
    names =
        begins(
            count,
            i ->
                place(order, i) != place(order, i - 1)
                    || ones[numbers[i]] != ones[numbers[i - 1]]
                    || pairs[numbers[i]] != pairs[numbers[i - 1]]);
    int some = names.length - 1;
    once = IntStream.range(0, some).mapToLong(i -> ones[numbers[names[i]]]).toArray();
    twice = IntStream.range(0, some).mapToLong(i -> pairs[numbers[names[i]]]).toArray();
    groups = begins(some, i -> place(order, names[i]) != place(order, names[i - 1]));
    shared = new int[groups.length - 1];
    for (int bucket = 0; bucket < shared.length; bucket++) {
      int place = place(order, names[groups[bucket]]);
      shared[bucket] = place & (1 << Letters.TELLING_BITS) - 1;
      buckets[(place >>> Letters.TELLING_BITS) + 1] = bucket + 1;
    }
    for (int length = 1; length < buckets.length; length++) {
      buckets[length] = Math.max(buckets[length], buckets[length - 1]);
    }
  }

  private static int place(long[] order, int at) {
    return (int) (order[at] >>> PLACE_BITS);
  }

  /// Where runs begin in `count` things, and `count` itself.
  ///
  /// @param begins whether one begins at a place, asked of those behind the first
  private static int[] begins(int count, IntPredicate begins) {
    return IntStream.rangeClosed(0, count)
        .filter(i -> i == 0 || i == count || begins.test(i))
        .toArray();
  }

  private static int clamped(int length) {
    return Math.clamp(length, 0, LONGEST);
  }

  /// The numbers of the names that may be at most `limit` edits away from a word with these
  /// letters: of every one that is, and of few others.
  int[] likely(Letters word, int limit) {
    IntStream.Builder likely = IntStream.builder();
    int telling = word.telling();
    int behind = buckets[clamped(word.length() + limit) + 1];
    for (int bucket = buckets[clamped(word.length() - limit)]; bucket < behind; bucket++) {
      if (BITS[shared[bucket] ^ telling] <= 2 * limit) {
        likely(word, limit, bucket, likely);
      }
    }
    return likely.build().toArray();
  }

  private void likely(Letters word, int limit, int bucket, IntStream.Builder into) {
    long ones = word.once();
    int behind = groups[bucket + 1];
    for (int group = groups[bucket]; group < behind; group++) {
      long other = once[group] ^ ones;
      // The first compiler has no instruction that counts bits; most groups have more than four.
      other &= other - 1;
      other &= other - 1;
      other &= other - 1;
      other &= other - 1;
      if (other == 0 && word.mayBeNear(once[group], twice[group], limit)) {
        for (int i = names[group]; i < names[group + 1]; i++) {
          into.add(numbers[i]);
        }
      }
    }
  }

  /// The letters of a name, without regard to case and order.
  ///
  /// @param length in bytes
  /// @param once a bit for each letter it has; rare letters share bits
  /// @param twice a bit for each letter it has twice or more
  record Letters(int length, long once, long twice) {
    /// Of the first six about half of the game's names have one, of the next six two.
    private static final String PLACES = "udglmpinorstabcefhjkqvwxyz0123456789";

    private static final int ONCE = 0b000000_111111;
    private static final int TWICE = 0b111111_000000;
    private static final int TELLING_BITS = 12;

    /// By byte: the bit of it.
    private static final byte[] PLACE = new byte[256];

    static {
      for (int i = 0; i < PLACE.length; i++) {
        int place = PLACES.indexOf(EditRows.fold((byte) i));
        int rest = PLACES.length() + i % (Long.SIZE - PLACES.length());
        PLACE[i] = (byte) (place < 0 ? rest : place);
      }
    }

    static Letters of(byte[] bytes, int length) {
      long once = 0;
      long twice = 0;
      for (int i = 0; i < length; i++) {
        long bit = 1L << PLACE[bytes[i] & 0xFF];
        twice |= once & bit;
        once |= bit;
      }
      return new Letters(length, once, twice);
    }

    private long hash() {
      long mixed = (once * 0x9E3779B97F4A7C15L ^ twice) * 0xC2B2AE3D27D4EB4FL;
      return mixed >>> (Long.SIZE - HASH_BITS);
    }

    /// The bits that about half of the game's names have.
    private int telling() {
      return (int) ((once & ONCE) | (twice & TWICE));
    }

    /// Whether a name with these letters may be so near: an edit changes two bits at most.
    boolean mayBeNear(Letters other, int limit) {
      return Math.abs(length - other.length) <= limit && mayBeNear(other.once, other.twice, limit);
    }

    private boolean mayBeNear(long otherOnce, long otherTwice, int limit) {
      return Long.bitCount(once ^ otherOnce) + Long.bitCount(twice ^ otherTwice) <= 2 * limit;
    }
  }
}
