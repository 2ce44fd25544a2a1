package dev.iskra.kinds.ideology;

import dev.iskra.kind.NestedKind;
import dev.iskra.kind.Schema;
import java.util.List;

/// `party GER "KAPD" "Communist Workers' Party of Germany"`.
public final class PartyKind implements NestedKind {
  private static final Schema SCHEMA = Schema.of();

  @Override
  public List<String> keywords() {
    return List.of("party");
  }

  @Override
  public String summary() {
    return "The name of a country's party of an ideology, or of one of its types.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }
}
