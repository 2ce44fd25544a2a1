package dev.iskra.kind;

import dev.iskra.clausewitz.Entry;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.game.ObjectType;
import dev.iskra.lower.Blocks;
import dev.iskra.lower.Context;
import dev.iskra.lower.Unknowns;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import dev.iskra.model.Symbol;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.NearestNames;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A declaration as a room reads it: header, fields by name, declarations within, all checked
/// against the schema once, when it is made.
public final class DeclarationReader {
  private final Statement.Declaration declaration;
  private final Header header;
  private final Schema schema;
  private final String word;
  private final DeclarationContext around;
  private final Optional<Symbol> symbol;
  private final boolean extending;
  private final Map<String, List<Statement.Assignment>> fields = new LinkedHashMap<>();
  private final List<Statement.Declaration> children = new ArrayList<>();
  private final List<Statement> script = new ArrayList<>();
  private final List<Statement> accepted = new ArrayList<>();
  private final List<Statement.Assignment> pasted = new ArrayList<>();
  private boolean misread;

  /// Reads a declaration of a kind.
  public DeclarationReader(
      Statement.Declaration declaration, DeclarationKind kind, DeclarationContext around) {
    this(declaration, kind, kind.schema(), around, false);
  }

  private DeclarationReader(
      Statement.Declaration declaration,
      DeclarationKind kind,
      Schema schema,
      DeclarationContext around,
      boolean extending) {
    this.declaration = declaration;
    this.header = Header.of(declaration);
    this.word = header.count().isPresent() ? kind.keywords().getFirst() : header.keyword().text();
    this.schema = schema;
    this.around = around;
    this.symbol = around.symbolOf(declaration);
    this.extending = extending;
    sort();
  }

  /// Reads what is added to a declaration of a kind that is there; it declares no name itself,
  /// its header has that of what it adds to.
  ///
  /// @param declaration without the word `extend`
  public static DeclarationReader extending(
      Statement.Declaration declaration, DeclarationKind kind, DeclarationContext around) {
    return new DeclarationReader(
        declaration, kind, Extensible.of(kind).orElseThrow(), around, true);
  }

  private void sort() {
    for (Statement statement : declaration.body().statements()) {
      Optional<Statement.Declaration> within = DeclarationForms.within(statement, schema);
      if (within.isPresent()) {
        within(within.get());
      } else {
        TextFields.assignment(statement, schema)
            .ifPresentOrElse(this::assignment, () -> other(statement));
      }
    }
  }

  private void assignment(Statement.Assignment a) {
    String key = a.key().textOrWord().orElse("");
    Optional<Field> field = schema.field(key);
    if (field.isPresent()) {
      field(field.get(), key, a);
    } else if (schema.admits(key)) {
      script(a);
    } else if (a.value() instanceof Expression.Body && schema.pastes(key)) {
      pasted.add(a);
    } else {
      unknown(a, key);
    }
  }

  private void script(Statement statement) {
    script.add(statement);
    accepted.add(statement);
  }

  private void field(Field field, String key, Statement.Assignment a) {
    List<Statement.Assignment> earlier =
        fields.computeIfAbsent(field.name(), _ -> new ArrayList<>());
    if (!earlier.isEmpty()) {
      Statement.Assignment first = earlier.getFirst();
      String name = first.key().textOrWord().orElse("");
      if (!name.equals(key)) {
        report(
            Diagnostic.of(
                    KindRule.BOTH_NAMES,
                    a.key().span(),
                    "`" + key + "` and `" + name + "` are two names of one field.")
                .label(first.key().span(), "here it stands as `" + name + "`")
                .help("Keep one of them."));
        return;
      }
      if (field.count() == Count.ONCE) {
        report(
            Diagnostic.of(
                    KindRule.REPEATED_FIELD, a.key().span(), "`" + key + "` stands here twice.")
                .as(schema.repeats(field) ? Severity.WARNING : Severity.ERROR)
                .label(first.key().span(), "first here")
                .help("Keep one of them."));
        if (!schema.repeats(field)) {
          return;
        }
      }
    }
    earlier.add(a);
    accepted.add(a);
  }

