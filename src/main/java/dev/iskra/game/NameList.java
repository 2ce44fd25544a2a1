package dev.iskra.game;

import dev.iskra.text.NameSource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;

/// A sorted list of distinct names in a byte array, searched where it lies.
///
/// Names stand in blocks of [#BLOCK]. Each says how many bytes it shares with the one before it
/// and gives the rest (front coding); the first of a block is given whole. A table of block
/// offsets makes the list searchable. In the rests a byte from [#FIRST_TOKEN] up stands for a
/// common run of letters, listed in front, and [#ESCAPE] says that the next byte is meant
/// as it is.
///
/// Layout, integers big-endian: token count (1 byte); the length of each token (1); the bytes
/// of the tokens; name count (4); length of the data (4); per block its offset in the data (4);
/// the data: per name the shared length and the coded length (7 bits a byte, low bits first),
/// then the coded rest.
final class NameList implements Iterable<String>, NameSource {
  /// Names in one block.
  static final int BLOCK = 16;

  /// The first byte that stands for a token; bytes below stand for themselves.
  static final int FIRST_TOKEN = 0x80;

  /// No list has more letters for each byte, whatever its names share.
  private static final int MOST = 100;

  /// Says that the byte after it is not a token.
  static final byte ESCAPE = 1;

  final byte[] bytes;
  final byte[] tokens;
  final int[] tokenStarts;
  private final int count;
  private final int blocks;
  private final int data;
  private final int end;

  /// The list that begins at the position of `in`, a view of `bytes`; it is then behind it.
  NameList(byte[] bytes, ByteBuffer in) {
    this.bytes = bytes;
    tokenStarts = new int[(in.get() & 0xFF) + 1];
    for (int i = 1; i < tokenStarts.length; i++) {
      tokenStarts[i] = tokenStarts[i - 1] + (in.get() & 0xFF);
    }
    tokens = new byte[tokenStarts[tokenStarts.length - 1]];
    in.get(tokens);
    count = in.getInt();
    int length = in.getInt();
    blocks = in.position();
    // A name takes two bytes at least.
    if (count < 0 || count > length / 2 || length > in.remaining()) {
      throw new IllegalArgumentException("a list that is longer than its file");
    }
    data = blocks + 4 * ((count + BLOCK - 1) / BLOCK);
    end = data + length;
    in.position(end);
  }

  /// Throws [IllegalArgumentException] or [IndexOutOfBoundsException] where the list is not as a
  /// [NameListWriter] writes it, so that to read it would fail, not end, or fill the memory.
  void verify() {
    Cursor cursor = new Cursor(0);
    long letters = 0;
    int length = 0;
    for (int index = 0; index < count; index++) {
      boolean whole = index % BLOCK == 0;
      require(!whole || start(index / BLOCK) == cursor.at);
      int shared = cursor.number();
      int coded = cursor.number();
      int behind = cursor.at + coded;
      require(shared >= 0 && shared <= length && coded >= 0 && behind >= 0 && behind <= end);
      length = whole ? 0 : shared;
      while (cursor.at < behind) {
        byte letter = bytes[cursor.at++];
        int token = letter & 0x7F;
        length += letter < 0 ? tokenStarts[token + 1] - tokenStarts[token] : 1;
        cursor.at += letter == ESCAPE ? 1 : 0;
      }
      letters += length;
      require(cursor.at == behind && letters <= (long) MOST * (end - data));
    }
    require(cursor.at == end);
  }

  private static void require(boolean sound) {
    if (!sound) {
      throw new IllegalArgumentException("a list of names that nobody wrote so");
    }
  }

  @Override
  public int size() {
    return count;
  }

  @Override
  public String at(int index) {
    Cursor cursor = new Cursor(index / BLOCK);
    do {
      cursor.next();
    } while (cursor.index < index);
    return cursor.text();
  }

  /// The index of `name`, or -1. Without `exact`, case does not matter, and of several names
  /// the first is found.
  int find(String name, boolean exact) {
    return new NameSearch(this, name.getBytes(StandardCharsets.UTF_8), exact).find();
  }

  @Override
  public void each(Taker taker) {
    Cursor cursor = new Cursor(0);
    while (cursor.next()) {
      taker.take(cursor.index, cursor.name, cursor.length);
    }
  }

  @Override
  public Iterator<String> iterator() {
    Cursor cursor = new Cursor(0);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return cursor.index + 1 < count;
      }

      @Override
      public String next() {
        if (!cursor.next()) {
          throw new NoSuchElementException();
        }
        return cursor.text();
      }
    };
  }

  @Override
  public Spliterator<String> spliterator() {
    return Spliterators.spliterator(
        iterator(), count, Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL);
  }

  /// Where the first name of `block` begins in the bytes.
  int start(int block) {
    int at = blocks + 4 * block;
    return count == 0
        ? end
        : data
            + ((bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | (bytes[at + 3] & 0xFF));
  }

  /// A place in the list. Serves one thread.
  final class Cursor {
    private byte[] name = new byte[64];
    private int length;
    private int shared;
    private int index;
    private int at;

    private Cursor(int block) {
      enter(block);
    }

    private void enter(int block) {
      index = block * BLOCK - 1;
      at = start(block);
    }

    /// Goes to the next name; false if there is none.
    boolean next() {
      if (at >= end) {
        return false;
      }
      index++;
      shared = number();
      int coded = number();
      expand(at + coded);
      return true;
    }

    private int number() {
      byte part = bytes[at++];
      int value = part & 0x7F;
      for (int shift = 7; part < 0; shift += 7) {
        part = bytes[at++];
        value |= (part & 0x7F) << shift;
      }
      return value;
    }

    private void expand(int behind) {
      length = index % BLOCK == 0 ? 0 : shared;
      while (at < behind) {
        byte letter = bytes[at++];
        if (letter < 0) {
          int token = letter & 0x7F;
          int last = tokenStarts[token + 1];
          room(last - tokenStarts[token]);
          for (int i = tokenStarts[token]; i < last; i++) {
            name[length++] = tokens[i];
          }
        } else {
          room(1);
          name[length++] = letter == ESCAPE ? bytes[at++] : letter;
        }
      }
    }

    private void room(int more) {
      if (length + more > name.length) {
        name = Arrays.copyOf(name, (length + more) * 2);
      }
    }

    /// The name here.
    String text() {
      return new String(name, 0, length, StandardCharsets.UTF_8);
    }
  }
}
