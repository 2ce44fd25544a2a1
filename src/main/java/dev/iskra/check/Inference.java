package dev.iskra.check;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.signature.ScopeSet;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/// Finds out what `FROM`, event targets, and the scopes of scripted effects and triggers are,
/// from
/// every place that fires or calls them, and looks again at what depends on it.
///
/// An event's `FROM` is what `ROOT` is where it is fired, over all such places. Scripted effects
/// and triggers are looked at once for each different set of scopes they are called in.
public final class Inference {
  /// `FROM` is followed no further back than a chain is long.
  private static final int ROUNDS = 8;

  private final Environment ground;
  private final Map<DefinitionBody.CallTarget, List<ScriptResult.Piece>> called = new HashMap<>();
  private final List<ScriptResult.Piece> all = new ArrayList<>();
  private final Map<String, InferredScope> targets = new HashMap<>();
  private final Set<BlockResult.OpenName> known = new HashSet<>();
  private final Map<String, FromChain> chains = new HashMap<>();
  private final Map<String, List<Fired>> fired;

  private Inference(List<ScriptResult> reports, Environment ground) {
    for (ScriptResult report : reports) {
      for (ScriptResult.Piece piece : report.pieces()) {
        all.add(piece);
        piece
            .summary()
            .called()
            .ifPresent(
                name -> {
                  called.computeIfAbsent(name, _ -> new ArrayList<>()).add(piece);
                  known.add(new BlockResult.OpenName(name.family().id(), name.name()));
                });
        known.addAll(piece.examined().known());
        for (BlockResult.Saved saved : piece.examined().saved()) {
          targets.merge(saved.name(), saved.origin(), InferredScope::or);
        }
      }
    }
    this.fired = fired();
    this.ground = ground.saved(name -> targets.getOrDefault(name, InferredScope.UNKNOWN));
  }

  /// What can be found out.
  ///
  /// @param reports those of the whole mod
  public static Inference of(List<ScriptResult> reports, Environment ground) {
    Inference inference = new Inference(reports, ground);
    inference.infer();
    return inference;
  }

  /// Reports what is wrong only because of who calls what, and names that nothing makes known.
  public void report(Sink sink) {
    doubts(sink);
    fired.forEach((event, sites) -> agree(event, sites, sink));
    events(sink);
    scripted(sink);
  }

  /// What the scope words of texts mean, by key, as far as the texts are shown anywhere.
  ///
  /// @param wanted the localisation keys of which it matters where they are shown
  public Map<String, TextContext> scenes(Predicate<String> wanted) {
    TextContexts scenes = new TextContexts(wanted);
    all.forEach(piece -> scenes.add(piece, from(piece.summary())));
    return scenes.byKey();
  }

  private void doubts(Sink sink) {
    Map<String, SortedSet<String>> bySet = new HashMap<>();
    known.forEach(word -> bySet.computeIfAbsent(word.set(), _ -> new TreeSet<>()).add(word.name()));
    Function<String, Collection<String>> words =
        set -> bySet.getOrDefault(set, Collections.emptySortedSet());
    for (ScriptResult.Piece piece : all) {
      for (BlockResult.Doubt doubt : piece.examined().doubts()) {
        if (doubt.unless().stream().noneMatch(this::isKnown)) {
          doubt
              .finding()
              .tell(ground, words)
              .filter(finding -> !piece.silences(finding))
              .ifPresent(sink::report);
        }
      }
    }
  }

  /// Whether some script makes the word known, or the mod declares it.
  private boolean isKnown(BlockResult.OpenName name) {
    return known.contains(name) || OpenSets.has(name.set(), name.name(), ground.names());
  }

  // --- events ---

  private void events(Sink sink) {
    for (ScriptResult.Piece piece : all) {
      if (piece.again().isPresent() && !piece.summary().isScripted()) {
        ScopeContext where = ScriptChecker.start(piece.summary(), from(piece.summary()));
        more(piece, piece.examine(where, ground), sink);
      }
    }
  }

  /// What `FROM` is in a definition.
  private FromChain from(DefinitionBody.Summary subject) {
    return subject
        .called()
        .map(name -> chains.getOrDefault(name.name(), FromChain.UNKNOWN))
        .orElse(FromChain.UNKNOWN);
  }

