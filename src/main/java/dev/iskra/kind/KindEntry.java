package dev.iskra.kind;

import dev.iskra.diagnostic.Outcome;
import dev.iskra.game.Vocabulary;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Parser;
import dev.iskra.syntax.Statement;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What the `kind` of a definition file says: how such a definition is declared in Iskra.
///
/// @param keyword the word that begins a declaration, and the name of the definition
/// @param within the kind that it stands in; none where it stands at the top of a file
/// @param title the key of the title in its header, with `<id>` for the id; none where it has none
/// @param texts fields whose text has a key that the game forms by itself, with that key
/// @param ours our names for fields, by the game's
/// @param steps fields of ours for keys around the definition, with what stands there without them
public record KindEntry(
    String keyword,
    Optional<String> within,
    Optional<String> title,
    SequencedMap<String, String> texts,
    SequencedMap<String, String> ours,
    SequencedMap<String, String> steps) {
  /// The entries of the vocabulary, in the order of their keywords.
  ///
  /// Throws [IllegalStateException] if our own data cannot be read.
  public static List<KindEntry> all() {
    return Vocabulary.entries().names(Vocabulary.KIND).stream()
        .flatMap(name -> Vocabulary.entries().texts(Vocabulary.KIND, name).stream())
        .map(KindEntry::read)
        .toList();
  }

  private static KindEntry read(String text) {
    Outcome<SyntaxFile> parsed =
        Parser.parse(SourceFile.of("vocabulary", text.getBytes(StandardCharsets.UTF_8)));
    List<Statement> statements = parsed.value().statements();
    if (!parsed.diagnostics().isEmpty()
        || !(statements.getFirst() instanceof Statement.Declaration kind)) {
      throw new IllegalStateException("cannot read `" + text + "`");
    }
    SequencedMap<String, Expression> said = new LinkedHashMap<>();
    kind.body().statements().forEach(statement -> say(statement, said));
    KindEntry entry =
        new KindEntry(
            Header.of(kind).place().text(),
            Optional.ofNullable(said.remove("within")).map(KindEntry::word),
            Optional.ofNullable(said.remove("title")).map(KindEntry::word),
            words(said.remove("texts")),
            words(said.remove("ours")),
            words(said.remove("steps")));
    if (!said.isEmpty()) {
      throw new IllegalStateException("a kind says nothing by " + said.keySet());
    }
    return entry;
  }

  private static void say(Statement statement, SequencedMap<String, Expression> said) {
    if (!(statement instanceof Statement.Assignment a)) {
      throw new IllegalStateException("no `name = value`: `" + statement.span().text() + "`");
    }
    said.put(word(a.key()), a.value());
  }

  private static SequencedMap<String, String> words(@Nullable Expression body) {
    SequencedMap<String, String> words = new LinkedHashMap<>();
    if (body instanceof Expression.Body block) {
      SequencedMap<String, Expression> said = new LinkedHashMap<>();
      block.statements().forEach(statement -> say(statement, said));
      said.forEach((name, value) -> words.put(name, word(value)));
    }
    return words;
  }

  private static String word(Expression expression) {
    return expression.textOrWord().orElseThrow();
  }
}
