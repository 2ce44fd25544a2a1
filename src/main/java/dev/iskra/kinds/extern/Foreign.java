package dev.iskra.kinds.extern;

import dev.iskra.game.ObjectType;
import dev.iskra.model.Symbol;
import dev.iskra.signature.Extern;
import dev.iskra.signature.Fault;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.NearestNames;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one `extern` declaration says.
///
/// @param signature how an effect, trigger or modifier is written
/// @param symbol the name it makes known
/// @param faults what of it cannot be read
record Foreign(Optional<Extern> signature, Optional<Symbol> symbol, List<Fault> faults) {
  private static final List<String> SIGNATURES = List.of("effect", "trigger", "modifier");

  Foreign {
    faults = List.copyOf(faults);
  }

  /// What a declaration says.
  static Foreign of(Statement.Declaration declaration) {
    List<Expression> head = declaration.head();
    Span at = head.getFirst().span().to(head.getLast().span());
    if (head.size() < 3) {
      return fault(at, "A kind and a name are needed behind `extern`.", List.of());
    }
    String kind = head.get(1).textOrWord().orElse("");
    if (SIGNATURES.contains(kind)) {
      List<Fault> faults = Fault.of(declaration);
      return faults.isEmpty()
          ? new Foreign(Optional.of(Extern.read(declaration)), Optional.empty(), faults)
          : new Foreign(Optional.empty(), Optional.empty(), faults);
    }
    return ObjectType.of(kind)
        .map(family -> name(declaration, family))
        .orElseGet(() -> fault(head.get(1).span(), "There is no kind `" + kind + "`.", near(kind)));
  }

  private static Foreign fault(Span at, String text, List<String> near) {
    return new Foreign(Optional.empty(), Optional.empty(), List.of(new Fault(at, text, near)));
  }

  private static List<String> near(String kind) {
    List<String> kinds = new ArrayList<>(SIGNATURES);
    Arrays.stream(ObjectType.values()).map(ObjectType::id).forEach(kinds::add);
    return NearestNames.of(kind, kinds);
  }

  private static Foreign name(Statement.Declaration declaration, ObjectType family) {
    Expression name = declaration.head().get(2);
    if (declaration.head().size() > 3) {
      Span more = declaration.head().get(3).span().to(declaration.head().getLast().span());
      return fault(
          more, "Behind the name of " + family.label() + " nothing more can stand.", List.of());
    }
    Map<String, String> attributes = new HashMap<>();
    for (Statement statement : declaration.body().statements()) {
      Optional<Map.Entry<String, String>> attribute = attribute(statement);
      if (attribute.isEmpty()) {
        return fault(
            statement.span(), "What is known of a name is written `type = word`.", List.of());
      }
      attributes.put(attribute.get().getKey(), attribute.get().getValue());
    }
    String id = name.textOrWord().orElse("");
    Symbol symbol =
        new Symbol(family, id, Optional.empty(), id, name.span(), Symbol.Origin.EXTERN, attributes);
    return new Foreign(Optional.empty(), Optional.of(symbol), List.of());
  }

  private static Optional<Map.Entry<String, String>> attribute(Statement statement) {
    if (statement instanceof Statement.Assignment one) {
      Optional<String> key = one.key().textOrWord();
      return one.value().textOrWord().flatMap(value -> key.map(k -> Map.entry(k, value)));
    }
    return Optional.empty();
  }
}
