package dev.iskra.docs;

import java.util.ArrayList;
import java.util.List;

/// An entry as Markdown that reads well in a terminal too.
public final class EntryPage {
  private static final int WIDTH = 92;
  private static final int SHORT = 72;

  private EntryPage() {}

  /// The whole page about an entry, with a heading that says in which sense.
  public static List<String> of(Entry entry) {
    List<String> lines = new ArrayList<>();
    lines.add("# `" + entry.name() + "`");
    lines.add("");
    List<String> notes = new ArrayList<>(entry.notes());
    notes.addFirst(entry.topic().label());
    lines.add(String.join(" · ", notes));
    body(entry, entry.forms(), lines);
    return lines;
  }

  /// What stands under a heading: remarks, meaning, forms, example. A form that is short stands
  /// among the remarks.
  public static List<String> section(Entry entry) {
    List<Form> forms = entry.forms();
    boolean shortOne = forms.size() == 1 && forms.getFirst().line().length() <= SHORT;
    List<String> notes = new ArrayList<>(entry.notes());
    if (shortOne) {
      notes.add("`" + forms.getFirst().line() + "`");
    }
    List<String> lines = new ArrayList<>();
    if (!notes.isEmpty()) {
      lines.add(String.join(" · ", notes));
    }
    body(entry, shortOne ? List.of() : forms, lines);
    return lines;
  }

  private static void body(Entry entry, List<Form> forms, List<String> lines) {
    entry.meaning().ifPresent(meaning -> paragraph(List.of(meaning), lines));
    paragraph(entry.details().stream().map(line -> "- " + line).toList(), lines);
    fence("text", forms.stream().flatMap(form -> form.lines(WIDTH).stream()).toList(), lines);
    entry.example().ifPresent(example -> fence("iskra", example.lines().toList(), lines));
  }

  private static void paragraph(List<String> text, List<String> lines) {
    if (!text.isEmpty()) {
      space(lines);
      lines.addAll(text);
    }
  }

  private static void fence(String language, List<String> text, List<String> lines) {
    if (!text.isEmpty()) {
      space(lines);
      lines.add("```" + language);
      lines.addAll(text);
      lines.add("```");
    }
  }

  private static void space(List<String> lines) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
  }
}
