package dev.iskra.kinds.mod;

import dev.iskra.diagnostic.Severity;
import dev.iskra.emit.ModPath;
import dev.iskra.game.Vocabulary;
import dev.iskra.kind.Compiled;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.DescribedKind;
import dev.iskra.kind.Emission;
import dev.iskra.kind.KindEntry;
import dev.iskra.kind.KindRule;
import dev.iskra.kind.TopLevelKind;
import dev.iskra.model.Manifest;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.NearestNames;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `mod permanent_revolution "Permanent Revolution" { … }`: one for each mod.
public final class ModKind extends DescribedKind implements TopLevelKind, Compiled.OneByOne {
  private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+){0,3}([-+][A-Za-z0-9.]+)?");
  private static final Pattern GAME = Pattern.compile("\\d+(\\.\\d+){0,2}(\\.\\*)?");
  private static final List<String> STATED =
      List.of("tags", "replace_path", "picture", "remote_file_id", "version", "supported_version");

  /// What can stand between quotes on one line.
  private static final Pattern QUOTABLE =
      Pattern.compile("(?:[^\"\\\\\\p{Cntrl}]|\\\\[^\\p{Cntrl}])*+");

  private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9_-]+");

  /// The kind that its definition file describes.
  public ModKind() {
    super(KindEntry.of("mod"));
  }

  /// What a `mod` declaration says.
  public static Manifest manifest(DeclarationReader in) {
    in.refuseRest();
    in.entries(List.of("version", "supported_version", "picture", "remote_file_id"));
    String folder = in.header().name().map(Expression.Word::text).orElse("");
    if (!FOLDER.matcher(folder).matches() || ModPath.isReserved(folder)) {
      in.report(
          ModRule.MALFORMED_MOD_NAME
              .at(in.header().place().span(), "A mod needs a name that can be a folder's.")
              .help(
                  "Write `mod my_mod \"My Mod\" { … }`: letters, digits, `_` and `-`;"
                      + " not `con`, `aux` and the like, which Windows keeps for itself."));
      folder = "mod";
    }
    Optional<Expression.Quoted> title = in.header().title();
    if (title.isEmpty()) {
      in.report(
          KindRule.MISSING_TEXT
              .at(in.header().place().span(), "The mod has no title.")
              .as(Severity.ERROR)
              .help("Write it in quotes after the name: `mod " + folder + " \"My Mod\" { … }`."));
    }
    title.ifPresent(text -> fitting(in, new Text(text.text(), text.span())));
    return new Manifest(
        folder,
        title.map(Expression.Quoted::text).orElse(folder),
        checked(in, "version", VERSION, "0.1.0"),
        checked(in, "game", GAME, "1.17.*"),
        texts(in, "tags").stream().map(Text::value).toList(),
        languages(in),
        texts(in, "dependencies").stream().map(Text::value).toList(),
        texts(in, "replace_path").stream().map(Text::value).toList(),
        literal(in, "picture").map(Text::value),
        literal(in, "remote_file_id").map(Text::value),
        AllowReader.read(in),
        Stream.concat(
                title.stream().map(text -> new Manifest.Stated("name", text.text(), text.span())),
                STATED.stream().flatMap(field -> stated(in, field)))
            .toList(),
        in.place());
  }

  private record Text(String value, Span at) {}

  private static Optional<Text> literal(DeclarationReader in, String field) {
    return in.field(field).flatMap(a -> text(a.value())).map(text -> fitting(in, text));
  }

  private static Optional<Text> text(Expression value) {
    return value.textOrWord().map(word -> new Text(word, value.span()));
  }

  private static String checked(DeclarationReader in, String field, Pattern form, String example) {
    String name = field.equals("game") ? "supported_version" : field;
    Optional<Text> found = literal(in, name);
    if (found.isEmpty() && in.has(name)) {
      // Of another type, which has been said.
      return example;
    }
    String help = "Write numbers with full stops: `" + field + " = \"" + example + "\"`.";
    if (found.isEmpty()) {
      String what = "The mod does not say its `" + field + "`.";
      in.report(
          ModRule.MALFORMED_VERSION
              .at(in.header().place().span(), what)
              .as(Severity.ERROR)
              .help(help));
      return example;
    }
    String value = found.get().value();
    if (!form.matcher(value).matches()) {
      String what = "`" + value + "` is not a version.";
      in.report(ModRule.MALFORMED_VERSION.at(found.get().at(), what).help(help));
    }
    return value;
  }

  private static List<Text> texts(DeclarationReader in, String field) {
    List<Text> result = new ArrayList<>();
    for (Statement.Assignment a : in.all(field)) {
      switch (a.value()) {
        case Expression.Listing list ->
            list.items().forEach(item -> text(item).ifPresent(result::add));
        case Expression.Body body -> items(body, result);
        default -> text(a.value()).ifPresent(result::add);
      }
    }
    result.forEach(text -> fitting(in, text));
    return result;
  }

  /// Refuses what would end a line or a text of the descriptor: the rest would be a field of its
  /// own.
  private static Text fitting(DeclarationReader in, Text text) {
    if (!QUOTABLE.matcher(text.value()).matches()) {
      in.report(
          ModRule.MALFORMED_DESCRIPTOR_TEXT
              .at(text.at(), "This text cannot stand in the mod's descriptor.")
              .note("The game reads each text there on one line, between quotes.")
              .help("Write it on one line, with `\\\"` for a quote in it."));
    }
    return text;
  }

  private static void items(Expression.Body body, List<Text> result) {
    for (Statement statement : body.statements()) {
      switch (statement) {
        case Statement.Single single -> text(single.value()).ifPresent(result::add);
        case Statement.Phrase phrase ->
            phrase.words().forEach(word -> text(word).ifPresent(result::add));
        default -> {}
      }
    }
  }

  private static Stream<Manifest.Stated> stated(DeclarationReader in, String field) {
    return texts(in, field).stream()
        .map(text -> new Manifest.Stated(field, text.value(), text.at()));
  }

  private static List<String> languages(DeclarationReader in) {
    List<String> result = new ArrayList<>();
    for (Text language : texts(in, "languages")) {
      if (Vocabulary.languages().contains(language.value())) {
        result.add(language.value());
      } else {
        report(
            in,
            ModRule.LANGUAGE_NOT_IN_GAME,
            language,
            "The game has no language",
            Vocabulary.languages());
      }
    }
    return result.isEmpty() ? List.of("english") : result;
  }

  private static void report(
      DeclarationReader in, ModRule rule, Text found, String what, List<String> known) {
    in.report(
        rule.at(found.at(), what + " `" + found.value() + "`.")
            .suggest(
                NearestNames.of(found.value(), known),
                "There are `" + String.join("`, `", known) + "`."));
  }

  /// Only checks: of several declarations one counts, and the whole mod follows from it.
  @Override
  public void compile(DeclarationReader reading, Emission out) {
    manifest(reading);
  }
}
