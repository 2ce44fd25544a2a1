package dev.iskra.cli;

import dev.iskra.cli.command.Command;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Help;
import dev.iskra.cli.command.Options;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.TerminalOptions;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `iskra preview`.
final class PreviewCommand implements Command {
  @Override
  public Help help() {
    return Help.of(
        "preview",
        "Show the mod as a page for the browser.",
        "  iskra preview                      write out/MOD.preview.html",
        "  iskra preview --output show.html   write it somewhere else",
        "  iskra preview --editor vscode      a click on a source opens it in the editor");
  }

  @Override
  public void describe(CommandSpec spec) {
    SourceOptions.describe(spec, 0);
    Options.value(spec, "--output", "FILE", "The page, not out/MOD.preview.html.");
    Options.value(
        spec, "--editor", "EDITOR", "What opens a source: none (the browser), vscode or idea.");
    Options.value(spec, "--language", "NAME", "The language of the texts, such as german.");
    ReportOptions.describeCompiling(spec);
    TerminalOptions.describe(spec);
  }

  @Override
  public int run(ParseResult parsed, Services tool, Console console) {
    String editor = Options.choice(parsed, "--editor", "none", List.of("none", "vscode", "idea"));
    String language = parsed.matchedOptionValue("--language", "");
    return new PreviewPage(
            SourceOptions.of(parsed, 0),
            parsed.matchedOptionValue("--output", ""),
            editor,
            language.isEmpty() ? Optional.empty() : Optional.of(language),
            ReportOptions.of(parsed),
            TerminalOptions.of(parsed))
        .run(tool, console);
  }
}
