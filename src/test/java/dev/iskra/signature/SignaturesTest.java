package dev.iskra.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Our data can be read, to the last line.
class SignaturesTest {
  private static final List<String> CATEGORIES = List.of("effect", "trigger", "modifier", "block");

  private final Signatures signatures = Signatures.builtIn();

  @Test
  void everyLineCanBeRead() {
    for (String category : CATEGORIES) {
      List<String> names = signatures.names(category).toList();
      assertTrue(names.size() > 20, category);
      for (String name : names) {
        assertFalse(signatures.of(category, name).isEmpty(), name);
      }
      signatures.patterns(category).forEach(one -> assertTrue(one.pattern().isPresent()));
    }
    for (String kind : signatures.definitions()) {
      assertTrue(signatures.definition(kind).isPresent(), kind);
    }
  }

  @Test
  void anEntryIsFoundInAnyCase() {
    Signature add = signatures.of("effect", "ADD_Popularity").getFirst();
    assertEquals(ScopeSet.COUNTRY, add.on());
    assertEquals(true, add.block().orElseThrow().named("IDEOLOGY").orElseThrow().required());
    assertEquals(
        List.of("effect"),
        signatures.of("effect", "if").getFirst().block().orElseThrow().contents());
  }
}
