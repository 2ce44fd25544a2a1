package dev.iskra.check;

import dev.iskra.game.Definition;
import dev.iskra.game.Vocabulary;
import dev.iskra.kind.DeclarationKind;
import dev.iskra.kind.DeclaredKind;
import dev.iskra.kind.KindEntry;
import dev.iskra.kind.Schema;
import dev.iskra.kinds.AllKinds;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Layout;
import dev.iskra.signature.Signatures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A sound declaration of a kind, and where the block stands that the game has for it.
///
/// @param keyword the word that begins the declaration
/// @param around a source of Iskra with `HEAD` for the title in the header and `LINES` for fields
/// @param titled the field that says what the header says; empty where the header has no title
/// @param lines the fields that it needs
/// @param file what the path of the script file ends with that is emitted
/// @param keys the keys that lead to the block there, `*` for any; none for the whole file
record KindSetting(
    String keyword,
    String around,
    String titled,
    Map<String, String> lines,
    String file,
    List<String> keys) {
  private static final String SCORE =
      "country = { factor = 0  modifier = { add = 10  original_tag = GER } }\n";

  private static final String TREE =
      "focus_tree qztree {\n" + SCORE + "focus qzother \"Other\" { x = 6  y = 0  cost = 5 }\n";

  private static final String EVENT = "option \"So be it.\" { }\n";

  private static final String OOB = "oob qzoob for GER {\nstart = yes\n";

  private static final String TEMPLATE =
      "template qzrifle \"Rifle\" { regiments = { infantry = { x = 0 y = 0 } } }\n"
          + "division { division_template = \"Rifle\"  location = 6521 }\n";

  private static final String SHIP =
      "ship { definition = destroyer  equipment = { ship_hull_light_1 = { amount = 1  owner = GER"
          + " } } }\n";

  /// Kinds of which the game has no block of its own, and why.
  static final Map<String, String> WITHOUT_SCRIPT =
      new TreeMap<>(
          Map.of(
              "mod", "the descriptor is written by the launcher",
              "raw", "it is script",
              "extern", "it says what others have",
              "branch", "its focuses are those of the tree",
              "shift", "it moves focuses",
              "army", "it names divisions",
              "units", "it stands around divisions and fleets in the game's form",
              "party", "it is texts",
              "country_name", "it is texts"));

  /// Those of every kind that the game has a block for.
  static List<KindSetting> all() {
    Map<String, List<KindSetting>> written = written();
    List<KindSetting> all = new ArrayList<>();
    for (DeclarationKind kind : AllKinds.list().all()) {
      for (String keyword : kind.keywords()) {
        if (!WITHOUT_SCRIPT.containsKey(keyword)) {
          all.addAll(
              Optional.ofNullable(written.get(keyword))
                  .orElseGet(() -> List.of(declared(keyword))));
        }
      }
    }
    return all;
  }

  /// What may stand in the block of the game.
  BlockSignature shape() {
    for (Layout.Place place : Layout.builtIn().in(file)) {
      if (place.path().size() <= keys.size() && leads(place.path(), keys)) {
        Optional<BlockSignature> shape = Signatures.builtIn().definition(place.definition());
        for (String key : keys.subList(place.path().size(), keys.size())) {
          shape = shape.flatMap(one -> within(one, key));
        }
        if (shape.isPresent()) {
          return shape.get();
        }
      }
    }
    throw new IllegalStateException("nothing is known of " + keys + " in " + file);
  }

  private static boolean leads(List<String> path, List<String> keys) {
    for (int i = 0; i < path.size(); i++) {
      if (!path.get(i).equals(keys.get(i)) && !path.get(i).equals("*")) {
        return false;
      }
    }
    return true;
  }

  private static Optional<BlockSignature> within(BlockSignature shape, String key) {
    return shape
        .named(key)
        .or(() -> shape.described().stream().findFirst())
        .flatMap(group -> group.takes().blocks(Signatures.builtIn()).stream().findFirst());
  }

  /// The fields that a declaration may have.
  Schema schema() {
    return AllKinds.list().of(keyword).orElseThrow().schema();
  }

  /// Whether a declaration takes a field of the game under its name. What is a declaration of its
  /// own stands in the settings of that.
  boolean takes(String name) {
    boolean within = schema().children().contains(name);
    boolean plain = AllKinds.list().of(keyword).orElseThrow() instanceof DeclaredKind;
    return !within
        && (schema().field(name).isPresent() || (plain && !shape().names().contains(name)));
  }

  @Override
  public String toString() {
    return keyword + (keys.size() == 2 && keyword.equals("wing") ? " (base)" : "");
  }

  // --- kinds that are definition files

  private static KindSetting declared(String keyword) {
    KindEntry entry = entry(keyword);
    Definition place = place(keyword);
    String inner = keyword + " qz" + keyword + " HEAD{\nLINES}\n";
    String around =
        entry
            .within()
            .map(outer -> outer + " qz" + outer + " " + title(entry(outer)) + "{\n" + inner + "}\n")
            .orElse(inner);
    Map<String, String> lines = new LinkedHashMap<>();
    Samples samples = new Samples();
    BlockSignature shape = Signatures.builtIn().definition(keyword).orElseThrow();
    shape.required().stream()
        .filter(group -> !group.name().equals(place.field()))
        .forEach(group -> lines.put(group.name(), samples.line(group).toString()));
    return new KindSetting(
        keyword,
        around,
        entry.title().isPresent() ? "name" : "",
        lines,
        place.files().replace("*", "spec"),
        place.path());
  }

  private static String title(KindEntry entry) {
    return entry.title().isPresent() ? "\"Two words\" " : "";
  }

  private static KindEntry entry(String keyword) {
    return KindEntry.all().stream()
        .filter(one -> one.keyword().equals(keyword))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no setting for `" + keyword + "`"));
  }

  private static Definition place(String keyword) {
    return Vocabulary.definitions().all().stream()
        .filter(one -> one.definition().equals(keyword))
        .findFirst()
        .orElseThrow();
  }

  // --- kinds with logic

  private static Map<String, List<KindSetting>> written() {
    Map<String, List<KindSetting>> all = new LinkedHashMap<>();
    focuses(all);
    for (String keyword : AllKinds.list().of("event").orElseThrow().keywords()) {
      String key = keyword.endsWith("_event") ? keyword : keyword + "_event";
      add(
          all,
          new KindSetting(
              keyword,
              keyword + " qzevent HEAD{\nLINES" + EVENT + "}\n",
              "title",
              Map.of(),
              "events/spec_spec.txt",
              List.of(key.equals("event_event") ? "country_event" : key)));
    }
    add(
        all,
        new KindSetting(
            "option",
            "event qzevent \"Event\" {\noption HEAD{\nLINES}\n}\n",
            "name",
            Map.of(),
            "events/spec_spec.txt",
            List.of("country_event", "option")));
    orders(all);
    ideologies(all);
    return all;
  }

  private static void add(Map<String, List<KindSetting>> all, KindSetting setting) {
    all.computeIfAbsent(setting.keyword, _ -> new ArrayList<>()).add(setting);
  }

  private static Map<String, String> lines(String... pairs) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String pair : pairs) {
      lines.put(pair.substring(0, pair.indexOf(' ')), pair);
    }
    return lines;
  }

  private static void focuses(Map<String, List<KindSetting>> all) {
    String folder = "common/national_focus/";
    add(
        all,
        new KindSetting(
            "focus_tree",
            "focus_tree qztree {\nLINESfocus qzother \"Other\" { x = 6  y = 0  cost = 5 }\n}\n",
            "",
            lines(SCORE.strip()),
            folder + "qztree.txt",
            List.of("focus_tree")));
    Map<String, String> lines = lines("x = 0", "y = 0", "cost = 5");
    add(
        all,
        new KindSetting(
            "focus",
            TREE + "focus qzfocus HEAD{\nLINES}\n}\n",
            "text",
            lines,
            folder + "qztree.txt",
            List.of("focus_tree", "focus")));
    for (String keyword : List.of("shared_focus", "joint_focus")) {
      add(
          all,
          new KindSetting(
              keyword,
              keyword + " qzfocus HEAD{\nLINES}\n",
              "text",
              lines,
              folder + "spec_shared.txt",
              List.of(keyword)));
    }
  }

  private static void orders(Map<String, List<KindSetting>> all) {
    String file = "history/units/qzoob";
    add(
        all,
        new KindSetting(
            "oob", OOB + "LINES" + TEMPLATE + "}\n", "", Map.of(), file + ".txt", List.of()));
    for (String part : List.of("land", "navy", "air")) {
      String end = part.equals("land") ? "" : part.equals("navy") ? "_naval" : "_air";
      String when = part + " when (has_dlc = \"Man the Guns\") {\nLINES";
      String units =
          part.equals("land")
              ? TEMPLATE
              : part.equals("navy")
                  ? fleet("", SHIP)
                  : "wing small_plane_airframe_1 at state 64" + " { amount = 10 }\n";
      add(
          all,
          new KindSetting(
              part,
              OOB + when + units + "}\n}\n",
              "",
              Map.of(),
              file + end + "_when.txt",
              List.of()));
    }
    for (String keyword : List.of("template", "division_template")) {
      add(
          all,
          new KindSetting(
              keyword,
              OOB
                  + keyword
                  + " qzrifle {\nLINES}\ndivision { division_template = \"Rifle\"  location = 6521"
                  + " }\n}\n",
              "",
              lines("name = \"Rifle\"", "regiments = { infantry = { x = 0 y = 0 } }"),
              file + ".txt",
              List.of("division_template")));
    }
    add(
        all,
        new KindSetting(
            "division",
            OOB + TEMPLATE + "division {\nLINES}\n}\n",
            "",
            lines("location = 6521", "division_template = \"Rifle\""),
            file + ".txt",
            List.of("units", "division")));
    ships(all, file + "_naval.txt");
    for (List<String> keys :
        List.of(List.of("air_wings", "64", "small_plane_airframe_1"), List.of("air_wings", "64"))) {
      add(
          all,
          new KindSetting(
              "wing",
              OOB
                  + "wing small_plane_airframe_1 at state 64 {\nLINES"
                  + (keys.size() == 2 ? "amount = 10\n" : "")
                  + "}\n}\n",
              "",
              keys.size() == 2 ? Map.of() : lines("owner = GER", "amount = 10"),
              file + "_air.txt",
              keys));
    }
  }

  private static String fleet(String lines, String within) {
    String named = lines.isEmpty() ? "name = \"Fleet\"\nnaval_base = 6389\n" : lines;
    return "fleet {\n"
        + named
        + "task_force {\nname = \"Force\"\nlocation = 6389\n"
        + within
        + "}\n}\n";
  }

  private static void ships(Map<String, List<KindSetting>> all, String file) {
    add(
        all,
        new KindSetting(
            "fleet",
            OOB + fleet("LINES", SHIP) + "}\n",
            "",
            lines("name = \"Fleet\"", "naval_base = 6389"),
            file,
            List.of("units", "fleet")));
    add(
        all,
        new KindSetting(
            "task_force",
            OOB
                + "fleet {\nname = \"Fleet\"\nnaval_base = 6389\ntask_force {\nLINES"
                + SHIP
                + "}\n}\n}\n",
            "",
            lines("name = \"Force\"", "location = 6389"),
            file,
            List.of("units", "fleet", "task_force")));
    add(
        all,
        new KindSetting(
            "ship",
            OOB + fleet("", "ship {\nLINES}\n") + "}\n",
            "",
            lines(
                "definition = destroyer",
                "equipment = { ship_hull_light_1 = { amount = 1 owner = GER } }"),
            file,
            List.of("units", "fleet", "task_force", "ship")));
  }

  private static void ideologies(Map<String, List<KindSetting>> all) {
    String file = "common/ideologies/spec.txt";
    String icon =
        "raw \"interface/qz.gfx\" { spriteTypes = { spriteType = { name ="
            + " \"GFX_ideology_qzideology_group\" } } }\n";
    String texts = "noun = \"N\"  desc = \"D\"  drift = \"T\"  acceptance = \"A\"\n";
    Map<String, String> lines = lines("color = { 160 20 60 }", "ai_communist = yes");
    add(
        all,
        new KindSetting(
            "ideology",
            icon
                + "ideology qzideology \"Ideology\" {\n"
                + texts
                + "LINEStype qzpart \"Part\" { desc = \"P\" }\n}\n",
            "",
            lines,
            file,
            List.of("ideologies", "*")));
    add(
        all,
        new KindSetting(
            "type",
            icon
                + "ideology qzideology \"Ideology\" {\n"
                + texts
                + String.join("\n", lines.values())
                + "\ntype qzpart \"Part\" {\ndesc = \"P\"\nLINES}\n}\n",
            "",
            Map.of(),
            file,
            List.of("ideologies", "*", "types", "*")));
  }
}
