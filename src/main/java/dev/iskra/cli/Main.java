package dev.iskra.cli;

import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Exit;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.Workflow;
import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.compiler.Session;
import dev.iskra.compiler.Sources;
import dev.iskra.compiler.Workers;
import dev.iskra.kinds.AllKinds;
import dev.iskra.project.FolderWatcher;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the program starts.
public final class Main {
  private Main() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] arguments) {
    Workers.thread(
            () -> {
              int exit = run(arguments);
              if (exit == Exit.FAULT) {
                suspectCache();
              }
              System.exit(exit);
            })
        .start();
  }

  /// Tells the launcher that the cache it started the JVM with may be damaged: it leaves a file,
  /// where the launcher says.
  private static void suspectCache() {
    String file = System.getProperty("iskra.fault", "");
    try {
      if (!file.isEmpty()) {
        Files.createFile(Path.of(file));
      }
    } catch (IOException e) {
      // Then the cache stays.
    }
  }

  /// Runs one command.
  ///
  /// @return its exit code
  static int run(String... arguments) {
    return new Cli(tool(), console()).run(arguments);
  }

  private static Services tool() {
    String version =
        Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("dev");
    return new Services(
        version,
        Main::compile,
        Main::check,
        AllRules::list,
        () -> session()::compile,
        FolderWatcher::of);
  }

  private static Session session() {
    return new Session(AllKinds.list(), Runtime.getRuntime().availableProcessors());
  }

  private static Compiled compile(Sources sources) {
    return Compiler.compile(sources, AllKinds.list(), Runtime.getRuntime().availableProcessors());
  }

  private static Compiled check(Sources sources) {
    return Compiler.check(sources, AllKinds.list(), Runtime.getRuntime().availableProcessors());
  }

  private static Console console() {
    // The launcher knows which streams are terminals; without it the JVM knows it of both at once.
    String terminals = System.getProperty("iskra.terminals");
    java.io.Console jvm = terminals == null ? System.console() : null;
    boolean both = jvm != null && jvm.isTerminal();
    boolean out = terminals == null ? both : terminals.contains("out");
    boolean err = terminals == null ? both : terminals.contains("err");
    String noColor = System.getenv("NO_COLOR");
    boolean plain = (noColor != null && !noColor.isEmpty()) || "dumb".equals(System.getenv("TERM"));
    return new Console(
        writer(System.out),
        writer(System.err),
        out,
        err,
        plain,
        Path.of("").toAbsolutePath(),
        Workflow.of(System.getenv()));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, false, stream.charset());
  }
}
