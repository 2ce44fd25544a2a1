package dev.iskra.kinds.focus;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindRule;
import dev.iskra.localisation.Part;
import dev.iskra.localisation.TextReader;
import dev.iskra.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads one focus.
final class FocusReader {
  private FocusReader() {}

  /// A focus; absent where it has no name, which has been reported.
  static Optional<Focus> read(DeclarationReader in) {
    in.refuseRest();
    in.refuseBesideTitle("text");
    if (in.symbol().isEmpty()) {
      return Optional.empty();
    }
    List<Entry> title = title(in);
    in.field("desc")
        .flatMap(a -> in.texts().inPlace("desc", a.value()))
        .ifPresent(text -> in.texts().define(in.id() + "_desc", text));
    List<Entry> plain = in.entriesBut(Set.of());
    RelationReader relations = new RelationReader(in);
    return Optional.of(
        new Focus(
            in.symbol().get(),
            in.header().keyword().text(),
            in.place(),
            new PositionReader(in).read(),
            relations.requirements(),
            relations.exclusions(),
            title,
            List.of(),
            plain,
            in.has("offset") || in.has("allow_branch")));
  }

  /// The game fills in commands in titles only of focuses that say so.
  private static void fixedTitle(DeclarationReader in, Expression.Quoted title) {
    boolean command =
        TextReader.parts(title.text()).stream().anyMatch(Part.Bracket.class::isInstance);
    if (command && !in.yes("dynamic")) {
      in.report(
          Diagnostic.of(
                  FocusRule.COMMAND_IN_FIXED_TITLE,
                  title.span(),
                  "The title holds a command, and the focus is not `dynamic`.")
              .note("The game then shows the command itself.")
              .help("Write `dynamic = yes` in the focus."));
    }
  }

  private static List<Entry> title(DeclarationReader in) {
    List<Entry> out = new ArrayList<>();
    Optional<Expression.Quoted> title = in.header().title();
    if (title.isPresent()) {
      fixedTitle(in, title.get());
      in.texts().define(in.id(), title.get());
    } else if (in.has("text")) {
      in.texts()
          .key(in.id(), in.field("text").orElseThrow().value())
          .ifPresent(key -> out.add(Field.of(Scalar.word("text", key.span()), key)));
    } else if (!in.isMisread()) {
      in.report(
          Diagnostic.of(
                  KindRule.MISSING_TEXT, in.header().place().span(), "The focus has no title.")
              .help("Write it in quotes after the name: `focus name \"Title\" { … }`."));
    }
    return out;
  }
}
