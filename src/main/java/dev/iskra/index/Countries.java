package dev.iskra.index;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Script;
import dev.iskra.emit.ModPath;
import dev.iskra.game.ObjectType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What script says of countries: in `common/country_tags`, after `dynamic_tags = yes`, the tags
/// for civil wars, and in `history/countries` what a country has at the start.
final class Countries {
  private static final int TAG = 3;

  private Countries() {}

  /// Gives the countries among `rows` their kind.
  static void kinds(ModPath path, Script script, List<Row> rows) {
    if (!path.folded().startsWith("common/country_tags/")) {
      return;
    }
    Set<String> dynamic = new HashSet<>();
    boolean after = false;
    for (Entry entry : script.entries()) {
      if (entry instanceof Field field && field.value() instanceof Scalar value) {
        after = field.is("dynamic_tags") ? value.is("yes") : after;
        if (after) {
          dynamic.add(field.key().text());
        }
      }
    }
    rows.replaceAll(
        row -> {
          Map<String, String> attributes = new HashMap<>(row.attributes());
          attributes.put("kind", dynamic.contains(row.name()) ? "dynamic" : "static");
          return new Row(row.family(), row.name(), attributes);
        });
  }

  /// What the history of a country says; its file begins with the tag: `GER - Germany.txt`.
  static Optional<Row> history(ModPath path, Script script) {
    String name = path.fileName();
    if (name.length() < TAG || !name.substring(0, TAG).chars().allMatch(Countries::isOfTag)) {
      return Optional.empty();
    }
    Map<String, String> said = new HashMap<>();
    Block root = script.root();
    root.scalar("capital").ifPresent(value -> said.put("capital_state", value.text()));
    root.scalar("oob").ifPresent(value -> said.put("oob", value.text()));
    root.field("set_politics")
        .map(Field::value)
        .filter(Block.class::isInstance)
        .flatMap(politics -> ((Block) politics).scalar("ruling_party"))
        .ifPresent(value -> said.put("ruling_party", value.text()));
    return Optional.of(new Row(ObjectType.COUNTRY, name.substring(0, TAG), said));
  }

  private static boolean isOfTag(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
