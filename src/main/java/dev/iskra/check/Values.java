package dev.iskra.check;

import dev.iskra.clausewitz.Block;
import dev.iskra.game.ObjectType;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Range;
import dev.iskra.signature.ScopeSet;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.ValueType;
import dev.iskra.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Judges whether a word or string is of a type.
record Values(Signatures signatures, Names names, ScopeLinks leads) {
  /// How well a value fits a type.
  enum Fit {
    /// It is of the type.
    YES,
    /// It is a name that other script may make known.
    OPEN,
    /// It may be a variable that other script sets.
    VARIABLE,
    /// It is of the type, but outside the range.
    OUT_OF_RANGE,
    /// It is a name where one belongs, but of nothing that is known.
    UNKNOWN_NAME,
    /// It is none of the words of a list.
    NOT_ON_LIST,
    /// It is of another type.
    NO
  }

  /// Whether what the word says is decided by others: a constant, or a text put together while
  /// the game runs.
  static boolean open(String text) {
    return text.isEmpty()
        || text.charAt(0) == '@'
        || text.indexOf('[') >= 0
        || text.startsWith("constant:");
  }

  /// How well `text` fits `type` in these scopes.
  Fit fit(String text, boolean quoted, ValueType type, ScopeContext where) {
    // The commonest first: a switch over so many types is slow until the JVM is warm.
    if (type instanceof ValueType.Reference reference) {
      return named(text, reference, where);
    }
    if (type instanceof ValueType.Amount amount) {
      return amount(text, quoted, amount.range());
    }
    return switch (type) {
      case ValueType.YesNo _ -> text.equals("yes") || text.equals("no") ? Fit.YES : Fit.NO;
      // The tables say `whole` of much that takes a variable as well.
      case ValueType.Whole whole -> amount(text, quoted, whole.range());
      case ValueType.Decimal decimal -> amount(text, quoted, decimal.range());
      case ValueType.Amount amount -> amount(text, quoted, amount.range());
      case ValueType.Time _ -> amount(text, quoted, Range.ANY);
      case ValueType.Percentage _ -> yes(text.endsWith("%"));
      case ValueType.Date _ -> yes(calendar(text) || variableLike(text));
      case ValueType.Literal literal -> yes(text.equalsIgnoreCase(literal.word()));
      case ValueType.OneOf list -> onList(text, list.list());
      case ValueType.Reference reference -> named(text, reference, where);
      case ValueType.Scoped scoped -> scoped(text, quoted, scoped.scopes(), where);
      case ValueType.Affixed affixed -> between(text, affixed);
      case ValueType.OpenWord open -> openWord(text, quoted, open);
      case ValueType.Unlisted _, ValueType.NameOf _ -> word(text);
      case ValueType.Text _,
          ValueType.AnyWord _,
          ValueType.FilePath _,
          ValueType.Colour _,
          ValueType.Shared _,
          ValueType.Anything _ ->
          Fit.YES;
    };
  }

  private static Fit yes(boolean fits) {
    return fits ? Fit.YES : Fit.NO;
  }

  /// Any name; `yes` and `no` are none.
  private static Fit word(String text) {
    return yes(!text.equals("yes") && !text.equals("no"));
  }

  private Fit openWord(String text, boolean quoted, ValueType.OpenWord open) {
    if (open.declares()) {
      return word(text);
    }
    if (open.set().equals("variable")) {
      return variable(text, quoted);
    }
    if (word(text) == Fit.NO) {
      return Fit.NO;
    }
    boolean known = OpenSets.isGathered(open.set(), names) && OpenSets.has(open.set(), text, names);
    return known ? Fit.YES : Fit.OPEN;
  }

  private Fit between(String text, ValueType.Affixed affixed) {
    if (!text.startsWith(affixed.before()) || !text.endsWith(affixed.after())) {
      return Fit.NO;
    }
    return affixed(text, affixed) ? Fit.YES : Fit.UNKNOWN_NAME;
  }

  private static Fit number(String text, Range range) {
    if (!Numerals.is(text)) {
      return Fit.NO;
    }
    return range.isOpen() || range.has(Numerals.read(text).orElseThrow())
        ? Fit.YES
        : Fit.OUT_OF_RANGE;
  }

  private static Fit amount(String text, boolean quoted, Range range) {
    Fit number = number(text, range);
    return number == Fit.NO ? variable(text, quoted) : number;
  }

  private static Fit variable(String text, boolean quoted) {
    if (variableLike(text)) {
      return yes(NameReference.of(text).isEmpty());
    }
    boolean word =
        !quoted && !text.equals("yes") && !text.equals("no") && !date(text) && !Numerals.is(text);
    return word ? Fit.VARIABLE : Fit.NO;
  }

