package dev.iskra.signature;

import dev.iskra.game.BoundedCache;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.text.NearestNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// All that our data say of effects, triggers, modifiers, and what may stand in definitions.
///
/// Names are looked up without regard to case. Each entry is parsed when first asked for and then
/// kept. Safe to use from many threads.
public final class Signatures {
  /// Holds what is the same for all, made when first needed.
  private static final class BuiltIn {
    static final Signatures ALL = new Signatures(List.of());

    private BuiltIn() {}
  }

  private final List<Extern> added;
  private final Map<String, BoundedCache<List<Signature>>> known = new ConcurrentHashMap<>();
  private final Map<String, BoundedCache<Optional<MergedSignature>>> forms =
      new ConcurrentHashMap<>();
  private final Map<String, List<MergedSignature>> patterns = new ConcurrentHashMap<>();
  private final Map<String, List<String>> words = new ConcurrentHashMap<>();
  private final Map<String, NearestNames> near = new ConcurrentHashMap<>();
  private final Map<String, BoundedCache<Boolean>> listed = new ConcurrentHashMap<>();

  private Signatures(List<Extern> added) {
    this.added = List.copyOf(added);
  }

  /// Those of the game.
  public static Signatures builtIn() {
    return BuiltIn.ALL;
  }

  /// Those of the game and these besides.
  public static Signatures with(List<Extern> added) {
    return added.isEmpty() ? BuiltIn.ALL : new Signatures(added);
  }

  /// The ways to write an entry of a family, such as `effect` and `add_ideas`; none if it has no
  /// entry of that name. Patterns are not tried.
  public List<Signature> of(String category, String name) {
    BoundedCache<List<Signature>> entries = known.get(category);
    if (entries == null) {
      entries = new BoundedCache<>(entry -> find(category, entry.toLowerCase(Locale.ROOT)));
      known.put(category, entries);
    }
    return entries.of(name);
  }

  private List<Signature> find(String category, String small) {
    List<Signature> found = new ArrayList<>();
    Library.find(category, small).forEach(one -> found.add(one.signature()));
    for (Extern one : added) {
      if (one.category().equals(category) && one.name().equalsIgnoreCase(small)) {
        found.add(one.signature());
      }
    }
    return List.copyOf(found);
  }

  /// How to write the entry of a family that has this name; empty if there is none. Patterns are
  /// not tried.
  public Optional<MergedSignature> form(String category, String name) {
    BoundedCache<Optional<MergedSignature>> known = forms.get(category);
    if (known == null) {
      known = new BoundedCache<>(entry -> findForm(category, entry));
      forms.put(category, known);
    }
    return known.of(name);
  }

  private Optional<MergedSignature> findForm(String category, String name) {
    List<Signature> found = of(category, name);
    return found.isEmpty() ? Optional.empty() : Optional.of(MergedSignature.of(found));
  }

  /// The ways through the arguments of an entry to names of a type of object, none for its plain
  /// value; what else may stand in a block of script is none of them.
  public List<List<String>> paths(String category, String name, ObjectType type) {
    List<List<String>> paths = new ArrayList<>();
    form(category, name).ifPresent(form -> paths(form.takes(), type, List.of(), paths));
    return paths;
  }

  private void paths(ValueSpec takes, ObjectType type, List<String> path, List<List<String>> to) {
    if (takes.words(this).stream()
        .anyMatch(one -> one instanceof ValueType.Reference name && name.family() == type)) {
      to.add(path);
    }
    for (BlockSignature block : takes.blocks(this)) {
      for (String field : block.contents().isEmpty() ? block.names() : Set.<String>of()) {
        List<String> longer = new ArrayList<>(path);
        longer.add(field);
        block.named(field).ifPresent(group -> paths(group.takes(), type, longer, to));
      }
    }
  }

  /// The entries of a family whose names are only described.
  public List<MergedSignature> patterns(String category) {
    return patterns.computeIfAbsent(
        category,
        family ->
            patternNames(family).stream()
                .map(name -> MergedSignature.of(find(family, name)))
                .toList());
  }

  /// The names by which entries of a family are described in our data: `~ideology~_drift`.
  public List<String> patternNames(String category) {
    return Vocabulary.entries().names(category).stream()
        .filter(name -> name.startsWith("any:") || name.indexOf('~') >= 0)
        .toList();
  }

  /// All names of a family that are words, in small letters as far as they are ours, sorted as in
  /// our data.
  public Stream<String> names(String category) {
    Stream<String> more =
        added.stream().filter(one -> one.category().equals(category)).map(Extern::name);
    return Stream.concat(Vocabulary.entries().names(category).stream(), more)
        .filter(name -> !name.startsWith("any:") && name.indexOf('~') < 0)
        .distinct();
  }

  /// The names of a family nearest to a word, by the rule of [NearestNames].
  public List<String> near(String category, String word) {
    return near.computeIfAbsent(category, one -> NearestNames.among(() -> names(one).iterator()))
        .to(word);
  }

  /// What a shared block takes, or a definition that stands in another; several are alternatives.
  public List<Signature> shared(String block) {
    List<Signature> shared = of("block", block);
    return shared.isEmpty() ? of("definition", block) : shared;
  }

  /// Whether a key may stand in a block, or whether it may cannot be said without knowing all
  /// names.
  public boolean admits(BlockSignature block, String key) {
    return block.named(key).isPresent()
        || block.described().stream()
            .flatMap(group -> group.pattern().stream())
            .anyMatch(pattern -> !(pattern instanceof ValueType.OneOf one) || lists(one, key))
        || block.contents().stream()
            .anyMatch(category -> form(category, key).isPresent() || !patterns(category).isEmpty());
  }

  private boolean lists(ValueType.OneOf one, String key) {
    return words(one.list()).stream().anyMatch(key::equalsIgnoreCase);
  }

  /// The fields of a kind of definition, such as `focus_tree`; empty if nothing is known of it.
  public Optional<BlockSignature> definition(String kind) {
    return of("definition", kind).stream().findFirst().flatMap(Signature::block);
  }

  /// The kinds of definition of which the fields are known.
  public List<String> definitions() {
    return Vocabulary.entries().names("definition");
  }

  /// The words of a list, such as `ledgers`; none if the list is not known, which does not mean
  /// that it is empty.
  public List<String> words(String list) {
    return words.computeIfAbsent(
        list,
        name -> {
          LinkedHashSet<String> all = new LinkedHashSet<>();
          Library.find("words", name.toLowerCase(Locale.ROOT))
              .forEach(one -> all.addAll(one.words()));
          return List.copyOf(all);
        });
  }

  /// Whether a word is on a list, in any case, or may be, since nothing is known of the list.
  public boolean mayBeOnList(String list, String word) {
    BoundedCache<Boolean> known = listed.get(list);
    if (known == null) {
      List<String> words = words(list);
      known =
          new BoundedCache<>(
              text -> words.isEmpty() || words.stream().anyMatch(text::equalsIgnoreCase));
      listed.put(list, known);
    }
    return known.of(word);
  }

  /// The names of those entries of a family of which some argument is of a type that nobody
  /// knows:
  /// it takes any word or anything, or the name of something that is nowhere listed. Sorted as in
  /// our data.
  public List<String> unknown(String category) {
    return names(category)
        .filter(name -> of(category, name).stream().anyMatch(new Openness(this)::open))
        .toList();
  }
}
