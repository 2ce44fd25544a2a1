package dev.iskra.check;

import dev.iskra.signature.ScopeSet;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a scope is what it is: one step of the way that led there.
///
/// @param at where it was taken
/// @param kind what it did
/// @param word the word that did it; empty where its place says enough
/// @param scopes where it led to, or what the scope was there
/// @param before the steps before it
/// @param why the places in other script that decide where it leads
record ScopeTrace(
    Span at,
    Kind kind,
    String word,
    ScopeSet scopes,
    Optional<ScopeTrace> before,
    List<ScopeTrace> why)
    implements TextContext.Site {
  private static final int SHOWN = 4;

  /// What a step does.
  enum Kind {
    /// A word leads to another scope.
    LEADS,
    /// An event is fired.
    FIRES,
    /// A scripted effect or trigger is called.
    CALLS,
    /// A text is shown.
    SHOWS,
    /// An event target is saved.
    SAVES,
    /// An event says what its `FROM` is.
    DECLARES
  }

  /// A step that nothing else decides.
  static ScopeTrace of(Span at, Kind kind, ScopeSet scopes) {
    return new ScopeTrace(at, kind, "", scopes, Optional.empty(), List.of());
  }

  /// What it did, in words: `capital_scope leads to a state`. Put into words only when somebody
  /// reads them: most steps lead to nothing wrong.
  @Override
  public String text() {
    return switch (kind) {
      case LEADS -> "`" + word + "` leads to " + Reporter.article(scopes);
      case FIRES -> "fired here, where `ROOT` is " + Reporter.article(scopes);
      case CALLS -> "called here, where `THIS` is " + Reporter.article(scopes);
      case SHOWS -> "shown here, where `ROOT` is " + Reporter.article(scopes);
      case SAVES -> "saved here, where `THIS` is " + Reporter.article(scopes);
      case DECLARES -> "declares that its `FROM` is " + Reporter.article(scopes);
    };
  }

  // Written out, since those of a record are slow until the JVM is warm. Two steps at one place
  // hardly ever differ in anything else, so that what comes before them is seldom compared.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScopeTrace step
        && at.equals(step.at)
        && kind == step.kind
        && word.equals(step.word)
        && scopes.equals(step.scopes)
        && before.equals(step.before)
        && why.equals(step.why);
  }

  @Override
  public int hashCode() {
    return at.hashCode();
  }

  /// The last steps, in the order in which they were taken, each with what decides it.
  List<ScopeTrace> way() {
    List<ScopeTrace> way = new ArrayList<>();
    Optional<ScopeTrace> step = Optional.of(this);
    for (int i = 0; step.isPresent() && i < SHOWN; i++) {
      way.addFirst(step.get());
      way.addAll(1, step.get().why);
      step = step.get().before();
    }
    return way;
  }
}
