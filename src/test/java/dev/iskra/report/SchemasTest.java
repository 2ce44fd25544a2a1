package dev.iskra.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.iskra.cli.AllRules;
import dev.iskra.corpus.Page;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Rule;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.suppress.Suppressed;
import dev.iskra.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Reports for machines are what their schemas say: that of SARIF 2.1.0 by OASIS, and our own for
/// JSON.
class SchemasTest {
  private static final Style ALL = new Style(false, false, false, true, "1.2.3", "mods/ä b/");

  private static final JsonSchema SARIF =
      schema("src/test/resources/sarif/sarif-2.1.0-rtm.5.json", SpecVersion.VersionFlag.V4);

  private static final JsonSchema JSON =
      schema("docs/reference/report-json.schema.json", SpecVersion.VersionFlag.V202012);

  private static JsonSchema schema(String file, SpecVersion.VersionFlag version) {
    try {
      return JsonSchemaFactory.getInstance(version).getSchema(Files.readString(Path.of(file)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> complaints(JsonSchema schema, String text) {
    return schema.validate(text, InputFormat.JSON).stream()
        .map(ValidationMessage::toString)
        .sorted()
        .toList();
  }

  /// Reported once and kept back once for each reason.
  private static FilteredFindings everyWay(List<Diagnostic> findings) {
    List<Suppressed> suppressed = new ArrayList<>();
    for (Suppressed.By by : Suppressed.By.values()) {
      findings.forEach(one -> suppressed.add(new Suppressed(one, by, "It is \"so\".")));
    }
    return new FilteredFindings(findings, suppressed);
  }

  private static void check(List<Diagnostic> findings) {
    FilteredFindings found = everyWay(findings);
    assertEquals(List.of(), complaints(SARIF, Format.SARIF.render(found, ALL)));
    assertEquals(List.of(), complaints(SARIF, Format.SARIF.render(found, Style.plain())));
    assertEquals(List.of(), complaints(JSON, Format.JSON.render(found, ALL)));
    assertEquals(List.of(), complaints(JSON, Format.JSON.render(found, Style.plain())));
  }

  @TestFactory
  Stream<DynamicTest> everyPageOfFindingsFits() throws IOException {
    return Page.tests(
        "render",
        page -> {
          WrittenFindings written = new WrittenFindings();
          for (Page.Fence fence : page.fences()) {
            if (fence.word().equals("source")) {
              written.source(fence.setting("path"), fence.body());
            } else if (fence.word().equals("findings")) {
              written.read(fence.body());
            }
          }
          assertFalse(written.findings().isEmpty());
          check(written.findings());
        });
  }

  @Test
  void everyRuleFits() {
    SourceFile file = SourceFile.of("mod-src/ä b#%.iskra", "eins\nzwei");
    List<Diagnostic> findings = new ArrayList<>();
    for (Rule rule : AllRules.list()) {
      findings.add(Diagnostic.of(rule, file.span(0, file.length()), rule.summary()));
    }
    check(findings);
    JsonArray rules = rules(Format.SARIF.render(findings, false));
    assertEquals(findings.size(), rules.size());
    for (int i = 1; i < rules.size(); i++) {
      assertTrue(id(rules, i - 1).compareTo(id(rules, i)) < 0, "rules are sorted");
    }
  }

  private static JsonObject run(String log) {
    return JsonParser.parseString(log)
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject();
  }

  private static JsonArray rules(String log) {
    return run(log).getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
  }

  private static String id(JsonArray rules, int index) {
    return rules.get(index).getAsJsonObject().get("id").getAsString();
  }

  @Test
  void nothingFoundIsAWholeDocument() {
    check(List.of());
    assertEquals(0, run(Format.SARIF.render(List.of(), false)).getAsJsonArray("results").size());
  }

  @Test
  void theSchemasRefuseWhatIsWrong() {
    SourceFile file = SourceFile.of("a.iskra", "text");
    List<Diagnostic> one =
        List.of(Diagnostic.of(AllRules.list().getFirst(), file.span(0, 4), "Wrong."));
    String sarif = Format.SARIF.render(one, false);
    String json = Format.JSON.render(one, false);
    for (String[] change :
        List.of(
            new String[] {"\"text\": \"Wrong.\"", "\"words\": \"Wrong.\""},
            new String[] {"\"startLine\": 1", "\"startLine\": 0"},
            new String[] {"\"level\": \"error\"", "\"level\": \"fatal\""})) {
      String wrong = sarif.replace(change[0], change[1]);
      assertFalse(wrong.equals(sarif), change[0]);
      assertFalse(complaints(SARIF, wrong).isEmpty(), change[1]);
    }
    for (String[] change :
        List.of(
            new String[] {"\"severity\": \"error\"", "\"severity\": \"fatal\""},
            new String[] {"\"byte\": 4", "\"byte\": \"4\""},
            new String[] {"\"labels\": [],", ""})) {
      String wrong = json.replace(change[0], change[1]);
      assertFalse(wrong.equals(json), change[0]);
      assertFalse(complaints(JSON, wrong).isEmpty(), change[1]);
    }
  }

  @Test
  void whatIsKeptBackIsListedOnlyWhereItIsAskedFor() {
    SourceFile file = SourceFile.of("a.iskra", "text");
    Diagnostic one = Diagnostic.of(AllRules.list().getFirst(), file.span(0, 4), "Wrong.");
    FilteredFindings found = new FilteredFindings(List.of(), everyWay(List.of(one)).suppressed());
    JsonArray without = run(Format.SARIF.render(found, Style.plain())).getAsJsonArray("results");
    JsonArray with = run(Format.SARIF.render(found, ALL)).getAsJsonArray("results");
    assertEquals(0, without.size());
    List<String> kinds = new ArrayList<>();
    with.forEach(
        result ->
            kinds.add(
                result
                    .getAsJsonObject()
                    .getAsJsonArray("suppressions")
                    .get(0)
                    .getAsJsonObject()
                    .get("kind")
                    .getAsString()));
    assertEquals(List.of("inSource", "external", "external"), kinds);
  }
}
