package dev.iskra.lower;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.game.BlockKind;
import dev.iskra.signature.BlockSignature;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Blocks of Iskra as script with every name resolved: the way in to this package.
public final class Blocks {
  private final Lowering lowering;
  private final Resolver resolver;

  /// Blocks within these surroundings.
  public Blocks(Context context) {
    this.lowering = new Lowering(context);
    this.resolver = new Resolver(context);
  }

  /// A block as script.
  public Block block(Expression.Body body, BlockKind kind) {
    return resolver.resolve(lowering.block(body, kind), kind);
  }

  /// Statements that stand among others, as the effects of an option do.
  public List<Entry> statements(List<Statement> statements, BlockKind kind, Span at) {
    List<Entry> out = new ArrayList<>();
    for (Statement statement : statements) {
      lowering.statement(statement, Place.of(kind), out);
    }
    return resolver.resolve(Block.of(out, at), kind).entries();
  }

  /// Statements among the fields of a definition such as `decision`.
  ///
  /// @param shapes what the vocabulary says that they take
  public List<Entry> fields(List<BlockSignature> shapes, List<Statement> statements, Span at) {
    List<Entry> out = new ArrayList<>();
    Place place = new Place(shapes, "");
    for (Statement statement : statements) {
      lowering.statement(statement, place, out);
    }
    return resolver.resolve(Block.of(out, at), place).entries();
  }

  /// A condition in parentheses as a block of triggers.
  public Block condition(Expression.Group group) {
    return resolver.resolve(lowering.condition(group), BlockKind.TRIGGER);
  }

  /// A condition in parentheses that is not met.
  public Block opposite(Expression.Group group) {
    Expression not = new Expression.Negation(group, group.span());
    return resolver.resolve(lowering.condition(not), BlockKind.TRIGGER);
  }
}
