package dev.iskra.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.iskra.emit.ModPath;
import dev.iskra.kinds.AllKinds;
import dev.iskra.mod.file.ModDescriptor;
import dev.iskra.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Plain script goes the way of any mod: what is found in it does not depend on whether there is
/// Iskra beside it.
class PlainModTest {
  private static final String MANIFEST =
      "mod plain \"Plain\" { version = \"1.0\"  game = \"1.17.*\"  languages = [ english ] }\n";

  private static final SortedMap<String, String> WRONG =
      new TreeMap<>(
          Map.of(
              "common/scripted_effects/gifts.txt",
              "gift = {\n\tadd_politcal_power = 5\n\tset_country_flag = gift_given\n}\n",
              "events/gifts.txt",
              """
              add_namespace = gifts
              country_event = {
              	id = gifts.1
              	title = gifts.1.t
              	trigger = { has_country_flag = gift_givne }
              	option = { name = gifts.1.a  gift = yes }
              }
              """,
              "localisation/english/gifts_l_english.yml",
              "\ufeffl_english:\n"
                  + " gifts.1.t: \"Gifts of [ROOT.GetNmae]\"\n"
                  + " gifts.1.a: \"Thanks\"\n"));

  private static Sources sources(Map<String, String> files, Optional<String> manifest) {
    List<Sources.ScriptSource> scripts = new ArrayList<>();
    files.forEach(
        (path, text) ->
            scripts.add(new Sources.ScriptSource(SourceFile.of(path, text), new ModPath(path))));
    return new Sources(
        manifest.map(text -> SourceFile.of("mod-src/mod.iskra", text)).stream().toList(),
        scripts,
        List.of(),
        Optional.empty());
  }

  private static final ModDescriptor CLOSED =
      ModDescriptor.read(SourceFile.of(ModDescriptor.FILE, "supported_version = \"1.17.*\""));

  private static List<String> found(Sources sources) {
    return Compiler.check(sources, AllKinds.list(), 1).diagnostics().stream()
        .map(found -> found.at() + " " + found.rule().title() + " " + found.message())
        .toList();
  }

  private static List<String> plain(Map<String, String> files) {
    Sources sources = sources(files, Optional.empty());
    return found(sources.with(CLOSED).asPlainMod());
  }

  @Test
  void plainScriptIsCheckedLikeThatOfAnyMod() {
    List<String> found = plain(WRONG);
    assertEquals(found(sources(WRONG, Optional.of(MANIFEST))), found);
    assertEquals(3, found.size(), found.toString());
  }

  @Test
  void whatIsRightIsNotReported() {
    SortedMap<String, String> right = new TreeMap<>(WRONG);
    right.replaceAll(
        (_, text) ->
            text.replace("politcal", "political")
                .replace("givne", "given")
                .replace("Nmae", "Name"));
    assertEquals(List.of(), plain(right));
  }

  @Test
  void twoFilesOfOnePathAreReported() {
    String gift = "gift = { add_political_power = 5 }\n";
    String other = gift.replace("gift", "other_gift");
    String folder = "common/scripted_effects/";
    List<String> found = plain(Map.of(folder + "gifts.txt", gift, folder + "Gifts.txt", other));
    assertEquals(1, found.size(), found.toString());
    assertEquals(
        List.of(), plain(Map.of(folder + "gifts.txt", gift, folder + "gifts2.txt", other)));
  }
}
