package dev.iskra.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocatedTest {
  private static final SourceFile FILE = SourceFile.of("a.iskra", "one two two");

  /// A word, and the one that it answers, which has a place of its own.
  private record Word(String text, Optional<Word> answers, Span at) implements Located<Word> {
    @Override
    public Word movedTo(Span place) {
      return new Word(text, answers.map(word -> word.movedTo(place)), place);
    }
  }

  private static Word word(String text, int start) {
    return new Word(text, Optional.empty(), FILE.span(start, start + 3));
  }

  private static Word answer(String text, int start, Word to) {
    return new Word(text, Optional.of(to), FILE.span(start, start + 3));
  }

  @Test
  void placesMakeNoDifference() {
    Word first = answer("two", 4, word("one", 0));
    Word moved = answer("two", 8, word("one", 1));
    assertTrue(first.isAlike(moved));
    assertFalse(first.equals(moved));
    assertEquals(FILE.span(4, 7), first.at());
  }

  @Test
  void everythingElseDoes() {
    Word first = answer("two", 4, word("one", 0));
    assertFalse(first.isAlike(answer("six", 4, word("one", 0))));
    assertFalse(first.isAlike(answer("two", 4, word("six", 0))));
    assertFalse(first.isAlike(word("two", 4)));
  }

  @Test
  void listsAreComparedInOrder() {
    List<Word> words = List.of(word("one", 0), word("two", 4));
    assertTrue(Located.areAlike(words, List.of(word("one", 1), word("two", 8))));
    assertFalse(Located.areAlike(words, List.of(word("two", 4), word("one", 0))));
    assertFalse(Located.areAlike(words, List.of(word("one", 0))));
  }
}
