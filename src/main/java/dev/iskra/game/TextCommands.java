package dev.iskra.game;

import dev.iskra.text.NearestNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/// What may stand in the square brackets of texts, and behind a `|` there: the file
/// `localisation.txt` of the vocabulary.
///
/// The game knows classes of things in texts: `Country`, `State`, `UnitLeader`. A set of them
/// says
/// what a thing may be; the empty set, that nothing is known of it. Letter case does not matter.
public final class TextCommands {
  private static final String ANY = "Any";

  private record Link(String from, String to) {}

  /// By word in small letters: from which object to which.
  private final Map<String, List<Link>> links = new LinkedHashMap<>();

  /// By word in small letters: the objects that have it.
  private final Map<String, SequencedSet<String>> sayers = new LinkedHashMap<>();

  private final Map<String, SequencedSet<String>> objects = new LinkedHashMap<>();
  private final SequencedSet<String> commandNames = new LinkedHashSet<>();
  private final NearestNames near = NearestNames.among(commandNames);
  private final SequencedSet<String> linkNames = new LinkedHashSet<>();
  private final Set<String> speaking = new LinkedHashSet<>();
  private String colours = "";
  private String signs = "";

  private TextCommands() {}

  static TextCommands read(String file) {
    TextCommands commands = new TextCommands();
    for (Row row : Row.of(file, 1)) {
      commands.add(row, file);
    }
    return commands;
  }

  private void add(Row row, String file) {
    String kind = row.cells().getFirst();
    switch (kind) {
      case "scope" -> of(objects, row.cells().get(1)).add(row.cells().get(2));
      case "leads" -> {
        linkNames.add(row.cells().get(2));
        links
            .computeIfAbsent(folded(row.cells().get(2)), _ -> new ArrayList<>(1))
            .add(new Link(row.cells().get(1), row.cells().get(3)));
      }
      case "says" -> {
        commandNames.add(row.cells().get(2));
        speaking.add(row.cells().get(1));
        of(sayers, folded(row.cells().get(2))).add(row.cells().get(1));
      }
      case "format" -> {
        colours = row.attribute("colours").orElse("");
        signs = row.attribute("signs").orElse("");
      }
      default -> throw new BrokenResource(file, "no kind of line `" + kind + "`");
    }
  }

  private static SequencedSet<String> of(Map<String, SequencedSet<String>> map, String key) {
    return map.computeIfAbsent(key, _ -> new LinkedHashSet<>());
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// What things of these scopes of script may be in a text; nothing if of one of them that is
  /// not known.
  public Set<String> ofScopes(Set<String> scopes) {
    Set<String> result = new LinkedHashSet<>();
    for (String scope : scopes) {
      Set<String> some = objects.getOrDefault(scope, Collections.emptyNavigableSet());
      if (!speaking.containsAll(some) || some.isEmpty()) {
        return Set.of();
      }
      result.addAll(some);
    }
    return result;
  }

  /// Whether the word leads from one thing to another: `Owner`.
  public boolean leads(String word) {
    return links.containsKey(folded(word));
  }

  /// What the word leads to from one of these, or from anything that may begin a command; nothing
  /// if that is not known.
  public Set<String> leads(Set<String> from, String word) {
    Set<String> result = new LinkedHashSet<>();
    for (Link link : links.getOrDefault(folded(word), List.of())) {
      if (from.isEmpty() || from.contains(link.from()) || link.from().equals(ANY)) {
        result.add(link.to());
      }
    }
    return speaking.containsAll(result) ? result : Set.of();
  }

  /// What a word leads to that stands for itself, spelt as the game spells it: `Player`; nothing
  /// if that is not known.
  public Set<String> beginning(String word) {
    return linkNames.contains(word) ? leads(Set.of(ANY), word) : Set.of();
  }

  /// Whether the word ends in text for any thing there is.
  public boolean says(String word) {
    return sayers.containsKey(folded(word));
  }

  /// Whether the word ends in text for one of these; where nothing is known of them, whether it
  /// does for anything.
  public boolean says(Set<String> from, String word) {
    Set<String> known = sayers.getOrDefault(folded(word), Collections.emptyNavigableSet());
    boolean any = from.isEmpty() || known.contains(ANY);
    return !known.isEmpty() && (any || !Collections.disjoint(known, from));
  }

  /// The things for which the word ends in text, in the order of the file.
  public SequencedSet<String> sayers(String word) {
    return Collections.unmodifiableSequencedSet(
        sayers.getOrDefault(folded(word), new LinkedHashSet<>()));
  }

  /// All words that end in text, each once.
  public SequencedSet<String> commands() {
    return Collections.unmodifiableSequencedSet(commandNames);
  }

  /// The commands nearest to a word, by the rule of [NearestNames].
  public List<String> near(String word) {
    return near.to(word);
  }

  /// All words that lead from one thing to another, each once.
  public SequencedSet<String> links() {
    return Collections.unmodifiableSequencedSet(linkNames);
  }

  /// Whether the base game has a colour of this letter.
  public boolean isColour(int letter) {
    return colours.indexOf(letter) >= 0;
  }

  /// The letters of the base game's colours, each once.
  public String colours() {
    return colours;
  }

  /// Whether the character says how a number is shown: a sign or a digit.
  public boolean isNumberFormat(int letter) {
    return signs.indexOf(letter) >= 0 || (letter >= '0' && letter <= '9');
  }
}