  private void unknown(Statement.Assignment a, String key) {
    misread = true;
    Diagnostic diagnostic =
        Diagnostic.of(
            KindRule.UNKNOWN_FIELD, a.key().span(), "`" + word + "` has no field `" + key + "`.");
    List<String> near = NearestNames.of(key, schema.names());
    report(
        near.isEmpty()
            ? diagnostic.help("Its fields are " + listed(schema.names()) + ".")
            : diagnostic.help("Did you mean `" + String.join("` or `", near) + "`?"));
  }

  private static String listed(List<String> names) {
    return "`" + String.join("`, `", names) + "`";
  }

  private void within(Statement.Declaration d) {
    String keyword = schema.keywordOf(d.head());
    if (schema.children().contains(keyword)) {
      children.add(d);
      return;
    }
    if (schema.open().isPresent() && Set.of("if", "else").contains(keyword)) {
      // A condition without its parentheses, which the block it stands in reports.
      script(d);
      return;
    }
    Diagnostic diagnostic =
        Diagnostic.of(
            KindRule.MISPLACED_DECLARATION,
            d.head().getFirst().span(),
            "`" + word + "` holds no declaration `" + keyword + "`.");
    List<String> near = NearestNames.of(keyword, schema.children());
    if (!near.isEmpty()) {
      report(diagnostic.help("Did you mean `" + near.getFirst() + "`?"));
    } else if (schema.children().isEmpty()) {
      report(diagnostic.help("Write it at the top of a file."));
    } else {
      report(diagnostic.help("It holds " + listed(schema.children()) + "."));
    }
  }

  private void other(Statement statement) {
    if (schema.open().isPresent()) {
      script(statement);
      return;
    }
    report(
        Diagnostic.of(
                KindRule.MISPLACED_DECLARATION,
                statement.span(),
                "This means nothing within `" + word + "`.")
            .help("A field is written `name = value`."));
  }

  /// Whether it has a field that the kind does not know: what seems missing may be what is
  /// misspelt, and one mistake is reported once.
  public boolean isMisread() {
    return misread;
  }

  /// Whether it adds to a declaration that is there.
  public boolean extending() {
    return extending;
  }

  /// What may stand in it.
  public Schema schema() {
    return schema;
  }

  /// The header.
  public Header header() {
    return header;
  }

  /// The declaration as written.
  public Statement.Declaration declaration() {
    return declaration;
  }

  /// What earlier builds chose under a name, where several choices were as good; the lock keeps
  /// it. After a merge of two branches there may be several.
  public List<String> chosen(String kind, String name) {
    return around.choices().of(kind, name);
  }

  /// Where it stands, for remarks in the output: the header.
  public Span place() {
    return header.keyword().span().to(header.place().span());
  }

  /// The id under which the game will know it.
  public String id() {
    return symbol.map(Symbol::id).orElse("");
  }

  /// What it declares, where it declares a name.
  public Optional<Symbol> symbol() {
    return symbol;
  }

  /// The fields and the script among them, in order.
  List<Statement> statements() {
    return List.copyOf(accepted);
  }

  /// The definitions that are pasted into it under their own names, in order.
  List<Statement.Assignment> pasted() {
    return List.copyOf(pasted);
  }

  /// The field that goes by the key of a statement; absent for script.
  Optional<Field> fieldOf(Statement.Assignment a) {
    return schema.field(a.key().textOrWord().orElse(""));
  }

  /// The declarations within, in order.
  public List<Statement.Declaration> children() {
    return List.copyOf(children);
  }

  /// The declarations within that begin with a keyword.
  public List<Statement.Declaration> children(String keyword) {
    return children.stream().filter(d -> keyword(d).equals(keyword)).toList();
  }

  /// Reads a declaration within, of a kind that the vocabulary describes.
  public DeclarationReader child(Statement.Declaration child) {
    return child(child, PartKind.of(keyword(child)));
  }

