package dev.iskra.compiler;

import dev.iskra.game.ObjectType;
import dev.iskra.model.LookupListener;
import dev.iskra.model.Symbol;
import dev.iskra.model.Symbols;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Everything that compiled declarations have asked about names, each question once however many
/// ask it, and in which round its answer changed last.
final class DependencyGraph {
  /// A question: what a word names, which names a family has, or which there are at all.
  static final class Question {
    private final String text;

    /// The round in which the answer changed last; rounds count from 1.
    private int changed = -1;

    /// Who asked last. Threads may disagree about it: then one of them lists the question twice.
    private @Nullable DependencyRecorder last;

    private Question(String text) {
      this.text = text;
    }

    /// How people call what was asked for.
    @Override
    public String toString() {
      return text;
    }
  }

  private final Map<ObjectType, Map<String, Question>> words = new EnumMap<>(ObjectType.class);
  private final Map<ObjectType, Question> families = new EnumMap<>(ObjectType.class);
  private final Map<String, Question> choices = new ConcurrentHashMap<>();
  private final Question everything = new Question("the names of the mod");
  private int round;
  private int lastChange = -1;

  DependencyGraph() {
    for (ObjectType family : ObjectType.values()) {
      words.put(family, new ConcurrentHashMap<>());
      families.put(family, new Question("the names of the kind " + family.label()));
    }
  }

  /// Begins a round in which no answer has changed yet.
  void nextRound() {
    round++;
  }

  /// Whether any answer has changed in this round.
  boolean haveChanged() {
    return lastChange == round;
  }

  /// Says that in this round answers differ so.
  void changed(Symbols.Difference difference) {
    for (Symbol symbol : difference.symbols()) {
      changed(symbol.family(), symbol.name());
      changed(symbol.family(), symbol.id());
      changed(symbol.family(), symbol.id().toLowerCase(Locale.ROOT));
      changed(symbol.family(), symbol.qualified());
      change(everything);
    }
    difference.families().forEach(family -> change(question(family)));
  }

  /// Says that in this round the answer about one word is another.
  void changed(ObjectType family, String word) {
    Question question = table(family).get(word);
    if (question != null) {
      change(question);
    }
  }

  /// Says that in this round earlier builds have chosen otherwise.
  void chosen(String kind, String name) {
    Question question = choices.get(kind + " " + name);
    if (question != null) {
      change(question);
    }
  }

  private void change(Question question) {
    question.changed = round;
    lastChange = round;
  }

  private Map<String, Question> table(ObjectType family) {
    return Optional.ofNullable(words.get(family)).orElseThrow();
  }

  private Question question(ObjectType family) {
    return Optional.ofNullable(families.get(family)).orElseThrow();
  }

  /// Somebody who asks, for one piece of a mod.
  final class DependencyRecorder implements LookupListener {
    private final List<Question> asked = new ArrayList<>();

    @Override
    public void word(ObjectType family, String word) {
      Map<String, Question> known = table(family);
      Question question = known.get(word);
      ask(
          question != null
              ? question
              : known.computeIfAbsent(word, w -> new Question(family.label() + " `" + w + "`")));
    }

    @Override
    public void choice(String kind, String name) {
      ask(
          choices.computeIfAbsent(
              kind + " " + name, _ -> new Question(kind + " of `" + name + "` in the lock")));
    }

    @Override
    public void all(ObjectType family) {
      ask(question(family));
    }

    @Override
    public void everything() {
      ask(everything);
    }

    // Which of two equal questions it is does not matter, but whether it is this very asker.
    @SuppressWarnings("ReferenceEquality")
    private void ask(Question question) {
      if (question.last != this) {
        question.last = this;
        asked.add(question);
      }
    }

    /// The first question of which the answer changed in this round.
    Optional<Question> outdated() {
      if (!haveChanged()) {
        return Optional.empty();
      }
      for (Question question : asked) {
        if (question.changed == round) {
          return Optional.of(question);
        }
      }
      return Optional.empty();
    }
  }
}
