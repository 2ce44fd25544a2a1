package dev.iskra.syntax;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The tree of script line by line, from either reader: keys, operators, order, places and
/// lexemes. Two trees are the same if their lines are. A form of ours gives a line that no script
/// gives.
final class RawLines {
  private final List<String> lines = new ArrayList<>();
  private final int origin;

  private RawLines(int origin) {
    this.origin = origin;
  }

  /// The lines of what the script reader gave; places are told from `origin` on.
  static List<String> ofScript(List<Entry> entries, int origin) {
    RawLines result = new RawLines(origin);
    entries.forEach(entry -> result.entry(entry, 0));
    return result.lines;
  }

  /// The lines of what our parser gave; places are told from `origin` on.
  static List<String> ofIskra(List<Statement> statements, int origin) {
    RawLines result = new RawLines(origin);
    statements.forEach(statement -> result.statement(statement, 0));
    return result.lines;
  }

  private void line(int depth, String what, Span at) {
    lines.add("  ".repeat(depth) + what + " " + (at.start() - origin) + ".." + (at.end() - origin));
  }

  private void leaf(int depth, Span at) {
    line(depth, at.text(), at);
  }

  private void entry(Entry entry, int depth) {
    switch (entry) {
      case Field field -> {
        line(depth, field.key().lexeme() + " " + field.operator().lexeme(), field.key().span());
        value(field.value(), depth + 1);
      }
      case Item item -> value(item.value(), depth);
      default -> throw new IllegalStateException("no reader gives this: " + entry);
    }
  }

  private void value(Value value, int depth) {
    switch (value) {
      case Scalar scalar -> leaf(depth, scalar.span());
      case Block block -> block(block, depth);
      case Colour colour -> {
        line(depth, "colour " + colour.space().lexeme(), colour.space().span());
        block(colour.parts(), depth);
      }
    }
  }

  private void block(Block block, int depth) {
    line(depth, "{}", block.span());
    block.entries().forEach(entry -> entry(entry, depth + 1));
  }

  private void statement(Statement statement, int depth) {
    switch (statement) {
      case Statement.Assignment a -> {
        line(depth, a.key().span().text() + " " + a.operator().lexeme(), a.key().span());
        expression(a.value(), depth + 1);
      }
      case Statement.Phrase phrase -> phrase.words().forEach(word -> expression(word, depth));
      case Statement.Single single -> expression(single.value(), depth);
      default -> line(depth, "OURS " + statement.getClass().getSimpleName(), statement.span());
    }
  }

  private void expression(Expression expression, int depth) {
    switch (expression) {
      case Expression.Word word -> leaf(depth, word.span());
      case Expression.Quoted quoted when !quoted.multiline() -> leaf(depth, quoted.span());
      case Expression.Body body -> body(body, depth);
      case Expression.Tint tint -> {
        line(depth, "colour " + tint.space().text(), tint.space().span());
        body(tint.parts(), depth);
      }
      default -> line(depth, "OURS " + expression.getClass().getSimpleName(), expression.span());
    }
  }

  private void body(Expression.Body body, int depth) {
    line(depth, "{}", body.span());
    body.statements().forEach(statement -> statement(statement, depth + 1));
  }
}