  /// The keyword of a declaration within.
  public String keyword(Statement.Declaration child) {
    return schema.keywordOf(child.head());
  }

  /// Reads a declaration within.
  public DeclarationReader child(Statement.Declaration child, DeclarationKind kind) {
    return new DeclarationReader(child, kind, around.within(child));
  }

  /// The field of that (game's) name; the first where it may be repeated.
  public Optional<Statement.Assignment> field(String name) {
    return all(name).stream().findFirst();
  }

  /// All fields of that (game's) name.
  public List<Statement.Assignment> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /// Whether a field stands there.
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /// Whether the field has the value `yes`.
  public boolean yes(String name) {
    return field(name).flatMap(a -> a.value().textOrWord()).equals(Optional.of("yes"));
  }

  /// The script among the fields, as entries with their names resolved.
  public List<Entry> script() {
    return blocks().statements(script, schema.open().orElseThrow(), declaration.body().span());
  }

  /// The fields of these names as the game writes them, in the order of the schema; texts aside,
  /// which need a key, and what has a form of ours.
  public List<Entry> entries(Collection<String> names) {
    return FieldValues.entries(this, field -> names.contains(field.name()), Map.of());
  }

  /// The same for all fields but for those of these names.
  public List<Entry> entriesBut(Collection<String> names) {
    return entriesBut(names, Map.of());
  }

  /// The same with fields that have a form of ours.
  ///
  /// @param forms how to read these, by name
  public List<Entry> entriesBut(Collection<String> names, Map<String, Field.Form> forms) {
    return FieldValues.entries(this, field -> !names.contains(field.name()), forms);
  }

  /// A field as the vocabulary has it lowered, under the game's name.
  List<Entry> lowered(Field field, Statement.Assignment a) {
    Expression name = Expression.Word.made(field.name(), a.key().span());
    return lowered(new Statement.Assignment(name, a.operator(), a.value()));
  }

  /// A statement among the fields as the vocabulary has it lowered.
  public List<Entry> lowered(Statement statement) {
    return blocks().fields(schema.shapes(), List.of(statement), statement.span());
  }

  /// Blocks in these surroundings.
  public Blocks blocks() {
    return new Blocks(context());
  }

  /// Texts of this declaration.
  public TextFields texts() {
    return new TextFields(this);
  }

  /// The surroundings of its blocks.
  public Context context() {
    return around.context();
  }

  /// All names there are.
  public Names names() {
    return context().names();
  }

  /// What a word names here; nothing is reported.
  public Resolution resolve(ObjectType family, String word) {
    return names().resolve(family, word, context().namespace());
  }

  /// The id of what a word names, or the word itself if it names nothing, which is reported.
  public Optional<String> reference(ObjectType family, Expression word) {
    String text = word.textOrWord().orElse("");
    Resolution found = resolve(family, text);
    Unknowns.report(context(), family, text, word.span(), found);
    return text.isEmpty() ? Optional.empty() : Optional.of(found.written(text));
  }

  /// Reports a finding.
  public void report(Diagnostic diagnostic) {
    context().sink().report(diagnostic);
  }

  /// Reports a title in the header beside a field that says the same.
  public void refuseBesideTitle(String name) {
    if (header.title().isPresent() && has(name)) {
      report(
          Diagnostic.of(
                  KindRule.BOTH_NAMES,
                  field(name).orElseThrow().key().span(),
                  "The text stands in the header, and here again as `" + name + "`.")
              .label(header.title().get().span(), "here in the header")
              .help("Keep one of them."));
    }
  }

  /// Reports what a plain header cannot hold.
  public void refuseRest() {
    if (!header.rest().isEmpty()) {
      report(
          Diagnostic.of(
                  KindRule.MALFORMED_HEADER,
                  header.rest().getFirst().span(),
                  "This means nothing before the `{` of `" + header.keyword().text() + "`.")
              .help(
                  "Write `"
                      + header.keyword().text()
                      + " name \"Title\" { … }`, with `as ID` after"
                      + " the name to pin its id."));
    }
  }
}
