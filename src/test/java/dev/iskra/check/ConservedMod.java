package dev.iskra.check;

import dev.iskra.compiler.Sources;
import dev.iskra.kind.Field;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A generated mod: declarations of any kinds with rows of fields among theirs, in one file each.
///
/// @param parts the declarations
/// @param open whether it builds on a mod of which nothing is known
record ConservedMod(List<Part> parts, boolean open) {
  /// A kind, with what may be written in a declaration of it.
  record Site(KindSetting setting, List<FieldRows.Row> rows) {}

  /// Fields as they are written in a declaration.
  ///
  /// @param id the kind and the fields before anything in them was varied
  /// @param ours whether they have a form that is only Iskra's
  record Line(String id, String field, String text, boolean ours) {}

  /// A declaration.
  record Part(KindSetting setting, String path, int number, List<Line> lines) {
    /// The same without these fields.
    Part without(List<Line> gone) {
      return new Part(
          setting, path, number, lines.stream().filter(line -> !gone.contains(line)).toList());
    }
  }

  /// A piece of a file, with whose it is.
  record Piece(Part part, Optional<Line> line, int start, int end) {}

  /// A file with its pieces.
  record Written(SourceFile file, List<Piece> pieces) {}

  private static final Pattern NAME = Pattern.compile("\\b(?:qz|QZ_)\\w+");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"-])(1|5|30)(?![\\w.%\"])");
  private static final Pattern ITEMS =
      Pattern.compile("(\\w+) = \\{ (\\w+(?: \\w+)*) \\}", Pattern.CASE_INSENSITIVE);

  /// Fields in forms that are only Iskra's, by keyword.
  private static final Map<String, List<String>> OURS =
      Map.of(
          "focus",
          List.of(
              "at = (7, 5)",
              "below = qzother",
              "below = qzother by 2",
              "right_of = qzother",
              "left_of = qzother by 3",
              "requires = qzother",
              "requires = qzother and (qzunknown or qzelse)",
              "requires = qzunknown or qzelse or qzmore",
              "excludes = qzother",
              "excludes = [ qzother, qzunknown ]",
              "cost = 70 days",
              "cost = 10 weeks",
              "reward = { add_stability = 5%  add_political_power = 35 }",
              "reward = { fire qzevent in 3 days  fire qzthing }",
              "reward = { if (has_war and not has_idea = qzidea) { add_stability = 7% } }",
              "available = { has_war and (has_stability > 0.35 or has_idea = qzidea) }",
              "available = { any_of(has_war, has_idea = qzidea) }",
              "desc = \"Said in short\"",
              "icon = GFX_qzicon"),
          "event",
          List.of(
              "desc = \"Said in short\"",
              "desc = { if (has_war) \"Said of war\" else \"Said of peace\" }",
              "option qzanswer \"Answered\" { add_stability = 5% }",
              "option \"Answered\" { trigger = { has_war }  fire qzevent in 3..7 days }",
              "option { name = \"Answered\"  add_political_power = 35 }",
              "option qzempty \"Answered\" { }",
              "from = country",
              "trigger = { has_war and not has_idea = qzidea }",
              "picture = GFX_qzpicture"),
          "oob",
          List.of(
              "3 x qzrifle at state 206",
              "2 x qzrifle at state 99999",
              "division qzrifle \"Two\" at province 3151 { location = 6522 }",
              "division qzrifle at province 3151 { name = \"Three\"  division_name = {"
                  + " is_name_ordered = yes  name_order = 17 } }",
              "wing fighter_equipment_0 at state 217 { count = 24  type = qztype  state = 216 }",
              "division qzrifle \"Lost\" at province 99998",
              "fleet \"Far\" at province 99997 { ship submarine \"Eel\" { hull = qzhull } }",
              "wing qzplane \"Kites\" at state 99996 { count = 31 }",
              "division_template = { name = \"Pasted\"  regiments = { qzunit = { x = 0 y = 0 } } }",
              "2 x qzrifle at states [206, 207] { number = 21 }",
              "division qzrifle \"Guards\" at province 3151 { experience = 30%  manpower = 90% }",
              "army \"Front\" { 2 x qzrifle at province 3151 }",
              "fleet \"Baltic\" at province 3686 { ship submarine \"Pike\" { hull = submarine_1 }"
                  + " }",
              "wing fighter_equipment_0 \"Falcons\" at state 217 { count = 24 }",
              "template qzguard \"Guard\" { regiments = [ [infantry, qzunit], [cavalry] ]"
                  + "  support = [ engineer, qzsupport ]  names = qznames }",
              "template qzother \"Other\" { regiments = [ [infantry] ]  names = [\"A\", \"B\"] }"),
          "decision",
          List.of(
              "days_remove = 70 days",
              "reward = { add_stability = 5% }",
              "available = { has_war and not has_idea = qzidea }"),
          "idea",
          List.of("modifier = { stability_factor = 5%  qzmodifier = 0.15 }"));

  /// Every kind with its rows.
  static List<Site> sites() {
    List<Site> sites = new ArrayList<>();
    for (KindSetting setting : KindSetting.all()) {
      List<FieldRows.Row> rows =
          new ArrayList<>(
              FieldRows.of(setting.shape(), setting.lines().keySet(), setting::takes).stream()
                  .filter(row -> !row.text().isEmpty())
                  .toList());
      OURS.getOrDefault(setting.keyword(), List.of())
          .forEach(text -> rows.add(new FieldRows.Row("ours", text.split(" ", 2)[0], text)));
      sites.add(new Site(setting, rows));
    }
    return sites;
  }

  /// A mod of some declarations.
  static ConservedMod random(List<Site> sites, long seed) {
    Random random = new Random(seed);
    List<Part> parts = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      Site site = sites.get(random.nextInt(sites.size()));
      List<Line> lines = new ArrayList<>();
      for (int wanted = random.nextInt(7); wanted > 0; wanted--) {
        FieldRows.Row row = pick(site, random);
        boolean there = lines.stream().anyMatch(one -> one.field().equals(row.field()));
        if (!there || random.nextInt(8) == 0) {
          lines.add(varied(site.setting(), row, random));
        }
      }
      parts.add(new Part(site.setting(), "mod-src/part" + i + ".iskra", i + 1, lines));
    }
    return new ConservedMod(parts, random.nextInt(4) > 0);
  }

  /// A mod of one declaration with one row as it is.
  static ConservedMod of(Site site, FieldRows.Row row) {
    Line line =
        new Line(id(site.setting(), row), row.field(), row.text(), row.what().equals("ours"));
    return new ConservedMod(
        List.of(new Part(site.setting(), "mod-src/part0.iskra", 1, List.of(line))), true);
  }

  static String id(KindSetting setting, FieldRows.Row row) {
    return setting + ": " + row.text().replace("\n", " ; ");
  }

  /// Mostly what is sound or names nothing; some of it with mistakes.
  private static FieldRows.Row pick(Site site, Random random) {
    FieldRows.Row row = site.rows().get(random.nextInt(site.rows().size()));
    for (int tries = 0; tries < 20 && isWrong(row) && random.nextInt(12) > 0; tries++) {
      row = site.rows().get(random.nextInt(site.rows().size()));
    }
    return row;
  }

  private static boolean isWrong(FieldRows.Row row) {
    String what = row.what();
    return !what.endsWith("sound")
        && !what.endsWith("of nothing")
        && !what.endsWith("twice")
        && !what.contains("effect ")
        && !what.contains("trigger ")
        && !what.equals("ours");
  }

  private static Line varied(KindSetting setting, FieldRows.Row row, Random random) {
    String text =
        NUMBER.matcher(row.text()).replaceAll(_ -> Integer.toString(1 + random.nextInt(99)));
    if (random.nextBoolean()) {
      text = text.replace("= political", "= \"Words\"");
    }
    Matcher items = ITEMS.matcher(text);
    if (items.matches() && random.nextBoolean()) {
      text = items.group(1) + " = [ " + items.group(2).replace(" ", ", ") + ", qzitem ]";
    }
    Optional<String> ours = setting.schema().field(row.field()).flatMap(Field::alias);
    boolean called = text.startsWith(row.field() + " = ") && random.nextBoolean();
    if (ours.isPresent() && called) {
      text = text.replaceAll("(?m)^" + row.field() + " = ", ours.get() + " = ");
    }
    return new Line(id(setting, row), row.field(), text, row.what().equals("ours"));
  }

  /// The same without some fields and declarations.
  ConservedMod without(List<Line> lines, List<Part> gone) {
    return new ConservedMod(
        parts.stream()
            .filter(part -> !gone.contains(part))
            .map(part -> part.without(lines))
            .toList(),
        open);
  }

  /// Its sources.
  static Sources sources(List<Written> files, boolean open) {
    List<SourceFile> all = new ArrayList<>(files.stream().map(Written::file).toList());
    String dependencies = open ? "  dependencies = [ \"Another\" ]" : "";
    all.add(
        SourceFile.of(
            "mod-src/mod.iskra",
            "mod spec \"Spec\" { version = \"0.1.0\"  game = \"1.17.*\"" + dependencies + " }\n"));
    return new Sources(all, List.of(), List.of(), Optional.empty());
  }

  /// Its files, but the one that declares the mod.
  List<Written> written() {
    return parts.stream().map(ConservedMod::written).toList();
  }

  private static Written written(Part part) {
    KindSetting setting = part.setting();
    Matcher names = NAME.matcher(setting.around());
    List<String> own = names.results().map(found -> found.group()).toList();
    StringBuilder text = new StringBuilder("namespace ns" + part.number() + "\n");
    List<Piece> pieces = new ArrayList<>();
    int[] count = {part.number() * 100};
    boolean titled = part.lines().stream().noneMatch(l -> l.field().equals(setting.titled()));
    String head = setting.titled().isEmpty() || !titled ? "" : "\"Two words\" ";
    String around = setting.around().replace("HEAD", head);
    int place = around.indexOf("LINES");
    piece(part, Optional.empty(), around.substring(0, place), text, pieces, own, count);
    setting
        .lines()
        .forEach(
            (field, line) -> {
              if (part.lines().stream().noneMatch(one -> one.field().equals(field))) {
                piece(part, Optional.empty(), line + "\n", text, pieces, own, count);
              }
            });
    for (Line line : part.lines()) {
      piece(part, Optional.of(line), line.text() + "\n", text, pieces, own, count);
    }
    piece(part, Optional.empty(), around.substring(place + 5), text, pieces, own, count);
    return new Written(SourceFile.of(part.path(), text.toString()), pieces);
  }

  /// Writes a piece, with a number of its own behind each name that nothing else has.
  private static void piece(
      Part part,
      Optional<Line> line,
      String piece,
      StringBuilder text,
      List<Piece> pieces,
      List<String> own,
      int[] count) {
    int start = text.length();
    String named =
        NAME.matcher(piece)
            .replaceAll(
                found ->
                    found.group()
                        + "_"
                        + (own.contains(found.group()) ? part.number() : ++count[0])
                        + "x");
    text.append(named);
    pieces.add(new Piece(part, line, start, text.length()));
  }
}
