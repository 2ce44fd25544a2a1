package dev.iskra.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people do to the files of a mod, right and wrong, one thing at a time. One seed does the
/// same everywhere.
final class ModEdits {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9.]{2,}");

  private static final String[] LINES = {
    "flag ready_0 on country",
    "flag somewhere_else on state",
    "var support_0 on country in 0..10",
    "const patience = 35 days",
    "const patience = [FRA, HUN]",
    "namespace part0 { prefix = other_ }",
    "namespace part1",
    "event crisis_0 \"Again\" { option \"Yes.\" }",
    "news extra \"Extra\" { option \"So be it.\" { fire crisis_0 in 3 days } }",
    "event pinned as part0.7 \"Pinned\" { option \"So be it.\" }",
    "shared_focus common \"Common\" { at = (0, 0)  cost = 35 days }",
    "shared_focus second \"Second\" { below = common  cost = {{patience}}  requires = common }",
    "focus_tree reforms { focus effort_1 \"One\" { at = (0, 0)  cost = 35 days } }",
    "country_event = { id = part0_old.1 title = a desc = b option = { name = c } }",
    "raw \"events/more.txt\" { add_namespace = more }",
    "raw text \"notes.txt\" \"\"\"a text\"\"\"",
    "    set_country_flag = ready_9",
    "    custom_effect_tooltip = \"A thing happens, of which nobody speaks.\"",
    "    fire outcome",
    "    fire part1.crisis_0",
    "# a remark",
    "",
    "}",
    "{",
    "    desc = \"Another text.\"",
    "    if (support_1 > 3) { add_stability = 1% }",
    "for tag in [SOV, GER] { flag of_{{tag}} on country }",
    "dependencies = [ \"Another Mod\" ]",
    "extern effect add_glory on state takes amount",
    "extern idea small_spirit",
    "    from = state",
    "mod other \"Other\" { version = \"1.0\"  game = \"1.17.*\" }",
  };

  private final SplittableRandom random;
  private final TreeMap<String, String> original;
  private TreeMap<String, String> files;
  private String said = "";

  ModEdits(SortedMap<String, String> files, long seed) {
    this.random = new SplittableRandom(seed);
    this.original = new TreeMap<>(files);
    this.files = new TreeMap<>(files);
  }

  SortedMap<String, String> files() {
    return files;
  }

  /// What was done last, for messages.
  String said() {
    return said;
  }

  /// Does one thing.
  void next() {
    String path = new ArrayList<>(files.keySet()).get(random.nextInt(files.size()));
    int dice = random.nextInt(100);
    if (dice < 12) {
      mend();
    } else if (dice < 16) {
      said = "removed " + path;
      files.remove(path);
    } else if (dice < 20) {
      String other = path.replaceFirst("(\\.[a-z]+)$", "_moved$1");
      said = "moved " + path + " to " + other;
      String text = text(path);
      files.remove(path);
      files.put(other, text);
    } else if (dice < 23) {
      String other = path.replaceFirst("(\\.[a-z]+)$", "_copy$1");
      said = "copied " + path + " to " + other;
      files.put(other, text(path));
    } else if (dice < 25) {
      said = "saved everything as it was";
    } else if (dice < 30) {
      manifest();
    } else {
      edit(path);
    }
    if (files.isEmpty()) {
      mend();
    }
  }

  /// Puts one file right, or all of them.
  private void mend() {
    if (random.nextInt(3) == 0) {
      said = "mended everything";
      files = new TreeMap<>(original);
    } else {
      String path = new ArrayList<>(original.keySet()).get(random.nextInt(original.size()));
      said = "mended " + path;
      files.put(path, original.getOrDefault(path, ""));
    }
  }

  /// Has the mod depend on another, or be for a game that nobody knows yet: then a name that
  /// nothing has may be right. Or gives it another folder.
  private void manifest() {
    String path = "mod-src/mod.iskra";
    String text = text(path);
    said = "edited the manifest";
    files.put(
        path,
        switch (random.nextInt(3)) {
          case 0 -> text.replace("1.17.*", "2.0.*");
          case 1 -> text.replaceFirst("\\{\n", "{\n    dependencies = [ \"Another\" ]\n");
          default -> text.replaceFirst("mod [a-z_]+", "mod renamed");
        });
  }

  private void edit(String path) {
    List<String> lines = new ArrayList<>(text(path).lines().toList());
    int at = lines.isEmpty() ? 0 : random.nextInt(lines.size());
    int what = lines.isEmpty() ? 0 : random.nextInt(6);
    switch (what) {
      case 0 -> lines.add(at, LINES[random.nextInt(LINES.length)]);
      case 1 -> lines.remove(at);
      case 2 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 3 -> lines.set(at, word(lines.get(at)));
      case 4 -> lines.set(at, number(lines.get(at)));
      default -> {
        int other = random.nextInt(lines.size());
        String line = lines.get(at);
        lines.set(at, lines.get(other));
        lines.set(other, line);
      }
    }
    said = "edited " + path + " (" + what + ") near line " + (at + 1);
    files.put(path, String.join("\n", lines) + "\n");
  }

  /// The line with one of its words in the place of another, or a word of another file.
  private String word(String line) {
    String path = new ArrayList<>(files.keySet()).get(random.nextInt(files.size()));
    List<String> words = new ArrayList<>(words(line));
    words.addAll(words(text(path)));
    List<String> own = words(line);
    if (own.isEmpty()) {
      return line;
    }
    String old = own.get(random.nextInt(own.size()));
    return line.replaceFirst(
        Pattern.quote(old), Matcher.quoteReplacement(words.get(random.nextInt(words.size()))));
  }

  private String text(String path) {
    return files.getOrDefault(path, "");
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }

  private String number(String line) {
    return Pattern.compile("[0-9]+")
        .matcher(line)
        .replaceFirst(Integer.toString(random.nextInt(120)));
  }

  /// A lock that somebody has laid hands on.
  String handled(String lock) {
    List<String> lines = new ArrayList<>(lock.lines().toList());
    if (lines.isEmpty() || random.nextInt(4) > 0) {
      return lock;
    }
    int at = random.nextInt(lines.size());
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(lines.get(at).replaceFirst("[0-9]+$", "77"));
      case 2 -> lines.add("<<<<<<< ours");
      case 3 -> lines.clear();
      default -> lines.set(at, lines.get(at) + " retired");
    }
    said += ", and the lock";
    return String.join("\n", lines) + "\n";
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
