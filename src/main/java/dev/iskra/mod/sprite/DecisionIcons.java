package dev.iskra.mod.sprite;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The icons that the decisions of a piece of script ask for.
public record DecisionIcons(List<Icon> icons) {
  /// Asks for nothing.
  public static final DecisionIcons NONE = new DecisionIcons(List.of());

  /// An icon, and where it is named.
  public record Icon(String name, Span at) {}

  public DecisionIcons {
    icons = List.copyOf(icons);
  }

  /// Reads the decisions of a piece of script.
  ///
  /// @param holds the kinds of definitions that the game reads from the file
  /// @param entries what stands at the top of the file
  public static DecisionIcons of(Set<String> holds, List<Entry> entries) {
    if (!holds.contains("decision")) {
      return NONE;
    }
    List<Icon> icons = new ArrayList<>();
    for (Entry category : entries) {
      for (Field decision : fields(category)) {
        for (Field icon : fields(decision)) {
          if (icon.is("icon")) {
            name(icon).map(word -> new Icon(word.text(), word.span())).ifPresent(icons::add);
          }
        }
      }
    }
    return new DecisionIcons(icons);
  }

  private static List<Field> fields(Entry entry) {
    return entry instanceof Field field && field.value() instanceof Block body
        ? body.fields().toList()
        : List.of();
  }

  private static Optional<Scalar> name(Field icon) {
    return icon.value() instanceof Block choice
        ? choice.scalar("key")
        : Optional.of(icon.value()).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }
}
