package dev.iskra.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.iskra.diagnostic.Applicability;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Label;
import dev.iskra.text.Edit;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The small objects that a SARIF log is made of: messages, places, fixes.
///
/// @param prefix what stands before a path in the repository
record Sarif(String prefix) {
  /// What paths are relative to. The name is the one that other tools use for it.
  static final String ROOT = "%SRCROOT%";

  /// `{ name: value }`.
  static JsonObject object(String name, JsonElement value) {
    JsonObject result = new JsonObject();
    result.add(name, value);
    return result;
  }

  /// `{ name: value }` of a text.
  static JsonObject property(String name, String value) {
    JsonObject result = new JsonObject();
    result.addProperty(name, value);
    return result;
  }

  /// `[ one ]`.
  static JsonArray list(JsonElement one) {
    JsonArray result = new JsonArray();
    result.add(one);
    return result;
  }

  /// A message.
  static JsonObject message(String text) {
    return property("text", text);
  }

  /// A place.
  JsonObject location(Span at) {
    JsonObject physical = object("artifactLocation", artifact(at.source()));
    // A folder, or a file that could not be read, has a name and no lines.
    if (at.source().length() > 0) {
      physical.add("region", region(at));
    }
    return object("physicalLocation", physical);
  }

  /// Further places, numbered from 0.
  JsonArray related(List<Label> labels) {
    JsonArray result = new JsonArray();
    for (int i = 0; i < labels.size(); i++) {
      JsonObject one = new JsonObject();
      one.addProperty("id", i);
      one.add("physicalLocation", location(labels.get(i).at()).getAsJsonObject("physicalLocation"));
      one.add("message", message(labels.get(i).text()));
      result.add(one);
    }
    return result;
  }

  /// The fixes that a program may apply.
  JsonArray fixes(List<Fix> fixes) {
    JsonArray result = new JsonArray();
    for (Fix fix : fixes) {
      if (fix.applicability() != Applicability.DISPLAY_ONLY) {
        JsonObject one = object("description", message(fix.title()));
        one.add("artifactChanges", changes(fix.edits()));
        result.add(one);
      }
    }
    return result;
  }

  private JsonArray changes(List<Edit> edits) {
    Map<SourceFile, JsonArray> byFile = new LinkedHashMap<>();
    for (Edit edit : edits) {
      JsonObject replacement = object("deletedRegion", region(edit.at()));
      replacement.add("insertedContent", message(edit.replacement()));
      byFile.computeIfAbsent(edit.at().source(), _ -> new JsonArray()).add(replacement);
    }
    JsonArray result = new JsonArray();
    byFile.forEach(
        (file, replacements) -> {
          JsonObject change = object("artifactLocation", artifact(file));
          change.add("replacements", replacements);
          result.add(change);
        });
    return result;
  }

  private JsonObject artifact(SourceFile file) {
    JsonObject result = property("uri", Uris.relative(prefix + file.path()));
    result.addProperty("uriBaseId", ROOT);
    return result;
  }

  /// Lines and columns from 1, the last column excluded: as SARIF counts them, and so do we.
  private static JsonObject region(Span at) {
    Span end = at.atEnd();
    JsonObject result = new JsonObject();
    result.addProperty("startLine", at.line());
    result.addProperty("startColumn", at.column());
    result.addProperty("endLine", end.line());
    result.addProperty("endColumn", end.column());
    return result;
  }
}
