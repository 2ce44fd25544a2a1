package dev.iskra.kinds.focus;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.Field.Form;
import dev.iskra.kind.KindRule;
import dev.iskra.localisation.Part;
import dev.iskra.localisation.TextReader;
import dev.iskra.syntax.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads one focus.
final class FocusReader {
  private static final String DESCRIPTION = "_desc";

  private FocusReader() {}

  /// A focus; absent where it has no name, which has been reported.
  static Optional<Focus> read(DeclarationReader in) {
    in.refuseRest();
    in.refuseBesideTitle("text");
    if (in.symbol().isEmpty()) {
      return Optional.empty();
    }
    Optional<Scalar> title = title(in);
    String key = title.map(Scalar::text).orElse(in.id()) + DESCRIPTION;
    in.field("desc")
        .flatMap(a -> in.texts().inPlace("desc", a.value()))
        .ifPresent(text -> in.texts().define(key, text));
    RelationReader relations = new RelationReader(in);
    List<Focus.Link> exclusions = relations.exclusions();
    Optional<Placement> placement = new PositionReader(in).read();
    return Optional.of(
        new Focus(
            in.symbol().get(),
            in.header().keyword().text(),
            in.place(),
            placement,
            relations.requirements(),
            exclusions,
            title.<Entry>map(at -> Field.of(Scalar.word("text", at.span()), at)).stream().toList(),
            List.of(),
            in.entriesBut(Set.of(), asWritten(placement.isEmpty(), exclusions.isEmpty())),
            in.has("offset") || in.has("allow_branch")));
  }

  /// What is incomplete is written as it stands: a column without a row, a block without a focus.
  private static Map<String, Form> asWritten(boolean place, boolean exclusions) {
    Map<String, Form> forms = new HashMap<>();
    Form form = (in, a) -> in.lowered(a).stream().findFirst();
    if (place) {
      forms.put("x", form);
      forms.put("y", form);
    }
    if (exclusions) {
      forms.put("mutually_exclusive", form);
    }
    return forms;
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

  /// The key of the title, where the game would not find it by the id.
  private static Optional<Scalar> title(DeclarationReader in) {
    Optional<Expression.Quoted> title = in.header().title();
    if (title.isPresent()) {
      fixedTitle(in, title.get());
      String key = describes(in) ? in.id() + ".t" : in.id();
      in.texts().define(key, title.get());
      return key.equals(in.id())
          ? Optional.empty()
          : Optional.of(Scalar.word(key, title.get().span()));
    }
    if (in.has("text")) {
      return in.texts().key(in.id(), in.field("text").orElseThrow().value());
    }
    if (!in.isMisread() && !in.texts().exists(in.id())) {
      in.report(
          Diagnostic.of(
                  KindRule.MISSING_TEXT, in.header().place().span(), "The focus has no title.")
              .help("Write it in quotes after the name: `focus name \"Title\" { … }`."));
    }
    return Optional.empty();
  }

  /// Whether the id is also the key of what another focus is about: `letters_desc` of `letters`.
  private static boolean describes(DeclarationReader in) {
    String id = in.id();
    return id.endsWith(DESCRIPTION)
        && in.names()
            .byId(ObjectType.FOCUS, id.substring(0, id.length() - DESCRIPTION.length()))
            .id()
            .isPresent();
  }
}
