package dev.iskra.docs;

import dev.iskra.game.Facts;
import dev.iskra.game.Glossary;
import dev.iskra.game.ObjectType;
import dev.iskra.signature.ScopeSet;
import dev.iskra.signature.Signature;
import dev.iskra.signature.Signatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Effects, triggers or modifiers: their signatures, meanings and examples.
record SignatureChapter(Topic topic, Signatures signatures, Glossary glossary, Facts facts)
    implements Chapter {
  private static final String ANY = "any:";
  private static final Pattern HOLE = Pattern.compile("([^~]*)~([^~]+)~([^~]*)");

  /// The words in text order, and behind them the patterns.
  @Override
  public List<String> names() {
    TreeMap<String, String> words = new TreeMap<>();
    signatures.names(topic.word()).forEach(name -> words.put(name, name));
    TreeMap<String, String> patterns = new TreeMap<>();
    signatures.patternNames(topic.word()).forEach(name -> patterns.put(name, name));
    return Stream.concat(words.values().stream(), patterns.values().stream()).toList();
  }

  @Override
  public List<Entry> find(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    List<Signature> exact = signatures.of(topic.word(), plain);
    if (!exact.isEmpty()) {
      return List.of(entry(exact.getFirst().name(), exact));
    }
    return signatures.patternNames(topic.word()).stream()
        .filter(one -> Words.name(one).equalsIgnoreCase(name) || describes(one, name))
        .map(one -> entry(one, signatures.of(topic.word(), one)))
        .toList();
  }

  /// Whether a name is of the form of a pattern, with something in its hole that the game knows.
  private boolean describes(String pattern, String name) {
    if (pattern.startsWith(ANY)) {
      return has(pattern.substring(ANY.length()), name);
    }
    Matcher hole = HOLE.matcher(pattern);
    if (!hole.matches()) {
      return false;
    }
    int start = hole.group(1).length();
    int end = name.length() - hole.group(3).length();
    return start < end
        && name.startsWith(hole.group(1))
        && name.endsWith(hole.group(3))
        && has(hole.group(2), name.substring(start, end));
  }

  private boolean has(String family, String name) {
    return ObjectType.of(family).flatMap(one -> facts.findIgnoringCase(one, name)).isPresent();
  }

  private Entry entry(String name, List<Signature> ways) {
    return new Entry(
        topic,
        Words.name(name),
        notes(ways),
        glossary.meaning(name),
        new FormText(signatures).of(name, ways),
        List.of(),
        glossary.example(name));
  }

  private List<String> notes(List<Signature> ways) {
    List<String> notes = new ArrayList<>();
    if (topic == Topic.MODIFIER) {
      List<String> read = ways.stream().flatMap(way -> way.in().stream()).distinct().toList();
      notes.add("read for " + String.join(", ", read).replace('_', ' '));
    } else {
      ScopeSet on = ways.stream().map(Signature::on).reduce(ScopeSet::or).orElseThrow();
      notes.add(on.unknown() ? "in any scope" : "in scope: " + on.label());
      ways.stream()
          .flatMap(way -> way.into().stream())
          .filter(into -> !into.unknown())
          .distinct()
          .forEach(into -> notes.add("its block in scope: " + into.label()));
    }
    ways.stream()
        .flatMap(way -> way.since().stream())
        .distinct()
        .forEach(since -> notes.add("since " + since));
    ways.stream()
        .flatMap(way -> way.until().stream())
        .distinct()
        .forEach(until -> notes.add("until " + until));
    return notes;
  }

  /// How many names take something of which nobody knows what it may be.
  long unknown() {
    return signatures.unknown(topic.word()).size();
  }
}
