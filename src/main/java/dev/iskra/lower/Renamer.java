package dev.iskra.lower;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.game.ObjectType;
import dev.iskra.model.Resolution;
import dev.iskra.model.Usage;
import dev.iskra.signature.ValueType;
import java.util.List;
import java.util.Optional;

/// Puts the id in the place of a name that Iskra declares, where the vocabulary says that a word
/// names something. A word that names nothing stays as it is: whether it may is for the walk over
/// the script to say, which looks at every block, whoever wrote it.
record Renamer(Context context) {
  /// The word with the id in its place, given what may stand there.
  Scalar renamed(Scalar word, List<ValueType> types) {
    if (types.isEmpty() || dynamic(word.text())) {
      return word;
    }
    boolean variable = false;
    for (ValueType type : types) {
      switch (type) {
        case ValueType.OpenWord set when flag(set).isPresent() -> {
          return flag(word, flag(set).get());
        }
        case ValueType.Reference(ObjectType family, _)
            when family != ObjectType.ORDER_OF_BATTLE -> {
          Scalar renamed = renamed(word, family);
          if (renamed != word) {
            return renamed;
          }
        }
        case ValueType.OpenWord open -> variable |= open.set().equals("variable");
        case ValueType.Whole _, ValueType.Decimal _, ValueType.Amount _, ValueType.Time _ ->
            variable = true;
        default -> {}
      }
    }
    return variable && Numbers.read(word.text()).isEmpty() ? variable(word) : word;
  }

  private static Optional<ObjectType> flag(ValueType.OpenWord open) {
    return ObjectType.of(open.set()).filter(Usage.FLAGS::contains);
  }

  /// What is put together while the game runs, or is a constant of the game's, is not ours to
  /// judge.
  private static boolean dynamic(String text) {
    return text.isEmpty()
        || text.startsWith("@")
        || text.indexOf('[') >= 0
        || text.indexOf(':') >= 0
        || text.indexOf('^') >= 0;
  }

  /// The word with the id in its place if it names something of a family that Iskra declares; the
  /// same object where it does not.
  Scalar renamed(Scalar word, ObjectType family) {
    Resolution found = context.names().resolve(family, word.text(), context.namespace());
    if (found instanceof Resolution.Ambiguous) {
      Unknowns.report(context, family, word, found);
    }
    return found instanceof Resolution.Declared && !found.id().equals(Optional.of(word.text()))
        ? Scalar.word(found.id().orElseThrow(), word.span())
        : word;
  }

  private Scalar flag(Scalar word, ObjectType family) {
    String text = word.text();
    int at = text.indexOf('@');
    String base = at < 0 ? text : text.substring(0, at);
    String plain = at > 0 && base.endsWith("_") ? base.substring(0, base.length() - 1) : base;
    Resolution found = context.names().resolve(family, plain, context.namespace());
    return found instanceof Resolution.Declared declared
        ? Scalar.word(declared.symbol().id() + text.substring(plain.length()), word.span())
        : word;
  }

  private Scalar variable(Scalar word) {
    return context
        .variables()
        .find(word.text(), context.namespace())
        .map(use -> Scalar.word(use.id(), word.span()))
        .orElse(word);
  }
}
