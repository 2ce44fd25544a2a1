package dev.iskra.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.iskra.emit.ModPath;
import dev.iskra.game.FactsFile;
import dev.iskra.game.ObjectType;
import dev.iskra.text.SourceFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A name that is empty names nothing; the others of its file are gathered.
class EmptyNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "localisation/english/a_l_english.yml | LOCALISATION_KEY | l_english: ::0\"\" sound:0"
            + " \"x\"",
        "interface/a.gfx | SPRITE | spriteTypes = { spriteType = { name = \"\" } spriteType = {"
            + " name = sound } }",
        "common/scripted_effects/a.txt | SCRIPTED_EFFECT | \"\" = { } sound = { }",
        "common/ideas/a.txt | IDEA | ideas = { country = { \"\" = { } sound = { } } }",
        "common/national_focus/a.txt | FOCUS | focus_tree = { id = \"\" focus = { id = \"\" } focus"
            + " = { id = sound } }",
        "common/technologies/a.txt | TECHNOLOGY | technologies = { \"\" = { } sound = { categories"
            + " = { \"\" } } }",
        "events/a.txt | EVENT | country_event = { id = \"\" } country_event = { id = sound }"
      })
  void arePassedOver(String path, String family, String text) {
    String file = text.replace(" ::0", "\n ::0").replace(" sound:0", "\n sound:0");
    ModPath place = new ModPath(path);
    IndexedFile read =
        new FileIndexer("english").glean(new GameFile(place, SourceFile.of(path, file)));
    Index.Origin origin =
        new Index.Origin(FactsFile.Kind.MOD, "1.17.*", List.of("Other"), List.of(), List.of());
    byte[] facts = Index.of(List.of(read), origin).value().bytes();
    FactsFile written = FactsFile.read(SourceFile.of("x.facts", facts)).value().orElseThrow();
    assertEquals(1, written.count(ObjectType.valueOf(family)));
  }
}
