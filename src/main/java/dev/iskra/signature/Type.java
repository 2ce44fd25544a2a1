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
  ///
  /// @param conditional whether the game itself can choose between texts here
  record Text(boolean conditional) implements Type {}

  /// A quoted string or word that is emitted as it stands.
  record Literal() implements Type {}

  /// The name of something.
  record Reference(ObjectType family) implements Type {}

  /// A block of triggers, or an expression in parentheses.
  record Trigger() implements Type {}

  /// A block of effects.
  record Effect() implements Type {}

  /// A weight: `base`, `factor`, `add` and `modifier` blocks with triggers.
  record Weight() implements Type {}

  /// A list of words, `{ a b }` or `[ a, b ]`.
  record Words() implements Type {}

  /// One of a few words.
  record OneOf(List<String> words) implements Type {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /// A block with fields of its own.
  record Structure(List<Member> members) implements Type {
    public Structure {
      members = List.copyOf(members);
    }
  }

  /// Any of several, told apart by shape: the first that fits.
  record Either(List<Type> types) implements Type {
    public Either {
      types = List.copyOf(types);
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

  /// A field of a structure.
  record Member(String name, Type type) {}

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
      case Trigger _ -> "a block of triggers, or an expression in parentheses";
      case Effect _ -> "a block of effects";
      case Weight _ -> "a weight, such as `{ base = 10 }`";
      case Words _ -> "a list of words, such as `{ a b }`";
      case OneOf o -> "one of `" + String.join("`, `", o.words()) + "`";
      case Structure s -> "a block with " + memberNames(s);
      case Either e -> String.join(", or ", e.types().stream().map(Type::description).toList());
      case Special s -> s.form();
      case Described d -> d.form().get();
      case Script _ -> "a block of script";
    };
  }

  private static String memberNames(Structure structure) {
    return String.join(", ", structure.members().stream().map(m -> "`" + m.name() + "`").toList());
  }
}
