package dev.iskra.kinds.oob;

import dev.iskra.kind.DeclarationForms;
import dev.iskra.kind.PartKind;
import dev.iskra.kind.Schema;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// Which of the three slots an order of battle fills, as its declaration alone tells; effects
/// that load it need to know no more.
final class Parts {
  /// How a slot is filled.
  enum Form {
    /// By nothing.
    NONE,
    /// By one file.
    ONE,
    /// By one of several files, which depends on conditions.
    VARIANTS
  }

  private final Map<Slot, Form> forms = new EnumMap<>(Slot.class);

  /// The parts of a declaration.
  ///
  /// @param schema what may stand in it
  Parts(Statement.Declaration oob, Schema schema) {
    look(oob.body(), schema);
  }

  private void look(Expression.Body body, Schema schema) {
    for (Statement statement : body.statements()) {
      DeclarationForms.within(statement, schema)
          .ifPresentOrElse(child -> child(child, schema), () -> field(statement));
    }
  }

  private void child(Statement.Declaration child, Schema schema) {
    String keyword = schema.keywordOf(child.head());
    switch (keyword) {
      case "template", "division_template", "army", "division" -> add(Slot.LAND, Form.ONE);
      case "fleet" -> add(Slot.NAVY, Form.ONE);
      case "wing" -> add(Slot.AIR, Form.ONE);
      case "units" -> look(child.body(), PartKind.of(keyword).schema());
      default -> Slot.of(keyword).ifPresent(slot -> add(slot, Form.VARIANTS));
    }
  }

  private void field(Statement statement) {
    if (statement instanceof Statement.Assignment a) {
      String key = a.key().textOrWord().orElse("");
      if (key.equals("air_wings")) {
        add(Slot.AIR, Form.ONE);
      } else if (!key.equals("start")) {
        add(Slot.LAND, Form.ONE);
      }
    }
  }

  private void add(Slot slot, Form form) {
    forms.merge(slot, form, (a, b) -> a == Form.VARIANTS ? a : b);
  }

  /// How a slot is filled.
  Form form(Slot slot) {
    return forms.getOrDefault(slot, Form.NONE);
  }

  /// What an effect needs to know, as attributes of the name: how each slot is filled, under its
  /// keyword.
  Map<String, String> attributes() {
    Map<String, String> result = new HashMap<>();
    forms.forEach((slot, form) -> result.put(slot.keyword(), form.name()));
    return result;
  }
}
