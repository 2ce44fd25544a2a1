package dev.iskra.planted;

import dev.iskra.planted.PlantedKind.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A kind written down in one form, as a mistake or as its sound twin.
///
/// @param script files of the game's layout, by path
/// @param iskra files of Iskra, by name
/// @param places where a mistake is to be reported: `path:line`
record Planting(
    PlantedKind kind,
    Form form,
    Map<String, String> script,
    Map<String, String> iskra,
    Set<String> places) {
  /// How a mistake is written.
  enum Form {
    /// In a file in the game's layout.
    SCRIPT,
    /// In a `raw` block of Iskra.
    PASTED,
    /// In a declaration of Iskra.
    NATIVE
  }

  private static final Pattern HOLE = Pattern.compile("\\{(id|n|~\\w+)}");

  /// What stands around the lines of a context: path, the lines before, those behind.
  private static final Map<String, List<String>> SCRIPT =
      Map.of(
          "effect",
          List.of(
              "events/{id}.txt",
              "add_namespace = {id}\ncountry_event = {\nid = {id}.1\nhidden = yes\n"
                  + "trigger = { tag = GER }\nmean_time_to_happen = { days = 100 }\nimmediate = {",
              "}\n}"),
          "trigger",
          List.of(
              "events/{id}.txt",
              "add_namespace = {id}\ncountry_event = {\nid = {id}.1\nhidden = yes\n"
                  + "mean_time_to_happen = { days = 100 }\ntrigger = {\ntag = GER",
              "}\nimmediate = { add_stability = 0.01 }\n}"),
          "modifier",
          List.of(
              "common/ideas/{id}.txt", "ideas = { country = {\n{id} = { modifier = {", "} }\n} }"),
          "focus",
          List.of(
              "common/national_focus/{id}.txt",
              "focus_tree = {\nid = {id}_tree\ncountry = { factor = 0 }\n"
                  + "focus = { id = {id}_root x = 0 y = 0 cost = 1 }\n"
                  + "focus = {\nid = {id}_leaf\nx = 4\ny = 4",
              "}\n}"),
          "decision",
          List.of("common/decisions/{id}.txt", "economy_decisions = {\n{id} = {", "}\n}"));

  private static final Map<String, List<String>> NATIVE =
      Map.of(
          "effect",
          List.of("event {id} \"Title\" {\ntrigger = { tag = GER }\noption \"Well.\" {", "}\n}"),
          "trigger",
          List.of(
              "event {id} \"Title\" {\ntrigger = {\ntag = GER",
              "}\noption \"Well.\" { add_stability = 0.01 }\n}"),
          "modifier",
          List.of("idea {id} as {id} \"Title\" {\nmodifier = {", "}\n}"),
          "focus",
          List.of(
              "focus_tree {id}_tree as {id}_tree {\ncountry = { factor = 0 }\n"
                  + "focus {id}_root as {id}_root \"Root\" { at = (0, 0) cost = 1 }\n"
                  + "focus {id}_leaf as {id}_leaf \"Leaf\" {\nat = (4, 4)",
              "}\n}"),
          "decision",
          List.of(
              "decision_category {id}_c as {id}_c \"Title\" {\n"
                  + "decision {id} as {id} \"Title\" {",
              "}\n}"));

  /// Kinds in all forms that they can have.
  static List<Planting> of(List<PlantedKind> kinds, long seed, boolean sound) {
    List<Planting> all = new ArrayList<>();
    int number = 0;
    for (PlantedKind kind : kinds) {
      for (Form form : Form.values()) {
        Writer writer =
            new Writer(new Random(seed * 1000 + number), "qz%03d".formatted(++number), sound);
        writer.planting(kind, form).ifPresent(all::add);
      }
    }
    return all;
  }

  private static final class Writer {
    private final Random random;
    private final String id;
    private final boolean sound;
    private final String number;
    private final Map<String, String> misspelt = new LinkedHashMap<>();
    private final Map<String, String> script = new LinkedHashMap<>();
    private final Map<String, String> iskra = new LinkedHashMap<>();
    private final Set<String> places = new TreeSet<>();

    Writer(Random random, String id, boolean sound) {
      this.random = random;
      this.id = id + "_" + (char) ('a' + random.nextInt(26)) + "ov";
      this.number = Integer.toString(2 + random.nextInt(5));
      this.sound = sound;
    }

    Optional<Planting> planting(PlantedKind kind, Form form) {
      boolean text = kind.isFile() && !kind.context().endsWith(".txt");
      if ((form == Form.NATIVE && kind.isFile()) || (form == Form.PASTED && text)) {
        return Optional.empty();
      }
      List<String> around =
          kind.isFile()
              ? List.of(kind.context(), "", "")
              : (form == Form.NATIVE ? NATIVE : SCRIPT).getOrDefault(kind.context(), List.of());
      List<Line> lines = new ArrayList<>();
      before(around.get(around.size() - 2)).forEach(lines::add);
      lines.addAll(kind.lines());
      if (kind.context().equals("focus") || kind.context().equals("decision")) {
        boolean costs = kind.lines().stream().anyMatch(line -> line.text().contains("cost"));
        lines.addAll(costs ? List.of() : before("cost = 1"));
      }
      before(around.getLast()).forEach(lines::add);
      write(form, around.getFirst(), lines, true);
      kind.beside()
          .ifPresent(
              beside ->
                  write(
                      form == Form.NATIVE ? Form.PASTED : form,
                      beside.path(),
                      beside.lines(),
                      false));
      texts(kind, form);
      return Optional.of(new Planting(kind, form, script, iskra, places));
    }

    private static List<Line> before(String text) {
      return text.isEmpty() ? List.of() : text.lines().map(Line::both).toList();
    }

    private void write(Form form, String path, List<Line> lines, boolean main) {
      StringBuilder text = new StringBuilder(path.endsWith(".yml") ? "\ufeff" : "");
      String file = form == Form.SCRIPT ? filled(path) : id + (main ? "" : "_more") + ".iskra";
      text.append(form == Form.PASTED ? "raw \"" + filled(path) + "\" {\n" : "");
      for (Line line : lines) {
        if (sound ? line.sound() : line.mistaken()) {
          if (line.place() && !sound) {
            places.add(file + ":" + (1 + text.chars().filter(c -> c == '\n').count()));
          }
          text.append(filled(line.text())).append('\n');
        }
      }
      text.append(form == Form.PASTED ? "}\n" : "");
      (form == Form.SCRIPT ? script : iskra).put(file, text.toString());
    }

    private void texts(PlantedKind kind, Form form) {
      List<String> keys = new ArrayList<>(kind.keys());
      if (form != Form.NATIVE) {
        switch (kind.context()) {
          case "modifier" -> keys.add("{id}");
          case "decision" -> keys.addAll(List.of("{id}", "{id}_desc"));
          case "focus" -> keys.addAll(List.of("{id}_root", "{id}_leaf"));
          default -> {}
        }
      }
      if (!keys.isEmpty()) {
        StringBuilder text = new StringBuilder("\ufeffl_english:\n");
        keys.forEach(key -> text.append(' ').append(filled(key)).append(":0 \"A text\"\n"));
        script.put("localisation/english/" + id + "_texts_l_english.yml", text.toString());
      }
    }

    private String filled(String text) {
      return HOLE.matcher(text)
          .replaceAll(
              hole ->
                  Matcher.quoteReplacement(
                      switch (hole.group(1)) {
                        case "id" -> id;
                        case "n" -> number;
                        default ->
                            misspelt.computeIfAbsent(hole.group(1).substring(1), this::misspelt);
                      }));
    }

    /// A letter is left out, doubled, or changed about with the next, which is another.
    private String misspelt(String word) {
      String wrong = word;
      while (wrong.equals(word)) {
        int at = 1 + random.nextInt(word.length() - 2);
        char c = word.charAt(at);
        char next = word.charAt(at + 1);
        if (c != '_' && next != '_') {
          wrong =
              word.substring(0, at)
                  + switch (random.nextInt(3)) {
                    case 0 -> "" + next;
                    case 1 -> "" + c + c + next;
                    default -> "" + next + c;
                  }
                  + word.substring(at + 2);
        }
      }
      return wrong;
    }
  }
}
