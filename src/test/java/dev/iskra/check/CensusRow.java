package dev.iskra.check;

import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A shape of script that the base game has: which key stands where, with what kind of value.
///
/// @param folder where its files lie
/// @param path the keys from the top of the file, `<idea>` for the name of one
/// @param operator the operator; `item` for a bare word of a list, `(none)` for a block without key
/// @param value what kind of value
/// @param count how often it occurs
record CensusRow(String folder, List<String> path, String operator, String value, int count) {
  private static final Pattern FAMILY = Pattern.compile("<([A-Za-z_ ]+)>");
  private static final Map<String, Optional<String>> KNOWN = new ConcurrentHashMap<>();

  /// The names that the rows may have and the game does not.
  static final List<String> INVENTED =
      List.of("qzword", "qzname", "qz_key", "qz_suffix", "Two words");

  /// Families that our data call otherwise, and what stands for those that have no table.
  private static final Map<String, String> CALLED =
      Map.ofEntries(
          Map.entry("country_leader_trait", "trait_country_leader"),
          Map.entry("unit_leader_trait", "trait_unit_leader"),
          Map.entry("scientist_trait", "trait_scientist"),
          Map.entry("idea_token", "advisor_token"),
          Map.entry("country_scorer", "scorer"),
          Map.entry("prototype_reward", "sp_prototype_reward"),
          Map.entry("ideagroup", "idea_slot"),
          Map.entry("specialproject", "special_project"),
          Map.entry("combattactic", "combat_tactic"),
          Map.entry("trait", "trait_unit_leader"),
          Map.entry("doctrine", "doctrine_folder"),
          Map.entry("unit", "sub_unit"),
          Map.entry("navalequipment", "equipment"),
          Map.entry("equipmentmodule", "equipment_module"));

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("<tag>", "GER"),
          Map.entry("<quoted tag>", "\"GER\""),
          Map.entry("<scope>", "var:qzscope"),
          Map.entry("<number>", "64"),
          Map.entry("<decimal>", "0.5"),
          Map.entry("<date>", "1936.1.1"),
          Map.entry("<quoted id>", "\"qz id\""),
          Map.entry("<name@scope>", "qzname@ROOT"),
          Map.entry("<array^index>", "qzarray^0"),
          Map.entry("<scope>.<variable>", "ROOT.qzvariable"),
          Map.entry("global.<variable>", "global.qzvariable"),
          Map.entry("<variable>", "qzvariable"),
          Map.entry("<array>", "qzarray"),
          Map.entry("<parameter>", "QZPARAMETER"),
          Map.entry("<id>", "qzid"),
          Map.entry("<loc_key>", "qz_key"),
          Map.entry("<sprite suffix>", "qz_suffix"),
          Map.entry("<dlc>", "\"No Step Back\""),
          Map.entry("<[macro]>", "\"[qz]\""),
          Map.entry("<technology>_cost_factor", "industry_cost_factor"),
          Map.entry("@constant", "@qzconstant"),
          Map.entry("number", "1"),
          Map.entry("decimal", "0.5"),
          Map.entry("date", "1936.1.1"),
          Map.entry("string", "\"Two words\""),
          Map.entry("string path", "\"gfx/qz/file.dds\""),
          Map.entry("path", "gfx/qz/file.dds"),
          Map.entry("string date", "\"1936.1.1\""),
          Map.entry("string number", "\"1\""),
          Map.entry("word", "qzword"),
          Map.entry("variable or word", "qzword"),
          Map.entry("var:", "var:qzvariable"),
          Map.entry("YES/No", "YES"));

  /// The row in a line of the table.
  static CensusRow read(String line) {
    String[] cells = line.split("\t");
    return new CensusRow(cells[0], steps(cells[1]), cells[2], cells[3], Integer.parseInt(cells[4]));
  }

  /// A slash may stand within a name, but only outside of `<…>`.
  private static List<String> steps(String path) {
    return List.of(path.split("/"));
  }

  /// The same place with another key there.
  CensusRow with(String key) {
    List<String> other = new ArrayList<>(path);
    other.set(other.size() - 1, key);
    return new CensusRow(folder, other, operator, value, count);
  }

  /// A file in which the row stands.
  String file() {
    return folder.endsWith(".txt") ? folder : folder + "/census.txt";
  }

  /// The script up to the line of the row's own key.
  String before() {
    StringBuilder text = new StringBuilder();
    for (String step : path.subList(0, path.size() - 1)) {
      text.append(step.equals("{}") ? "{" : key(step) + " = {").append('\n');
    }
    return text.toString();
  }

  /// The line of the row's own key.
  String line() {
    String key = key(path.getLast());
    return switch (operator) {
      case "(none)" -> written();
      case "item" -> key + " = { " + word(value) + " }";
      default -> (path.getLast().equals("{}") ? "" : key + " " + operator + " ") + written();
    };
  }

  /// The script, with the row's own key on a line for itself.
  String script() {
    return before() + line() + "\n" + "}\n".repeat(path.size() - 1);
  }

  private String written() {
    if (value.equals("block") || value.equals("empty block")) {
      return "{ }";
    }
    int list = value.indexOf("list of ");
    if (list < 0) {
      return word(value);
    }
    String of = value.substring(list + "list of ".length()).split(" or ")[0];
    String item = of.equals("mixed") ? "1" : word(of);
    String before = value.startsWith("rgb") ? "rgb " : value.startsWith("hsv") ? "hsv " : "";
    return before + "{ " + (before.isEmpty() ? item : "1 1 1") + " }";
  }

  private static String key(String step) {
    boolean shape = step.indexOf('<') >= 0 || step.endsWith(":") || step.startsWith("@");
    return shape ? word(step) : step;
  }

  private static String word(String shape) {
    String known = WORDS.get(shape);
    if (known != null) {
      return known;
    }
    if (shape.startsWith("string ")) {
      String inner = word(shape.substring("string ".length()));
      return inner.startsWith("\"") ? inner : '"' + inner + '"';
    }
    if (shape.endsWith(":") && !shape.startsWith("<")) {
      return shape + prefixed(shape);
    }
    Matcher matcher = FAMILY.matcher(shape);
    return matcher.replaceAll(found -> Matcher.quoteReplacement(name(found.group(1))));
  }

  private static String prefixed(String prefix) {
    return switch (prefix) {
      case "mio:" -> name("industrial_organization");
      case "sp:" -> name("special_project");
      case "event_target:", "global_event_target:" -> name("event_target");
      case "collection:" -> name("collection");
      default -> "qzname";
    };
  }

  /// A name of the family, one of the game's where they are known.
  private static String name(String family) {
    String small = family.toLowerCase(Locale.ROOT);
    return KNOWN
        .computeIfAbsent(
            CALLED.getOrDefault(small, small),
            one ->
                ObjectType.of(one)
                    .flatMap(
                        type ->
                            Facts.newest()
                                .names(type)
                                .filter(name -> !name.contains(" ") && !Digits.only(name))
                                .findFirst()))
        .orElse("qzname");
  }

  @Override
  public String toString() {
    return folder + "\t" + String.join("/", path) + "\t" + operator + "\t" + value + "\t" + count;
  }
}
