package dev.iskra.kind;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A kind whose declarations stand within others, and which the code of the kind around reads; all
/// else its definition file says.
public final class PartKind extends DescribedKind implements NestedKind {
  private static final Map<String, PartKind> KNOWN = new ConcurrentHashMap<>();

  private PartKind(KindEntry entry) {
    super(entry);
  }

  /// The kind that a word begins.
  ///
  /// @throws IllegalStateException if the vocabulary has none
  public static PartKind of(String word) {
    KindEntry entry = KindEntry.of(word);
    return KNOWN.computeIfAbsent(entry.keyword(), _ -> new PartKind(entry));
  }

  /// Adds a kind, and behind it those that are parts of it and not there yet.
  public static void addAll(DeclarationKind kind, Collection<DeclarationKind> to) {
    if (!to.contains(kind)) {
      to.add(kind);
      if (kind instanceof DescribedKind described && described.entry().isReadByCode()) {
        described.entry().holds().forEach(word -> addAll(of(word), to));
      }
    }
  }

  @Override
  public String page() {
    return "/game/definitions/" + entry().keyword() + ".md";
  }
}
