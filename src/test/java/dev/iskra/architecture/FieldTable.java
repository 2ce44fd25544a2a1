package dev.iskra.architecture;

import dev.iskra.game.BlockKind;
import dev.iskra.kind.Count;
import dev.iskra.kind.Field;
import dev.iskra.kind.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The section `Fields` of a kind's page, as its schema says it.
public final class FieldTable {
  private FieldTable() {}

  /// Its lines.
  public static List<String> of(Schema schema) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    if (schema.fields().isEmpty()) {
      lines.add("It has no fields.");
    } else {
      lines.add("| the game's name | ours | holds | what it does |");
      lines.add("|---|---|---|---|");
      schema.fields().forEach(field -> lines.add(row(field)));
    }
    lines.add("");
    if (!schema.children().isEmpty()) {
      lines.add("Within it stand `" + String.join("`, `", schema.children()) + "`.");
      lines.add("");
    }
    schema.open().ifPresent(kind -> lines.addAll(List.of(rest(kind), "")));
    return lines;
  }

  private static String row(Field field) {
    String often = field.count() == Count.MANY ? "; may be repeated" : "";
    return "| `"
        + field.name()
        + "` | "
        + field.alias().map(alias -> "`" + alias + "`").orElse("")
        + " | "
        + field.type().description()
        + often
        + " | "
        + field.summary()
        + " |";
  }

  private static String rest(BlockKind kind) {
    return switch (kind) {
      case ARGUMENTS -> "It holds script of the game.";
      case TEMPLATE -> "It holds a notation of its own.";
      default ->
          "What is none of these is one of its " + kind.name().toLowerCase(Locale.ROOT) + "s.";
    };
  }
}
