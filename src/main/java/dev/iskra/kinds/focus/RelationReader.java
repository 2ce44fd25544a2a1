package dev.iskra.kinds.focus;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.KindRule;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads which focuses come before a focus and which it rules out.
final class RelationReader {
  private final DeclarationReader in;

  RelationReader(DeclarationReader in) {
    this.in = in;
  }

  /// All must be met; each is met by any focus in it.
  List<Focus.AnyOf> requirements() {
    List<Focus.AnyOf> result = new ArrayList<>();
    for (Statement.Assignment a : in.all("prerequisite")) {
      if (a.value() instanceof Expression.Body body) {
        List<Focus.Link> links = links(body);
        result.add(new Focus.AnyOf(links, links.isEmpty() ? body.span() : links.getFirst().at()));
      } else {
        for (List<Focus.Link> links : all(a.value())) {
          links.stream().limit(1).forEach(one -> result.add(new Focus.AnyOf(links, one.at())));
        }
      }
    }
    return result;
  }

  private List<List<Focus.Link>> all(Expression expression) {
    return switch (expression) {
      case Expression.Group group when group.items().size() == 1 -> all(group.items().getFirst());
      case Expression.Logical logical when logical.conjunction() -> {
        List<List<Focus.Link>> result = new ArrayList<>();
        logical.operands().forEach(operand -> result.addAll(all(operand)));
        yield result;
      }
      case Expression.Logical logical -> List.of(any(logical, logical));
      case Expression.Word word -> List.of(link(word).stream().toList());
      default -> {
        refuse(expression);
        yield List.of();
      }
    };
  }

  private List<Focus.Link> any(Expression expression, Expression.Logical whole) {
    return switch (expression) {
      case Expression.Group group when group.items().size() == 1 ->
          any(group.items().getFirst(), whole);
      case Expression.Logical logical when !logical.conjunction() -> {
        List<Focus.Link> result = new ArrayList<>();
        for (Expression operand : logical.operands()) {
          if (AndOfOrs.holdsAnd(operand)) {
            refuse(whole);
            yield List.of();
          }
          result.addAll(any(operand, whole));
        }
        yield result;
      }
      case Expression.Word word -> link(word).stream().toList();
      default -> {
        refuse(expression);
        yield List.of();
      }
    };
  }

  private void refuse(Expression expression) {
    Diagnostic diagnostic =
        Diagnostic.of(
                FocusRule.NOT_AND_OF_ORS,
                expression.span(),
                "The game cannot require this: it knows one of some focuses, and one of others.")
            .note("Alternatives stand within `or`, and nothing but focuses within an alternative.");
    in.report(
        AndOfOrs.nearest(expression)
            .map(form -> diagnostic.help("This means the same: `requires = (" + form + ")`."))
            .orElse(diagnostic.help("Write names of focuses, joined with `and` and `or`.")));
  }

  /// The focuses it rules out.
  List<Focus.Link> exclusions() {
    List<Focus.Link> result = new ArrayList<>();
    for (Statement.Assignment a : in.all("mutually_exclusive")) {
      switch (a.value()) {
        case Expression.Body body -> result.addAll(links(body));
        case Expression.Listing list ->
            list.items().forEach(item -> focus(item).ifPresent(result::add));
        default -> focus(a.value()).ifPresent(result::add);
      }
    }
    return once(result);
  }

  /// The game needs to be told of an exclusion once.
  private List<Focus.Link> once(List<Focus.Link> links) {
    Map<String, Focus.Link> first = new LinkedHashMap<>();
    for (Focus.Link link : links) {
      Focus.Link earlier = first.putIfAbsent(link.id(), link);
      if (earlier != null) {
        in.report(
            Diagnostic.of(
                    KindRule.REPEATED_FIELD,
                    link.at(),
                    "`" + link.at().text() + "` is excluded here twice.")
                .as(Severity.INFO)
                .label(earlier.at(), "first here")
                .help("Keep one of them."));
      }
    }
    return List.copyOf(first.values());
  }

  private Optional<Focus.Link> focus(Expression expression) {
    if (expression instanceof Expression.Word word) {
      return link(word);
    }
    in.report(
        Diagnostic.of(
                FocusRule.NOT_AND_OF_ORS, expression.span(), "Here the name of a focus is meant.")
            .help("Write `excludes = name`, or `excludes = [ first, second ]`."));
    return Optional.empty();
  }

  /// The game's own form: `{ focus = a focus = b }`.
  private List<Focus.Link> links(Expression.Body body) {
    List<Focus.Link> result = new ArrayList<>();
    for (Statement statement : body.statements()) {
      if (statement instanceof Statement.Assignment a
          && a.key().textOrWord().equals(Optional.of("focus"))
          && a.value() instanceof Expression.Word word) {
        link(word).ifPresent(result::add);
      } else {
        in.report(
            Diagnostic.of(
                    FocusRule.NOT_AND_OF_ORS,
                    statement.span(),
                    "A block of focuses holds `focus = name` only.")
                .help("Write `{ focus = name }`."));
      }
    }
    return result;
  }

  private Optional<Focus.Link> link(Expression.Word word) {
    return in.reference(ObjectType.FOCUS, word).map(id -> new Focus.Link(id, word.span()));
  }
}
