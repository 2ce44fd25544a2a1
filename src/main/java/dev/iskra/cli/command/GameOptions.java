package dev.iskra.cli.command;

import dev.iskra.diagnostic.Outcome;
import dev.iskra.project.Machine;
import dev.iskra.project.UserFolder;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Where the game keeps what belongs to its user.
///
/// @param userFolder as the user named it; empty if it is to be found
public record GameOptions(String userFolder) {
  /// Adds these options to a command.
  public static void describe(CommandSpec spec) {
    Options.value(
        spec,
        "--game-user-dir",
        "DIR",
        "The game's user folder, where it is not found: the one with `mod` and your saved games.");
  }

  /// What was given of these options.
  public static GameOptions of(ParseResult parsed) {
    return new GameOptions(Options.path(parsed, "--game-user-dir"));
  }

  /// The folder named here or in the environment, else the one that is found.
  public Outcome<Optional<UserFolder>> find(Machine machine, Console console) {
    String named =
        userFolder.isEmpty() ? machine.variable(UserFolder.VARIABLE).orElse("") : userFolder;
    return named.isEmpty() ? UserFolder.find(machine) : UserFolder.named(console.folder(), named);
  }
}
