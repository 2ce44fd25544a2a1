package dev.iskra.census;

import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.signature.Signatures;
import dev.iskra.text.Digits;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words for shapes: a name of the base game for `<idea>`, an invented one where a row says no
/// more than that there is one.
final class Words {
  /// The names that snippets may have and the game does not; they are declared beside them.
  static final List<String> INVENTED =
      List.of("qzword", "qzname", "qz_key", "qz_suffix", "Two words", "qzvariable", "qzarray");

  /// How many names of a family are tried.
  static final int TRIES = 200;

  /// How many of them are of the whole family.
  static final int SPREAD = 6;

  private static final Pattern FAMILY = Pattern.compile("<([A-Za-z_ ]+)>");
  private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();
  private static final Map<String, List<String>> ALIKE = new ConcurrentHashMap<>();

  /// Families that our data call otherwise, or that have the names of another.
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
          Map.entry("<scope>.var:", "ROOT.var:qzvariable"),
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
          Map.entry("<[macro]>", "\"[ROOT.GetTag]\""),
          Map.entry("<mio_trait>", "qzname"),
          Map.entry("<ai_taskforce>", "qzname"),
          Map.entry("<sub_unit_category>", "category_all_infantry"),
          Map.entry("<equipment_module_category>", "tank_medium_main_armament"),
          Map.entry("<technology>_cost_factor", "industry_cost_factor"),
          Map.entry("@constant", "@qzconstant"),
          Map.entry("decimal", "0.5"),
          Map.entry("date", "1936.1.1"),
          Map.entry("string", "\"Two words\""),
          Map.entry("string path", "\"gfx/qz/file.dds\""),
          Map.entry("string WORD", "\"qzword\""),
          Map.entry("path", "gfx/qz/file.dds"),
          Map.entry("string date", "\"1936.1.1\""),
          Map.entry("string number", "\"1\""),
          Map.entry("mixed", "1"),
          Map.entry("empty", "\"\""),
          Map.entry("var:", "var:qzvariable"),
          Map.entry("YES/No", "YES"));

  private static final List<String> SCOPES = List.of("var:qzvariable", "ROOT", "OWNER", "PREV");

  /// What collections of the game are asked for by name.
  private static final List<String> COLLECTIONS =
      List.of("all_countries", "all_states", "scope", "all_possible_countries");

  /// Words that single keys take, and one of each list.
  private static final List<String> LISTED = listed();

  private static final Set<ObjectType> LARGEST =
      EnumSet.of(ObjectType.LOCALISATION_KEY, ObjectType.SPRITE, ObjectType.FILE);

  private static final class Others {
    static final List<Set<String>> ALL = others();

    private Others() {}
  }

  private Words() {}

  /// A word for a shape; empty where the row does not say enough.
  ///
  /// @param tried how many other words were tried before
  static Optional<String> of(String shape, int tried) {
    if (shape.equals("<scope>")) {
      return Optional.of(SCOPES.get(tried % SCOPES.size()));
    }
    if (shape.equals("number")) {
      return Optional.of(tried == 1 ? "0" : "1");
    }
    if (shape.equals("word") || shape.equals("variable or word")) {
      return Optional.of(tried == 0 ? "qzword" : LISTED.get(tried % LISTED.size()));
    }
    String known = WORDS.get(shape);
    if (known != null) {
      return Optional.of(known);
    }
    if (shape.startsWith("string ")) {
      return of(shape.substring("string ".length()), tried)
          .map(inner -> inner.startsWith("\"") ? inner : '"' + inner + '"');
    }
    if (shape.endsWith(":") && !shape.startsWith("<")) {
      return prefixed(shape, tried).map(name -> shape + name);
    }
    return families(shape, tried);
  }

  private static Optional<String> families(String shape, int tried) {
    Matcher matcher = FAMILY.matcher(shape);
    StringBuilder word = new StringBuilder();
    while (matcher.find()) {
      Optional<String> name =
          Optional.ofNullable(WORDS.get(matcher.group())).or(() -> name(matcher.group(1), tried));
      if (name.isEmpty()) {
        return name;
      }
      matcher.appendReplacement(word, Matcher.quoteReplacement(name.get()));
    }
    return Optional.of(matcher.appendTail(word).toString());
  }

  private static Optional<String> prefixed(String prefix, int tried) {
    return switch (prefix) {
      case "mio:" -> name("industrial_organization", tried);
      case "sp:" -> name("special_project", tried);
      case "event_target:", "global_event_target:" -> name("event_target", tried);
      case "game:" -> Optional.of(COLLECTIONS.get(tried % COLLECTIONS.size()));
      case "collection:" -> name("collection", tried);
      default -> Optional.of("qzname");
    };
  }

  /// A name of the family that the game has: some of all, then those that other families or lists
  /// of words have as well.
  private static Optional<String> name(String family, int tried) {
    String id =
        CALLED.getOrDefault(family.toLowerCase(Locale.ROOT), family.toLowerCase(Locale.ROOT));
    List<String> all = KNOWN.computeIfAbsent(id, one -> names(one).sorted().toList());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    if (tried < SPREAD) {
      return Optional.of(all.get(tried * all.size() / SPREAD));
    }
    List<String> alike = ALIKE.computeIfAbsent(id, _ -> shared(all));
    return Optional.of(alike.isEmpty() ? all.getFirst() : alike.get(tried % alike.size()));
  }

  /// Names that a list of words or another family has as well, one of each.
  private static List<String> shared(List<String> all) {
    return Others.ALL.stream()
        .flatMap(others -> all.stream().filter(others::contains).limit(1))
        .distinct()
        .toList();
  }

  /// The lists of words, and the families of names but for the largest.
  private static List<Set<String>> others() {
    Signatures signatures = Signatures.builtIn();
    return Stream.concat(
            Vocabulary.entries().names("words").stream().map(signatures::words).map(Set::copyOf),
            Stream.of(ObjectType.values())
                .filter(type -> !LARGEST.contains(type))
                .map(type -> Set.copyOf(Facts.newest().names(type).toList())))
        .toList();
  }

  private static Stream<String> names(String family) {
    return ObjectType.of(family).stream()
        .flatMap(type -> Facts.newest().names(type))
        .filter(name -> !name.contains(" ") && !Digits.only(name));
  }

  private static List<String> listed() {
    Signatures signatures = Signatures.builtIn();
    return Stream.concat(
            Stream.of("current", "uniform", "eval", "province", "truck"),
            Vocabulary.entries().names("words").stream()
                .map(list -> signatures.words(list).getFirst()))
        .distinct()
        .toList();
  }
}
