package dev.iskra.cli;

import dev.iskra.cli.build.Compilation;
import dev.iskra.cli.command.Console;
import dev.iskra.cli.command.Exit;
import dev.iskra.cli.command.ReportOptions;
import dev.iskra.cli.command.Services;
import dev.iskra.cli.command.SourceOptions;
import dev.iskra.cli.command.StatusLine;
import dev.iskra.cli.command.TerminalOptions;
import dev.iskra.compiler.Compiled;
import dev.iskra.emit.SourceIndex;
import dev.iskra.emit.SourceIndex.Known;
import dev.iskra.emit.SourceIndex.Place;
import dev.iskra.text.NearestNames;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the source of what is in the output, and the output of what is in the source. The mod is
/// compiled for it, so the answer fits the sources as they are now.
///
/// @param what an id, or a file and a line
record Where(String what, SourceOptions source, ReportOptions report, TerminalOptions terminal) {
  private static final Pattern LINE = Pattern.compile("(.+):([1-9][0-9]{0,8})");

  int run(Services tool, Console console) {
    Compilation compilation;
    try (StatusLine status = new StatusLine(console, terminal)) {
      compilation = Compilation.of(source, tool, console, status);
    }
    if (compilation.mod().isEmpty()) {
      // Without a mod there is nothing to look in; its warnings do not matter here.
      return report.print(compilation.found(), terminal, console);
    }
    Compiled.Mod mod = compilation.mod().get();
    SourceIndex index = SourceIndex.of(mod.sourceMap());
    Matcher line = LINE.matcher(what);
    List<Known> known = index.named(what);
    if (known.isEmpty() && line.matches()) {
      String path = line.group(1).replace('\\', '/').replaceFirst("^\\./", "");
      String inMod = path.replaceFirst("^.*/" + Pattern.quote(mod.folder()) + "/", "");
      int number = Integer.parseInt(line.group(2));
      return lines(index, new Place(path, number), new Place(inMod, number), console);
    }
    known.forEach(one -> print(one, console));
    return known.isEmpty() ? unknown(index, console) : Exit.CLEAN;
  }

  private static void print(Known one, Console console) {
    console.line(one.kind() + " " + one.id());
    console.line("  source   " + one.source() + ":" + one.column());
    console.line("  emitted  " + one.emitted());
  }

  private int lines(SourceIndex index, Place inSource, Place inMod, Console console) {
    TreeSet<String> found = new TreeSet<>();
    index.sourceOf(inMod).ifPresent(place -> found.add("source   " + place));
    List<Place> emitted = index.emittedFrom(inSource);
    if (found.isEmpty() && emitted.isEmpty()) {
      console.aside("`" + what + "` is not a line of the output, and none of it comes from there");
      return Exit.FINDINGS;
    }
    found.forEach(console::line);
    emitted.forEach(place -> console.line("emitted  " + place));
    return Exit.CLEAN;
  }

  private int unknown(SourceIndex index, Console console) {
    List<String> ids = index.known().stream().map(Known::id).distinct().toList();
    String near = NearestNames.word(what, ids).map(id -> "; did you mean `" + id + "`?").orElse("");
    console.aside("nothing in the output is called `" + what + "`" + near);
    return Exit.FINDINGS;
  }
}
