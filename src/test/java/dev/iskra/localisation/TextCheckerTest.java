package dev.iskra.localisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.model.Names;
import dev.iskra.model.Symbol;
import dev.iskra.model.Symbols;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckerTest {
  private static final TextScope STATE = known("state");
  private static final TextScope COUNTRY = known("country");

  private static TextScope known(String scope) {
    return word -> word.equals("root") || word.equals("this") ? Set.of(scope) : Set.of();
  }

  private static Names names(boolean closed) {
    Symbols symbols = new Symbols();
    SourceFile file = SourceFile.of("mod.txt", "mod");
    Map<ObjectType, List<String>> defined =
        Map.of(
            ObjectType.SCRIPTED_LOCALISATION,
            List.of("GetMoodOfDelegates", "perm_tally_1"),
            ObjectType.TEXT_COLOUR,
            List.of("K"),
            ObjectType.SPRITE,
            List.of("GFX_perm_star"),
            ObjectType.FOCUS,
            List.of("perm_letters"),
            ObjectType.EVENT,
            List.of("perm.12"),
            ObjectType.VARIABLE,
            List.of("left_support", "votes"),
            ObjectType.LOCALISATION_KEY,
            List.of("perm_slogan"));
    defined.forEach(
        (family, ids) ->
            ids.forEach(
                id ->
                    symbols.add(
                        new Symbol(
                            family,
                            id,
                            Optional.empty(),
                            id,
                            file.span(0, 3),
                            Symbol.Origin.SCRIPT,
                            Map.of()))));
    return new Names(symbols, Facts.newest(), closed);
  }

  private static List<Diagnostic> findings(String text, TextScope where, boolean closed) {
    SourceFile file = SourceFile.of("a.yml", "ключ: \"" + text + "\" # later");
    int quote = file.text().indexOf('"');
    int start = file.text().substring(0, quote).getBytes(file.charset()).length;
    int length = text.getBytes(file.charset()).length + 2;
    List<Diagnostic> found = new ArrayList<>();
    new TextChecker(names(closed), where, found::add)
        .check(Passage.of(text, file.span(start, start + length), 1));
    return found;
  }

  /// Each finding as its rule and the text it marks.
  private static String told(List<Diagnostic> found) {
    return String.join(
        ", ", found.stream().map(d -> d.rule().title() + " " + d.at().text()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "Ждём: [ROOT.GetNamDef]. ~ unknown-text-command GetNamDef",
        "[GetMoodOfDelgates] ~ unknown-text-command GetMoodOfDelgates",
        "[GetDateTxt] ~ unknown-text-command GetDateTxt",
        "[?patron.GetTokenKye] ~ unknown-text-command GetTokenKye",
        "[GetNothingAtAll] ~ unknown-text-command GetNothingAtAll",
        "[ROOT.GetRank] ~ text-command-on-wrong-scope GetRank",
        "[Root.Capital.GetLeader] ~ text-command-on-wrong-scope GetLeader",
        "[SOV.GetContinent] ~ text-command-on-wrong-scope GetContinent",
        "[217.GetLeader] ~ text-command-on-wrong-scope GetLeader",
        "[SVO.GetName] ~ unknown-scope-in-text SVO",
        "[?SVO.votes] ~ unknown-scope-in-text SVO",
        "[98765.GetName] ~ unknown-scope-in-text 98765",
        "[FORM.GetName] ~ unknown-scope-in-text FORM",
        "[ROOT.Ovrlord.GetName] ~ unknown-scope-in-text Ovrlord",
        "[ROOT.GetName is here. ~ text-command-without-bracket [ROOT.GetName",
        "[ROOT.GetName and [FROM.GetName] ~ text-command-without-bracket [ROOT.GetName",
        "FROM.GetName] is here. ~ text-command-without-bracket FROM.GetName]",
        "[ROOT] is here. ~ not-a-text-command [ROOT]",
        "[] ~ not-a-text-command []",
        "[not yet] ~ not-a-text-command [not yet]",
        "[ROOT..GetName] ~ not-a-text-command [ROOT..GetName]",
        "[?votes|Yp] ~ bad-text-format Yp",
        "[?ROOT.left_suport|0] ~ misspelt-variable-in-text left_suport",
        "[?lfet_support] ~ misspelt-variable-in-text lfet_support",
        "[?left_supprt.GetTokenKey] ~ misspelt-variable-in-text left_supprt",
        "[?num_of_factores] ~ misspelt-variable-in-text num_of_factores",
        "§ZCrimson§! ~ unknown-text-colour §Z",
        "The end of § ~ unknown-text-colour §",
        "§RCrimson ~ unended-text-colour §R",
        "Crimson§! ~ stray-colour-end §!",
        "$arms_factory_plurl$ ~ unknown-key-in-text arms_factory_plurl",
        "$perm_slgoan$ ~ unknown-key-in-text perm_slgoan",
        "$not_a_key_of_anybody$ ~ unknown-key-in-text $not_a_key_of_anybody$",
        "$perm_slogan is ~ lone-dollar $perm_slogan",
        "It costs $5. ~ lone-dollar $5.",
        "£pol_pwoer 5 ~ unknown-text-icon pol_pwoer",
        "£nothing_like_it_at_all ~ unresolved-in-text £nothing_like_it_at_all",
        "All.§!/nMore ~ `stray-colour-end §!, slash-for-new-line /n`",
        "All./nMore ~ slash-for-new-line /n"
      })
  void mistakesAreFoundAtTheirPlaces(String text, String expected) {
    assertEquals(expected, told(sorted(findings(text, COUNTRY, true))));
  }

  private static List<Diagnostic> sorted(List<Diagnostic> found) {
    return found.stream().sorted((one, two) -> one.at().compareTo(two.at())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain words, 5% of them; and/or a slash, http://n.org/news",
        "[ROOT.GetNameDef] [root.getnamedef] [Root.GetName] [FROM.FROM.GetAdjective]",
        "[GetDateText] [SOV.GetName] [SOV.Capital.GetName] [217.GetName] [217.Owner.GetLeader]",
        "[GetMoodOfDelegates] [ROOT.GetMoodOfDelegates] [SOV.perm_tally_1]",
        "[ROOT.Overlord.GetName] [THIS.FactionLeader.GetNameDef] [Root.OriginalCapital.GetName]",
        "[SOV_iosif_stalin.GetName] [SOV_iosif_stalin.GetRank]",
        "[my_target.GetName] [state_1.GetName] [root1.GetName] [targets.GetName] [owners.GetName]",
        "[?votes] [?votes|0] [?votes|%G0] [?ROOT.votes|Y1] [?global.x^2|+=] [?SOV.votes|.2%%]",
        "[?votes|K0] [?array^0.GetName] [?v.GetTokenKey] [?date.GetDateString] [?x:y|H]",
        "[?t_votes] [?vote] [?votes_2] [?left_supporx] [?num_of_factories] [?left_support_left]",
        "[?party_popularity@communism|%0] [?modifier@stability_factor|+%]",
        "[!my_button_click] [(Character ? .GetName : 'FALLBACK_KEY)] [$TAG$.GetName] [[x].GetName]",
        "[[ROOT",
        "[FROM.GetRank] [event_target:x.GetRank] [var:x.GetLeader] [Character.GetRank]",
        "§YA§! §RB§!C§! §KD§! §[GetMoodOfDelegates]E§! §$COLOUR$F§!",
        "§Y$perm_slogan$ [ROOT.GetName]",
        "$perm_slogan$ $VALUE$ $NAME|H$ $VALUE|=+0$ $perm_letters$ $perm_letters_desc$ $perm.12.a$",
        "$arms_factory_plural$ $KEY_[ROOT.GetTag]$ 5$$",
        "£pol_power 5 £perm_star £GFX_perm_star £5 £resources_strip|3 £[GetMoodOfDelegates]",
        "A bracket] and a \\\"quote\\\", a new\\nline"
      })
  void whatMayBeRightIsLeftAlone(String text) {
    assertEquals("", told(findings(text, COUNTRY, true)));
  }

  @Test
  void whoIsAskedDependsOnThePlace() {
    assertEquals("", told(findings("[ROOT.GetID] [THIS.Owner.GetLeader]", STATE, true)));
    assertEquals(
        "text-command-on-wrong-scope GetLeader", told(findings("[ROOT.GetLeader]", STATE, true)));
    assertEquals("", told(findings("[ROOT.GetLeader] [ROOT.GetRank]", TextScope.UNKNOWN, true)));
    TextScope both = word -> word.equals("from.from") ? Set.of("country", "state") : Set.of();
    assertEquals(
        "text-command-on-wrong-scope GetRank",
        told(findings("[FROM.FROM.GetID] [FROM.GetRank] [From.From.GetRank]", both, true)));
  }

  /// Where another mod may define things, nothing is wrong for being unknown.
  @Test
  void whatAnotherModMayHaveIsUnresolved() {
    for (String text : List.of("[ABC.GetName]", "$not_a_key_of_anybody$", "[98765.GetName]")) {
      List<Diagnostic> open = findings(text, COUNTRY, false);
      assertEquals(
          List.of(TextRule.UNRESOLVED_IN_TEXT), open.stream().map(Diagnostic::rule).toList());
      assertTrue(open.stream().allMatch(d -> d.severity() == Severity.INFO));
      assertEquals(
          List.of(Severity.WARNING),
          findings(text, COUNTRY, true).stream().map(Diagnostic::severity).toList());
    }
  }

  @Test
  void aSlipIsMended() {
    Diagnostic found = findings("[ROOT.GetNamDef]", COUNTRY, true).getFirst();
    assertEquals("GetNameDef", found.fixes().getFirst().edits().getFirst().replacement());
  }

  /// The words are those that the game itself lists for things in texts.
  @Test
  void theWordsAreThoseOfTheGame() {
    Set<String> listed = new TreeSet<>();
    Facts.newest()
        .names(ObjectType.LOCALISATION_COMMAND)
        .map(name -> name.substring(name.indexOf('.') + 1))
        .forEach(listed::add);
    assertTrue(listed.size() > 100, listed::toString);
    Set<String> known = new TreeSet<>(Vocabulary.textCommands().commands());
    known.addAll(Vocabulary.textCommands().links());
    known.addAll(List.of("Root", "From", "Prev", "This", "THIS"));
    listed.removeAll(known);
    assertEquals(Set.of(), listed);
  }

  /// A text into which the compiler has put something has a place only for what is written out.
  @Test
  void aBuiltTextIsMarkedWhereItCanBe() {
    SourceFile file = SourceFile.of("a.iskra", "desc = \"{{who}} and [ROOT.GetNamDef] — {{who}}\"");
    int start = file.text().indexOf('"');
    String text = "[ROOT.GetX and [ROOT.GetNamDef] — [ROOT.GetX";
    List<Diagnostic> found = new ArrayList<>();
    new TextChecker(names(true), COUNTRY, found::add)
        .check(Passage.of(text, file.span(start, file.length()), 1));
    assertEquals(3, found.size());
    assertEquals(file.span(start, file.length()), found.getFirst().at());
    assertTrue(found.stream().anyMatch(d -> d.at().text().equals("GetNamDef")), () -> told(found));
  }

  /// Every command of the game is right for the things that have it, and for nothing else.
  @Test
  void everyCommandOfTheGameIsKnown() {
    Set<String> commands = Vocabulary.textCommands().commands();
    assertTrue(commands.size() > 80, () -> "" + commands.size());
    for (String command : commands) {
      assertEquals("", told(findings("[FROM." + command + "]", COUNTRY, true)), command);
      boolean ofCountry = Vocabulary.textCommands().says(Set.of("Country"), command);
      assertEquals(
          ofCountry ? "" : "text-command-on-wrong-scope " + command,
          told(findings("[ROOT." + command + "]", COUNTRY, true)),
          command);
      String slip = command.substring(0, command.length() - 1) + "qq";
      assertEquals(
          "unknown-text-command " + slip, told(findings("[FROM." + slip + "]", COUNTRY, true)));
    }
  }
}
