package dev.iskra.kinds.oob.land;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindRule;
import dev.iskra.kinds.oob.unit.HeaderCursor;
import dev.iskra.kinds.oob.unit.Script;
import dev.iskra.syntax.Expression.Quoted;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads division templates.
public final class TemplateReader {
  private static final String FORM = "template name \"Title\" { … }";
  private static final List<String> BEFORE = List.of("localization_key", "division_names_group");
  private static final List<String> GRIDS = List.of("regiments", "support", "regimental_support");
  private static final List<String> AFTER =
      List.of(
          "priority",
          "is_locked",
          "force_allow_recruiting",
          "division_cap",
          "template_counter",
          "override_model",
          "role",
          "front_role_override",
          "obsolete",
          "is_army_hq",
          "is_fake_intel_division",
          "foreign_template_tag",
          "origin_type");

  private TemplateReader() {}

  /// The template that is declared; absent where it is wrong, which is reported.
  public static Optional<Template> read(DeclarationReader in) {
    HeaderCursor head = new HeaderCursor(in);
    Optional<Word> id = head.name();
    Optional<Quoted> title = head.quoted();
    head.end(FORM);
    in.refuseBesideTitle("name");
    Optional<Scalar> name =
        title
            .map(text -> Scalar.string(text.text(), text.span()))
            .or(() -> in.field("name").flatMap(a -> literal(a.value())))
            .or(() -> in.field("localization_key").flatMap(a -> literal(a.value())));
    if (name.isEmpty()) {
      in.report(
          Diagnostic.of(
                  KindRule.MISSING_TEXT, in.header().place().span(), "The template has no name.")
              .help("Write it in quotes: `" + FORM + "`."));
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>();
    Span at = name.get().span();
    entries.add(Script.string("name", name.get().text(), at));
    entries.addAll(in.entries(BEFORE));
    List<Companies> grids = grids(in);
    grids.forEach(grid -> entries.add(grid.entry()));
    entries.addAll(in.entries(AFTER));
    return Optional.of(
        new Template(
            id.map(Word::text),
            Scalar.string(name.get().text(), at),
            in.field("division_names_group").flatMap(a -> a.value().textOrWord()),
            entries));
  }

  private static Optional<Scalar> literal(dev.iskra.syntax.Expression value) {
    return value.textOrWord().map(text -> Scalar.string(text, value.span()));
  }

  private static List<Companies> grids(DeclarationReader in) {
    List<Companies> grids = new ArrayList<>();
    for (String key : GRIDS) {
      Optional<Companies> grid = Companies.of(in, key);
      if (grid.isPresent()) {
        grids.add(grid.get());
      } else if (in.has(key)) {
        in.report(
            Diagnostic.of(
                    KindRule.WRONG_TYPE,
                    in.field(key).orElseThrow().value().span(),
                    "`" + key + "` takes units with their places.")
                .help(
                    key.equals("support")
                        ? "Write `support = [ engineer, recon ]`."
                        : "Write a list for each column: `"
                            + key
                            + " = [ [infantry, infantry] ]`."));
      }
    }
    return grids;
  }
}
