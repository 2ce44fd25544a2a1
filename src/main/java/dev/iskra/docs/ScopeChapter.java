package dev.iskra.docs;

import dev.iskra.game.Glossary;
import dev.iskra.game.ScopeWord;
import dev.iskra.game.Scopes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words that lead from one scope to another.
record ScopeChapter(Scopes scopes, Glossary glossary) implements Chapter {
  @Override
  public Topic topic() {
    return Topic.SCOPE;
  }

  @Override
  public List<String> names() {
    return scopes.all().stream().map(ScopeChapter::name).toList();
  }

  /// The words that everybody writes in capitals are those that lead nowhere by themselves.
  private static String name(ScopeWord word) {
    boolean fixed = !word.to().equals("unknown") && !word.to().equals("same");
    return fixed || word.word().endsWith(":") ? word.word() : word.word().toUpperCase(Locale.ROOT);
  }

  /// A word, or a prefix with a name behind it.
  @Override
  public List<Entry> find(String name) {
    return scopes.word(name).or(() -> scopes.word(name + ":")).map(this::entry).stream().toList();
  }

  private Entry entry(ScopeWord word) {
    List<String> notes = new ArrayList<>();
    boolean any = word.from().contains("any");
    String from = String.join(" or ", word.from()).replace('_', ' ');
    notes.add(any ? "in any scope" : "in scope: " + from);
    if (!word.to().equals("unknown") && !word.to().equals("same")) {
      notes.add("leads to: " + word.to().replace('_', ' '));
    }
    notes.add(word.value() ? "may be a value" : "opens a block");
    return new Entry(
        Topic.SCOPE,
        name(word),
        notes,
        glossary.meaning(word.word()),
        List.of(),
        List.of(),
        glossary.example(word.word()));
  }
}