  /// Finds out what `FROM` is in each event. What an event declares or leaves open stays as it
  /// is.
  private void infer() {
    for (DefinitionBody.CallTarget event : called.keySet()) {
      given(event).ifPresent(chain -> chains.put(event.name(), chain));
    }
    Set<String> given = Set.copyOf(chains.keySet());
    Map<String, List<String>> fires = fires();
    Set<String> open = fired.keySet();
    for (int round = 0; !open.isEmpty() && round < ROUNDS; round++) {
      Set<String> next = new HashSet<>();
      for (Map.Entry<String, List<Fired>> event : fired.entrySet()) {
        if (open.contains(event.getKey()) && !given.contains(event.getKey())) {
          FromChain chain = joined(event.getValue(), chains);
          FromChain before = chains.put(event.getKey(), chain);
          if (before == null || !before.known().equals(chain.known())) {
            next.addAll(fires.getOrDefault(event.getKey(), List.of()));
          }
        }
      }
      open = next;
    }
  }

  /// What each event and scripted effect fires.
  private Map<String, List<String>> fires() {
    Map<String, List<String>> fires = new HashMap<>();
    fired.forEach(
        (event, sites) -> {
          for (Fired site : sites) {
            if (site.by().called().isPresent()) {
              fires
                  .computeIfAbsent(site.by().called().get().name(), _ -> new ArrayList<>(2))
                  .add(event);
            }
          }
        });
    return fires;
  }

  /// The places that fire events, by the ids of these.
  private Map<String, List<Fired>> fired() {
    Map<String, List<Fired>> fired = new LinkedHashMap<>();
    for (ScriptResult.Piece piece : all) {
      for (Call call : piece.examined().calls()) {
        if (call.family() == ObjectType.EVENT) {
          fired
              .computeIfAbsent(call.name(), _ -> new ArrayList<>())
              .add(new Fired(piece.summary(), call, piece.silenced()));
        }
      }
    }
    return fired;
  }

  /// What `FROM` is in an event whoever fires it, where that can be said.
  private Optional<FromChain> given(DefinitionBody.CallTarget event) {
    Optional<Contract> contract = Contract.of(event, ground.names());
    boolean open =
        called.getOrDefault(event, List.of()).stream()
            .anyMatch(piece -> piece.summary().comesByItself());
    return event.family() != ObjectType.EVENT
        ? Optional.empty()
        : contract
            .map(Contract::chain)
            .or(() -> open ? Optional.of(FromChain.UNKNOWN) : Optional.empty());
  }

  /// Every place that fires an event must keep to what the event declares.
  private void agree(String event, List<Fired> sites, Sink sink) {
    Contract.of(new DefinitionBody.CallTarget(ObjectType.EVENT, event), ground.names())
        .ifPresent(
            contract -> {
              for (Fired site : sites) {
                if (!site.silenced.has(site.call.site().at())) {
                  contract.check(site.root(), site.call).ifPresent(sink::report);
                }
              }
            });
  }

  private record Fired(DefinitionBody.Summary by, Call call, ReportedPlaces silenced) {
    /// What `ROOT` is there. In a scripted effect it is that of who calls it.
    ScopeSet root() {
      return by.isScripted() ? ScopeSet.UNKNOWN : call.where().root();
    }
  }

  private static FromChain joined(List<Fired> sites, Map<String, FromChain> chains) {
    FromChain all = null;
    for (Fired site : sites) {
      FromChain caller =
          site.by()
              .called()
              .filter(name -> name.family() == ObjectType.EVENT)
              .map(name -> chains.getOrDefault(name.name(), FromChain.INHERITED))
              .orElse(FromChain.UNKNOWN);
      FromChain around = site.call().where().from();
      FromChain here = around.behind(site.root(), site.call().site()).within(caller);
      all = all == null ? here : all.or(here);
    }
    return all == null ? FromChain.UNKNOWN : all;
  }

  private void scripted(Sink sink) {
    ScriptedCalls calls = new ScriptedCalls(called, ground, this::isFirst, sink);
    for (ScriptResult.Piece piece : all) {
      if (!piece.summary().isScripted()) {
        calls.from(piece, from(piece.summary()));
      }
    }
    calls.report();
  }

  private final Set<String> told = new LinkedHashSet<>();

  /// Reports what is found only now.
  private void more(ScriptResult.Piece piece, BlockResult again, Sink sink) {
    again.findings().stream().filter(one -> piece.isNew(one) && isFirst(one)).forEach(sink::report);
  }

  /// Whether nothing of the rule was told at the place as yet; from then on it is told.
  private boolean isFirst(Diagnostic finding) {
    Span at = finding.at();
    return told.add(finding.rule().code() + at.source().path() + at.start());
  }
}
