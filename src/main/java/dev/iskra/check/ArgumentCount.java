package dev.iskra.check;

import dev.iskra.clausewitz.Block;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Group;
import dev.iskra.text.NearestNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Which arguments a block holds.
final class ArgumentCount {
  private final List<Group> met = new ArrayList<>(0);
  private final Set<String> stats = new HashSet<>(0);

  void add(Group group) {
    met.add(group);
  }

  /// Whether an entry of a family, such as a stat, was met before.
  boolean again(String key) {
    return !stats.add(key);
  }

  /// How often an argument is there. They are told apart by identity: each shape has its own.
  @SuppressWarnings("ReferenceEquality")
  int times(Group group) {
    int times = 0;
    for (int i = 0; i < met.size(); i++) {
      times += met.get(i) == group ? 1 : 0;
    }
    return times;
  }

  /// Whether an argument is missing of which the name is only described.
  boolean lacksDescribed(BlockSignature shape) {
    return shape.needsDescribed() && met.stream().noneMatch(one -> one.pattern().isPresent());
  }

  /// The names of arguments that are missing, but for those that are there and misspelt.
  List<String> missing(Block block, BlockSignature shape) {
    List<String> missing = new ArrayList<>(0);
    for (Group group : shape.required()) {
      if (times(group) == 0 && !isMisspelt(group.name(), block, shape)) {
        missing.add(group.name());
      }
    }
    return missing;
  }

  private static boolean isMisspelt(String name, Block block, BlockSignature shape) {
    Predicate<String> known = key -> shape.named(key).isPresent();
    return block
        .fields()
        .map(field -> field.key().text())
        .filter(known.negate())
        .anyMatch(key -> !NearestNames.of(key.toLowerCase(Locale.ROOT), List.of(name)).isEmpty());
  }
}