  /// Whether the form shows a variable, or something as good as one.
  static boolean variableLike(String text) {
    if (Numerals.is(text) || date(text)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '.' || c == '^' || c == '?' || c == '@') {
        return true;
      }
    }
    return false;
  }

  static boolean date(String text) {
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      dots += c == '.' ? 1 : 0;
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return dots == 2 || dots == 3;
  }

  /// Whether it is a date that there is. Of the days only those that no month has are refused.
  private static boolean calendar(String text) {
    if (!date(text)) {
      return false;
    }
    String[] parts = text.split("\\.");
    return parts.length > 2 && atMost(parts[1], 12) && atMost(parts[2], 31);
  }

  private static boolean atMost(String digits, int most) {
    return !digits.isEmpty() && digits.length() < 4 && Integer.parseInt(digits) <= most;
  }

  private Fit onList(String text, String list) {
    return signatures.mayBeOnList(list, text) ? Fit.YES : Fit.NOT_ON_LIST;
  }

  private Fit named(String text, ValueType.Reference reference, ScopeContext where) {
    ObjectType family = reference.family();
    if (family == ObjectType.COUNTRY || family == ObjectType.STATE) {
      return scoped(
          text, false, family == ObjectType.COUNTRY ? ScopeSet.COUNTRY : ScopeSet.STATE, where);
    }
    if (word(text) == Fit.NO || !names.covers(family)) {
      return word(text);
    }
    return unknown(family, text) ? Fit.UNKNOWN_NAME : Fit.YES;
  }

  private boolean unknown(ObjectType family, String text) {
    return names.byId(family, text) instanceof Resolution.Unknown;
  }

  private Fit scoped(String text, boolean quoted, ScopeSet wanted, ScopeContext where) {
    return switch (leads.of(text, where)) {
      case LinkTarget.To to when !to.scopes().fits(wanted) -> Fit.NO;
      case LinkTarget.To _ ->
          NameReference.of(text).filter(named -> named.unknown(names).isPresent()).isPresent()
              ? Fit.UNKNOWN_NAME
              : Fit.YES;
      case LinkTarget.Broken _ -> Fit.NO;
      case LinkTarget.Nowhere _ when isTag(text) && wanted.fits(ScopeSet.COUNTRY) -> Fit.YES;
      case LinkTarget.Nowhere _ -> variable(text, quoted);
    };
  }

  /// Whether it is the tag of a country, in small letters too.
  private boolean isTag(String text) {
    return text.length() == 3 && names.byId(ObjectType.COUNTRY, text).id().isPresent();
  }

  /// What a block may be where a plain value belongs: arithmetic for a number, a text with
  /// arguments for a text. Each is known by the key that it cannot do without.
  List<BlockSignature> composed(Block block, List<ValueType> types) {
    List<BlockSignature> shapes = new ArrayList<>(1);
    for (ValueType type : types) {
      boolean text = type instanceof ValueType.Text;
      if (mayBeComposed(type) && block.field(text ? "localization_key" : "value").isPresent()) {
        signatures.shared(text ? "bindable_loc" : "mathexprnest").stream()
            .flatMap(one -> one.block().stream())
            .forEach(shapes::add);
      }
    }
    return shapes;
  }

  /// Whether a trigger that asks for such a value may compare it.
  static boolean compares(ValueType type) {
    return switch (type) {
      case ValueType.YesNo _,
          ValueType.Literal _,
          ValueType.OneOf _,
          ValueType.OpenWord _,
          ValueType.Scoped _,
          ValueType.Affixed _,
          ValueType.NameOf _ ->
          false;
      // One state of autonomy has more freedom than another.
      case ValueType.Reference reference -> reference.family() == ObjectType.AUTONOMY_STATE;
      default -> true;
    };
  }

  /// Whether a block may stand for a value of that type.
  static boolean mayBeComposed(ValueType type) {
    return switch (type) {
      case ValueType.Text _ -> true;
      default -> isNumeric(type);
    };
  }

  /// Whether it is a number.
  static boolean isNumeric(ValueType type) {
    return type instanceof ValueType.Whole
        || type instanceof ValueType.Decimal
        || type instanceof ValueType.Amount
        || type instanceof ValueType.Time;
  }

  /// Whether the name of an entry fits a pattern for names.
  boolean matches(String text, ValueType pattern, ScopeContext where) {
    return switch (pattern) {
      case ValueType.Affixed affixed -> affixed(text, affixed);
      case ValueType.Reference reference ->
          names.covers(reference.family())
              ? named(text, reference, where) == Fit.YES
              : names.byId(reference.family(), text).id().isPresent();
      case ValueType.OneOf list -> onList(text, list.list()) == Fit.YES;
      case ValueType.Whole _ -> Digits.only(text);
      case ValueType.Decimal _ -> Numerals.is(text);
      case ValueType.Amount _ -> Numerals.is(text) || variableLike(text);
      case ValueType.Date _ -> date(text);
      case ValueType.Scoped _ -> leads.of(text, where) instanceof LinkTarget.To;
      case ValueType.NameOf name -> signatures.form(name.category(), text).isPresent();
      case ValueType.OpenWord _, ValueType.AnyWord _, ValueType.Text _ -> true;
      case ValueType.Unlisted _ -> true;
      default -> false;
    };
  }

  /// Whether a name fits a pattern only where it is one that is known, or of a form of its own.
  boolean isClosed(ValueType pattern) {
    return switch (pattern) {
      case ValueType.OneOf list -> !signatures.words(list.list()).isEmpty();
      case ValueType.OpenWord _, ValueType.AnyWord _, ValueType.Text _, ValueType.Unlisted _ ->
          false;
      default -> true;
    };
  }

  /// Whether a pattern asks for the name of something of which the names are not known.
  boolean leavesOpen(ValueType pattern) {
    return pattern instanceof ValueType.Reference reference && !names.covers(reference.family());
  }

  private boolean affixed(String text, ValueType.Affixed affixed) {
    String small = text.toLowerCase(Locale.ROOT);
    int length = affixed.before().length() + affixed.after().length();
    if (small.length() <= length
        || !small.startsWith(affixed.before())
        || !small.endsWith(affixed.after())) {
      return false;
    }
    String middle =
        text.substring(affixed.before().length(), text.length() - affixed.after().length());
    return ObjectType.of(affixed.kind())
        .filter(family -> names.covers(family))
        .map(family -> names.byId(family, middle).id().isPresent())
        .orElse(true);
  }
}
