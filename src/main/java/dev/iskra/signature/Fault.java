package dev.iskra.signature;

import dev.iskra.game.ObjectType;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.NearestNames;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Something in an `extern` of a mod that cannot be read.
///
/// @param at where
/// @param text what is wrong, a sentence
/// @param near what was perhaps meant, best first
public record Fault(Span at, String text, List<String> near) {
  private static final List<String> TYPES =
      List.of(
          "yes_no",
          "whole",
          "number",
          "amount",
          "percentage",
          "date",
          "text",
          "word",
          "path",
          "colour",
          "anything",
          "scope");

  public Fault {
    near = List.copyOf(near);
  }

  /// What cannot be read of a declaration; nothing where it is sound.
  public static List<Fault> of(Statement.Declaration declaration) {
    Span head = declaration.head().getFirst().span().to(declaration.head().getLast().span());
    List<Fault> faults = new ArrayList<>();
    read(head, faults, () -> inHead(declaration, head, faults));
    for (Statement statement : declaration.body().statements()) {
      Expression.Body alone = declaration.body().with(List.of(statement));
      read(
          statement.span(),
          faults,
          () -> inShape(BlockSignatureReader.read(alone), statement.span(), faults));
    }
    return faults;
  }

  private static void read(Span at, List<Fault> faults, Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      faults.add(new Fault(at, "This cannot be read: " + e.getMessage() + ".", List.of()));
    }
  }

  private static void inHead(Statement.Declaration declaration, Span at, List<Fault> faults) {
    Statement.Declaration bare =
        new Statement.Declaration(declaration.head(), declaration.body().with(List.of()));
    Signature signature = Extern.read(bare).signature();
    signature.pattern().ifPresent(pattern -> type(pattern, at, faults));
    signature.values().forEach(type -> type(type, at, faults));
  }

  private static void inShape(BlockSignature shape, Span at, List<Fault> faults) {
    for (Argument argument : shape.fields()) {
      argument.pattern().ifPresent(pattern -> type(pattern, at, faults));
      argument.values().forEach(type -> type(type, at, faults));
      argument.block().ifPresent(block -> inShape(block, at, faults));
    }
    shape.items().forEach(type -> type(type, at, faults));
    shape.each().ifPresent(each -> inShape(each, at, faults));
  }

  /// Our own data may name what is not gathered; in a mod it is a slip.
  private static void type(ValueType type, Span at, List<Fault> faults) {
    Signatures ours = Signatures.builtIn();
    Optional<Fault> fault =
        switch (type) {
          case ValueType.Unlisted unlisted -> Optional.of(unknown("type", unlisted.kind(), at));
          case ValueType.OneOf list when ours.words(list.list()).isEmpty() ->
              Optional.of(unknown("list of words", list.list(), at));
          case ValueType.Shared shared when ours.shared(shared.block()).isEmpty() ->
              Optional.of(unknown("shared block", shared.block(), at));
          default -> Optional.empty();
        };
    fault.ifPresent(faults::add);
  }

  private static Fault unknown(String what, String name, Span at) {
    List<String> types = new ArrayList<>(TYPES);
    Arrays.stream(ObjectType.values()).map(ObjectType::id).forEach(types::add);
    List<String> near = what.equals("type") ? NearestNames.of(name, types) : List.of();
    return new Fault(at, "There is no " + what + " `" + name + "`.", near);
  }
}
