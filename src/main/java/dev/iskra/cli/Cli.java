package dev.iskra.cli;

import dev.iskra.cli.build.BuildCommand;
import dev.iskra.cli.build.InstallCommand;
import dev.iskra.cli.command.Command;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Exit;
import dev.iskra.cli.command.FaultReport;
import dev.iskra.cli.command.Help;
import dev.iskra.cli.command.Options;
import dev.iskra.cli.command.Services;
import dev.iskra.project.Machine;
import dev.iskra.text.NearestNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Reads a command line, runs the command, gives the exit code.
public final class Cli {
  private static final String NAME = "iskra";

  private final Services tool;
  private final Console console;
  private final List<Command> commands;

  /// The command line of a tool on a console of this computer.
  public Cli(Services tool, Console console) {
    this(tool, console, Machine.here());
  }

  /// The command line of a tool on a console of some computer.
  public Cli(Services tool, Console console, Machine machine) {
    this.tool = tool;
    this.console = console;
    this.commands =
        List.of(
            new NewCommand(),
            new CheckCommand(machine),
            new BuildCommand(machine),
            new InstallCommand(machine),
            new PreviewCommand(),
            new WhereCommand(),
            new IndexCommand(),
            new ExplainCommand());
  }

  /// Runs one command.
  ///
  /// @return the exit code: 0 clean, 1 findings, 2 wrong usage, 70 a fault of this program
  public int run(String... arguments) {
    try {
      return answer(arguments);
    } catch (ParameterException e) {
      return misused(e);
    } catch (Exception | VirtualMachineError | AssertionError | LinkageError e) {
      console.out().flush();
      console
          .err()
          .print(new FaultReport(tool.version(), List.of(arguments), console.folder(), e).text());
      return Exit.FAULT;
    } finally {
      console.flush();
    }
  }

  private int answer(String[] arguments) {
    if (arguments.length == 1 && arguments[0].equals("--version")) {
      console.line(NAME + " " + tool.version());
      return Exit.CLEAN;
    }
    Optional<Command> command = commandIn(arguments);
    ParseResult parsed = describe(command).parseArgs(arguments);
    ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    if (last.isUsageHelpRequested()) {
      console.out().print(help(last.commandSpec().commandLine()));
      return Exit.CLEAN;
    }
    if (parsed.hasMatchedOption("--version")) {
      console.line(NAME + " " + tool.version());
      return Exit.CLEAN;
    }
    if (command.isEmpty()) {
      console.err().print(help(last.commandSpec().commandLine()));
      return Exit.USAGE;
    }
    return command.get().run(last, tool, console);
  }

  private Optional<Command> commandIn(String[] arguments) {
    if (arguments.length == 0) {
      return Optional.empty();
    }
    return commands.stream().filter(c -> c.help().name().equals(arguments[0])).findFirst();
  }

  /// The command asked for, or all of them if it is not known.
  private CommandLine describe(Optional<Command> command) {
    CommandSpec spec = CommandSpec.create().name(NAME).version(tool.version());
    spec.usageMessage()
        .header(
            "Examples:",
            "  iskra new my_mod     begin a mod",
            "  iskra check          look for mistakes, write nothing",
            "  iskra build          compile mod-src/ into out/",
            "  iskra install        put the mod where the game looks for mods",
            "  iskra build --help   what a command can do",
            "")
        .description("", "Compiles mods for Hearts of Iron IV from Iskra sources.", "")
        .commandListHeading("%nCommands:%n");
    Options.flag(spec, "Print the version.", "-V", "--version");
    addHelp(spec);
    CommandLine line = new CommandLine(spec);
    if (command.isPresent()) {
      line.addSubcommand(command.get().help().name(), new CommandLine(describe(command.get())));
    } else {
      commands.forEach(one -> line.addSubcommand(one.help().name(), new CommandLine(listed(one))));
    }
    return line;
  }

  /// Enough of a command for the list of all.
  private static CommandSpec listed(Command command) {
    CommandSpec spec = CommandSpec.create().name(command.help().name());
    spec.usageMessage().header(command.help().summary());
    return spec;
  }

  private static CommandSpec describe(Command command) {
    Help help = command.help();
    CommandSpec spec = CommandSpec.create().name(help.name());
    List<String> header = new ArrayList<>(List.of("Examples:"));
    header.addAll(help.examples());
    header.add("");
    spec.usageMessage().header(header.toArray(String[]::new)).description("", help.summary(), "");
    command.describe(spec);
    addHelp(spec);
    return spec;
  }

  private static void addHelp(CommandSpec spec) {
    spec.addOption(
        CommandLine.Model.OptionSpec.builder("-h", "--help")
            .type(boolean.class)
            .usageHelp(true)
            .description("Print this help.")
            .build());
  }

  private static String help(CommandLine line) {
    return line.getUsageMessage(Ansi.OFF).replace(System.lineSeparator(), "\n");
  }

  private int misused(ParameterException e) {
    CommandLine line = e.getCommandLine();
    boolean unmatched = e instanceof UnmatchedArgumentException;
    console.aside("iskra: " + (unmatched ? unknown((UnmatchedArgumentException) e) : said(e)));
    console.aside("Try `" + line.getCommandSpec().qualifiedName() + " --help`.");
    return Exit.USAGE;
  }

  private static String said(ParameterException e) {
    return Optional.ofNullable(e.getMessage()).orElse("the command line is wrong");
  }

  private static String unknown(UnmatchedArgumentException e) {
    String word = e.getUnmatched().getFirst();
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    boolean option = word.startsWith("-");
    boolean atRoot = spec.parent() == null;
    String what = option ? "option" : atRoot ? "command" : "argument";
    List<String> among = new ArrayList<>();
    if (option) {
      among.addAll(spec.optionsMap().keySet());
    } else if (atRoot) {
      among.addAll(spec.subcommands().keySet());
    }
    String near = NearestNames.word(word, among).map(n -> "; did you mean `" + n + "`?").orElse("");
    return "unknown " + what + " `" + word + "`" + near;
  }
}
