package dev.iskra.docs;

import dev.iskra.game.Fact;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import java.util.List;
import java.util.Optional;

/// The variables that the game keeps itself.
record VariableChapter(Facts facts) implements Chapter {
  @Override
  public Topic topic() {
    return Topic.VARIABLE;
  }

  @Override
  public List<String> names() {
    return facts.names(ObjectType.DYNAMIC_VARIABLE).toList();
  }

  @Override
  public List<Entry> find(String name) {
    return facts
        .findIgnoringCase(ObjectType.DYNAMIC_VARIABLE, name)
        .map(VariableChapter::entry)
        .stream()
        .toList();
  }

  private static Entry entry(Fact fact) {
    List<String> notes =
        fact.attribute("section").map(section -> "of: " + section.replace('_', ' ')).stream()
            .toList();
    return new Entry(
        Topic.VARIABLE,
        fact.name(),
        notes,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
