package dev.iskra.lower;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.model.LookupListener;
import dev.iskra.model.Names;
import dev.iskra.model.Texts;
import dev.iskra.syntax.Expression;
import java.util.Optional;

/// What a block needs to know of its surroundings.
///
/// @param namespace the namespace of the file it stands in
/// @param owner the qualified name of the declaration it stands in; its texts belong to it
public record Context(
    Names names,
    Variables variables,
    Texts texts,
    TextKeys keys,
    Constants constants,
    EffectForms forms,
    Sink sink,
    Optional<String> namespace,
    String owner) {
  /// The same for a declaration in a file of `space`, with that file's `@constants`.
  public Context within(Optional<String> space, String declaration, Constants known) {
    return new Context(names, variables, texts, keys, known, forms, sink, space, declaration);
  }

  /// The same, with texts, findings and what is asked for noted elsewhere.
  public Context noting(Texts otherTexts, Sink otherSink, LookupListener otherWitness) {
    return new Context(
        names.witnessed(otherWitness),
        variables.witnessed(otherWitness),
        otherTexts,
        keys,
        constants,
        forms,
        otherSink,
        namespace,
        owner);
  }

  /// The localisation key that a text of this declaration has from the lock.
  ///
  /// @throws IllegalStateException if nobody claimed one: our own fault
  public String key(Expression.Quoted text) {
    return keys.at(new TextKeys.Place(owner, text.span(), text.text()));
  }

  /// Reports a finding.
  public void report(Diagnostic diagnostic) {
    sink.report(diagnostic);
  }
}
