package dev.iskra.kind;

import dev.iskra.diagnostic.Outcome;
import dev.iskra.game.Glossary;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Extern;
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
import java.util.Set;

/// What the `kind` of a definition file says: how such a definition is declared in Iskra.
public final class KindEntry {
  private static final Set<String> WORDS =
      Set.of(
          ("within title texts ours steps steps_name read_by words takes hides once own forms holds"
                  + " pastes counts object id titled repeats")
              .split(" "));

  private static final class All {
    static final List<KindEntry> ENTRIES =
        Vocabulary.entries().names(Vocabulary.KIND).stream()
            .flatMap(name -> Vocabulary.entries().texts(Vocabulary.KIND, name).stream())
            .map(KindEntry::read)
            .toList();

    private All() {}
  }

  private final String keyword;
  private final SequencedMap<String, Expression> said;

  private KindEntry(String keyword, SequencedMap<String, Expression> said) {
    this.keyword = keyword;
    this.said = said;
  }

  /// The entries of the vocabulary, in the order of their keywords.
  ///
  /// Throws [IllegalStateException] if our own data cannot be read.
  public static List<KindEntry> all() {
    return All.ENTRIES;
  }

  /// The entry of which a word begins declarations.
  ///
  /// @throws IllegalStateException if the vocabulary has none
  public static KindEntry of(String word) {
    return All.ENTRIES.stream()
        .filter(entry -> entry.keywords().contains(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no definition file has a kind " + word));
  }

  private static KindEntry read(String text) {
    Outcome<SyntaxFile> parsed =
        Parser.parse(SourceFile.of("vocabulary", text.getBytes(StandardCharsets.UTF_8)));
    List<Statement> statements = parsed.value().statements();
    if (!parsed.diagnostics().isEmpty()
        || !(statements.getFirst() instanceof Statement.Declaration kind)) {
      throw new IllegalStateException("cannot read `" + text + "`");
    }
    SequencedMap<String, Expression> said = values(kind.body());
    if (!WORDS.containsAll(said.keySet())) {
      throw new IllegalStateException("a kind says nothing by one of " + said.keySet());
    }
    return new KindEntry(Header.of(kind).place().text(), said);
  }

  private static SequencedMap<String, Expression> values(Expression.Body body) {
    SequencedMap<String, Expression> values = new LinkedHashMap<>();
    for (Statement statement : body.statements()) {
      if (!(statement instanceof Statement.Assignment a)) {
        throw new IllegalStateException("no `name = value`: `" + statement.span().text() + "`");
      }
      values.put(word(a.key()), a.value());
    }
    return values;
  }

  private static String word(Expression expression) {
    return expression.textOrWord().orElseThrow().replace("\\\"", "\"");
  }

  /// The word that begins a declaration, and the name of the definition.
  public String keyword() {
    return keyword;
  }

  /// One sentence: what it declares.
  String summary() {
    return Glossary.said(Vocabulary.KIND, keyword)
        .or(() -> Glossary.of("definition").meaning(keyword))
        .orElse("");
  }

  private Optional<String> one(String name) {
    return Optional.ofNullable(said.get(name)).map(KindEntry::word);
  }

  private List<String> several(String name) {
    return one(name).map(words -> List.of(words.split(" "))).orElse(List.of());
  }

  private SequencedMap<String, String> words(String name) {
    SequencedMap<String, String> words = new LinkedHashMap<>();
    if (said.get(name) instanceof Expression.Body block) {
      values(block).forEach((key, value) -> words.put(key, word(value)));
    }
    return words;
  }

  /// The kind that it stands in; none where it stands at the top of a file.
  public Optional<String> within() {
    return one("within");
  }

  /// The key of the title in its header, with `<id>` for the id; none where it has none.
  public Optional<String> title() {
    return one("title");
  }

  /// Fields whose text has a key that the game forms by itself, with that key.
  public SequencedMap<String, String> texts() {
    return words("texts");
  }

  /// Our names for fields, by the game's.
  SequencedMap<String, String> ours() {
    return words("ours");
  }

  /// Fields of ours for keys around the definition, with what stands there without them.
  SequencedMap<String, String> steps() {
    return words("steps");
  }

  /// What the values of these fields name, any of it; nothing where that is not looked up.
  List<ObjectType> stepsName() {
    return several("steps_name").stream().flatMap(id -> ObjectType.of(id).stream()).toList();
  }

  /// Whether code reads such declarations: that of a class of its own, or of the kind around.
  public boolean isReadByCode() {
    return said.containsKey("read_by");
  }

  /// Whether the code of the kind around reads it.
  public boolean isPart() {
    return one("read_by").equals(Optional.of("parent"));
  }

  /// The words that begin a declaration, the principal one first.
  List<String> keywords() {
    return said.containsKey("words") ? several("words") : List.of(keyword);
  }

  /// The definitions and shared blocks whose fields it has.
  List<String> takes() {
    return several("takes");
  }

  /// Fields of those that a declaration has not.
  Set<String> hides() {
    return Set.copyOf(several("hides"));
  }

  /// Fields that the game takes several times and a declaration once.
  Set<String> once() {
    return Set.copyOf(several("once"));
  }

  /// Whether a field that stands twice is written twice.
  boolean repeats() {
    return !isReadByCode() || said.containsKey("repeats");
  }

  /// Fields of ours, which the game does not know.
  Optional<BlockSignature> own() {
    return said.get("own") instanceof Expression.Body body
        ? Optional.of(Extern.block(body))
        : Optional.empty();
  }

  /// Fields that code reads in a form of ours, with that form in words.
  SequencedMap<String, String> forms() {
    return words("forms");
  }

  /// The keywords of declarations that stand within it.
  List<String> holds() {
    return several("holds");
  }

  /// Of these, those of which the game's form may be pasted, behind its key.
  List<String> pastes() {
    return several("pastes");
  }

  /// Of these, the one that is declared several times by `12 x name`.
  Optional<String> counts() {
    return one("counts");
  }

  /// How the id of such a name is made.
  DeclarationKind.IdForm idForm() {
    return switch (one("id").orElse("")) {
      case "name" -> DeclarationKind.IdForm.PLAIN;
      case "number" -> DeclarationKind.IdForm.NUMBERED;
      default -> DeclarationKind.IdForm.PREFIXED;
    };
  }

  /// The kind of localisation key that its title gets, where it has no name.
  Optional<String> titled() {
    return one("titled");
  }

  /// The type of object that it names; none where it names nothing.
  Optional<String> object() {
    return one("object");
  }
}
