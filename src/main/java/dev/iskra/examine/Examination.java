package dev.iskra.examine;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Operator;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.game.Family;
import dev.iskra.signature.Argument;
import dev.iskra.signature.ScopeSet;
import dev.iskra.signature.Shape;
import dev.iskra.signature.Signature;
import dev.iskra.signature.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Walks one block, and everything in it.
///
/// A key is looked up as an argument of the enclosing key, as an effect, trigger or entry of
/// another family, as a scope, and as something the mod declares, in this order.
final class Examination {
  private static final String HOLES = "hole";

  private final Ground ground;
  private final Leads leads;
  private final Values values;
  private final Notes notes;

  Examination(Ground ground) {
    this.ground = ground;
    this.leads = new Leads(ground.names(), ground.targets());
    this.values = new Values(ground.signatures(), ground.names(), leads);
    this.notes = new Notes(ground);
  }

  /// What came of it.
  Examined result() {
    return notes.examined(leads.asked());
  }

  /// Looks at a block.
  void block(Block block, Shape shape, Where around, Owner owner) {
    Where where = around.changed(shape.scopes());
    List<Argument> met = new ArrayList<>();
    for (Entry entry : block.entries()) {
      if (entry instanceof Field field) {
        field(field, shape, where, owner, met);
      } else if (entry instanceof Item item) {
        item(item, shape, where, owner);
      }
    }
    count(block, shape, owner, met);
  }

  private void field(Field field, Shape shape, Where where, Owner owner, List<Argument> met) {
    String key = field.key().text();
    if (shape.contents().contains(HOLES) && hasHole(field)) {
      return;
    }
    List<Argument> arguments = shape.named(key);
    if (!arguments.isEmpty()) {
      argument(field, arguments, where, met);
      return;
    }
    for (String category : Families.ORDER) {
      if (shape.contents().contains(category)) {
        List<Signature> signatures = ground.signatures().of(category, key);
        if (!signatures.isEmpty()) {
          entry(field, signatures, where);
          return;
        }
      }
    }
    if (!described(field, shape, where, met)) {
      other(field, shape, where, owner);
    }
  }

  /// An argument or entry whose name is only described.
  private boolean described(Field field, Shape shape, Where where, List<Argument> met) {
    String key = field.key().text();
    for (Argument argument : shape.patterns()) {
      if (values.matches(key, argument.pattern().orElseThrow(), where)) {
        List<Argument> alike =
            shape.patterns().stream().filter(o -> o.name().equals(argument.name())).toList();
        notes.known(field.key(), argument.pattern().orElseThrow());
        argument(field, alike, where, met);
        return true;
      }
    }
    for (String category : shape.contents()) {
      for (Signature signature : ground.signatures().patterns(category)) {
        if (values.matches(key, signature.pattern().orElseThrow(), where)) {
          List<Signature> alike =
              ground.signatures().patterns(category).stream()
                  .filter(o -> o.name().equals(signature.name()))
                  .toList();
          entry(field, alike, where);
          return true;
        }
      }
    }
    return false;
  }

  /// A scope, a scripted effect or trigger, or nothing.
  private void other(Field field, Shape shape, Where where, Owner owner) {
    boolean script = shape.effects() || shape.triggers();
    String key = field.key().text();
    if (!script || Values.open(key)) {
      if (!script) {
        unknown(field, shape, where, owner);
      }
      return;
    }
    if (key.equalsIgnoreCase("limit")) {
      notes.misplacedLimit(field, owner);
      return;
    }
    switch (leads.of(key, where)) {
      case Lead.To to -> scope(field, to, shape, where);
      case Lead.Broken broken -> notes.broken(field.key(), broken, where);
      case Lead.Nowhere _ -> {
        if (!scripted(field, shape, where)) {
          unknown(field, shape, where, owner);
        }
      }
    }
  }

  private void scope(Field field, Lead.To to, Shape shape, Where where) {
    if (field.value() instanceof Block block) {
      Where within =
          where.into(
              to.scopes(),
              field.key().span(),
              "`" + field.key().text() + "` leads to " + Notes.article(to.scopes()),
              to.inferred());
      Set<String> contents = shape.effects() ? Set.of("effect") : Set.of("trigger");
      block(block, Shape.holding(contents), within, new Owner(field.key(), true));
    } else {
      notes.scopeWithoutBlock(field);
    }
  }

  private boolean scripted(Field field, Shape shape, Where where) {
    Family family = shape.effects() ? Family.SCRIPTED_EFFECT : Family.SCRIPTED_TRIGGER;
    String key = field.key().text();
    if (ground.names().byId(family, key).id().isEmpty()) {
      return false;
    }
    notes.call(family, key, where, field.key());
    return true;
  }

