package dev.iskra.docs;

import dev.iskra.game.Glossary;
import dev.iskra.signature.Argument;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.ScopeChange;
import dev.iskra.signature.ScopeSet;
import dev.iskra.signature.Signatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When the game's on actions fire, and who takes part.
final class OnActionChapter implements Chapter {
  /// Those of which each country may have one of its own.
  private static final Pattern OF_A_COUNTRY =
      Pattern.compile("(?i)(on_(?:daily|weekly|monthly))_[a-z][a-z0-9]{2}");

  private final Optional<BlockSignature> fields;
  private final Glossary glossary;

  OnActionChapter(Signatures signatures, Glossary glossary) {
    this.fields = signatures.definition("on_action");
    this.glossary = glossary;
  }

  @Override
  public Topic topic() {
    return Topic.ON_ACTION;
  }

  @Override
  public List<String> names() {
    TreeSet<String> names = new TreeSet<>(glossary.names());
    for (Argument field : fields.stream().flatMap(shape -> shape.fields().stream()).toList()) {
      if (field.pattern().isEmpty()) {
        names.add(field.name());
      }
    }
    return List.copyOf(names);
  }

  @Override
  public List<Entry> find(String name) {
    Matcher matcher = OF_A_COUNTRY.matcher(name);
    String general = matcher.matches() ? matcher.group(1) + "_TAG" : name;
    return names().stream()
        .filter(known -> known.equalsIgnoreCase(general))
        .map(this::entry)
        .toList();
  }

  private Entry entry(String name) {
    return new Entry(
        Topic.ON_ACTION,
        name,
        notes(name),
        glossary.meaning(name),
        List.of(),
        List.of(),
        glossary.example(name));
  }

  private List<String> notes(String name) {
    String field = name.replaceFirst("_TAG$", "");
    List<String> notes = new ArrayList<>();
    Optional<Argument> known =
        fields.stream()
            .flatMap(shape -> shape.fields().stream())
            .filter(argument -> argument.name().equalsIgnoreCase(field))
            .findFirst();
    if (known.isPresent()) {
      ScopeChange inner = known.get().block().map(BlockSignature::scopes).orElse(ScopeChange.NONE);
      ScopeChange scopes = known.get().scopes().isNone() ? inner : known.get().scopes();
      if (!scopes.self().equals(scopes.root())) {
        note("THIS", scopes.self(), notes);
      }
      note("ROOT", scopes.root(), notes);
      note("FROM", scopes.from(), notes);
      note("FROM.FROM", scopes.fromFrom(), notes);
      note("PREV", scopes.prev(), notes);
    }
    return notes;
  }

  private static void note(String word, Optional<ScopeSet> scopes, List<String> notes) {
    scopes
        .filter(set -> !set.unknown())
        .ifPresent(set -> notes.add("`" + word + "`: " + set.label()));
  }
}
