package dev.iskra.kinds.oob.land;

import dev.iskra.kind.NestedKind;
import dev.iskra.kind.Schema;
import java.util.List;
import java.util.Optional;

/// `template rifle "Strelkovaya Diviziya" { … }`. Fields: the game's effect `division_template`,
/// versions 1.9 to 1.19.
public final class TemplateKind implements NestedKind {
  private static final Schema SCHEMA = new Schema(TemplateFields.ALL, List.of(), Optional.empty());

  @Override
  public List<String> keywords() {
    return List.of("template", "division_template");
  }

  @Override
  public String summary() {
    return "A division template.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }
}
