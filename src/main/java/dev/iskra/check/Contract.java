package dev.iskra.check;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import dev.iskra.model.Symbol;
import dev.iskra.signature.ScopeSet;
import java.util.List;
import java.util.Optional;

/// What an event declares its `FROM` to be.
///
/// @param event the event
/// @param from what it declares
record Contract(Symbol event, ScopeSet from) {
  /// The attribute of an event that holds the words of its contract, with spaces between them.
  private static final String FROM = "from";

  /// That of an event; empty if it declares none.
  static Optional<Contract> of(DefinitionBody.CallTarget event, Names names) {
    return names.byId(event.family(), event.name()) instanceof Resolution.Declared declared
        ? declared
            .symbol()
            .attribute(FROM)
            .flatMap(words -> ScopeSet.read(List.of(words.split(" "))))
            .map(from -> new Contract(declared.symbol(), from))
        : Optional.empty();
  }

  /// What `FROM` is in the event, whoever fires it.
  FromChain chain() {
    return new FromChain(List.of(new InferredScope(from, List.of(declaration()))), false);
  }

  private ScopeTrace declaration() {
    return ScopeTrace.of(event.at(), ScopeTrace.Kind.DECLARES, from);
  }

  /// What is wrong with a place that fires the event.
  ///
  /// @param root what `ROOT` is there
  Optional<Diagnostic> check(ScopeSet root, Call call) {
    if (root.alwaysFits(from)) {
      return Optional.empty();
    }
    boolean never = !root.fits(from);
    String message =
        "`FROM` of `"
            + event.name()
            + "` is "
            + Reporter.article(from)
            + ", and `ROOT` "
            + (never ? "is " : "may be ")
            + Reporter.article(root)
            + " where it is fired here.";
    Diagnostic finding =
        CheckRule.FROM_DISAGREES
            .at(call.site().at(), message)
            .label(event.at(), declaration().text());
    return Optional.of(never ? finding : finding.as(Severity.WARNING));
  }
}
