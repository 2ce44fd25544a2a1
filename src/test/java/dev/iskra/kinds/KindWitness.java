package dev.iskra.kinds;

import dev.iskra.architecture.FieldTable;
import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.docs.Knowledge;
import dev.iskra.emit.ModPath;
import dev.iskra.kind.Kinds;
import dev.iskra.kind.Schema;
import dev.iskra.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Tells all that the tool knows of the fields of a kind.
public final class KindWitness implements UnaryOperator<String> {
  /// What it tells, with a heading before each part. Asked for with the keyword, the path of what
  /// is emitted, and the source of a mod behind the first line.
  @Override
  public String apply(String asked) {
    int line = asked.indexOf('\n');
    List<String> words = List.of(asked.substring(0, line).split(" "));
    String source = asked.substring(line + 1);
    Kinds kinds = AllKinds.list();
    Schema schema = kinds.of(words.getFirst()).orElseThrow().schema();
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    SourceFile file = SourceFile.of("mod-src/main.iskra", bytes);
    Sources sources = new Sources(List.of(file), List.of(), List.of(), Optional.empty());
    Compiled compiled = Compiler.compile(sources, kinds, 1);
    return String.join(
        "\n",
        "schema: " + schema.names(),
        "page: " + String.join("\n", FieldTable.of(schema)),
        "explain: " + Knowledge.of(kinds).explain(words.getFirst()),
        "check: " + compiled.diagnostics().stream().map(KindWitness::line).toList(),
        "emission: " + compiled.mod().flatMap(mod -> file(mod, words.getLast())).orElse("nothing"));
  }

  private static String line(Diagnostic finding) {
    return finding.at().line() + " " + finding.rule().title() + " " + finding.message();
  }

  private static Optional<String> file(Compiled.Mod mod, String path) {
    return mod.tree()
        .find(new ModPath(path))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8));
  }
}
