package dev.iskra.docs;

import dev.iskra.kind.DeclarationKind;
import dev.iskra.kind.Field;
import dev.iskra.kind.Kinds;
import dev.iskra.kind.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of declaration.
record KindChapter(Kinds kinds) implements Chapter {
  @Override
  public Topic topic() {
    return Topic.KIND;
  }

  @Override
  public List<String> names() {
    return kinds.all().stream().flatMap(kind -> kind.keywords().stream()).toList();
  }

  @Override
  public List<Entry> find(String name) {
    return kinds.of(name.toLowerCase(Locale.ROOT)).map(KindChapter::entry).stream().toList();
  }

  private static Entry entry(DeclarationKind kind) {
    List<String> notes = new ArrayList<>();
    notes.add(kind.topLevel() ? "at the top of a file" : "within another declaration");
    Schema schema = kind.schema();
    if (!schema.children().isEmpty()) {
      notes.add("within it: `" + String.join("`, `", schema.children()) + "`");
    }
    schema
        .open()
        .ifPresent(open -> notes.add("holds " + open.name().toLowerCase(Locale.ROOT) + "s"));
    return new Entry(
        Topic.KIND,
        kind.keywords().getFirst(),
        notes,
        Optional.of(kind.summary()),
        List.of(),
        schema.fields().stream().map(KindChapter::line).toList(),
        KindPage.example(kind));
  }

  private static String line(Field field) {
    String ours = field.alias().map(alias -> ", or `" + alias + "`").orElse("");
    return "`" + field.name() + "`" + ours + ": " + field.summary();
  }
}
