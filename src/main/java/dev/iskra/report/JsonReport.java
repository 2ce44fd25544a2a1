package dev.iskra.report;

import com.google.gson.stream.JsonWriter;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Label;
import dev.iskra.diagnostic.Severity;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.suppress.Suppressed;
import dev.iskra.suppress.Trace;
import dev.iskra.text.Edit;
import dev.iskra.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/// One JSON document with all findings, described in `docs/reference/report-json.md`.
final class JsonReport {
  private final JsonWriter json;

  private JsonReport(JsonWriter json) {
    this.json = json;
  }

  /// @param suppressed whether what is not reported is listed as well
  static String render(FilteredFindings found, boolean suppressed) {
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text);
    json.setIndent("  ");
    try {
      new JsonReport(json).document(found, suppressed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Visible.json(text.append('\n').toString());
  }

  private void document(FilteredFindings found, boolean suppressed) throws IOException {
    List<Diagnostic> diagnostics = found.findings();
    json.beginObject();
    json.name("version").value(1);
    json.name("diagnostics").beginArray();
    List<List<Causes.Traced>> causes = Causes.Traced.of(diagnostics);
    for (List<Causes.Traced> places : causes) {
      json.beginObject();
      cause(places);
      json.endObject();
    }
    json.endArray();
    if (suppressed) {
      suppressed(found.suppressed());
    }
    json.name("summary").beginObject();
    for (Severity severity : Severity.values()) {
      long count =
          causes.stream().filter(c -> c.getFirst().finding().severity() == severity).count();
      json.name(severity.word()).value(count);
    }
    json.name("suppressed").value(found.suppressed().size());
    json.endObject();
    codes(Tally.of(Causes.byName(diagnostics, one -> one)));
    json.endObject();
  }

  private void suppressed(List<Suppressed> all) throws IOException {
    json.name("suppressed").beginArray();
    List<Trace> traces = Trace.of(all.stream().map(Suppressed::finding).toList());
    for (int i = 0; i < traces.size(); i++) {
      json.beginObject();
      cause(List.of(new Causes.Traced(all.get(i).finding(), traces.get(i))));
      json.name("by").value(all.get(i).by().word());
      json.name("reason").value(all.get(i).reason());
      json.endObject();
    }
    json.endArray();
  }

  private void codes(Tally tally) throws IOException {
    json.name("codes").beginArray();
    for (Tally.Row row : tally.rows()) {
      json.beginObject();
      json.name("code").value(row.rule().code());
      json.name("title").value(row.rule().title());
      json.name("severity").value(row.severity().word());
      json.name("count").value(row.count());
      json.name("places").value(row.places());
      json.endObject();
    }
    json.endArray();
  }

  private void cause(List<Causes.Traced> places) throws IOException {
    Diagnostic diagnostic = places.getFirst().finding();
    json.name("code").value(diagnostic.rule().code());
    json.name("title").value(diagnostic.rule().title());
    json.name("severity").value(diagnostic.severity().word());
    json.name("message").value(diagnostic.message());
    json.name("fingerprint").value(places.getFirst().trace().mark());
    json.name("at");
    place(diagnostic.at());
    json.name("places").beginArray();
    for (Causes.Traced further : places.subList(1, places.size())) {
      json.beginObject();
      span(further.finding().at());
      json.name("fingerprint").value(further.trace().mark());
      json.endObject();
    }
    json.endArray();
    json.name("labels").beginArray();
    for (Label label : diagnostic.labels()) {
      json.beginObject();
      json.name("text").value(label.text());
      json.name("at");
      place(label.at());
      json.endObject();
    }
    json.endArray();
    texts("notes", diagnostic.notes());
    texts("help", diagnostic.help());
    json.name("fixes").beginArray();
    for (Fix fix : Causes.fixes(places.stream().map(Causes.Traced::finding).toList())) {
      fix(fix);
    }
    json.endArray();
  }

  private void fix(Fix fix) throws IOException {
    json.beginObject();
    json.name("title").value(fix.title());
    json.name("applicability").value(fix.applicability().name().toLowerCase(Locale.ROOT));
    json.name("edits").beginArray();
    for (Edit edit : fix.edits()) {
      json.beginObject();
      json.name("at");
      place(edit.at());
      json.name("replacement").value(edit.replacement());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.name(name).beginArray();
    for (String text : texts) {
      json.value(text);
    }
    json.endArray();
  }

  private void place(Span at) throws IOException {
    json.beginObject();
    span(at);
    json.endObject();
  }

  private void span(Span at) throws IOException {
    json.name("path").value(at.source().path());
    position("start", at.atStart());
    position("end", at.atEnd());
  }

  private void position(String name, Span at) throws IOException {
    json.name(name).beginObject();
    json.name("line").value(at.line());
    json.name("column").value(at.column());
    json.name("byte").value(at.start());
    json.endObject();
  }
}
