package dev.iskra.clausewitz.read;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Constants;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Oddities;
import dev.iskra.clausewitz.Operator;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.text.SourceFile;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the tree from tokens in order, without recursion: the entries of all open blocks share
/// one growing array, and each block takes its own from the top when it closes.
final class TreeBuilder {
  private final SourceFile source;
  private final ScriptOddities oddities;
  private final Constants.Builder constants;

  private Entry[] entries = new Entry[256];
  private int size;

  private OpenBlock[] blocks = fresh(new OpenBlock[16], 0);

  /// The index in [#blocks] of the innermost open block; the file itself is the block at 0.
  private int depth;

  /// How many blocks are open beyond the deepest allowed; nothing in them is kept.
  private int beyond;

  /// The word or string that may turn out to be a key.
  private @Nullable Scalar key;

  private @Nullable Operator operator;

  private @Nullable Scalar colour;

  TreeBuilder(SourceFile source, Oddities oddities) {
    this.source = source;
    this.constants = new Constants.Builder(source.bytes());
    this.oddities = new ScriptOddities(source, oddities);
  }

  /// Whether an operator was the last token.
  boolean awaitsValue() {
    return operator != null;
  }

  /// A colour space, which a `{` follows.
  void colour(Scalar space) {
    colour = space;
  }

  void scalar(Scalar scalar) {
    if (beyond > 0) {
      return;
    }
    Scalar before = key;
    Operator between = operator;
    if (before == null) {
      key = scalar;
    } else if (between == null) {
      constants.value(before);
      push(new Item(before));
      key = scalar;
      blocks[depth].sideBySide = true;
    } else {
      constants.key(before);
      constants.value(scalar);
      push(new Field(before, between, scalar));
      key = null;
      operator = null;
    }
  }

  void operator(Operator next, int start, int end) {
    if (beyond > 0) {
      return;
    }
    if (operator != null) {
      oddities.doubledOperator(start, end);
    } else if (key != null) {
      operator = next;
    } else if (size > base() && entries[size - 1] instanceof Field field) {
      afterField(field, next, start, end);
    } else {
      oddities.operatorWithoutKey(start, end);
    }
  }

  /// `a = b = c`: the value of the field before is the key of this operator, so that field had no
  /// value.
  private void afterField(Field field, Operator next, int start, int end) {
    if (field.value() instanceof Scalar value) {
      oddities.valueIsKey(field, value, start, end);
      entries[size - 1] = new Item(field.key());
      key = value;
      operator = next;
    } else {
      oddities.operatorWithoutKey(start, end);
    }
  }

  void open(int at) {
    if (beyond > 0) {
      beyond++;
      return;
    }
    if (key == null && size > base() && entries[size - 1] instanceof Field field) {
      oddities.blockAfter(field, at);
    }
    nextBlock().open(key, operator, colour, at, size);
    key = null;
    operator = null;
    colour = null;
    if (depth > ScriptReader.MAX_DEPTH) {
      oddities.tooDeep(at);
      beyond = 1;
    }
  }

  private OpenBlock nextBlock() {
    depth++;
    if (depth == blocks.length) {
      blocks = fresh(Arrays.copyOf(blocks, depth * 2), depth);
    }
    return blocks[depth];
  }

  private static OpenBlock[] fresh(OpenBlock[] blocks, int from) {
    Arrays.setAll(blocks, i -> i < from ? blocks[i] : new OpenBlock());
    return blocks;
  }

  void close(int at) {
    if (beyond > 1) {
      beyond--;
      return;
    }
    beyond = 0;
    settle(at);
    if (depth == 0) {
      oddities.strayBrace(at);
    } else {
      pop(at + 1);
    }
  }

  private void pop(int end) {
    OpenBlock open = blocks[depth--];
    Block block = new Block(take(open), source, open.start, end);
    size = open.base;
    push(open.entry(block));
  }

  /// Ends an entry that has no value.
  private void settle(int at) {
    Scalar last = key;
    if (last == null) {
      return;
    }
    if (operator != null) {
      oddities.missingValue(last, at);
    }
    constants.value(last);
    push(new Item(last));
    key = null;
    operator = null;
  }

  /// The file ends: blocks still open end with it.
  Block finish() {
    int end = source.length();
    settle(end);
    if (depth > 0) {
      oddities.missingBrace(blocks, depth);
    }
    while (depth > 0) {
      pop(end);
    }
    return new Block(take(blocks[0]), source, 0, end);
  }

  /// The constants of the file, once all of it is read.
  Constants constants() {
    return constants.build();
  }

  private List<Entry> take(OpenBlock block) {
    if (block.sideBySide) {
      oddities.missingEquals(entries, block.base, size);
    }
    return EntryList.copyOf(entries, block.base, size);
  }

  private int base() {
    return blocks[depth].base;
  }

  private void push(Entry entry) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size * 2);
    }
    entries[size++] = entry;
  }
}
