package dev.iskra.check;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.model.Usage;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/// What came of one piece of script, for [Inference] to go on with.
///
/// @param pieces its definitions
public record ScriptResult(List<Piece> pieces) {
  /// Nothing was looked at.
  public static final ScriptResult EMPTY = new ScriptResult(List.of());

  /// A definition, and what came of it.
  ///
  /// @param again the definition itself, where what calls it may make a difference; otherwise it
  ///     is not looked at any more, and its script may be forgotten
  /// @param script see [Environment#script]
  /// @param silenced places where something else was found already
  record Piece(
      DefinitionBody.Summary summary,
      Optional<DefinitionBody> again,
      boolean script,
      BlockResult examined,
      ReportedPlaces silenced) {
    /// What came of a definition.
    static Piece of(
        DefinitionBody subject,
        DefinitionBody.Summary summary,
        boolean script,
        BlockResult examined) {
      boolean open = examined.asksForFrom() || summary.isScripted();
      Optional<DefinitionBody> again = open ? Optional.of(subject) : Optional.empty();
      return new Piece(summary, again, script, examined, ReportedPlaces.NONE);
    }

    /// What comes of it where what calls it is known.
    BlockResult examine(ScopeContext where, Environment ground) {
      return ScriptChecker.examine(again.orElseThrow(), where, script ? ground.ofScript() : ground);
    }

    /// Whether the finding was not there before its caller was known, nor follows from another.
    boolean isNew(Diagnostic finding) {
      return !silences(finding)
          && examined.findings().stream()
              .noneMatch(old -> old.rule().equals(finding.rule()) && old.at().equals(finding.at()));
    }

    /// Whether the finding may follow from something that was found already.
    boolean silences(Diagnostic finding) {
      return silenced.covers(finding);
    }
  }

  public ScriptResult {
    pieces = List.copyOf(pieces);
  }

  /// What came of several pieces.
  public static ScriptResult of(List<ScriptResult> reports) {
    return new ScriptResult(reports.stream().flatMap(report -> report.pieces.stream()).toList());
  }

  /// The same, with nothing said of places where something was found already.
  public ScriptResult silenced(ReportedPlaces places) {
    return places.equals(ReportedPlaces.NONE)
        ? this
        : new ScriptResult(
            pieces.stream()
                .map(
                    piece ->
                        new Piece(piece.summary, piece.again, piece.script, piece.examined, places))
                .toList());
  }

  /// Whether each of some reports is the very one of others, or says the same as it.
  ///
  /// @param same whether two that are not one object say the same
  @SuppressWarnings("ReferenceEquality")
  public static boolean alike(
      List<ScriptResult> some,
      List<ScriptResult> others,
      BiPredicate<ScriptResult, ScriptResult> same) {
    boolean alike = some.size() == others.size();
    for (int i = 0; alike && i < some.size(); i++) {
      alike = some.get(i) == others.get(i) || same.test(some.get(i), others.get(i));
    }
    return alike;
  }

  /// Whether another report calls the same from the same scopes, makes the same known, and leaves
  /// nothing to be found out, as this one does.
  public boolean callsAlike(ScriptResult other) {
    if (pieces.size() != other.pieces.size()) {
      return false;
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece left = pieces.get(i);
      Piece right = other.pieces.get(i);
      if (!left.summary.called().equals(right.summary.called())
          || !left.examined.callsAlike(right.examined)) {
        return false;
      }
    }
    return true;
  }

  /// Whether another report calls the same, and shows the same texts, as this one does.
  public boolean showsAlike(ScriptResult other) {
    boolean alike = callsAlike(other);
    for (int i = 0; alike && i < pieces.size(); i++) {
      alike = keys(pieces.get(i)).equals(keys(other.pieces.get(i)));
    }
    return alike;
  }

  /// The flags and cosmetic tags that are set and read, and the orders of battle that are loaded.
  public List<Usage.Use> uses() {
    return pieces.stream().flatMap(piece -> piece.examined.uses().stream()).toList();
  }

  /// An order of battle that script loads.
  ///
  /// @param effect the scripted effect that loads it, where one does
  public record Load(String order, Optional<String> effect) {}

  /// The orders of battle that it loads.
  public List<Load> loads() {
    List<Load> loads = new ArrayList<>(0);
    for (Piece piece : pieces) {
      Optional<String> effect =
          piece.summary.isScripted()
              ? piece.summary.called().map(DefinitionBody.CallTarget::name)
              : Optional.empty();
      for (Usage.Use use : piece.examined.uses()) {
        if (use.family() == ObjectType.ORDER_OF_BATTLE) {
          loads.add(new Load(use.name(), effect));
        }
      }
    }
    return loads;
  }

  /// The scripted effects that it calls. Of those that the compiler writes it is not known yet
  /// that there are any.
  public Set<String> called() {
    Set<String> called = new HashSet<>(0);
    for (Piece piece : pieces) {
      for (BlockResult.Doubt doubt : piece.examined.doubts()) {
        for (BlockResult.OpenName name : doubt.unless()) {
          if (name.set().equals(ObjectType.SCRIPTED_EFFECT.id())) {
            called.add(name.name());
          }
        }
      }
      for (Call call : piece.examined.calls()) {
        if (call.family() == ObjectType.SCRIPTED_EFFECT) {
          called.add(call.name());
        }
      }
    }
    return called;
  }

  /// Whether it makes words of an open set known.
  public boolean makesKnown(String set) {
    return pieces.stream()
        .anyMatch(piece -> piece.examined.known().stream().anyMatch(one -> one.set().equals(set)));
  }

  /// A text that an effect or trigger shows.
  ///
  /// @param at where its key stands
  public record Tooltip(String key, Span at) {}

  /// The texts that its effects and triggers show.
  public List<Tooltip> tooltips() {
    List<Tooltip> tooltips = new ArrayList<>(0);
    for (Piece piece : pieces) {
      for (Call call : piece.examined.calls()) {
        if (call.family() == ObjectType.LOCALISATION_KEY) {
          tooltips.add(new Tooltip(call.name(), call.site().at()));
        }
      }
    }
    return tooltips;
  }

  private static List<String> keys(Piece piece) {
    return piece.summary.texts().stream().map(OwnTexts.Text::key).toList();
  }

  /// What is wrong whatever calls it.
  public List<Diagnostic> findings() {
    return pieces.stream()
        .flatMap(
            piece ->
                piece.examined().findings().stream().filter(finding -> !piece.silences(finding)))
        .toList();
  }
}
