package dev.iskra.report;

import com.google.gson.stream.JsonWriter;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Label;
import dev.iskra.diagnostic.Severity;
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

  static String render(List<Diagnostic> diagnostics) {
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text);
    json.setIndent("  ");
    try {
      new JsonReport(json).document(diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private void document(List<Diagnostic> diagnostics) throws IOException {
    json.beginObject();
    json.name("version").value(1);
    json.name("diagnostics").beginArray();
    for (Diagnostic diagnostic : diagnostics) {
      diagnostic(diagnostic);
    }
    json.endArray();
    json.name("summary").beginObject();
    for (Severity severity : Severity.values()) {
      long count = diagnostics.stream().filter(d -> d.severity() == severity).count();
      json.name(severity.word()).value(count);
    }
    json.endObject();
    json.endObject();
  }

  private void diagnostic(Diagnostic diagnostic) throws IOException {
    json.beginObject();
    json.name("code").value(diagnostic.rule().code());
    json.name("title").value(diagnostic.rule().title());
    json.name("severity").value(diagnostic.severity().word());
    json.name("message").value(diagnostic.message());
    json.name("at");
    place(diagnostic.at());
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
    for (Fix fix : diagnostic.fixes()) {
      fix(fix);
    }
    json.endArray();
    json.endObject();
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
    json.name("path").value(at.source().path());
    position("start", at.atStart());
    position("end", at.atEnd());
    json.endObject();
  }

  private void position(String name, Span at) throws IOException {
    json.name(name).beginObject();
    json.name("line").value(at.line());
    json.name("column").value(at.column());
    json.name("byte").value(at.start());
    json.endObject();
  }
}
