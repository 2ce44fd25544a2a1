package dev.iskra.check;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.signature.ScopeKind;
import dev.iskra.signature.ScopeSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Scripted effects and triggers, looked at once for each different set of scopes they are called
/// in.
///
/// What is wrong only there is the call's mistake if the script is sound in some other scope: it is
/// reported at the call, once. Script that is sound in none contradicts itself, and what is wrong
/// is reported within it.
final class ScriptedCalls {
  /// How many different callings of one scripted effect are followed.
  private static final int CALLINGS = 24;

  /// How deep calls within calls are followed.
  private static final int DEPTH = 200;

  /// @param silenced places around the call where something was found already
  private record Site(Call call, ReportedPlaces silenced) {}

  private record Calling(DefinitionBody.CallTarget what, ScopeContext where) {}

  /// What comes of script in the scopes of a call.
  private record Visit(List<Diagnostic> found, List<Site> calls) {
    /// Its calls in which `THIS` is that of its own caller.
    List<Site> handedOn() {
      return calls.stream().filter(site -> site.call.where().isOfCaller()).toList();
    }
  }

  private final Map<DefinitionBody.CallTarget, List<ScriptResult.Piece>> called;
  private final Environment ground;
  private final Predicate<Diagnostic> isFirst;
  private final Sink sink;
  private final Deque<Site> open = new ArrayDeque<>();
  private final Map<Calling, Visit> visits = new HashMap<>();
  private final Map<Calling, Boolean> sound = new HashMap<>();
  private final Map<Calling, Optional<ScopeSet>> accepted = new HashMap<>();
  private final Set<Calling> contradictory = new HashSet<>();

  /// @param called the scripted effects and triggers that there are
  /// @param isFirst whether nothing like a finding was told yet; from then on it is told
  ScriptedCalls(
      Map<DefinitionBody.CallTarget, List<ScriptResult.Piece>> called,
      Environment ground,
      Predicate<Diagnostic> isFirst,
      Sink sink) {
    this.called = called;
    this.ground = ground;
    this.isFirst = isFirst;
    this.sink = sink;
  }

  /// Takes what a piece of script calls that is not scripted itself.
  void from(ScriptResult.Piece piece, FromChain from) {
    for (Call call : piece.examined().calls()) {
      open.add(new Site(call.from(call.where().from().within(from)), piece.silenced()));
    }
  }

  /// Reports what is wrong with calls and with what they call.
  void report() {
    Map<DefinitionBody.CallTarget, Integer> count = new HashMap<>();
    Set<Calling> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Site site = open.removeFirst();
      Optional<Calling> target = target(site);
      if (target.isEmpty()) {
        continue;
      }
      if (!seen.contains(target.get())
          && count.merge(target.get().what, 1, Integer::sum) <= CALLINGS) {
        seen.add(target.get());
        open.addAll(visit(target.get()).calls);
      }
      if (seen.contains(target.get()) && !site.call.where().isOfCaller()) {
        judge(site, 0);
      }
    }
  }

  private Optional<Calling> target(Site site) {
    Call call = site.call;
    DefinitionBody.CallTarget what = new DefinitionBody.CallTarget(call.family(), call.name());
    boolean scripted =
        call.family() == ObjectType.SCRIPTED_EFFECT || call.family() == ObjectType.SCRIPTED_TRIGGER;
    return scripted && called.containsKey(what)
        ? Optional.of(new Calling(what, call.where().called(call.site())))
        : Optional.empty();
  }

  private Visit visit(Calling calling) {
    Visit known = visits.get(calling);
    if (known != null) {
      return known;
    }
    List<Diagnostic> found = new ArrayList<>(0);
    List<Site> calls = new ArrayList<>(0);
    for (ScriptResult.Piece piece : called.getOrDefault(calling.what, List.of())) {
      // Scripted effects and triggers are always there to be looked at again.
      BlockResult examined = piece.examine(calling.where, ground);
      examined.findings().stream().filter(piece::isNew).forEach(found::add);
      examined.calls().forEach(call -> calls.add(new Site(call, piece.silenced())));
    }
    Visit visit = new Visit(found, calls);
    visits.put(calling, visit);
    return visit;
  }

  /// Whether nothing is wrong in what is called, nor in what that calls in the same scope.
  private boolean isSound(Calling calling, int depth) {
    // What calls itself is sound unless something else is wrong with it.
    Boolean known = depth > DEPTH ? Boolean.TRUE : sound.putIfAbsent(calling, true);
    if (known != null) {
      return known;
    }
    Visit visit = visit(calling);
    boolean so =
        visit.found.isEmpty()
            && visit.handedOn().stream()
                .allMatch(site -> target(site).map(t -> isSound(t, depth + 1)).orElse(true));
    sound.put(calling, so);
    return so;
  }

  /// The scopes in which what is called would be sound, if there are any.
  private Optional<ScopeSet> accepted(Calling calling) {
    Optional<ScopeSet> known = accepted.get(calling);
    if (known == null) {
      known = Optional.empty();
      for (ScopeKind kind : ScopeKind.values()) {
        ScopeSet scope = ScopeSet.of(kind);
        if (kind != ScopeKind.NONE
            && isSound(new Calling(calling.what, calling.where.as(scope)), 0)) {
          known = Optional.of(known.map(scope::or).orElse(scope));
        }
      }
      accepted.put(calling, known);
    }
    return known;
  }

  private void judge(Site site, int depth) {
    Optional<Calling> target = target(site);
    if (target.isEmpty() || depth > DEPTH || isSound(target.get(), 0)) {
      return;
    }
    Optional<ScopeSet> scopes = accepted(target.get());
    if (scopes.isPresent()) {
      tell(wrongCall(site.call, target.get(), scopes.get()), site.silenced);
    } else if (contradictory.add(target.get())) {
      Visit visit = visit(target.get());
      visit.found.forEach(finding -> tell(finding, ReportedPlaces.NONE));
      visit.handedOn().forEach(inner -> judge(inner, depth + 1));
    }
  }

  private void tell(Diagnostic finding, ReportedPlaces silenced) {
    if (!silenced.covers(finding) && isFirst.test(finding)) {
      sink.report(finding);
    }
  }

  private Diagnostic wrongCall(Call call, Calling target, ScopeSet scopes) {
    Diagnostic within = culprit(target);
    boolean sure = within.severity() == Severity.ERROR;
    Diagnostic finding =
        (sure ? CheckRule.WRONG_SCOPE : CheckRule.DOUBTFUL_SCOPE)
            .at(
                call.site().at(),
                "The %s `%s` works on %s, and the scope here %s %s."
                    .formatted(
                        call.family().label(),
                        call.name(),
                        Reporter.article(scopes),
                        sure ? "is" : "may be",
                        Reporter.article(call.where().self())))
            .label(within.at(), within.message());
    for (ScopeTrace step : call.where().way()) {
      finding = finding.label(step.at(), step.text());
    }
    return finding;
  }

  /// The first that is wrong within, errors before what is less.
  private Diagnostic culprit(Calling calling) {
    Deque<Calling> next = new ArrayDeque<>(List.of(calling));
    Set<Calling> seen = new HashSet<>(next);
    while (visit(next.getFirst()).found.isEmpty()) {
      visit(next.removeFirst()).handedOn().stream()
          .flatMap(site -> target(site).stream())
          .filter(inner -> !isSound(inner, 0) && seen.add(inner))
          .forEach(next::add);
    }
    List<Diagnostic> found = visit(next.getFirst()).found;
    return found.stream()
        .filter(one -> one.severity() == Severity.ERROR)
        .findFirst()
        .orElse(found.getFirst());
  }
}
