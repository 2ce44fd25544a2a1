package dev.iskra.check;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Operator;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.game.ObjectType;
import dev.iskra.lower.Popularities;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Group;
import dev.iskra.signature.MergedSignature;
import dev.iskra.signature.ValueSpec;
import dev.iskra.signature.ValueType;
import java.util.List;
import java.util.Optional;

/// Walks one block, and everything in it.
///
/// A key is looked up as an argument of the enclosing key, as an effect, trigger or entry of
/// another family, as a scope, and as something the mod declares, in this order.
final class BlockChecker {
  /// What a call of a scripted effect or trigger takes.
  private static final List<ValueType> ANSWER = List.of(new ValueType.YesNo());

  private final Environment ground;
  private final ScopeLinks leads;
  private final Values values;
  private final Reporter notes;
  private final ValueReporter valueNotes;
  private final UsageCollector mentions;
  private final UnknownKeys unknowns;
  private final Alternatives alternatives;
  private final KeyLookup keys;
  private final boolean complete;

  /// @param complete whether our data know what a definition must hold
  BlockChecker(Environment ground, boolean complete) {
    this.ground = ground;
    this.complete = complete;
    this.leads = new ScopeLinks(ground.names(), ground.targets());
    this.values = new Values(ground.signatures(), ground.names(), leads);
    this.mentions = new UsageCollector(ground);
    this.notes = new Reporter(ground, mentions);
    this.valueNotes = new ValueReporter(ground, notes);
    this.unknowns = new UnknownKeys(ground, notes, leads);
    this.keys = new KeyLookup(ground.signatures(), values);
    this.alternatives = new Alternatives(ground.signatures(), values);
  }

  /// What came of it.
  BlockResult result() {
    return notes.examined(leads.asked());
  }

