package dev.iskra.model;

import dev.iskra.game.BoundedCache;
import dev.iskra.game.Fact;
import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Finds what a word names: in the file's namespace, in the mod, in the base game. The order of
/// files never matters.
public final class Names {
  private static final int SUGGESTIONS = 3;

  /// The game finds what its script names in any case, but not texts, colours and files.
  private static final Set<ObjectType> IN_ANY_CASE =
      EnumSet.complementOf(
          EnumSet.of(ObjectType.LOCALISATION_KEY, ObjectType.TEXT_COLOUR, ObjectType.FILE));

  private final Symbols symbols;
  private final Facts facts;
  private final boolean closed;
  private final LookupListener witness;
  private final Asked asked;

  /// What the facts answered.
  private static final class Asked {
    private final Facts facts;
    private final Map<ObjectType, BoundedCache<Optional<Fact>>> found =
        new EnumMap<>(ObjectType.class);
    private final Map<ObjectType, Boolean> covered = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> told = new ConcurrentHashMap<>();

    Asked(Facts facts) {
      this.facts = facts;
      for (ObjectType family : ObjectType.values()) {
        found.put(
            family,
            new BoundedCache<>(
                id ->
                    IN_ANY_CASE.contains(family)
                        ? facts.findIgnoringCase(family, id)
                        : facts.find(family, id)));
      }
    }

    boolean covers(ObjectType family) {
      Boolean known = covered.get(family);
      if (known == null) {
        known = facts.covers(family);
        covered.put(family, known);
      }
      return known;
    }

    Set<String> told(ObjectType family, String attribute) {
      return told.computeIfAbsent(
          family.id() + " " + attribute,
          _ ->
              facts
                  .names(family)
                  .flatMap(name -> facts.find(family, name).stream())
                  .flatMap(fact -> fact.words(attribute).stream())
                  .collect(Collectors.toUnmodifiableSet()));
    }

    Optional<Fact> find(ObjectType family, String id) {
      return Objects.requireNonNull(found.get(family)).of(id);
    }
  }

  /// Look-up over these.
  ///
  /// @param closed whether mod and base game are all there is; false where the mod depends on
  ///     another mod or is written for a newer game than the facts know
  public Names(Symbols symbols, Facts facts, boolean closed) {
    this(symbols, facts, closed, LookupListener.NONE, new Asked(facts));
  }

  /// Whether mod and base game are all there is, so that nobody else can have a name.
  public boolean isClosed() {
    return closed;
  }

  private Names(Symbols symbols, Facts facts, boolean closed, LookupListener witness, Asked asked) {
    this.asked = asked;
    this.symbols = symbols;
    this.facts = facts;
    this.closed = closed;
    this.witness = witness;
  }

  /// The same names; whatever is asked of them, the witness is told.
  public Names witnessed(LookupListener by) {
    return new Names(symbols, facts, closed, by, asked);
  }

  /// The names the mod declares. Who wants to know about one name asks [#named] or [#resolve]:
  /// after this, any change of any name counts as a change of the answer.
  public Symbols symbols() {
    witness.everything();
    return symbols;
  }

  /// All names of a family that the mod declares, in the order in which they were declared. Any
  /// new name of the family, and any that is gone, counts as a change of the answer.
  public List<Symbol> all(ObjectType family) {
    witness.all(family);
    return symbols.all(family);
  }

  /// The symbols that Iskra's text calls so.
  public List<Symbol> named(ObjectType family, String name) {
    witness.word(family, name);
    return symbols.named(family, name);
  }

  /// The symbols that claim an id.
  public List<Symbol> claiming(ObjectType family, String id) {
    witness.word(family, id);
    return symbols.claiming(family, id);
  }

  /// Whether all names of this family are known, but for those of other mods.
  public boolean covers(ObjectType family) {
    return asked.covers(family);
  }

  /// The words that names of a family of the base game have as an attribute: the categories of its
  /// modules.
  public Set<String> told(ObjectType family, String attribute) {
    return asked.told(family, attribute);
  }

  /// The base game's names.
  public Facts facts() {
    return facts;
  }

  /// What `word` names in a file of `namespace`: `letters`, `perm.soviet.letters`,
  /// `perm_letters`.
  public Resolution resolve(ObjectType family, String word, Optional<String> namespace) {
    witness.word(family, word);
    Optional<Symbol> near = symbols.named(family, word, namespace);
    if (near.isPresent()) {
      return new Resolution.Declared(near.get());
    }
    List<Symbol> named = symbols.named(family, word);
    if (named.size() == 1) {
      return new Resolution.Declared(named.getFirst());
    }
    if (named.size() > 1) {
      return new Resolution.Ambiguous(named);
    }
    return qualified(family, word).orElseGet(() -> byId(family, word));
  }

  /// What the game would take `id` for: only ids count, not the names of Iskra.
  public Resolution byId(ObjectType family, String id) {
    witness.word(family, id);
    Optional<Symbol> symbol = symbols.withId(family, id);
    if (symbol.isPresent()) {
      return new Resolution.Declared(symbol.get());
    }
    Optional<Fact> fact = asked.find(family, id);
    if (fact.isPresent()) {
      return new Resolution.BaseGame(fact.get());
    }
    if (IN_ANY_CASE.contains(family)) {
      witness.word(family, id.toLowerCase(Locale.ROOT));
      symbol = symbols.withIdInAnyCase(family, id);
    }
    return symbol.<Resolution>map(Resolution.Declared::new).orElseGet(() -> unknown(family, id));
  }

  private Optional<Resolution> qualified(ObjectType family, String word) {
    int dot = word.lastIndexOf('.');
    if (dot <= 0) {
      return Optional.empty();
    }
    Optional<String> namespace = Optional.of(word.substring(0, dot));
    return symbols.named(family, word.substring(dot + 1), namespace).map(Resolution.Declared::new);
  }

  private Resolution unknown(ObjectType family, String word) {
    return new Resolution.Unknown(() -> near(family, word), closed && covers(family));
  }

  private List<String> near(ObjectType family, String word) {
    witness.all(family);
    SequencedSet<String> near = symbols.near(family, word);
    facts.nearest(family, word).stream().filter(name -> isKnown(family, name)).forEach(near::add);
    return near.stream().limit(SUGGESTIONS).toList();
  }

  /// Whether players know the name: tags such as `D01` are given by the game while it runs.
  private boolean isKnown(ObjectType family, String name) {
    return family != ObjectType.COUNTRY
        || facts
            .find(family, name)
            .flatMap(fact -> fact.attribute("kind"))
            .filter("dynamic"::equals)
            .isEmpty();
  }
}
