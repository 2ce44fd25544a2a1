package dev.iskra.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the runs of letters that are worth a byte of their own (byte-pair encoding).
///
/// Again and again the commonest pair of neighbours becomes one token, until none pays for its
/// line in the token list. Ties fall to the pair that is smaller as a number, so the same names
/// give the same tokens.
final class PairTokens {
  private static final int MOST = 120;
  private static final int BYTES = 256;
  private static final int CODES = BYTES + MOST;
  private static final int END = -1;

  private final List<byte[]> tokens = new ArrayList<>();
  private final int[] codes;
  private int length;

  /// Learns from `rests`, the bytes that front coding leaves of each name.
  PairTokens(List<byte[]> rests) {
    codes = new int[rests.stream().mapToInt(rest -> rest.length + 1).sum()];
    for (byte[] rest : rests) {
      for (byte letter : rest) {
        codes[length++] = letter & 0xFF;
      }
      codes[length++] = END;
    }
    while (tokens.size() < MOST && joinCommonest()) {
      // Each round makes one token.
    }
  }

  /// The tokens; the one at index `i` is written as the byte [NameList#FIRST_TOKEN] + `i`.
  List<byte[]> tokens() {
    return tokens;
  }

  /// The rests in tokens, in the order given.
  List<byte[]> coded() {
    List<byte[]> coded = new ArrayList<>();
    byte[] rest = new byte[2 * length];
    int size = 0;
    for (int i = 0; i < length; i++) {
      int code = codes[i];
      if (code == END) {
        coded.add(Arrays.copyOf(rest, size));
        size = 0;
      } else if (code >= BYTES) {
        rest[size++] = (byte) (NameList.FIRST_TOKEN + code - BYTES);
      } else {
        if (code >= NameList.FIRST_TOKEN || code == NameList.ESCAPE) {
          rest[size++] = NameList.ESCAPE;
        }
        rest[size++] = (byte) code;
      }
    }
    return coded;
  }

  private boolean joinCommonest() {
    int[] counts = new int[CODES * CODES];
    for (int i = 1; i < length; i++) {
      if (codes[i - 1] != END && codes[i] != END) {
        counts[codes[i - 1] * CODES + codes[i]]++;
      }
    }
    int best = 0;
    for (int pair = 1; pair < counts.length; pair++) {
      best = counts[pair] > counts[best] ? pair : best;
    }
    byte[] token = joined(bytes(best / CODES), bytes(best % CODES));
    if (counts[best] <= token.length + 1 || token.length > 0xFF) {
      return false;
    }
    join(best / CODES, best % CODES, BYTES + tokens.size());
    tokens.add(token);
    return true;
  }

  private void join(int first, int second, int code) {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      boolean pair = codes[i] == first && i + 1 < length && codes[i + 1] == second;
      codes[kept++] = pair ? code : codes[i];
      i += pair ? 1 : 0;
    }
    length = kept;
  }

  private byte[] bytes(int code) {
    return code < BYTES ? new byte[] {(byte) code} : tokens.get(code - BYTES);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
