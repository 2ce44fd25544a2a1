package dev.iskra.cli;

import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Gate;
import dev.iskra.compiler.Sources;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;
import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModPath;
import dev.iskra.emit.ModTree;
import dev.iskra.emit.SourceMap;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A compiler for tests of what stands around the real one. Its language has one order on a line:
/// `mod NAME`, `file PATH`, `id KIND NAME` (a line of the last file), `error MESSAGE`,
/// `warning MESSAGE`, `info MESSAGE`, `crash`; a comment begins with `#`.
final class LineCompiler implements Function<Sources, Compiled> {
  private record Said(Severity severity) implements Rule {
    @Override
    public String code() {
      return "ISK9000";
    }

    @Override
    public String title() {
      return "said-so";
    }

    @Override
    public String summary() {
      return "the source says so";
    }
  }

  private static final Pattern COMMENT = Pattern.compile("(?:^|[ \\t])#.*", Pattern.DOTALL);

  private static final class Emitted {
    final ModPath path;
    final StringBuilder text = new StringBuilder();
    final List<Span> origins = new ArrayList<>();

    Emitted(String path) {
      this.path = new ModPath(path);
    }
  }

  private record IdLine(String kind, String id, Span at, ModPath path, int line) {}

  private String mod = "m";
  private final List<Emitted> files = new ArrayList<>();
  private final List<IdLine> ids = new ArrayList<>();
  private final List<Diagnostic> found = new ArrayList<>();

  @Override
  public Compiled apply(Sources sources) {
    sources.iskra().forEach(this::read);
    if (found.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      return compiled(Optional.empty());
    }
    SourceMap map = new SourceMap(mod);
    ModTree tree = new ModTree();
    for (Emitted file : files) {
      byte[] bytes = file.text.toString().getBytes(StandardCharsets.UTF_8);
      tree.add(new Artifact(file.path, bytes));
      map.add(file.path, file.origins);
    }
    ids.forEach(id -> map.addId(id.kind(), id.id(), id.at(), id.path(), id.line()));
    String launcher = "name=\"" + mod + "\"\n";
    return compiled(Optional.of(new Compiled.Mod(mod, tree, launcher, map, "lock\n")));
  }

  private Compiled compiled(Optional<Compiled.Mod> made) {
    return new Compiled(made, found, List.of(), Gate.CLOSED, ids.size());
  }

  private void read(SourceFile file) {
    for (int line = 1; line <= file.lines().count(); line++) {
      int start = file.lines().start(line);
      int end = line == file.lines().count() ? file.length() : file.lines().start(line + 1);
      String text = COMMENT.matcher(file.text(start, end)).replaceFirst("").strip();
      int from = start + file.text(start, end).indexOf(text);
      if (!text.isEmpty()) {
        order(text.split(" ", 2)[0], text, file.span(from, from + text.length()));
      }
    }
  }

  private void order(String word, String text, Span at) {
    String rest = text.substring(word.length()).strip();
    switch (word) {
      case "mod" -> mod = rest;
      case "file" -> files.add(new Emitted(rest));
      case "id" -> emit(rest.split(" ", 2)[0], rest.split(" ", 2)[1], at);
      case "crash" -> throw new IllegalStateException("crashed at " + at);
      case "error", "warning", "info" -> {
        Severity severity = Severity.valueOf(word.toUpperCase(Locale.ROOT));
        found.add(Diagnostic.of(new Said(severity), at, rest));
      }
      default -> throw new IllegalArgumentException(text);
    }
  }

  private void emit(String kind, String id, Span at) {
    Emitted file = files.getLast();
    file.text.append(kind).append(" = { id = ").append(id).append(" }\n");
    file.origins.add(at);
    ids.add(new IdLine(kind, id, at, file.path, file.origins.size()));
  }
}
