package dev.iskra.signature;

import dev.iskra.game.ObjectType;
import java.util.Optional;

/// What a value may be, where an argument has one.
public sealed interface ValueType {
  /// `yes` or `no`.
  record YesNo() implements ValueType {}

  /// A whole number.
  record Whole(Range range) implements ValueType {}

  /// A number with up to three decimals.
  ///
  /// @param fraction whether it is a part of one, for which Iskra takes a percentage
  record Decimal(Range range, boolean fraction) implements ValueType {}

  /// A number or a variable that holds one.
  ///
  /// @param fraction whether it is a part of one, for which Iskra takes a percentage
  record Amount(Range range, boolean fraction) implements ValueType {}

  /// How long something takes, as a number or a variable that holds one; Iskra takes `70 days`.
  record Time(Type.TimeUnit unit) implements ValueType {}

  /// A number with `%` behind it.
  record Percentage() implements ValueType {}

  /// A date such as `1936.1.1`.
  record Date() implements ValueType {}

  /// A text in quotes, or the key of one.
  record Text() implements ValueType {}

  /// Any word or string: a name that is not looked up.
  record AnyWord() implements ValueType {}

  /// A file of the mod or the game.
  record FilePath() implements ValueType {}

  /// A colour.
  record Colour() implements ValueType {}

  /// Whatever there is, blocks included: nobody knows more.
  record Anything() implements ValueType {}

  /// Exactly this word.
  record Literal(String word) implements ValueType {}

  /// One of a list of words; see [Signatures#words].
  record OneOf(String list) implements ValueType {}

  /// The name of something.
  ///
  /// @param subtype what it must be besides, such as the type of an event
  record Reference(ObjectType family, Optional<String> subtype) implements ValueType {}

  /// The name of something of a kind whose names are not gathered.
  record Unlisted(String kind) implements ValueType {}

  /// A word that other script gives a meaning by using it: a flag, a token.
  ///
  /// @param declares whether using it here is what makes it known
  record OpenWord(String set, boolean declares) implements ValueType {}

  /// Something that leads to a scope of one of these kinds: a tag, `ROOT`, a chain.
  record Scoped(ScopeSet scopes) implements ValueType {}

  /// The name of an entry of a family such as `modifier`.
  record NameOf(String category) implements ValueType {}

  /// The name of something between a beginning and an ending: `token:` and the name of an idea.
  record Affixed(String before, String kind, String after) implements ValueType {}

  /// What a shared block takes; see [Signatures#shared].
  record Shared(String block) implements ValueType {}

  /// Whether it is a number that is a part of one.
  default boolean isFraction() {
    return (this instanceof Amount(_, boolean fraction) && fraction)
        || (this instanceof Decimal(_, boolean part) && part);
  }
}
