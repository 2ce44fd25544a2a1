package dev.iskra.kinds.ideology;

import dev.iskra.kind.Field;
import dev.iskra.kind.NestedKind;
import dev.iskra.kind.Schema;
import dev.iskra.signature.Type;
import java.util.List;

/// `country_name GER "Council Germany" { def = "Council Germany"  adj = "German" }`.
public final class CountryNameKind implements NestedKind {
  private static final Schema SCHEMA =
      Schema.of(
          Field.of("def", new Type.Text(false), "The name as it stands in a sentence."),
          Field.of("adj", new Type.Text(false), "The adjective."));

  @Override
  public List<String> keywords() {
    return List.of("country_name");
  }

  @Override
  public String summary() {
    return "What a country is called while it has an ideology, or one of its types.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }
}
