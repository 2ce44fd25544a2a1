package dev.iskra.game;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Our data files as catalogs.
class CatalogTest {
  private static final String FILE =
      """
      # What this file is about. How to write it is told elsewhere.

      place "common/things/*.txt" {
          keys   = "things.*"
          scope  = country|state
          object = idea
          named  = field[id]
          except = @x
          known  = { category = "<1>"  year = "<0>.year" }
      }

      ## A thing, with all
      ## that belongs to it.
      ##
      ##     thing = { cost = 5 }
      extern definition Thing {
          ## What it costs.
          cost? = whole
          # No documentation, but a remark.
          parts* = {
              ## How many of them.
              count = whole
          }
          ## What it is worth.
          any:one_of[worth]* = number
      }

      extern effect add_thing on country takes whole
      extern effect add_thing on country { amount = whole }
      """;

  private final CatalogWriter entries = new CatalogWriter();
  private final CatalogWriter documentation = new CatalogWriter();

  private Catalog entries() {
    DataReader.read("/game/definitions/thing.iskra", FILE, entries, documentation);
    return new Catalog(entries.bytes());
  }

  private Catalog documentation() {
    entries();
    return new Catalog(documentation.bytes());
  }

  @Test
  void entriesAreFoundByCategoryAndName() {
    Catalog all = entries();
    assertEquals(List.of("thing"), all.names("definition"));
    assertEquals(List.of("add_thing"), all.names("effect"));
    assertEquals(
        List.of(
            "extern effect add_thing on country takes whole\n",
            "extern effect add_thing on country { amount = whole }\n"),
        all.texts("effect", "add_thing"));
    assertEquals(List.of(), all.texts("effect", "thing"));
    assertEquals(List.of(), all.texts("trigger", "thing"));
    assertEquals(List.of(), all.names("trigger"));
  }

  @Test
  void anEntryIsWithoutItsDocumentation() {
    assertEquals(
        List.of(
            """
            extern definition Thing {
            cost? = whole
            parts* = {
            count = whole
            }
            any:one_of[worth]* = number
            }
            """),
        entries().texts("definition", "thing"));
  }

  @Test
  void aPlaceIsARow() {
    assertEquals(
        List.of(
            "common/things/*.txt things.* thing country|state idea field[id]"
                + " except=@x category=<1> year=<0>.year"),
        entries().texts("place", "thing"));
  }

  @Test
  void documentationIsFoundByTheNameAndTheField() {
    Catalog said = documentation();
    assertEquals(
        List.of("Thing", "Thing/any:one_of[worth]", "Thing/cost", "Thing/parts/count"),
        said.names("definition"));
    assertEquals(
        List.of("A thing, with all\nthat belongs to it.\n\n    thing = { cost = 5 }"),
        said.texts("definition", "Thing"));
    assertEquals(List.of("How many of them."), said.texts("definition", "Thing/parts/count"));
    assertEquals(List.of(), said.names("effect"));
  }

  @Test
  void theSameFilesMakeTheSameBytes() {
    Catalogs.made()
        .forEach((name, bytes) -> assertArrayEquals(bytes, Catalogs.made().get(name), name));
  }

  @Test
  void whatDoesNotEndIsBroken() {
    assertThrows(
        BrokenResource.class,
        () ->
            DataReader.read(
                "/a.iskra", "extern effect x {\n  a = whole\n", entries, documentation));
    assertThrows(
        BrokenResource.class,
        () -> DataReader.read("/a.iskra", "place \"a\" {\n  a b c\n}\n", entries, documentation));
  }
}
