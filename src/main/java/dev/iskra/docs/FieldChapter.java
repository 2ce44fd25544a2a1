package dev.iskra.docs;

import dev.iskra.kind.Count;
import dev.iskra.kind.DeclarationKind;
import dev.iskra.kind.Field;
import dev.iskra.kind.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The fields of the kinds: each by `kind.field`, and all of one name by that name.
record FieldChapter(Kinds kinds) implements Chapter {
  @Override
  public Topic topic() {
    return Topic.FIELD;
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (DeclarationKind kind : kinds.all()) {
      kind.schema().names().forEach(name -> names.add(kind.keywords().getFirst() + "." + name));
    }
    return names;
  }

  @Override
  public List<Entry> find(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    int dot = small.indexOf('.');
    String wanted = small.substring(dot + 1);
    List<Entry> found = new ArrayList<>();
    for (DeclarationKind kind : kinds.all()) {
      if (dot < 0 || kind.keywords().contains(small.substring(0, dot))) {
        kind.schema().fields().stream()
            .filter(field -> field.answersTo(wanted))
            .forEach(field -> found.add(entry(kind, field)));
      }
    }
    return found;
  }

  private static Entry entry(DeclarationKind kind, Field field) {
    List<String> notes = new ArrayList<>();
    notes.add("holds " + field.type().description());
    field.alias().ifPresent(alias -> notes.add("also called `" + alias + "`"));
    if (field.count() == Count.MANY) {
      notes.add("may be repeated");
    }
    return new Entry(
        Topic.FIELD,
        kind.keywords().getFirst() + "." + field.name(),
        notes,
        Optional.of(field.summary()),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
