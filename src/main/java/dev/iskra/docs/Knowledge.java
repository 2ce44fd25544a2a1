package dev.iskra.docs;

import dev.iskra.game.Facts;
import dev.iskra.game.Glossary;
import dev.iskra.game.Vocabulary;
import dev.iskra.kind.Kinds;
import dev.iskra.signature.Signatures;
import dev.iskra.text.NearestNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// All that Iskra can tell of names, in chapters.
///
/// Rules are not among it: what is found belongs to whoever finds it.
public final class Knowledge {
  /// More names than these are no help.
  private static final int MOST = 8;

  /// Shorter pieces of names are in too many of them.
  private static final int SHORTEST = 4;

  private final List<Chapter> chapters;

  private Knowledge(List<Chapter> chapters) {
    this.chapters = List.copyOf(chapters);
  }

  /// What is known of these kinds and of the game.
  public static Knowledge of(Kinds kinds) {
    Facts facts = Facts.newest();
    Signatures signatures = Signatures.builtIn();
    return new Knowledge(
        List.of(
            new KindChapter(kinds),
            new FieldChapter(kinds),
            signed(Topic.EFFECT, facts),
            signed(Topic.TRIGGER, facts),
            signed(Topic.MODIFIER, facts),
            new ScopeChapter(Vocabulary.scopes(), Glossary.of("scope")),
            new OnActionChapter(signatures, Glossary.ofFields("on_action")),
            new CommandChapter(facts, Glossary.of("command")),
            new VariableChapter(facts),
            new DefinitionChapter(signatures)));
  }

  private static SignatureChapter signed(Topic topic, Facts facts) {
    Glossary glossary = Glossary.of(topic.word());
    return new SignatureChapter(topic, Signatures.builtIn(), glossary, facts);
  }

  /// The chapter of a topic; absent for rules.
  public Optional<Chapter> chapter(Topic topic) {
    return chapters.stream().filter(one -> one.topic() == topic).findFirst();
  }

  /// How many names of a topic take something of which nobody knows what it may be.
  public long unknown(Topic topic) {
    return chapter(topic)
        .map(one -> one instanceof SignatureChapter signed ? signed.unknown() : 0L)
        .orElse(0L);
  }

  /// Everything a name means, in the order of the topics; none if nothing. Before a colon may
  /// stand the word of a topic: `effect:if`. A field goes by its own name alone only where that
  /// means nothing else.
  public List<Entry> explain(String asked) {
    Optional<Topic> topic = topic(asked);
    String name = topic.isPresent() ? asked.substring(asked.indexOf(':') + 1) : asked;
    List<Entry> fields = new ArrayList<>();
    List<Entry> others = new ArrayList<>();
    for (Chapter chapter : chapters) {
      if (topic.isEmpty() || topic.get() == chapter.topic()) {
        (chapter.topic() == Topic.FIELD ? fields : others).addAll(chapter.find(name));
      }
    }
    return others.isEmpty() ? fields : others;
  }

  /// The topic that the beginning of a question names.
  public static Optional<Topic> topic(String asked) {
    int colon = asked.indexOf(':');
    return colon <= 0 || colon == asked.length() - 1
        ? Optional.empty()
        : Topic.of(asked.substring(0, colon));
  }

  /// The names somebody may have meant: the same one under other topics, those a slip away, or
  /// else those that the word is a part of.
  ///
  /// @param more names that are known elsewhere
  public List<String> near(String asked, Collection<String> more) {
    Optional<Topic> topic = topic(asked);
    String word = topic.isPresent() ? asked.substring(asked.indexOf(':') + 1) : asked;
    List<String> elsewhere = topic.isPresent() ? elsewhere(word) : List.of();
    if (!elsewhere.isEmpty()) {
      return elsewhere;
    }
    TreeSet<String> names = new TreeSet<>(more);
    for (Chapter chapter : chapters) {
      if (topic.isEmpty() || topic.get() == chapter.topic()) {
        chapter.names().forEach(name -> names.add(Words.name(name)));
      }
    }
    List<String> near = NearestNames.of(word, names);
    return near.isEmpty() ? holding(word.toLowerCase(Locale.ROOT), names) : near;
  }

  private List<String> elsewhere(String word) {
    return explain(word).stream().map(one -> one.topic().word() + ":" + word).distinct().toList();
  }

  private static List<String> holding(String part, Collection<String> names) {
    return part.length() < SHORTEST
        ? List.of()
        : names.stream()
            .filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
            .limit(MOST)
            .toList();
  }
}
