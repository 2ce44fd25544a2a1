package dev.iskra.docs;

import dev.iskra.game.ObjectType;
import dev.iskra.signature.Range;
import dev.iskra.signature.ScopeSet;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.Type;
import dev.iskra.signature.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What values may be, in words between `⟨` and `⟩`; words without them are to be written so.
final class Words {
  /// A list of more words than this is called by its name.
  private static final int FEW = 6;

  private static final String ARITHMETIC = "mathexprnest";
  private static final String ANY = "any:";
  private static final Pattern HOLE = Pattern.compile("~([^~]+)~");

  private Words() {}

  /// The alternatives, each once. Where a name is taken, a scope of that sort is taken as well.
  static String of(List<ValueType> types, Signatures signatures) {
    List<String> words = new ArrayList<>();
    for (ValueType type : types) {
      boolean prefixed =
          type instanceof ValueType.Affixed affixed && affixed.before().endsWith(":");
      String word = of(type, signatures);
      String shown = prefixed ? word.substring(0, word.indexOf('⟨')) + hole("name") : word;
      if (!words.contains(shown)) {
        words.add(shown);
      }
    }
    return String.join(" | ", words);
  }

  static String of(ValueType type, Signatures signatures) {
    return switch (type) {
      case ValueType.YesNo() -> "yes|no";
      case ValueType.Whole(Range range) -> hole("whole number" + bounds(range));
      case ValueType.Decimal(Range range, boolean fraction) ->
          hole((fraction ? "fraction" : "number") + bounds(range));
      case ValueType.Amount(Range range, boolean fraction) ->
          hole((fraction ? "fraction" : "number") + " or variable" + bounds(range));
      case ValueType.Time(Type.TimeUnit unit) -> hole(unit.word() + " or variable");
      case ValueType.Percentage() -> hole("number %");
      case ValueType.Date() -> hole("date");
      case ValueType.Text() -> hole("text");
      case ValueType.AnyWord() -> hole("word");
      case ValueType.FilePath() -> hole("file");
      case ValueType.Colour() -> hole("colour");
      case ValueType.Anything() -> hole("anything");
      case ValueType.Literal(String word) -> word;
      case ValueType.OneOf(String list) -> list(list, signatures.words(list));
      case ValueType.Reference reference ->
          hole(reference.subtype().map(Words::spaced).orElseGet(() -> label(reference.family())));
      case ValueType.Unlisted(String kind) -> hole(spaced(kind));
      case ValueType.OpenWord open -> hole(spaced(open.set()));
      case ValueType.Scoped(ScopeSet scopes) -> hole(scopes.unknown() ? "scope" : scopes.label());
      case ValueType.NameOf(String category) -> hole("name of a " + spaced(category));
      case ValueType.Affixed affixed ->
          affixed.before() + hole(kind(affixed.kind())) + affixed.after();
      case ValueType.Shared(String block) ->
          hole(block.equals(ARITHMETIC) ? "arithmetic" : spaced(block));
    };
  }

  private static String list(String name, List<String> words) {
    boolean few = !words.isEmpty() && words.size() <= FEW;
    return few ? String.join("|", words) : hole(spaced(name));
  }

  /// A name in our data as people read it: `~ideology~_drift` as `⟨ideology⟩_drift`.
  static String name(String name) {
    if (name.startsWith(ANY)) {
      return hole(kind(name.substring(ANY.length())));
    }
    return HOLE.matcher(name).replaceAll(m -> Matcher.quoteReplacement(hole(kind(m.group(1)))));
  }

  private static String label(ObjectType family) {
    return family == ObjectType.COUNTRY ? "country" : family.label();
  }

  private static String kind(String kind) {
    return ObjectType.of(kind).map(Words::label).orElseGet(() -> spaced(kind));
  }

  private static String bounds(Range range) {
    if (range.equals(Range.ANY)) {
      return "";
    }
    return range.most() == Double.POSITIVE_INFINITY
        ? " from " + number(range.least())
        : " " + number(range.least()) + ".." + number(range.most());
  }

  private static String number(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%d", (long) number)
        : Double.toString(number);
  }

  private static String hole(String words) {
    return "⟨" + words + "⟩";
  }

  private static String spaced(String word) {
    return word.replace('_', ' ');
  }
}
