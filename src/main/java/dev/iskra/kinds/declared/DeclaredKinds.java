package dev.iskra.kinds.declared;

import dev.iskra.kind.DeclarationKind;
import dev.iskra.kind.DeclaredKind;
import dev.iskra.kind.KindEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The list of definition files that are kinds and need no logic.
public final class DeclaredKinds {
  private DeclaredKinds() {}

  /// All of them, in the order of their keywords, each followed by those that stand within it.
  public static List<DeclarationKind> list() {
    List<DeclarationKind> kinds = new ArrayList<>();
    within(
        Optional.empty(),
        KindEntry.all().stream().filter(one -> !one.isReadByCode()).toList(),
        kinds);
    return List.copyOf(kinds);
  }

  private static List<DeclaredKind> within(
      Optional<String> outer, List<KindEntry> entries, List<DeclarationKind> to) {
    List<DeclaredKind> found = new ArrayList<>();
    for (KindEntry entry : entries) {
      if (entry.within().equals(outer)) {
        List<DeclarationKind> inner = new ArrayList<>();
        DeclaredKind kind =
            new DeclaredKind(entry, within(Optional.of(entry.keyword()), entries, inner));
        found.add(kind);
        to.add(kind);
        to.addAll(inner);
      }
    }
    return found;
  }
}
