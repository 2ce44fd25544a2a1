package dev.iskra.game;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// References by the steps of their paths: what a value names, and what the things in it name.
///
/// Holds the same as a list of [Reference], in the order in which a block is walked, so that a
/// field nobody has anything to say about costs one look-up.
public final class ReferenceTree {
  private static final ReferenceTree NOTHING = new ReferenceTree(List.of(), 0);

  private final List<Reference> all;
  private final int depth;
  private final List<Reference> here = new ArrayList<>(0);
  private final Map<String, List<Reference>> steps = new HashMap<>();
  private final Map<String, ReferenceTree> inner = new HashMap<>();
  private final Set<String> unless = new HashSet<>();
  private final Set<String> except = new HashSet<>();

  private ReferenceTree(List<Reference> all, int depth) {
    this.all = List.copyOf(all);
    this.depth = depth;
    for (Reference one : all) {
      if (one.path().size() == depth) {
        here.add(one);
      } else {
        String step = one.path().get(depth).toLowerCase(Locale.ROOT);
        steps.computeIfAbsent(step, _ -> new ArrayList<>(1)).add(one);
        one.unless().ifPresent(unless::add);
        one.except().forEach(word -> except.add(word.toLowerCase(Locale.ROOT)));
      }
    }
    steps.forEach((step, some) -> inner.put(step, of(some, depth + 1)));
  }

  /// The tree of references to things in a value.
  static ReferenceTree of(List<Reference> references) {
    return of(references, 0);
  }

  private static ReferenceTree of(List<Reference> references, int depth) {
    return references.isEmpty() ? NOTHING : new ReferenceTree(references, depth);
  }

  /// Whether nothing in the value names anything, nor the value itself.
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// What the value itself names; several are alternatives.
  public List<Reference> here() {
    return here;
  }

  /// Whether anything in a block names something.
  public boolean goesOn() {
    return !steps.isEmpty();
  }

  /// What counts in a block, given the fields that it has.
  public ReferenceTree within(Predicate<String> has) {
    for (String field : unless) {
      if (has.test(field)) {
        return of(
            all.stream()
                .filter(one -> one.path().size() > depth && one.unless().filter(has).isEmpty())
                .toList(),
            depth);
      }
    }
    return this;
  }

  /// What bare values of the block name, and what stands in them.
  public ReferenceTree items() {
    return inner.getOrDefault(Reference.EACH_ITEM, NOTHING);
  }

  /// What a key of the block itself names.
  public List<Reference> key(String name) {
    return excepting(steps.getOrDefault(Reference.EACH_KEY, List.of()), name);
  }

  /// What the value behind a key of the block names, and what stands in it.
  public ReferenceTree field(String name) {
    ReferenceTree own = inner.getOrDefault(name.toLowerCase(Locale.ROOT), NOTHING);
    List<Reference> each = steps.get(Reference.EACH_VALUE);
    if (each == null) {
      return own;
    }
    List<Reference> others = excepting(each, name);
    if (own.isEmpty()) {
      return others.size() == each.size()
          ? inner.getOrDefault(Reference.EACH_VALUE, NOTHING)
          : of(others, depth + 1);
    }
    List<Reference> both = new ArrayList<>(own.all);
    both.addAll(others);
    return of(both, depth + 1);
  }

  private List<Reference> excepting(List<Reference> references, String name) {
    return except.isEmpty() || !except.contains(name.toLowerCase(Locale.ROOT))
        ? references
        : references.stream()
            .filter(one -> one.except().stream().noneMatch(name::equalsIgnoreCase))
            .toList();
  }
}
