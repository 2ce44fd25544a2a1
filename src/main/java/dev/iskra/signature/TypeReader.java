package dev.iskra.signature;

import dev.iskra.game.ObjectType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads types as our data write them: `idea|known[variable]|'all'`.
///
/// Alternatives stand with `|` between them. One is
///
/// - `yes_no`, `date`, `percentage`, `text`, `word`, `path`, `colour`, `anything`
/// - `whole`, `number`, `amount` (a number or a variable), each with a range: `whole[1..31]`; with
///   `%` behind it, `number` or `amount` is a fraction of one
/// - `time[days]`: an amount of them
/// - `'all'`: exactly this word
/// - `one_of[list]`, `shared[block]`, `name_of[family]`
/// - `known[set]` and `new[set]`: a word of an open set, used or made known here
/// - `scope`, `scope[country]`: what leads to a scope
/// - `idea`, `event.country_event`: the name of something
/// - `token:~idea~`: such a name with something before and after it
final class TypeReader {
  private TypeReader() {}

  /// The alternatives in `text`.
  static List<ValueType> read(String text) {
    List<ValueType> types = new ArrayList<>();
    for (String one : alternatives(text)) {
      types.add(type(one));
    }
    return types;
  }

  /// The pieces between `|` outside quotes and brackets.
  static List<String> alternatives(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '\'';
      depth += quoted ? 0 : c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == '|' && depth == 0 && !quoted) {
        pieces.add(text.substring(start, i));
        start = i + 1;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static ValueType type(String text) {
    if (text.startsWith("'") && text.endsWith("'") && text.length() > 1) {
      return new ValueType.Literal(text.substring(1, text.length() - 1));
    }
    int tilde = text.indexOf('~');
    if (tilde >= 0) {
      int second = text.indexOf('~', tilde + 1);
      String kind = second < 0 ? text.substring(tilde + 1) : text.substring(tilde + 1, second);
      String after = second < 0 ? "" : text.substring(second + 1);
      return new ValueType.Affixed(text.substring(0, tilde), kind, after);
    }
    if (text.endsWith("%")) {
      return fraction(type(text.substring(0, text.length() - 1)));
    }
    int bracket = text.indexOf('[');
    return bracket > 0 && text.endsWith("]")
        ? parametrized(text.substring(0, bracket), text.substring(bracket + 1, text.length() - 1))
        : plain(text);
  }

  private static ValueType fraction(ValueType number) {
    return switch (number) {
      case ValueType.Decimal(Range range, _) -> new ValueType.Decimal(range, true);
      case ValueType.Amount(Range range, _) -> new ValueType.Amount(range, true);
      default -> throw new IllegalArgumentException("`%` behind what is not a number");
    };
  }

  private static ValueType parametrized(String word, String inner) {
    return switch (word) {
      case "time" -> new ValueType.Time(timeUnit(inner));
      case "whole" -> new ValueType.Whole(range(inner));
      case "number" -> new ValueType.Decimal(range(inner), false);
      case "amount" -> new ValueType.Amount(range(inner), false);
      case "one_of" -> new ValueType.OneOf(inner);
      case "shared" -> new ValueType.Shared(inner);
      case "name_of" -> new ValueType.NameOf(inner);
      case "known" -> new ValueType.OpenWord(inner, false);
      case "new" -> new ValueType.OpenWord(inner, true);
      case "scope" -> new ValueType.Scoped(scopes(inner));
      default -> throw new IllegalArgumentException("no type `" + word + "[…]`");
    };
  }

  private static Type.TimeUnit timeUnit(String text) {
    return Arrays.stream(Type.TimeUnit.values())
        .filter(unit -> unit.word().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no unit `" + text + "`"));
  }

  private static ValueType plain(String word) {
    return switch (word) {
      case "yes_no" -> new ValueType.YesNo();
      case "whole" -> new ValueType.Whole(Range.ANY);
      case "number" -> new ValueType.Decimal(Range.ANY, false);
      case "amount" -> new ValueType.Amount(Range.ANY, false);
      case "percentage" -> new ValueType.Percentage();
      case "date" -> new ValueType.Date();
      case "text" -> new ValueType.Text();
      case "word" -> new ValueType.AnyWord();
      case "path" -> new ValueType.FilePath();
      case "colour" -> new ValueType.Colour();
      case "anything" -> new ValueType.Anything();
      case "scope" -> new ValueType.Scoped(ScopeSet.UNKNOWN);
      default -> reference(word);
    };
  }

  private static ValueType reference(String word) {
    int dot = word.indexOf('.');
    String kind = dot < 0 ? word : word.substring(0, dot);
    Optional<String> subtype = dot < 0 ? Optional.empty() : Optional.of(word.substring(dot + 1));
    Optional<ObjectType> family = ObjectType.of(kind);
    return family.isPresent()
        ? new ValueType.Reference(family.get(), subtype)
        : new ValueType.Unlisted(kind);
  }

  /// The scopes in `country|state`.
  static ScopeSet scopes(String text) {
    return ScopeSet.read(alternatives(text))
        .orElseThrow(() -> new IllegalArgumentException("no scope `" + text + "`"));
  }

  private static Range range(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      throw new IllegalArgumentException("no range `" + text + "`");
    }
    return new Range(bound(text.substring(0, dots)), bound(text.substring(dots + 2)));
  }

  private static double bound(String text) {
    return switch (text) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }
}
