package dev.iskra.check;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.signature.ScopeKind;
import dev.iskra.signature.ScopeSet;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the scope words of a text mean, over all places that show it.
///
/// Two are equal if they mean the same and name the same places.
///
/// @param self what `THIS` is
/// @param root what `ROOT` is
/// @param prev what `PREV` is
/// @param from what `FROM`, `FROM.FROM` … are
/// @param sites places that show the text, and where its `FROM` comes from
public record TextContext(
    ScopeSet self, ScopeSet root, ScopeSet prev, List<ScopeSet> from, List<Site> sites)
    implements dev.iskra.localisation.TextScope {
  private static final int SITES = 3;

  /// A place that says something of a scope.
  public sealed interface Site permits ScopeTrace {
    /// Where it is.
    Span at();

    /// What it says, in words.
    String text();
  }

  public TextContext {
    from = List.copyOf(from);
    sites = List.copyOf(sites);
  }

  /// A text shown at a place.
  static TextContext of(ScopeContext where, FromChain from, Span at) {
    List<Site> sites = new ArrayList<>();
    sites.add(ScopeTrace.of(at, ScopeTrace.Kind.SHOWS, where.root()));
    for (InferredScope origin : from.known()) {
      sites.addAll(origin.why());
    }
    ScopeSet prev = where.prev().map(ScopeContext::self).orElse(ScopeSet.UNKNOWN);
    List<ScopeSet> known = from.known().stream().map(InferredScope::scopes).toList();
    List<Site> first = sites.subList(0, Math.min(sites.size(), SITES));
    return new TextContext(where.self(), where.root(), prev, known, first);
  }

  /// What holds if either may be.
  TextContext or(TextContext other) {
    List<ScopeSet> both = new ArrayList<>();
    for (int i = 0; i < Math.min(from.size(), other.from.size()); i++) {
      both.add(from.get(i).or(other.from.get(i)));
    }
    List<Site> all = new ArrayList<>(sites);
    for (Site site : other.sites) {
      if (all.size() < SITES && !all.contains(site)) {
        all.add(site);
      }
    }
    return new TextContext(
        self.or(other.self), root.or(other.root), prev.or(other.prev), both, all);
  }

  @Override
  public Set<String> scopes(String word) {
    return switch (word) {
      case "this" -> kinds(self);
      case "root" -> kinds(root);
      case "prev" -> kinds(prev);
      default -> kinds(depth(word).filter(d -> d < from.size()).map(from::get));
    };
  }

  /// How often one goes back: 0 for `from`, 1 for `from.from`.
  private static Optional<Integer> depth(String word) {
    int depth = 0;
    String rest = word;
    while (rest.startsWith("from.")) {
      rest = rest.substring("from.".length());
      depth++;
    }
    return rest.equals("from") ? Optional.of(depth) : Optional.empty();
  }

  private static Set<String> kinds(Optional<ScopeSet> scopes) {
    return scopes.map(TextContext::kinds).orElse(Set.of());
  }

  private static Set<String> kinds(ScopeSet scopes) {
    Set<String> result = new LinkedHashSet<>();
    scopes.kinds().stream().map(ScopeKind::id).forEach(result::add);
    return result;
  }

  /// The finding with the places that lead to it.
  public Diagnostic because(Diagnostic finding) {
    Diagnostic result = finding;
    for (Site site : sites) {
      result = holds(site.at(), finding.at()) ? result : result.label(site.at(), site.text());
    }
    return result;
  }

  /// Whether the finding lies in the place itself, as in a text that is written where it is
  /// shown.
  @SuppressWarnings("ReferenceEquality")
  private static boolean holds(Span site, Span finding) {
    return site.source() == finding.source()
        && site.start() <= finding.start()
        && finding.end() <= site.end();
  }
}
