package dev.iskra.check;

import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Group;
import dev.iskra.signature.Range;
import dev.iskra.signature.ScopeKind;
import dev.iskra.signature.ScopeSet;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.ValueSpec;
import dev.iskra.signature.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Values that are right, for every type that our data know.
final class Samples {
  private final Signatures signatures = Signatures.builtIn();
  private final Facts facts = Facts.newest();
  private final Map<ObjectType, Optional<String>> known = new ConcurrentHashMap<>();

  /// A plain value of the type; empty where it is only a block.
  Optional<String> word(ValueType type) {
    return switch (type) {
      case ValueType.YesNo _ -> Optional.of("yes");
      case ValueType.Whole whole -> Optional.of(within(whole.range()));
      case ValueType.Decimal decimal -> Optional.of(within(decimal.range()));
      case ValueType.Amount amount -> Optional.of(within(amount.range()));
      case ValueType.Time _ -> Optional.of("30");
      case ValueType.Percentage _ -> Optional.of("5%");
      case ValueType.Date _ -> Optional.of("1936.1.1");
      case ValueType.Text _ -> Optional.of("\"Two words\"");
      case ValueType.FilePath _ -> Optional.of("\"gfx/some/file.dds\"");
      case ValueType.AnyWord _, ValueType.Anything _, ValueType.Unlisted _ -> Optional.of("qzword");
      case ValueType.Colour _ -> Optional.empty();
      case ValueType.Literal literal -> Optional.of(literal.word());
      case ValueType.OneOf list -> Optional.of(listed(list.list()));
      case ValueType.Reference reference -> Optional.of(name(reference));
      case ValueType.OpenWord open -> Optional.of(member(open));
      case ValueType.Scoped scoped -> Optional.of(scope(scoped.scopes()));
      case ValueType.NameOf name -> signatures.names(name.category()).findFirst();
      case ValueType.Affixed affixed ->
          Optional.of(affixed.before() + middle(affixed.kind()) + affixed.after());
      case ValueType.Shared shared ->
          signatures.shared(shared.block()).stream()
              .flatMap(one -> one.values().stream())
              .flatMap(one -> word(one).stream())
              .findFirst();
    };
  }

  /// A word of an open set: one of the game's where all are known.
  private String member(ValueType.OpenWord open) {
    if (open.set().equals("variable")) {
      return "global.qzvariable";
    }
    return open.declares()
        ? "qzword"
        : OpenSets.types(open.set()).stream()
            .filter(facts::covers)
            .flatMap(type -> known.computeIfAbsent(type, this::first).stream())
            .findFirst()
            .orElse("qzword");
  }

  private static String within(Range range) {
    if (range.has(1)) {
      return "1";
    }
    double number = Double.isInfinite(range.least()) ? range.most() : range.least();
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private String listed(String list) {
    List<String> words = signatures.words(list);
    return words.isEmpty()
        ? "qzword"
        : words.stream()
            .filter(word -> word.matches("[A-Za-z_]{6,}"))
            .findFirst()
            .or(() -> words.stream().filter(word -> word.matches("[A-Za-z_]+")).findFirst())
            .orElse('"' + words.getFirst() + '"');
  }

  private String name(ValueType.Reference reference) {
    if (reference.family() == ObjectType.COUNTRY) {
      return "GER";
    }
    if (reference.subtype().isPresent() && reference.family() == ObjectType.EVENT) {
      return facts
          .names(ObjectType.EVENT)
          .filter(name -> isOf(name, reference.subtype().get()))
          .findFirst()
          .orElse("qzword");
    }
    return known.computeIfAbsent(reference.family(), this::first).orElse("qzword");
  }

  private boolean isOf(String event, String type) {
    return facts
        .find(ObjectType.EVENT, event)
        .flatMap(fact -> fact.attribute("type"))
        .filter(type::equals)
        .isPresent();
  }

  /// A name long enough that it can be misspelt, and is then no other name.
  private Optional<String> first(ObjectType family) {
    Optional<String> broken =
        facts
            .names(family)
            .filter(name -> name.matches("[A-Za-z_]{7,}"))
            .filter(name -> !facts.has(family, Misspelling.dropped(name)))
            .findFirst();
    return broken.or(() -> facts.names(family).findFirst());
  }

  private String middle(String kind) {
    return ObjectType.of(kind)
        .map(family -> name(new ValueType.Reference(family, Optional.empty())))
        .orElse("qzword");
  }

  private String scope(ScopeSet scopes) {
    List<ScopeKind> kinds = scopes.kinds();
    if (kinds.contains(ScopeKind.COUNTRY)) {
      return "GER";
    }
    return kinds.contains(ScopeKind.STATE)
        ? "64"
        : "event_target:" + facts.names(ObjectType.EVENT_TARGET).findFirst().orElseThrow();
  }

  // --- blocks
  // ----------------------------------------------------------------------------------------------

  /// The least that a block of this shape must hold.
  Draft.Body body(BlockSignature shape) {
    Draft.Body body = new Draft.Body(List.of());
    for (Group group : shape.required()) {
      body = body.and(line(group));
    }
    for (Group group : shape.described()) {
      body = group.required() ? body.and(line(group)) : body;
    }
    for (ValueType item : shape.items().stream().limit(1).toList()) {
      body = body.and(Draft.Line.item(new Draft.Word(word(item).orElseThrow())));
    }
    return body;
  }

  /// One argument with a right value.
  Draft.Line line(Group group) {
    return Draft.Line.of(group.pattern().map(this::key).orElse(group.name()), value(group.takes()));
  }

  /// A name that fits a pattern.
  String key(ValueType pattern) {
    return pattern instanceof ValueType.OpenWord ? "qzname" : word(pattern).orElseThrow();
  }

  /// Any right value: a plain one if there is one.
  Draft value(ValueSpec takes) {
    return takes.words(signatures).stream()
        .flatMap(type -> word(type).stream())
        .findFirst()
        .<Draft>map(Draft.Word::new)
        .or(() -> takes.blocks(signatures).stream().findFirst().map(this::body))
        .orElse(new Draft.Body(List.of()));
  }
}
