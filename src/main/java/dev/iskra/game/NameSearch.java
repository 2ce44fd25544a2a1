package dev.iskra.game;

import dev.iskra.text.EditRows;

/// A search for one name in a [NameList] that compares without putting names together.
///
/// It remembers how far the last name agreed. A name that shares more than that with it
/// stands on the same side of the wanted one and need not be looked at.
final class NameSearch {
  private final NameList list;
  private final byte[] bytes;
  private final byte[] tokens;
  private final int[] tokenStarts;
  private final byte[] wanted;
  private final boolean exact;
  private int matched;
  private int caseAt;
  private int caseOrder;
  private int at;

  NameSearch(NameList list, byte[] wanted, boolean exact) {
    this.list = list;
    this.bytes = list.bytes;
    this.tokens = list.tokens;
    this.tokenStarts = list.tokenStarts;
    this.wanted = wanted;
    this.exact = exact;
  }

  /// The index of the wanted name, or -1.
  int find() {
    int low = 0;
    int high = (list.size() + NameList.BLOCK - 1) / NameList.BLOCK;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (firstOf(middle) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return from(Math.max(0, low - 1));
  }

  /// Below, at or above zero as the first name of `block` stands before, at or behind.
  private int firstOf(int block) {
    at = list.start(block);
    number();
    return compare(0, number());
  }

  /// The index of the wanted name if it is the first from `block` on that is not before it,
  /// or -1.
  private int from(int block) {
    at = list.start(block);
    for (int index = block * NameList.BLOCK; index < list.size(); index++) {
      int shared = number();
      int coded = number();
      boolean whole = index % NameList.BLOCK == 0;
      if (!whole && shared > matched) {
        at += coded;
        continue;
      }
      int order = compare(whole ? 0 : shared, coded);
      if (order >= 0) {
        return order == 0 ? index : -1;
      }
    }
    return -1;
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

  private int compare(int shared, int coded) {
    int behind = at + coded;
    int order = agree(shared, behind);
    at = behind;
    if (order != 0) {
      return order;
    }
    return matched < wanted.length ? -1 : exact ? caseOrder : 0;
  }

  private int agree(int shared, int behind) {
    matched = shared;
    if (caseAt >= shared) {
      caseOrder = 0;
    }
    int order = 0;
    while (at < behind && order == 0) {
      byte letter = bytes[at++];
      if (letter < 0) {
        int last = tokenStarts[(letter & 0x7F) + 1];
        for (int i = tokenStarts[letter & 0x7F]; i < last && order == 0; i++) {
          order = agree(tokens[i]);
        }
      } else {
        order = agree(letter == NameList.ESCAPE ? bytes[at++] : letter);
      }
    }
    return order;
  }

  private int agree(byte letter) {
    if (matched == wanted.length) {
      return 1;
    }
    byte other = wanted[matched];
    if (letter != other) {
      int order = Byte.compareUnsigned(EditRows.fold(letter), EditRows.fold(other));
      if (order != 0) {
        return order;
      }
      if (caseOrder == 0) {
        caseAt = matched;
        caseOrder = Byte.compareUnsigned(letter, other);
      }
    }
    matched++;
    return 0;
  }
}
