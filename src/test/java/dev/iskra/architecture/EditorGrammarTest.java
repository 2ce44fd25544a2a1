package dev.iskra.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The colours for editors. The expressions use what Java and Oniguruma write alike, so Java may
/// try them; it does as an editor would for text on one line: the rule that fits earliest, and of
/// those the first.
class EditorGrammarTest {
  private static final Path GRAMMAR = Path.of("editors/iskra.tmLanguage.json");

  private static JsonObject grammar() throws IOException {
    return JsonParser.parseString(Files.readString(GRAMMAR)).getAsJsonObject();
  }

  /// The rules of a list, with those that it includes in their place.
  private static List<JsonObject> rules(JsonObject grammar, JsonObject holder) {
    List<JsonObject> result = new ArrayList<>();
    for (JsonElement element : holder.getAsJsonArray("patterns")) {
      JsonObject rule = element.getAsJsonObject();
      if (rule.has("include")) {
        String name = rule.get("include").getAsString().substring(1);
        JsonObject included = grammar.getAsJsonObject("repository").getAsJsonObject(name);
        assertTrue(included != null, () -> "nothing is called " + name);
        result.addAll(rules(grammar, included));
      } else {
        result.add(rule);
      }
    }
    return result;
  }

  private static String expression(JsonObject rule) {
    return rule.get(rule.has("match") ? "match" : "begin").getAsString();
  }

  /// What each word of a line is coloured as, by its text.
  private static Map<String, String> colours(String line) throws IOException {
    JsonObject grammar = grammar();
    List<JsonObject> rules = rules(grammar, grammar);
    Map<String, String> result = new TreeMap<>();
    int at = 0;
    while (at < line.length()) {
      JsonObject best = null;
      Matcher found = null;
      for (JsonObject rule : rules) {
        Matcher matcher = Pattern.compile(expression(rule)).matcher(line);
        matcher.useTransparentBounds(true).useAnchoringBounds(false).region(at, line.length());
        if (matcher.find() && (found == null || matcher.start() < found.start())) {
          best = rule;
          found = matcher;
        }
      }
      if (best == null || found == null) {
        return result;
      }
      at = colour(best, found, line, result);
    }
    return result;
  }

  /// Colours what a rule found, and gives where it ends.
  private static int colour(
      JsonObject rule, Matcher found, String line, Map<String, String> result) {
    assertFalse(rule.has("match") && found.end() == found.start(), "a rule fits nothing: " + rule);
    if (rule.has("end")) {
      Matcher end = Pattern.compile(rule.get("end").getAsString()).matcher(line);
      int stop = end.find(found.end()) ? end.end() : line.length();
      result.put(line.substring(found.start(), stop), name(rule));
      return stop;
    }
    if (rule.has("captures")) {
      JsonObject captures = rule.getAsJsonObject("captures");
      for (String group : captures.keySet()) {
        int number = Integer.parseInt(group);
        if (found.group(number) != null) {
          result.put(found.group(number), name(captures.getAsJsonObject(group)));
        }
      }
    } else {
      result.put(found.group(), name(rule));
    }
    return found.end();
  }

  private static String name(JsonObject rule) {
    return rule.get("name").getAsString().replace(".iskra", "");
  }

  @Test
  void everyRuleIsWhole() throws IOException {
    JsonObject grammar = grammar();
    assertEquals("source.iskra", grammar.get("scopeName").getAsString());
    for (String part : grammar.getAsJsonObject("repository").keySet()) {
      JsonObject holder = grammar.getAsJsonObject("repository").getAsJsonObject(part);
      for (JsonObject rule : rules(grammar, holder)) {
        Pattern.compile(expression(rule));
        assertTrue(rule.has("name") || rule.has("captures"), rule::toString);
        assertEquals(rule.has("begin"), rule.has("end"), rule::toString);
      }
    }
  }

  @Test
  void theExtensionNamesFilesThatAreThere() throws IOException {
    Path folder = Path.of("editors");
    String text = Files.readString(folder.resolve("package.json"));
    JsonObject contributes =
        JsonParser.parseString(text).getAsJsonObject().getAsJsonObject("contributes");
    List<String> files = new ArrayList<>();
    for (JsonElement one : contributes.getAsJsonArray("languages")) {
      files.add(one.getAsJsonObject().get("configuration").getAsString());
    }
    for (JsonElement one : contributes.getAsJsonArray("grammars")) {
      assertEquals(grammar().get("scopeName"), one.getAsJsonObject().get("scopeName"));
      files.add(one.getAsJsonObject().get("path").getAsString());
    }
    for (String file : files) {
      assertTrue(
          JsonParser.parseString(Files.readString(folder.resolve(file))).isJsonObject(), file);
    }
  }

  @Test
  void declarationsAreColoured() throws IOException {
    Map<String, String> focus = colours("    focus letters as SOV_letters \"Letters\" { # why");
    assertEquals("keyword.declaration", focus.get("focus"));
    assertEquals("entity.name", focus.get("letters"));
    assertEquals("keyword.other", focus.get("as"));
    assertEquals("constant.other.id", focus.get("SOV_letters"));
    assertEquals("string.quoted.double", focus.get("\"Letters\""));
    assertEquals("comment.line.number-sign", focus.get("# why"));
    assertEquals("keyword.declaration", colours("option \"Yes.\" {").get("option"));
    assertEquals("keyword.declaration", colours("flag ready on country").get("flag"));
    assertEquals("variable.other.constant", colours("const pace = 70 days").get("pace"));
    assertEquals("keyword.other.unit", colours("const pace = 70 days").get("days"));
  }

  @Test
  void blocksAreColoured() throws IOException {
    assertEquals("keyword.control", colours("for tag in [FRA, HUN] {").get("for"));
    assertEquals("keyword.control", colours("fire congress in 3..7 days").get("fire"));
    assertEquals("entity.name", colours("fire congress in 3..7 days").get("congress"));
    Map<String, String> condition = colours("if (a >= 60 and not b = yes) { }");
    assertEquals("keyword.control", condition.get("if"));
    assertEquals("keyword.operator.logical", condition.get("and"));
    assertEquals("keyword.operator.logical", condition.get("not"));
    assertEquals("constant.numeric", condition.get("60"));
    assertEquals("constant.language", condition.get("yes"));
    assertEquals("keyword.operator", condition.get(">="));
    assertEquals("variable.other.key", colours("left_support += 20").get("left_support"));
    assertEquals("constant.numeric", colours("popularity = 5%").get("5%"));
    assertEquals("variable.other.constant", colours("cost = {{pace}}").get("{{pace}}"));
  }

  @Test
  void scriptIsNotTakenForKeywords() throws IOException {
    for (String line : List.of("if = { limit = { } }", "FOR = { add_stability = 1 }", "or = { }")) {
      for (Map.Entry<String, String> part : colours(line).entrySet()) {
        assertFalse(part.getValue().contains("control"), () -> line + ": " + part);
        assertFalse(part.getValue().contains("logical"), () -> line + ": " + part);
      }
    }
    assertEquals("variable.other.key", colours("value = 1 days = 30").get("days"));
  }
}
