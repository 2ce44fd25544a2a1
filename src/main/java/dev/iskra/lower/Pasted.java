package dev.iskra.lower;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Operator;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.diagnostic.Sink;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Script that was pasted into an Iskra file, as the tree of script: form for form, nothing
/// looked up and nothing replaced.
public record Pasted(Sink sink) {
  /// A definition.
  public Field field(Statement.Assignment a) {
    return new Field(key(a.key()), operator(a), value(a.value()));
  }

  /// The statements of a body.
  public Block block(Expression.Body body) {
    List<Entry> out = new ArrayList<>(body.statements().size());
    for (Statement statement : body.statements()) {
      switch (statement) {
        case Statement.Assignment a -> out.add(field(a));
        case Statement.Single single -> out.add(new Item(value(single.value())));
        case Statement.Phrase phrase ->
            phrase.words().forEach(word -> out.add(new Item(value(word))));
        case Statement.Declaration d -> refuse(d.head().getFirst().span());
        case Statement.Conditional c -> refuse(c.span());
        case Statement.Loop l -> refuse(l.span());
        case Statement.Constant c -> refuse(c.span());
      }
    }
    return new Block(List.copyOf(out), body.source(), body.start(), body.end());
  }

  /// What stands between the braces of a block, without the blanks around it.
  public static Span inside(Expression.Body block) {
    byte[] bytes = block.source().bytes();
    int start = block.inside().start();
    int end = block.inside().end();
    while (start < end && bytes[start] <= ' ') {
      start++;
    }
    while (start < end && bytes[end - 1] <= ' ') {
      end--;
    }
    return new Span(block.source(), start, end);
  }

  private static Scalar key(Expression key) {
    return switch (key) {
      case Expression.Quoted quoted -> Scalar.string(quoted.text(), quoted.span());
      default -> Scalar.word(key.textOrWord().orElse(""), key.span());
    };
  }

  private Operator operator(Statement.Assignment a) {
    return switch (a.operator()) {
      case EQUALS -> Operator.EQUALS;
      case DOUBLE_EQUALS -> Operator.DOUBLE_EQUALS;
      case NOT_EQUAL -> Operator.NOT_EQUAL;
      case EXISTS_EQUALS -> Operator.EXISTS_EQUALS;
      case LESS -> Operator.LESS;
      case LESS_OR_EQUAL -> Operator.LESS_OR_EQUAL;
      case GREATER -> Operator.GREATER;
      case GREATER_OR_EQUAL -> Operator.GREATER_OR_EQUAL;
      case NONE -> Operator.NONE;
      case SET, ADD, SUBTRACT, MULTIPLY, DIVIDE -> {
        refuse(a.span());
        yield Operator.EQUALS;
      }
    };
  }

  private Value value(Expression expression) {
    return switch (expression) {
      case Expression.Word word -> Scalar.word(word.text(), word.span());
      case Expression.Quoted quoted when !quoted.multiline() ->
          Scalar.string(quoted.text(), quoted.span());
      case Expression.Body body -> block(body);
      case Expression.Tint tint ->
          new Colour(Scalar.word(tint.space().text(), tint.space().span()), block(tint.parts()));
      default -> {
        refuse(expression.span());
        yield Scalar.word(expression.span().text(), expression.span());
      }
    };
  }

  private void refuse(Span at) {
    sink.report(
        LowerRule.MISPLACED_FORM
            .at(at, "Pasted script cannot hold this form of Iskra.")
            .help("Write the definition around it in Iskra, `kind name \"Title\" { … }`."));
  }
}
