package dev.iskra.cli.command;

import dev.iskra.text.NearestNames;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// How options are described and read.
public final class Options {
  private Options() {}

  /// An option with a value.
  public static void value(CommandSpec spec, String name, String label, String description) {
    spec.addOption(
        OptionSpec.builder(name)
            .paramLabel(label)
            .type(String.class)
            .arity("1")
            .description(description)
            .build());
  }

  /// An option with a value that may be given several times.
  public static void values(CommandSpec spec, String name, String label, String description) {
    spec.addOption(
        OptionSpec.builder(name)
            .paramLabel(label)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .description(description)
            .build());
  }

  /// An option that is there or not.
  public static void flag(CommandSpec spec, String description, String... names) {
    spec.addOption(OptionSpec.builder(names).type(boolean.class).description(description).build());
  }

  /// The argument at a place counted from 0.
  public static void argument(
      CommandSpec spec, int index, boolean required, String label, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index(Integer.toString(index))
            .arity(required ? "1" : "0..1")
            .required(required)
            .paramLabel(label)
            .type(String.class)
            .description(description)
            .build());
  }

  /// The value given to an option, one of those allowed.
  public static String choice(
      ParseResult parsed, String name, String otherwise, List<String> allowed) {
    String value = parsed.matchedOptionValue(name, otherwise);
    if (!allowed.contains(value)) {
      String near =
          NearestNames.word(value, allowed).map(n -> "; did you mean `" + n + "`?").orElse("");
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          "`" + name + "` takes " + String.join(", ", allowed) + ", not `" + value + "`" + near);
    }
    return value;
  }

  /// The argument at a place, or what stands for it.
  public static String argument(ParseResult parsed, int index, String otherwise) {
    return parsed.matchedPositionalValue(index, otherwise);
  }

  /// The path given to an option, as it was written; empty if there is none.
  public static String path(ParseResult parsed, String name) {
    return path(parsed, name, parsed.matchedOptionValue(name, ""));
  }

  /// The paths given to an option, in their order, as they were written.
  public static List<String> paths(ParseResult parsed, String name) {
    List<String> paths = parsed.matchedOptionValue(name, List.of());
    return paths.stream().map(path -> path(parsed, name, path)).toList();
  }

  /// A path that was given, as it was written: one that this system can have.
  ///
  /// @param name what it was given to
  public static String path(ParseResult parsed, String name, String path) {
    try {
      return Path.of(path).toString().isEmpty() ? "" : path;
    } catch (InvalidPathException e) {
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          "`" + name + "` takes a path, and `" + path + "` is none here");
    }
  }
}