  /// Looks at a block.
  void block(Block block, BlockSignature shape, ScopeContext around, Owner owner) {
    ScopeContext where = keys.scopes(block, shape, around.changed(shape.scopes()));
    ArgumentCount met = new ArgumentCount();
    List<Entry> entries = block.entries();
    boolean script = shape.isScript();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry instanceof Field field) {
        field(field, shape, where, owner, met);
        if (script) {
          notes.afterIf(field, i == 0 ? Optional.empty() : Optional.of(entries.get(i - 1)), owner);
        }
      } else if (entry instanceof Item item) {
        item(item, shape, where, owner);
        where = keys.scopes(BlockSignature.ITEM, item.value(), shape, where);
      }
    }
    count(block, shape, owner, met);
  }

  private void field(
      Field field, BlockSignature shape, ScopeContext where, Owner owner, ArgumentCount met) {
    if (shape.holes() && Interpolations.in(field)) {
      interpolated(field);
      return;
    }
    String key = field.key().text();
    Optional<Group> argument = shape.named(key);
    if (argument.isPresent()) {
      once(field, argument.get(), met);
      argument(field, argument.get(), where, owner);
      return;
    }
    Optional<Group> exact = keys.described(field, shape, where, true);
    List<String> contents = shape.contents();
    for (int i = 0; i < contents.size(); i++) {
      Optional<MergedSignature> form = ground.signatures().form(contents.get(i), key);
      if (form.isPresent() && (exact.isEmpty() || keys.isOfKind(field, form.get().takes()))) {
        if (form.get().category().endsWith("_stat") && met.again(key)) {
          notes.repeated(field);
        }
        entry(field, form.get(), where);
        return;
      }
    }
    boolean script = shape.isScript();
    Optional<MergedSignature> pattern =
        script || exact.isPresent() ? Optional.empty() : keys.patterned(field, shape, where);
    if (pattern.isPresent()) {
      entry(field, pattern.get(), where);
      return;
    }
    exact
        .or(() -> keys.described(field, shape, where, false))
        .ifPresentOrElse(
            group -> described(field, group, shape, where, owner, met),
            () -> undescribed(field, shape, where, owner, met));
  }

  private void interpolated(Field field) {
    if (field.value() instanceof Scalar scalar) {
      ground
          .signatures()
          .form("effect", field.key().text())
          .ifPresent(form -> composed(scalar, form.takes()));
    }
  }

  /// The key is reported for itself; that it is missing as well would be the same said twice.
  private void undescribed(
      Field field, BlockSignature shape, ScopeContext where, Owner owner, ArgumentCount met) {
    other(field, shape, where, owner);
    if (shape.needsDescribed()) {
      met.add(shape.described().getFirst());
    }
  }

  private void described(
      Field field,
      Group group,
      BlockSignature shape,
      ScopeContext where,
      Owner owner,
      ArgumentCount met) {
    notes.known(field.key(), KeyLookup.pattern(group), where);
    if (KeyLookup.pattern(group) instanceof ValueType.OpenWord) {
      valueNotes.key(field.key(), shape.described().stream().map(KeyLookup::pattern).toList());
    }
    if (shape.needsDescribed()) {
      met.add(group);
    }
    argument(field, group, where, owner);
  }

  /// A scope, a scripted effect or trigger, or nothing.
  private void other(Field field, BlockSignature shape, ScopeContext where, Owner owner) {
    String key = field.key().text();
    if (!shape.isScript()) {
      unknown(field, shape, where, owner);
    } else if (key.equalsIgnoreCase("limit")) {
      notes.misplacedLimit(field, owner);
    } else if (!Values.open(key)) {
      switch (leads.of(key, where)) {
        case LinkTarget.To to -> scope(field, to, shape, where);
        case LinkTarget.Broken broken -> notes.broken(field.key(), broken, where);
        case LinkTarget.Nowhere _ -> {
          if (!scripted(field, shape, where)) {
            keys.patterned(field, shape, where)
                .ifPresentOrElse(
                    form -> entry(field, form, where), () -> unknown(field, shape, where, owner));
          }
        }
      }
    }
  }

  private void scope(Field field, LinkTarget.To to, BlockSignature shape, ScopeContext where) {
    notes.leads(field.key());
    valueNotes.eventTarget(field.key());
    if (field.value() instanceof Block block) {
      ScopeContext within = where.into(to.origin(), field.key());
      block(block, BlockSignature.of(shape.effects()), within, new Owner(field.key(), true));
    } else {
      notes.scopeWithoutBlock(field);
    }
  }

  private boolean scripted(Field field, BlockSignature shape, ScopeContext where) {
    ObjectType family = shape.effects() ? ObjectType.SCRIPTED_EFFECT : ObjectType.SCRIPTED_TRIGGER;
    String key = field.key().text();
    if (ground.names().byId(family, key).id().isEmpty()) {
      return false;
    }
    notes.call(family, key, where, field.key());
    if (!(field.value() instanceof Scalar answer)) {
      valueNotes.blockForValue(field, ANSWER);
    } else if (!Values.open(answer.text())) {
      judged(field, answer, ANSWER, where);
    }
    return true;
  }

  private void unknown(Field field, BlockSignature shape, ScopeContext where, Owner owner) {
    if (field.value() instanceof Block block) {
      // Nothing is said of what stands in it, but it may set what is asked for elsewhere.
      BlockChecker unread = new BlockChecker(ground, false);
      unread.block(
          block, BlockSignature.of(true), ScopeContext.UNKNOWN, new Owner(field.key(), false));
      notes.adopt(unread.result());
    }
    unknowns.report(field, shape, where, owner);
  }

  private void entry(Field field, MergedSignature form, ScopeContext where) {
    notes.version(field, form);
    if (!where.self().fits(form.on())) {
      notes.wrongScope(field.key(), form, where);
    } else if (where.disagrees(form.on())) {
      notes.doubtfulScope(field.key(), form, where);
    }
    if (field.operator() != Operator.EQUALS && field.operator() != Operator.NONE) {
      compared(field, form);
    }
    if (field.value() instanceof Scalar scalar) {
      scalar(field, scalar, form.takes(), where);
      if (form.category().equals("effect") || form.category().equals("trigger")) {
        valueNotes.decimals(scalar);
      }
    } else if (field.value() instanceof Block block) {
      ScopeContext within = where;
      if (form.into().isPresent()) {
        within = where.into(new InferredScope(form.into().get(), List.of()), field.key());
      }
      block(field, block, form.takes(), within, true);
      if (field.key().is("has_game_rule")) {
        valueNotes.option(block);
      }
      if (form.category().equals("effect") && field.key().is(Popularities.EFFECT)) {
        Popularities.check(ground.names(), field.key(), block).ifPresent(notes::report);
      }
    }
  }

  /// Effects take only `=`, and so do triggers that ask for no number.
  private void compared(Field field, MergedSignature form) {
    boolean less =
        switch (field.operator()) {
          case LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL -> true;
          default -> false;
        };
    boolean named = form.takes().words(ground.signatures()).stream().noneMatch(Values::compares);
    if (form.category().equals("effect") || (form.category().equals("trigger") && less && named)) {
      notes.assignment(field, form.category());
    }
  }

  private void once(Field field, Group group, ArgumentCount met) {
    if (group.once() && met.times(group) == 1) {
      notes.repeated(field);
    }
    met.add(group);
  }

  private void argument(Field field, Group group, ScopeContext where, Owner owner) {
    if (field.value() instanceof Scalar scalar) {
      scalar(field, scalar, group.takes(), where);
    } else if (field.value() instanceof Block block) {
      block(field, block, group.takes(), where.changed(group.scopes()), owner.strict());
    }
  }

  private void scalar(Field field, Scalar scalar, ValueSpec takes, ScopeContext where) {
    String text = scalar.text();
    if (Values.open(text)) {
      composed(scalar, takes);
      return;
    }
    List<ValueType> words = takes.words(ground.signatures());
    if (words.isEmpty()) {
      valueNotes.valueForBlock(field);
    } else {
      judged(field, scalar, words, where);
    }
  }

  /// A flag that is set by a name that is put together while the game runs.
  private void composed(Scalar scalar, ValueSpec takes) {
    for (ValueType type : takes.words(ground.signatures())) {
      if (type instanceof ValueType.OpenWord open
          && open.declares()
          && scalar.text().indexOf('[') >= 0
          && scalar.text().indexOf(']') >= 0) {
        mentions.flag(scalar, open);
      }
    }
  }

  private void judged(Field field, Scalar scalar, List<ValueType> types, ScopeContext where) {
    valueNotes.eventTarget(scalar);
    Values.Fit best = Values.Fit.NO;
    for (int i = 0; i < types.size(); i++) {
      ValueType type = types.get(i);
      mentions.orderOfBattle(scalar, type);
      Values.Fit fit = values.fit(scalar.text(), scalar.quoted(), type, where);
      if (fit == Values.Fit.YES) {
        notes.known(scalar, type, where);
        if (type instanceof ValueType.Reference reference) {
          mentions.name(field, scalar, reference, types.getFirst(), where, notes);
        }
        if (type instanceof ValueType.Text && TextContexts.TOOLTIPS.contains(field.key().text())) {
          notes.shows(scalar, where);
        }
        return;
      }
      if (fit == Values.Fit.OPEN && type instanceof ValueType.OpenWord open) {
        mentions.flag(scalar, open);
      }
      best = fit.compareTo(best) < 0 ? fit : best;
    }
    valueNotes.value(field, scalar, types, best, where);
  }

  /// @param within whether it lies within an effect or trigger
  private void block(
      Field field, Block block, ValueSpec takes, ScopeContext where, boolean within) {
    List<BlockSignature> shapes = takes.blocks(ground.signatures());
    if (shapes.isEmpty()) {
      List<ValueType> words = takes.words(ground.signatures());
      if (words.stream().anyMatch(type -> takesAny(type))) {
        return;
      }
      shapes = values.composed(block, words);
      if (shapes.isEmpty()) {
        if (!isUnread(block)) {
          valueNotes.blockForValue(field, words);
        }
        return;
      }
    }
    BlockSignature best =
        shapes.size() == 1 ? shapes.getFirst() : alternatives.closest(block, shapes, where);
    block(block, best, where, new Owner(field.key(), within));
  }

  /// `{ { … } }`: an insertion of Iskra that could not be read, and was reported as that.
  private static boolean isUnread(Block block) {
    return block.entries().size() == 1
        && block.entries().getFirst() instanceof Item item
        && item.value() instanceof Block;
  }

  private static boolean takesAny(ValueType type) {
    return type instanceof ValueType.Anything || type instanceof ValueType.Colour;
  }

  private void item(Item item, BlockSignature shape, ScopeContext where, Owner owner) {
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

  private void stray(Value value, BlockSignature shape, Owner owner) {
    boolean open = shape.holes() || shape.each().isPresent();
    if (!open && (owner.strict() || shape.isScript())) {
      notes.stray(value, owner);
    }
  }

  private void listed(Scalar scalar, BlockSignature shape, ScopeContext where, Owner owner) {
    if (!Values.open(scalar.text())) {
      judged(new Field(owner.name(), Operator.EQUALS, scalar), scalar, shape.items(), where);
    }
  }

  private void count(Block block, BlockSignature shape, Owner owner, ArgumentCount met) {
    if (!(owner.strict() || complete) || block.end() <= block.start()) {
      return;
    }
    if (met.lacksDescribed(shape)) {
      notes.missing(owner, shape);
    }
    List<String> missing = met.missing(block, shape);
    if (!missing.isEmpty()) {
      notes.missing(owner, missing);
    }
  }
}
