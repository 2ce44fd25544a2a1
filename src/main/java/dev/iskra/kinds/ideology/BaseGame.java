package dev.iskra.kinds.ideology;

import dev.iskra.diagnostic.Rule;
import dev.iskra.emit.ModPath;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.model.Names;
import dev.iskra.model.Symbol;
import dev.iskra.syntax.Expression;
import java.util.List;
import java.util.Optional;

/// What the ideologies of a mod do to those of the base game.
///
/// All of the game's stand in one file. A file of a mod at that path takes its place as a whole,
/// and what the game makes of two blocks of one name in two files is not known. So an ideology of
/// the game is replaced only together with all others.
final class BaseGame {
  /// The file of the base game that holds its ideologies.
  static final ModPath FILE = new ModPath("common/ideologies/00_ideologies.txt");

  private static final String REPLACES = "replaces";

  private final Names names;
  private final Facts facts;

  BaseGame(Names names) {
    this.names = names;
    this.facts = names.facts();
  }

  /// Whether an ideology of the mod stands in the place of one of the game's.
  boolean replaces(DeclarationReader in) {
    return in.has(REPLACES) && facts.has(ObjectType.IDEOLOGY, in.id());
  }

  /// Judges the name of an ideology of the mod.
  void declared(DeclarationReader in) {
    Symbol symbol = in.symbol().orElseThrow();
    boolean base = facts.has(ObjectType.IDEOLOGY, symbol.id());
    boolean replaces = in.has(REPLACES);
    if (twice(in, symbol)) {
      return;
    }
    if (base && !replaces && !replaced(Symbol.Origin.SCRIPT)) {
      in.report(
          IdeologyRule.IDEOLOGY_OF_THE_BASE_GAME
              .at(
                  in.header().place().span(),
                  "The base game has the ideology `" + symbol.id() + "` already.")
              .help("To add types to it, write `extend ideology " + symbol.id() + " { … }`.")
              .help(
                  "To put yours in its place, add `replaces = base_game`, and declare the others of"
                      + " the game too: the mod then replaces their file."));
    } else if (!base && replaces) {
      in.report(
          IdeologyRule.REPLACES_NOTHING
              .at(
                  in.field(REPLACES).orElseThrow().span(),
                  "The base game has no ideology `" + symbol.id() + "` to replace.")
              .help("Leave `replaces` out: a new ideology stands beside those of the game."));
    }
  }

  /// Judges the name of a type that the mod declares.
  void declaredType(DeclarationReader in, Symbol symbol) {
    if (!twice(in, symbol)
        && facts.has(ObjectType.IDEOLOGY_TYPE, symbol.id())
        && !replaced(Symbol.Origin.ISKRA)
        && !replaced(Symbol.Origin.SCRIPT)) {
      String ideology = groupOf(symbol.id());
      in.report(
          IdeologyRule.IDEOLOGY_TWICE
              .at(
                  in.header().place().span(),
                  "The base game has the type `" + symbol.id() + "` of `" + ideology + "` already.")
              .help("Give it another name."));
    }
  }

  /// Whether script defines the same; two declarations of Iskra are reported before.
  private boolean twice(DeclarationReader in, Symbol symbol) {
    Optional<Symbol> other =
        names.claiming(symbol.family(), symbol.id()).stream()
            .filter(claiming -> claiming.origin() == Symbol.Origin.SCRIPT)
            .findFirst();
    other.ifPresent(
        script ->
            in.report(
                IdeologyRule.IDEOLOGY_TWICE
                    .at(
                        in.header().place().span(),
                        "The %s `%s` is defined twice."
                            .formatted(symbol.family().label(), symbol.id()))
                    .label(script.at(), "script defines it here")
                    .help("Keep one of the two, or give one another name.")));
    return other.isPresent();
  }

  /// Whether the mod has an ideology of a name of the game, declared or in script: then it knows
  /// what it does to the game's file.
  private boolean replaced(Symbol.Origin origin) {
    return facts
        .names(ObjectType.IDEOLOGY)
        .flatMap(id -> names.claiming(ObjectType.IDEOLOGY, id).stream())
        .anyMatch(symbol -> symbol.origin() == origin);
  }

  /// Says what is lost by replacing the game's file.
  void leftOut(List<DeclarationReader> ideologies) {
    Optional<DeclarationReader> first = ideologies.stream().filter(this::replaces).findFirst();
    if (first.isEmpty()) {
      return;
    }
    DeclarationReader in = first.get();
    List<String> groups =
        facts.names(ObjectType.IDEOLOGY).filter(id -> !declares(ObjectType.IDEOLOGY, id)).toList();
    leftOut(
        in,
        IdeologyRule.BASE_IDEOLOGY_LEFT_OUT,
        groups,
        "",
        "Its file takes the place of `" + FILE + "`, which holds all of them.",
        "Declare them too, each with `replaces = base_game`.");
    List<String> types =
        facts
            .names(ObjectType.IDEOLOGY_TYPE)
            .filter(id -> !declares(ObjectType.IDEOLOGY_TYPE, id) && !groups.contains(groupOf(id)))
            .toList();
    leftOut(
        in,
        IdeologyRule.BASE_TYPE_LEFT_OUT,
        types,
        "the types ",
        "Leaders of the base game have them.",
        "Declare them too: `type " + String.join("", types.stream().limit(1).toList()) + " { }`.");
  }

  private static void leftOut(
      DeclarationReader in, Rule rule, List<String> ids, String what, String why, String help) {
    if (!ids.isEmpty()) {
      String out = " and leaves out " + what + listed(ids) + ".";
      in.report(
          rule.at(in.header().place().span(), "The mod replaces the game's ideologies" + out)
              .note(why)
              .help(help));
    }
  }

  private boolean declares(ObjectType family, String id) {
    return !names.claiming(family, id).isEmpty();
  }

  private String groupOf(String type) {
    return facts
        .find(ObjectType.IDEOLOGY_TYPE, type)
        .flatMap(fact -> fact.attribute("ideology"))
        .orElse("");
  }

  private static String listed(List<String> names) {
    return "`" + String.join("`, `", names) + "`";
  }

  /// Types for an ideology of which the mod does not hold the file.
  void refuseExtension(DeclarationReader in, Expression.Word target) {
    String own = target.text();
    in.report(
        IdeologyRule.EXTENDS_BASE_IDEOLOGY
            .at(
                target.span(),
                "The ideology `" + own + "` stands in a file of the base game, `" + FILE + "`.")
            .note(
                "A file of the mod at that path would replace all of it, and all that it holds of "
                    + listed(facts.names(ObjectType.IDEOLOGY).toList())
                    + " would be lost.")
            .note("What the game makes of a second block `" + own + "` elsewhere is not known.")
            .help(
                "Copy the file from the game to `script/"
                    + FILE
                    + "`: the types are then added to that copy.")
            .help("Or declare an ideology of your own, which needs nothing of the game's."));
  }
}
