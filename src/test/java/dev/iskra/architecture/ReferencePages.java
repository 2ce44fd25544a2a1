package dev.iskra.architecture;

import dev.iskra.cli.Cli;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Services;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.RulePage;
import dev.iskra.kind.DeclarationKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The pages of the reference that follow from the code: from the schemas of kinds, from the
/// rules, and from the help of the commands.
final class ReferencePages {
  private static final String NOTE = "<!-- Written by ReferenceTest with -Dbless, from ";
  private static final List<String> STAGES =
      List.of(
          "The project",
          "The text of a file",
          "Names",
          "Types and blocks",
          "The game's rules",
          "Probable mistakes",
          "Texts",
          "The output");

  private ReferencePages() {}

  /// `kinds.md`.
  static String kinds(List<DeclarationKind> kinds) {
    List<String> lines = new ArrayList<>();
    lines.add("# Kinds of declaration");
    lines.add("");
    lines.add(NOTE + "the schemas of the kinds. -->");
    lines.add("");
    lines.add(
        "A declaration is written `kind name \"Title\" { … }`, with `as ID` after the name to pin");
    lines.add("its id. A field answers to the game's name and, where there is one, to ours; a");
    lines.add("declaration uses one of the two.");
    lines.add("");
    for (DeclarationKind kind : kinds) {
      lines.add("## `" + String.join("`, `", kind.keywords()) + "`");
      lines.add("");
      lines.add(kind.summary() + " " + place(kind));
      lines.add(link("Examples and what they become", root(kind), kind.page()) + ".");
      lines.addAll(FieldTable.of(kind.schema()));
    }
    return text(lines);
  }

  private static String place(DeclarationKind kind) {
    return kind.topLevel() ? "It stands at the top of a file." : "It stands within another.";
  }

  /// The folder of the sources in which the page of a kind lies.
  static String root(DeclarationKind kind) {
    return kind.page().startsWith("/game/") ? "src/main/resources" : "src/main/java";
  }

  /// `rules.md`.
  static String rules(List<Rule> rules) {
    List<String> lines = new ArrayList<>();
    lines.add("# Rules");
    lines.add("");
    lines.add(NOTE + "the rules of all stages. -->");
    lines.add("");
    lines.add("What Iskra can find. `iskra explain CODE` prints the page of a rule.");
    for (int stage = 0; stage < STAGES.size(); stage++) {
      String beginning = "ISK" + stage;
      lines.add("");
      lines.add("## " + STAGES.get(stage));
      lines.add("");
      lines.add("| code | name | level | what is found |");
      lines.add("|---|---|---|---|");
      rules.stream()
          .filter(rule -> rule.code().startsWith(beginning))
          .sorted(Comparator.comparing(Rule::code))
          .forEach(rule -> lines.add(row(rule)));
    }
    return text(lines);
  }

  private static String row(Rule rule) {
    String name = link("`" + rule.title() + "`", "src/main/java", RulePage.path(rule));
    String level = rule.severity().word();
    return "| " + String.join(" | ", rule.code(), name, level, rule.summary()) + " |";
  }

  private static String link(String text, String root, String resource) {
    return "[" + text + "](../../" + root + resource + ")";
  }

  /// `cli.md`.
  static String cli() {
    List<String> lines = new ArrayList<>();
    String all = help();
    lines.add("# Commands");
    lines.add("");
    lines.add(NOTE + "the help of the commands. -->");
    lines.add("");
    lines.add("| exit code | |");
    lines.add("|--:|---|");
    lines.add(
        "| 0 | nothing was found at or above the level of `--fail-on` (`error` if not said) |");
    lines.add("| 1 | something was found, or nothing of what was asked for |");
    lines.add("| 2 | the command line is wrong |");
    lines.add("| 70 | Iskra itself failed, and printed a report to send us |");
    section("iskra", all, lines);
    for (String command : commands(all)) {
      section("iskra " + command, help(command), lines);
    }
    return text(lines);
  }

  private static void section(String heading, String help, List<String> lines) {
    lines.addAll(List.of("", "## `" + heading + "`", "", "```text"));
    help.lines().map(String::stripTrailing).forEach(lines::add);
    lines.add("```");
  }

  /// The words under the heading `Commands:`.
  private static List<String> commands(String help) {
    List<String> after = help.lines().dropWhile(line -> !line.equals("Commands:")).toList();
    return after.stream()
        .filter(line -> line.startsWith("  ") && line.charAt(2) != ' ')
        .map(line -> line.strip().split(" +")[0])
        .toList();
  }

  private static String help(String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.add("--help");
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    Console console = new Console(writer, writer, false, false, true, Path.of(""));
    Services tool =
        new Services(
            "0.1.0",
            sources -> {
              throw new AssertionError("help compiles nothing: " + sources);
            },
            List::of);
    int exit = new Cli(tool, console).run(arguments.toArray(String[]::new));
    if (exit != 0) {
      throw new AssertionError("exit " + exit + "\n" + out);
    }
    return out.toString().strip();
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines).stripTrailing() + "\n";
  }
}
