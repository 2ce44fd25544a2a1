package dev.iskra.kinds.focus;

import dev.iskra.game.ObjectType;
import dev.iskra.kind.NestedKind;
import dev.iskra.kind.Schema;
import java.util.List;
import java.util.Optional;

/// `focus left_opposition "The Left Opposition" { … }` within a tree or branch.
public final class FocusKind implements NestedKind {
  private static final Schema SCHEMA = described();

  @Override
  public List<String> keywords() {
    return List.of("focus");
  }

  @Override
  public String summary() {
    return "A national focus.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  private static Schema described() {
    return new Schema(FocusFields.all(false), List.of(), Optional.empty());
  }

  @Override
  public Optional<ObjectType> family() {
    return Optional.of(ObjectType.FOCUS);
  }
}
