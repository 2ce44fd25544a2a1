package dev.iskra.kind;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.Definition;
import dev.iskra.game.ObjectType;
import dev.iskra.signature.Type;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes a declaration of a kind that its definition file describes.
final class DeclaredWriter {
  private static final String ANY = "*";

  private final DeclaredKind kind;
  private final DeclarationReader in;
  private final List<Entry> body = new ArrayList<>();

  DeclaredWriter(DeclaredKind kind, DeclarationReader in) {
    this.kind = kind;
    this.in = in;
  }

  /// The definition, with a line that says where it comes from.
  List<Entry> definition() {
    Span at = in.place();
    boolean keyed = kind.place().naming() == Definition.Naming.BLOCK;
    if (!keyed) {
      body.add(field(kind.place().field(), at, Scalar.word(in.id(), in.header().place().span())));
    }
    title();
    fields();
    Scalar key =
        keyed
            ? Scalar.word(in.id(), in.symbol().orElseThrow().at())
            : Scalar.word(kind.place().path().getLast(), at);
    String name = in.symbol().orElseThrow().name();
    return List.of(
        new Remark(name + ": " + at.source().path() + ":" + at.line(), at),
        dev.iskra.clausewitz.Field.of(key, Block.of(body, at)));
  }

  /// A definition within the keys around it.
  ///
  /// @param outer the id of the declaration that it stands in
  List<Entry> around(Optional<String> outer, List<Entry> definition) {
    List<String> path = kind.place().path();
    Span at = in.place().atStart();
    List<Entry> all = definition;
    for (int i = path.size() - 2; i >= 0; i--) {
      Scalar key = path.get(i).equals(ANY) ? step(outer, at) : Scalar.word(path.get(i), at);
      all = List.of(wrapped(key, all, at));
    }
    return all;
  }

  /// The block of a key that definitions share: one that stands nowhere in the source.
  static Entry wrapped(String key, List<Entry> definition, Span at) {
    return wrapped(Scalar.word(key, at), definition, at);
  }

  private static Entry wrapped(Scalar key, List<Entry> definition, Span at) {
    return dev.iskra.clausewitz.Field.of(key, Block.of(definition, at));
  }

  private Scalar step(Optional<String> outer, Span at) {
    if (outer.isPresent()) {
      return Scalar.word(outer.get(), at);
    }
    String name = kind.entry().steps().firstEntry().getKey();
    String usual = kind.entry().steps().firstEntry().getValue();
    Optional<String> written = in.field(name).flatMap(a -> a.value().textOrWord());
    if (written.isEmpty() && in.has(name)) {
      wrong(in.field(name).orElseThrow().value(), "`" + name + "` takes a word.");
    }
    Scalar step = Scalar.word(written.orElse(usual), at);
    List<ObjectType> types = written.isPresent() ? kind.entry().stepsName() : List.of();
    if (types.stream().noneMatch(type -> in.names().byId(type, step.text()).id().isPresent())) {
      types.stream()
          .limit(1)
          .forEach(type -> in.reference(type, in.field(name).orElseThrow().value()));
    }
    return step;
  }

  private void title() {
    Optional<Expression.Quoted> title = in.header().title();
    if (title.isPresent() && kind.entry().title().isEmpty()) {
      in.report(
          Diagnostic.of(
                  KindRule.MALFORMED_HEADER,
                  title.get().span(),
                  "A `" + kind.entry().keyword() + "` has no title.")
              .help("The game shows none; a comment stands behind `#`."));
    } else if (title.isPresent()) {
      in.refuseBesideTitle("name");
      in.texts().define(key(kind.entry().title().get()), title.get());
    }
  }

  private String key(String pattern) {
    return pattern.replace("<id>", in.id());
  }

  private void fields() {
    Set<String> texts = new HashSet<>();
    for (Statement statement : in.statements()) {
      Optional<Field> field =
          statement instanceof Statement.Assignment a ? in.fieldOf(a) : Optional.empty();
      if (field.isEmpty()) {
        body.addAll(in.lowered(statement));
      } else if (field.get().type() instanceof Type.Text) {
        if (texts.add(field.get().name())) {
          text(field.get());
        }
      } else if (!kind.entry().steps().containsKey(field.get().name())) {
        body.addAll(in.lowered(field.get(), (Statement.Assignment) statement));
      }
    }
  }

  private void text(Field field) {
    String name = field.name();
    List<Statement.Assignment> written = in.all(name);
    Expression first = written.getFirst().value();
    Optional<Expression> block =
        written.stream()
            .map(Statement.Assignment::value)
            .filter(Expression.Body.class::isInstance)
            .findFirst();
    Optional<String> formed = Optional.ofNullable(kind.entry().texts().get(name));
    boolean ours = first.textInPlace().isPresent() || !DeclaredFields.isOfTheGame(kind, field);
    if (block.isPresent() || (formed.isPresent() && ours)) {
      in.texts()
          .inPlace(name, block.orElse(first))
          .ifPresent(text -> in.texts().define(key(formed.orElseThrow()), text));
    } else {
      body.addAll(in.texts().choices(name, in.id() + "_" + name, written));
    }
  }

  private void wrong(Expression found, String message) {
    in.report(
        Diagnostic.of(KindRule.WRONG_TYPE, found.span(), message)
            .help("Found " + Shapes.of(found) + "."));
  }

  private static Entry field(String name, Span at, Scalar value) {
    return dev.iskra.clausewitz.Field.of(Scalar.word(name, at), value);
  }
}
