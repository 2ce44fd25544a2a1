package dev.iskra.clausewitz.localisation;

/// Where the parts of a localisation line are, in bytes, whatever is missing.
///
/// @param start the first byte that is not a blank
/// @param keyEnd after the key: at the colon, or where one should be
/// @param colon whether a colon stands there
/// @param textStart after the first quote; without one, where the value begins
/// @param textEnd the last quote; without one, where the value ends
/// @param quotes how many quotes delimit the text: 0, 1 or 2
/// @param comment the `#` of the comment, or the end of the line
/// @param end after the last byte of the line
record LocalisationLine(
    int start,
    int keyEnd,
    boolean colon,
    int textStart,
    int textEnd,
    int quotes,
    int comment,
    int end) {

  static LocalisationLine of(byte[] bytes, int from, int end) {
    int start = skipBlanks(bytes, from, end);
    int first = find(bytes, start, end, '"');
    int hash = find(bytes, start, end, '#');
    if (hash < first) {
      return unquoted(bytes, start, hash, end);
    }
    int last = findLast(bytes, first, end);
    int stop = last > first ? last + 1 : end;
    int comment = last > first ? find(bytes, stop, end, '#') : end;
    int keyEnd = keyEnd(bytes, start, first);
    boolean colon = keyEnd < first && bytes[keyEnd] == ':';
    return first == end
        ? unquoted(bytes, start, end, end)
        : new LocalisationLine(
            start,
            keyEnd,
            colon,
            first + 1,
            last > first ? last : dropBlanks(bytes, first + 1, end),
            last > first ? 2 : 1,
            comment,
            end);
  }

  private static LocalisationLine unquoted(byte[] bytes, int start, int hash, int end) {
    int keyEnd = keyEnd(bytes, start, hash);
    boolean colon = keyEnd < hash && bytes[keyEnd] == ':';
    int value = skipBlanks(bytes, colon ? keyEnd + 1 : keyEnd, hash);
    return new LocalisationLine(
        start, keyEnd, colon, value, dropBlanks(bytes, value, hash), 0, hash, end);
  }

  /// The colon before `limit`; without one, the end of the first word.
  private static int keyEnd(byte[] bytes, int start, int limit) {
    int colon = find(bytes, start, limit, ':');
    if (colon < limit) {
      return colon;
    }
    int i = start;
    while (i < limit && !blank(bytes[i])) {
      i++;
    }
    return i;
  }

  private static int find(byte[] bytes, int from, int end, char wanted) {
    int i = from;
    while (i < end && bytes[i] != wanted) {
      i++;
    }
    return i;
  }

  private static int findLast(byte[] bytes, int first, int end) {
    int i = end - 1;
    while (i > first && bytes[i] != '"') {
      i--;
    }
    return i;
  }

  static int skipBlanks(byte[] bytes, int from, int end) {
    int i = from;
    while (i < end && blank(bytes[i])) {
      i++;
    }
    return i;
  }

  private static int dropBlanks(byte[] bytes, int from, int end) {
    int i = end;
    while (i > from && blank(bytes[i - 1])) {
      i--;
    }
    return i;
  }

  private static boolean blank(byte b) {
    return b == ' ' || b == '\t';
  }

  /// Whether it is a language's header: a word and its colon, without a value. A key whose value
  /// was forgotten is told from it by not beginning with `l_`.
  boolean isHeader(byte[] bytes) {
    return colon
        && quotes == 0
        && textStart == textEnd
        && keyEnd - start > 2
        && bytes[start] == 'l'
        && bytes[start + 1] == '_';
  }

  /// After the closing quote, or the end of what stands for the text.
  int stop() {
    return quotes == 2 ? textEnd + 1 : textEnd;
  }
}