  private void unknown(Field field, Shape shape, Where where, Owner owner) {
    if (shape.effects() || shape.triggers()) {
      notes.unknownWord(field, shape);
    } else if (shape.contents().contains("modifier")) {
      modifier(field);
    } else if (!shape.byName().isEmpty() && shape.contents().isEmpty()) {
      notes.unknownArgument(field, shape, owner);
    }
  }

  private void modifier(Field field) {
    String key = field.key().text();
    if (ground.names().byId(Family.MODIFIER_DEFINITION, key).id().isEmpty()) {
      notes.unknownModifier(field);
    }
  }

  // --- an entry of a family
  // ------------------------------------------------------------------------

  private void entry(Field field, List<Signature> signatures, Where where) {
    notes.version(field, signatures);
    stands(field, signatures, where);
    Where within = where;
    Optional<ScopeSet> into = signatures.getFirst().into();
    if (into.isPresent()) {
      within =
          where.into(
              into.get(),
              field.key().span(),
              "`" + field.key().text() + "` leads to " + Notes.article(into.get()),
              false);
    }
    List<ValueType> types = new ArrayList<>();
    List<Shape> shapes = new ArrayList<>();
    for (Signature signature : signatures) {
      types.addAll(signature.values());
      signature.block().ifPresent(shapes::add);
    }
    boolean effect = signatures.getFirst().category().equals("effect");
    value(field, types, shapes, within, effect, true);
  }

  private void stands(Field field, List<Signature> signatures, Where where) {
    ScopeSet accepted = signatures.getFirst().on();
    for (Signature signature : signatures) {
      accepted = accepted.or(signature.on());
    }
    if (!where.self().fits(accepted)) {
      notes.wrongScope(field.key(), signatures.getFirst().category(), accepted, where);
    } else if (where.inferred() && !where.self().alwaysFits(accepted)) {
      notes.doubtfulScope(field.key(), signatures.getFirst().category(), accepted, where);
    }
  }

  // --- an argument
  // -----------------------------------------------------------------------------------

  private void argument(Field field, List<Argument> arguments, Where where, List<Argument> met) {
    Argument first = arguments.getFirst();
    met.add(first);
    if (first.most() == 1) {
      int before = 0;
      for (Argument one : met) {
        before += one.name().equalsIgnoreCase(first.name()) ? 1 : 0;
      }
      if (before == 2 && first.pattern().isEmpty()) {
        notes.repeated(field);
      }
    }
    List<ValueType> types = new ArrayList<>();
    List<Shape> shapes = new ArrayList<>();
    Where within = where;
    for (Argument argument : arguments) {
      types.addAll(argument.values());
      argument.block().ifPresent(shapes::add);
      within = argument.scopes().isNone() ? within : where.changed(argument.scopes());
    }
    value(field, types, shapes, within, false, false);
  }

  private void value(
      Field field,
      List<ValueType> types,
      List<Shape> shapes,
      Where where,
      boolean effect,
      boolean entry) {
    switch (field.value()) {
      case Scalar scalar -> {
        if (effect) {
          notes.assignment(field);
        }
        scalar(field, scalar, types, shapes, where);
      }
      case Block block -> blocks(field, block, types, shapes, where, entry);
      case Colour _ -> {}
    }
  }

  private void scalar(
      Field field, Scalar scalar, List<ValueType> types, List<Shape> shapes, Where where) {
    String text = scalar.text();
    if (Values.open(text)) {
      return;
    }
    List<ValueType> plain = types.stream().filter(t -> takesWord(t)).toList();
    if (plain.isEmpty()) {
      if (!shapes.isEmpty() || !types.isEmpty()) {
        notes.valueForBlock(field);
      }
      return;
    }
    Values.Fit best = Values.Fit.NO;
    for (ValueType type : plain) {
      Values.Fit fit = values.fit(text, scalar.quoted(), type, where);
      best = fit.compareTo(best) < 0 ? fit : best;
      if (fit == Values.Fit.YES) {
        notes.known(scalar, type, where.self());
        fires(scalar, type, where);
        return;
      }
    }
    notes.value(field, scalar, plain, best, where);
  }

  private boolean takesWord(ValueType type) {
    return !(type instanceof ValueType.Shared shared)
        || ground.signatures().shared(shared.block()).stream()
            .anyMatch(one -> !one.values().isEmpty());
  }

  private void fires(Scalar scalar, ValueType type, Where where) {
    if (type instanceof ValueType.Reference reference && reference.family() == Family.EVENT) {
      notes.call(Family.EVENT, scalar.text(), where, scalar);
    }
  }

  private void blocks(
      Field field,
      Block block,
      List<ValueType> types,
      List<Shape> shapes,
      Where where,
      boolean entry) {
    List<Shape> all = new ArrayList<>(shapes);
    for (ValueType type : types) {
      switch (type) {
        case ValueType.Shared shared ->
            ground.signatures().shared(shared.block()).forEach(s -> s.block().ifPresent(all::add));
        // Arithmetic, and texts with arguments, may stand for a number or a text.
        case ValueType.Anything _, ValueType.Amount _, ValueType.Text _, ValueType.Colour _ -> {
          if (shapes.isEmpty()) {
            return;
          }
        }
        default -> {}
      }
    }
    if (all.isEmpty()) {
      notes.blockForValue(field, types);
      return;
    }
    Shape best = all.size() == 1 ? all.getFirst() : closest(block, all, where);
    block(block, best, where, new Owner(field.key(), entry || best.contents().isEmpty()));
  }

