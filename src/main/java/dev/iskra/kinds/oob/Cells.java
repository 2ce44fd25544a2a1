package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.mod.ModScript;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands in the cells of the tables of an order of battle.
final class Cells {
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Cells() {}

  /// The word of a field, or nothing.
  static String word(Block block, String field) {
    return block.scalar(field).map(Scalar::text).orElse("");
  }

  /// A fraction as a percentage: `30%` for `0.3`; what is not a number, as it stands.
  static String percent(Block block, String field) {
    String text = word(block, field);
    return DECIMAL.matcher(text).matches()
        ? new BigDecimal(text).multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%"
        : text;
  }

  /// All that a table has no column for, on one line.
  static String rest(Block block, Set<String> shown) {
    List<Entry> left = new ArrayList<>();
    for (Entry entry : block.entries()) {
      boolean known =
          entry instanceof Field field
              && shown.contains(field.key().text().toLowerCase(Locale.ROOT));
      if (!known) {
        left.add(entry);
      }
    }
    return left.isEmpty() ? "" : ModScript.script(left).replaceAll("\\s+", " ");
  }

  /// Words with how often they occur: `3151 × 2, 11370`.
  static String counted(List<String> words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    List<String> shown = new ArrayList<>();
    counts.forEach((word, count) -> shown.add(count == 1 ? word : word + " × " + count));
    return String.join(", ", shown);
  }
}
