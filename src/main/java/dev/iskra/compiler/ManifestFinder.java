package dev.iskra.compiler;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.collect.CollectRule;
import dev.iskra.collect.SymbolTable;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.Facts;
import dev.iskra.kind.DeclarationContext;
import dev.iskra.kind.DeclarationForms;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.Kinds;
import dev.iskra.kinds.mod.ModKind;
import dev.iskra.lower.Context;
import dev.iskra.mod.file.ModDescriptor;
import dev.iskra.model.Choices;
import dev.iskra.model.Manifest;
import dev.iskra.model.Names;
import dev.iskra.model.Symbols;
import dev.iskra.syntax.Statement;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the one `mod` declaration, which must be read before the rest: names depend on what it
/// says.
record ManifestFinder(Kinds kinds, Facts facts, Sink sink) {
  /// What the mod says of itself; where no file says it, that is reported and a stand-in given,
  /// so that the other mistakes are found as well.
  ///
  /// @param declarations those of each file, as [#declarations] finds them
  Manifest find(List<SyntaxFile> files, List<List<Statement.Declaration>> declarations) {
    List<Statement.Declaration> found = declarations.stream().flatMap(List::stream).toList();
    if (found.isEmpty()) {
      return missing(files);
    }
    for (Statement.Declaration second : found.subList(1, found.size())) {
      twice(second, found.getFirst());
    }
    return ModKind.manifest(reading(found.getFirst()));
  }

  /// The `mod` declarations of a file.
  static List<Statement.Declaration> declarations(SyntaxFile file) {
    return file.statements().stream()
        .flatMap(statement -> DeclarationForms.orBare(statement, "mod"::equals).stream())
        .filter(d -> d.head().getFirst().textOrWord().equals(Optional.of("mod")))
        .toList();
  }

  private Manifest missing(List<SyntaxFile> files) {
    SourceFile file =
        files.isEmpty() ? SourceFile.of("mod-src/mod.iskra", "") : files.getFirst().source();
    Span at = new Span(file, 0, 0);
    sink.report(
        CollectRule.MISSING_MOD
            .at(at, "No file declares the mod.")
            .help(
                "Write in mod-src/mod.iskra: `mod my_mod \"My Mod\" { version = \"0.1.0\"  game ="
                    + " \"1.17.*\" }`."));
    return standIn("mod", facts.version(), List.of("english"), at);
  }

  /// What can be said of a mod of plain script.
  static Manifest of(ModDescriptor said, Facts facts) {
    Span at = said.file().orElse(SourceFile.of(ModDescriptor.FILE, "")).span(0, 0);
    String game = said.game().isEmpty() ? facts.version() : said.game();
    return both(standIn("", game, List.of(), at), said);
  }

  /// What a mod says of itself in Iskra and in a descriptor.
  static Manifest both(Manifest manifest, ModDescriptor said) {
    return said.fields().isEmpty()
        ? manifest
        : manifest.with(
            said.words("tags").map(Scalar::text).toList(),
            said.dependencies(),
            said.values("replace_path").map(Scalar::text).toList(),
            said.value("picture").map(Scalar::text),
            said.value("remote_file_id").map(Scalar::text),
            said.stated());
  }

  private static Manifest standIn(String name, String game, List<String> languages, Span at) {
    List<String> none = List.of();
    return new Manifest(
        name,
        name,
        "0.1.0",
        game,
        none,
        languages,
        none,
        none,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        at);
  }

  private void twice(Statement.Declaration second, Statement.Declaration first) {
    sink.report(
        CollectRule.TWO_MODS
            .at(second.head().getFirst().span(), "The mod is declared twice.")
            .label(first.head().getFirst().span(), "first here")
            .help("A project is one mod: keep one of the two."));
  }

  /// The fields of a `mod` name nothing, so it can be read before there are names. What is wrong
  /// with it is reported again when it is emitted, in the same words, and so once.
  private DeclarationReader reading(Statement.Declaration declaration) {
    SymbolTable none = new SymbolTable(new Symbols(), Map.of(), List.of(), Map.of(), "");
    Names names = new Names(none.symbols(), facts, true);
    Context context = Contexts.of(names, none, kinds.effectForms(), sink);
    return new DeclarationReader(
        declaration,
        kinds.of("mod").orElseThrow(),
        new DeclarationContext(context, Map.of(), Choices.none()));
  }
}