  /// The alternative that the block was most likely meant to be.
  private Shape closest(Block block, List<Shape> shapes, Where where) {
    Shape best = shapes.getFirst();
    int most = Integer.MIN_VALUE;
    for (Shape shape : shapes) {
      int score = score(block, shape, where);
      if (score > most) {
        most = score;
        best = shape;
      }
    }
    return best;
  }

  private int score(Block block, Shape shape, Where where) {
    int score = 0;
    for (Entry entry : block.entries()) {
      if (entry instanceof Field field) {
        String key = field.key().text();
        if (!shape.named(key).isEmpty()) {
          score += 3 + fitting(field, shape.named(key), where);
        } else {
          List<Argument> described =
              shape.patterns().stream()
                  .filter(p -> values.matches(key, p.pattern().orElseThrow(), where))
                  .toList();
          score += described.isEmpty() ? shape.contents().isEmpty() ? -3 : 1 : 2;
          score += fitting(field, described, where);
        }
      } else {
        score += shape.items().isEmpty() && shape.each().isEmpty() ? -3 : 2;
      }
    }
    for (Argument argument : shape.fields()) {
      boolean missing = argument.least() > 0 && block.field(argument.name()).isEmpty();
      score -= missing && argument.pattern().isEmpty() ? 2 : 0;
    }
    return score;
  }

  /// Whether the value is one that the argument takes: tells alternatives apart that differ in a
  /// literal only.
  private int fitting(Field field, List<Argument> arguments, Where where) {
    if (!(field.value() instanceof Scalar scalar)) {
      return 0;
    }
    for (Argument argument : arguments) {
      for (ValueType type : argument.values()) {
        if (values.fit(scalar.text(), scalar.quoted(), type, where) == Values.Fit.YES) {
          return 1;
        }
      }
    }
    return 0;
  }

  // --- the rest of a block
  // ----------------------------------------------------------------------------

  private void item(Item item, Shape shape, Where where, Owner owner) {
    switch (item.value()) {
      case Block block ->
          shape
              .each()
              .ifPresentOrElse(
                  each -> block(block, each, where, owner),
                  () -> stray(item.value(), shape, owner));
      case Scalar scalar -> {
        if (shape.items().isEmpty()) {
          stray(scalar, shape, owner);
        } else {
          listed(scalar, shape, where, owner);
        }
      }
      case Colour _ -> {}
    }
  }

  private void stray(Value value, Shape shape, Owner owner) {
    boolean open = shape.contents().contains(HOLES) || shape.each().isPresent();
    if (!open && (owner.strict() || shape.effects() || shape.triggers())) {
      notes.stray(value, owner);
    }
  }

  private void listed(Scalar scalar, Shape shape, Where where, Owner owner) {
    if (Values.open(scalar.text())) {
      return;
    }
    Values.Fit best = Values.Fit.NO;
    for (ValueType type : shape.items()) {
      Values.Fit fit = values.fit(scalar.text(), scalar.quoted(), type, where);
      best = fit.compareTo(best) < 0 ? fit : best;
      if (fit == Values.Fit.YES) {
        notes.known(scalar, type, where.self());
        return;
      }
    }
    Field field = new Field(owner.name(), Operator.EQUALS, scalar);
    notes.value(field, scalar, shape.items(), best, where);
  }

  private void count(Block block, Shape shape, Owner owner, List<Argument> met) {
    if (!owner.strict()) {
      return;
    }
    List<String> missing = new ArrayList<>();
    for (Argument argument : shape.fields()) {
      if (argument.least() > 0
          && argument.pattern().isEmpty()
          && shape.named(argument.name()).stream().allMatch(one -> one.least() > 0)
          && met.stream().noneMatch(one -> one.name().equalsIgnoreCase(argument.name()))
          && !missing.contains(argument.name())) {
        missing.add(argument.name());
      }
    }
    if (!missing.isEmpty() && block.end() > block.start()) {
      notes.missing(owner, missing);
    }
  }

  private static boolean hasHole(Entry entry) {
    return switch (entry) {
      case Field field -> field.key().text().indexOf('[') >= 0 || hasHole(field.value());
      case Item item -> hasHole(item.value());
      default -> false;
    };
  }

  private static boolean hasHole(Value value) {
    return switch (value) {
      case Scalar scalar -> scalar.text().indexOf('[') >= 0;
      case Block block -> block.entries().stream().anyMatch(Examination::hasHole);
      case Colour _ -> false;
    };
  }
}
