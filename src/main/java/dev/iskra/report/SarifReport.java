package dev.iskra.report;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Label;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.RulePage;
import dev.iskra.suppress.FilteredFindings;
import dev.iskra.suppress.Suppressed;
import dev.iskra.suppress.Trace;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS Standard of 2020-03-27):
/// one run, the rules that found something with their pages, and a result for each finding.
///
/// What is allowed or in a baseline is a result with `suppressions`, and only where it is asked
/// for: code scanning of GitHub does not know the property and would show it as open.
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final SortedMap<String, Rule> rules = new TreeMap<>();
  private final List<String> codes;

  private final Sarif places;

  private SarifReport(List<Diagnostic> findings, String prefix) {
    places = new Sarif(prefix);
    findings.forEach(one -> rules.put(one.rule().code(), one.rule()));
    codes = List.copyOf(rules.keySet());
  }

  static String render(FilteredFindings found, Style style) {
    List<Diagnostic> all = new ArrayList<>(found.findings());
    if (style.suppressed()) {
      found.suppressed().forEach(one -> all.add(one.finding()));
    }
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text);
    json.setIndent("  ");
    new GsonBuilder()
        .disableHtmlEscaping()
        .create()
        .toJson(new SarifReport(all, style.prefix()).log(found, style), json);
    return Visible.json(text.append('\n').toString());
  }

  private JsonObject log(FilteredFindings found, Style style) {
    JsonObject run = new JsonObject();
    run.add("tool", Sarif.object("driver", driver(style.version())));
    run.addProperty("columnKind", "utf16CodeUnits");
    run.add(
        "originalUriBaseIds",
        Sarif.object(
            Sarif.ROOT,
            Sarif.object(
                "description",
                Sarif.message(
                    "The root of the repository, or the folder of the project where there is"
                        + " none."))));
    run.add("results", results(found, style.suppressed()));
    JsonObject log = new JsonObject();
    log.addProperty("$schema", SCHEMA);
    log.addProperty("version", "2.1.0");
    JsonArray runs = new JsonArray();
    runs.add(run);
    log.add("runs", runs);
    return log;
  }

  private JsonObject driver(String version) {
    JsonObject driver = new JsonObject();
    driver.addProperty("name", "Iskra");
    driver.addProperty("version", version);
    JsonArray descriptors = new JsonArray();
    rules.values().forEach(rule -> descriptors.add(descriptor(rule)));
    driver.add("rules", descriptors);
    return driver;
  }

  private static JsonObject descriptor(Rule rule) {
    JsonObject result = new JsonObject();
    result.addProperty("id", rule.code());
    result.addProperty("name", rule.title());
    result.add("shortDescription", Sarif.message(rule.summary()));
    Optional<String> page = RulePage.text(rule);
    page.map(SarifReport::finds).ifPresent(t -> result.add("fullDescription", Sarif.message(t)));
    page.ifPresent(markdown -> result.add("help", help(markdown)));
    result.add("defaultConfiguration", Sarif.property("level", GccReport.word(rule.severity())));
    return result;
  }

  /// The page's first section: what the rule finds.
  private static String finds(String page) {
    String heading = "## What it finds\n";
    int from = page.indexOf(heading) + heading.length();
    int to = page.indexOf("\n## ", from);
    return page.substring(from, to < 0 ? page.length() : to).strip().replaceAll("\\s+", " ");
  }

  private static JsonObject help(String markdown) {
    JsonObject help = Sarif.message(markdown.strip());
    help.addProperty("markdown", markdown.strip());
    return help;
  }

  private JsonArray results(FilteredFindings found, boolean suppressed) {
    JsonArray results = new JsonArray();
    Causes.Traced.of(found.findings()).forEach(places -> results.add(result(places)));
    if (suppressed) {
      List<Suppressed> others = found.suppressed();
      List<Trace> marks = Trace.of(others.stream().map(Suppressed::finding).toList());
      for (int i = 0; i < marks.size(); i++) {
        JsonObject result =
            result(List.of(new Causes.Traced(others.get(i).finding(), marks.get(i))));
        result.add("suppressions", suppressions(others.get(i)));
        results.add(result);
      }
    }
    return results;
  }

  private JsonObject result(List<Causes.Traced> traced) {
    List<Diagnostic> all = traced.stream().map(Causes.Traced::finding).toList();
    Diagnostic one = all.getFirst();
    List<Label> labels = Causes.labels(all);
    JsonObject result = new JsonObject();
    result.addProperty("ruleId", one.rule().code());
    result.addProperty("ruleIndex", codes.indexOf(one.rule().code()));
    result.addProperty("level", GccReport.word(one.severity()));
    result.add("message", Sarif.message(one.message() + Advice.remarks(one)));
    result.add("locations", Sarif.list(places.location(one.at())));
    if (!labels.isEmpty()) {
      result.add("relatedLocations", places.related(labels));
    }
    if (all.size() > 1) {
      result.addProperty("occurrenceCount", all.size());
    }
    // A key of our own: GitHub works its `primaryLocationLineHash` out itself.
    result.add("partialFingerprints", Sarif.property("iskra/v1", traced.getFirst().trace().mark()));
    JsonArray fixes = places.fixes(Causes.fixes(all));
    if (!fixes.isEmpty()) {
      result.add("fixes", fixes);
    }
    return result;
  }

  private static JsonArray suppressions(Suppressed one) {
    JsonObject suppression = new JsonObject();
    boolean inSource = one.by() == Suppressed.By.COMMENT;
    suppression.addProperty("kind", inSource ? "inSource" : "external");
    suppression.addProperty("status", "accepted");
    suppression.addProperty(
        "justification",
        one.by() == Suppressed.By.BASELINE ? "It is in the baseline." : one.reason());
    return Sarif.list(suppression);
  }
}
