package dev.iskra.signature;

import dev.iskra.game.ObjectType;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// What a field of a declaration may hold, and so how it is written in Iskra, checked, and
/// emitted.
public sealed interface Type {
  /// `yes` or `no`, in lower case: the game takes nothing else.
  record YesNo() implements Type {}

  /// A whole number from `least` to `most`, both included.
  record Whole(long least, long most) implements Type {}

  /// A number; the game keeps three decimals.
  record Decimal() implements Type {}

  /// A fraction of one, from 0 to 1, or a percentage.
  record Fraction() implements Type {}

  /// A time, written with a unit or as a bare number in the game's own unit for the field.
  record Duration(TimeUnit unit) implements Type {}

  /// Text that players read. It gets a localisation key.
  record Text() implements Type {}

  /// A quoted string or word that is emitted as it stands.
  record Literal() implements Type {}

  /// The name of something.
  record Reference(ObjectType family) implements Type {}

  /// One of a few words.
  record OneOf(List<String> words) implements Type {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /// A form of its own, which the room of the kind reads.
  ///
  /// @param form how it is written, for messages: `(x, y)`
  record Special(String form) implements Type {}

  /// Whatever the vocabulary says of the field: the block as a whole is lowered and checked by it.
  ///
  /// @param form what that is, for messages and the reference
  record Described(Supplier<String> form) implements Type {}

  /// Script of the game's, passed on as it stands; its names are checked.
  record Script() implements Type {}

  /// The units in which the game counts time.
  enum TimeUnit {
    /// Hours.
    HOURS,
    /// Days of 24 hours.
    DAYS,
    /// Weeks of 7 days.
    WEEKS;

    /// What people call them: `days`.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What people call it, for messages: `a number`, `a block of effects`.
  default String description() {
    return switch (this) {
      case YesNo _ -> "`yes` or `no`";
      case Whole _ -> "a whole number";
      case Decimal _ -> "a number";
      case Fraction _ -> "a fraction, such as `0.3` or `30%`";
      case Duration d -> "a time, such as `35 days`, or a number of " + d.unit().word();
      case Text _ -> "a text in quotes, or a localisation key";
      case Literal _ -> "a text in quotes";
      case Reference r -> "the name of a " + r.family().label();
      case OneOf o -> "one of `" + String.join("`, `", o.words()) + "`";
      case Special s -> s.form();
      case Described d -> d.form().get();
      case Script _ -> "a block of script";
    };
  }
}
