package dev.iskra.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
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
      signatures
          .patterns(category)
          .forEach(one -> assertTrue(one.pattern().isPresent() || one.name().indexOf('~') >= 0));
    }
    for (String kind : signatures.definitions()) {
      assertTrue(signatures.definition(kind).isPresent(), kind);
    }
  }

  @Test
  void anEntryIsFoundInAnyCase() {
    Signature add = signatures.of("effect", "ADD_Popularity").getFirst();
    assertEquals(ScopeSet.COUNTRY, add.on());
    assertEquals(1, add.block().orElseThrow().named("IDEOLOGY").getFirst().least());
    assertEquals(
        Set.of("effect"),
        signatures.of("effect", "if").getFirst().block().orElseThrow().contents());
  }
}
