package dev.iskra.kinds.raw;

import dev.iskra.clausewitz.Verbatim;
import dev.iskra.emit.ModPath;
import dev.iskra.game.BlockKind;
import dev.iskra.kind.Compiled;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.Emission;
import dev.iskra.kind.Schema;
import dev.iskra.kind.TopLevelKind;
import dev.iskra.syntax.Expression;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;

/// `raw "common/x/y.txt" { … }`: what stands between the braces goes into that file as it stands.
/// Its definitions are known like those of any script file.
public final class RawKind implements TopLevelKind, Compiled.OneByOne {
  private static final Schema SCHEMA = described();

  @Override
  public List<String> keywords() {
    return List.of("raw");
  }

  @Override
  public String summary() {
    return "A file of the game's script, passed through as it stands.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  private static Schema described() {
    return Schema.of().openTo(BlockKind.ARGUMENTS);
  }

  @Override
  public void compile(DeclarationReader in, Emission out) {
    Expression.Body body = in.declaration().body();
    Span named = in.header().title().map(Expression.Quoted::span).orElseGet(in::place);
    if (body.start() == body.end()) {
      in.report(
          RawRule.RAW_WITHOUT_BRACES
              .at(named, "This `raw` says not what stands in the file.")
              .help("Write it between braces: `raw \"common/on_actions/mine.txt\" { … }`."));
      return;
    }
    path(in).ifPresent(path -> out.whole(path, List.of(inner(body)), named));
  }

  private static Optional<ModPath> path(DeclarationReader in) {
    Optional<Expression.Quoted> written = in.header().title();
    if (written.isEmpty()) {
      in.report(
          RawRule.MALFORMED_PATH
              .at(in.header().place().span(), "This `raw` names no file.")
              .help("Write its path in quotes: `raw \"common/on_actions/mine.txt\" { … }`."));
      return Optional.empty();
    }
    return path(written.get(), in);
  }

  private static Optional<ModPath> path(Expression.Quoted written, DeclarationReader in) {
    Optional<String> complaint = ModPath.complaintAbout(written.text());
    complaint.ifPresent(
        why ->
            in.report(
                RawRule.MALFORMED_PATH
                    .at(written.span(), "`" + written.text() + "` cannot be a path in a mod.")
                    .note(why)));
    return complaint.isEmpty() ? Optional.of(new ModPath(written.text())) : Optional.empty();
  }

  /// What stands between the braces, without the line end after `{` and the indentation before
  /// `}`.
  private static Verbatim inner(Expression.Body body) {
    byte[] bytes = body.source().bytes();
    int start = body.inside().start();
    int end = body.inside().end();
    while (start < end && (bytes[start] == ' ' || bytes[start] == '\t' || bytes[start] == '\r')) {
      start++;
    }
    if (start < end && bytes[start] == '\n') {
      start++;
    }
    while (end > start && (bytes[end - 1] == ' ' || bytes[end - 1] == '\t')) {
      end--;
    }
    Span span = new Span(body.source(), start, end);
    return new Verbatim(span.text(), span);
  }
}
