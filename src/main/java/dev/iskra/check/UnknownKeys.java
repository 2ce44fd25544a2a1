package dev.iskra.check;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Field;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.model.Resolution;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Group;
import dev.iskra.signature.ValueType;
import dev.iskra.text.NearestNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Says in words what is wrong with a key that its block does not take.
record UnknownKeys(Environment ground, Reporter notes, ScopeLinks leads) {
  private static final String UNRESOLVED = "Another mod or a newer game may have it.";

  private static final List<String> MODIFIERS = List.of("modifier");

  /// How many fields of a definition show that a block is such a definition.
  private static final int TELLING = 2;

  /// A key of a block; nothing where nobody knows what the block takes.
  ///
  /// @param where the scopes there
  void report(Field field, BlockSignature shape, ScopeContext where, Owner owner) {
    boolean fields = !shape.names().isEmpty() || !shape.described().isEmpty();
    if (!owner.strict() && !fields && shape.contents().isEmpty()) {
      return;
    }
    if (shape.isScript()) {
      word(field, shape);
    } else if (owner.strict()) {
      if (shape.contents().containsAll(MODIFIERS)) {
        modifier(field, shape, where, owner);
      } else {
        argument(field, shape, owner);
      }
    } else if (!misplaced(field, shape, where, owner) && !nested(field, shape, owner)) {
      boolean inner = !shape.names().isEmpty() && field.value() instanceof Block;
      if (shape.contents().containsAll(MODIFIERS) && !inner) {
        modifier(field, shape, where, owner);
      } else {
        definitionField(field, shape, owner);
      }
    }
  }

  private void word(Field field, BlockSignature shape) {
    String key = field.key().text();
    boolean effects = shape.effects();
    if (has(effects ? "trigger" : "effect", key)) {
      notes.report(
          Diagnostic.of(
                  effects ? CheckRule.TRIGGER_AMONG_EFFECTS : CheckRule.EFFECT_AMONG_TRIGGERS,
                  field.key().span(),
                  effects
                      ? "`" + key + "` is a trigger, and effects stand here."
                      : "`" + key + "` is an effect, and triggers stand here.")
              .help(
                  effects
                      ? "Put it into the `limit` of an `if`."
                      : "Put it into a block of effects, such as a reward or an option."));
      return;
    }
    String category = effects ? "effect" : "trigger";
    List<String> near = near(key, category);
    if (near.isEmpty() && !ground.closed()) {
      unlessDeclared(
          key,
          effects,
          CheckRule.UNRESOLVED_WORD
              .at(
                  field.key().span(),
                  "The " + category + " `" + key + "` is neither the game's nor this mod's.")
              .note(UNRESOLVED));
      return;
    }
    CheckRule rule = effects ? CheckRule.UNKNOWN_EFFECT : CheckRule.UNKNOWN_TRIGGER;
    Diagnostic unknown = rule.at(field.key().span(), "There is no " + category + " `" + key + "`.");
    if (has("modifier", key)) {
      unknown = unknown.note("It is a modifier, which belongs into a block such as `modifier`.");
    }
    unlessDeclared(key, effects, unknown.suggest(near, field.key().span()));
  }

  /// What the compiler emits may declare scripted effects of its own.
  private void unlessDeclared(String key, boolean effects, Diagnostic finding) {
    ObjectType family = effects ? ObjectType.SCRIPTED_EFFECT : ObjectType.SCRIPTED_TRIGGER;
    notes.doubt(
        new BlockResult.Doubt(
            (_, _) -> Optional.of(finding), List.of(new BlockResult.OpenName(family.id(), key))));
  }

  private List<String> near(String key, String category) {
    ObjectType scripted =
        category.equals("effect") ? ObjectType.SCRIPTED_EFFECT : ObjectType.SCRIPTED_TRIGGER;
    LinkedHashSet<String> near = new LinkedHashSet<>();
    near.addAll(ground.signatures().near(category, key));
    if (ground.names().byId(scripted, key) instanceof Resolution.Unknown unknown) {
      near.addAll(unknown.near());
    }
    return near.stream().limit(3).toList();
  }

  private boolean has(String category, String key) {
    return !ground.signatures().of(category, key).isEmpty();
  }

  // --- what belongs elsewhere, in every version of the game ---

  /// Whether the key is the name of an effect, trigger, modifier or scope: no version of the game
  /// has a field that is called so.
  private boolean misplaced(Field field, BlockSignature shape, ScopeContext where, Owner owner) {
    Optional<String> sort = sort(field, shape, where);
    sort.ifPresent(what -> notes.report(misplaced(field, what, shape, owner)));
    return sort.isPresent();
  }

  private Diagnostic misplaced(Field field, String what, BlockSignature shape, Owner owner) {
    Diagnostic finding =
        CheckRule.MISPLACED_WORD.at(
            field.key().span(),
            "`%s` is %s, and no field of `%s`."
                .formatted(
                    field.key().text(),
                    (what.equals("effect") ? "an " : "a ") + what,
                    owner.name().text()));
    String fields = takers(shape, group -> takes(group, what));
    return fields.isEmpty() ? finding : finding.help("It may stand in " + fields + ".");
  }

  private Optional<String> sort(Field field, BlockSignature shape, ScopeContext where) {
    String key = field.key().text();
    for (String category : List.of("effect", "trigger", "modifier")) {
      if (has(category, key)) {
        return Optional.of(category);
      }
    }
    boolean scope =
        field.value() instanceof Block
            && shape.described().isEmpty()
            && !Values.open(key)
            && leads.of(key, where) instanceof LinkTarget.To;
    return scope ? Optional.of("scope") : Optional.empty();
  }

  /// The fields of the definition in which such a word may stand.
  private static String takers(BlockSignature shape, Predicate<Group> takes) {
    return shape.names().stream()
        .sorted()
        .flatMap(name -> shape.named(name).stream())
        .filter(takes)
        .map(group -> "`" + group.name() + "`")
        .collect(Collectors.joining(", "));
  }

  private boolean takes(Group group, String what) {
    return group.takes().blocks(ground.signatures()).stream()
        .anyMatch(
            block ->
                what.equals("scope")
                    ? block.effects() || block.triggers()
                    : block.contents().contains(what));
  }

  /// Whether the block is itself such a definition, which a brace too few has put into this one.
  private boolean nested(Field field, BlockSignature shape, Owner owner) {
    boolean nested =
        field.value() instanceof Block block
            && block.fields().filter(one -> shape.named(one.key().text()).isPresent()).count()
                >= TELLING;
    if (nested) {
      notes.report(
          CheckRule.NESTED_DEFINITION
              .at(
                  field.key().span(),
                  "`%s` stands within `%s`, and is no definition of its own."
                      .formatted(field.key().text(), owner.name().text()))
              .label(owner.name().span(), "within this one")
              .help("Look for a brace that is missing before it."));
    }
    return nested;
  }

  // --- modifiers, arguments, fields ---

  private void modifier(Field field, BlockSignature shape, ScopeContext where, Owner owner) {
    if (misplaced(field, shape, where, owner)) {
      return;
    }
    String key = field.key().text();
    List<String> near = nearFields(key, shape);
    if (field.value() instanceof Block && near.isEmpty() && shape.contents().equals(MODIFIERS)) {
      notes.report(
          CheckRule.MISPLACED_WORD.at(
              field.key().span(), "`" + key + "` opens a block, and modifiers stand here."));
      return;
    }
    boolean open = near.isEmpty() && !ground.closed();
    Diagnostic unknown =
        CheckRule.UNKNOWN_MODIFIER.at(
            field.key().span(),
            open
                ? "The modifier `" + key + "` is neither the game's nor this mod's."
                : "There is no modifier `" + key + "`.");
    notes.report(open ? unknown.note(UNRESOLVED) : unknown.suggest(near, field.key().span()));
  }

  private List<String> nearFields(String key, BlockSignature shape) {
    List<String> near =
        new ArrayList<>(NearestNames.of(key.toLowerCase(Locale.ROOT), shape.names()));
    shape.contents().forEach(family -> near.addAll(ground.signatures().near(family, key)));
    return near;
  }

  private void definitionField(Field field, BlockSignature shape, Owner owner) {
    List<String> near = nearFields(field.key().text(), shape);
    Optional<Diagnostic> name = described(field, shape);
    if (near.isEmpty() && name.isPresent()) {
      notes.report(name.get());
      return;
    }
    String inner = takers(shape, group -> holds(group, field.key().text()));
    boolean early = near.isEmpty() && !inner.isEmpty() && ground.closed();
    Diagnostic unknown =
        (early ? CheckRule.MISPLACED_WORD : CheckRule.UNKNOWN_DEFINITION_FIELD)
            .at(
                field.key().span(),
                "`" + owner.name().text() + "` has no field `" + field.key().text() + "`.");
    if (!near.isEmpty()) {
      notes.report(unknown.suggest(near, field.key().span()));
    } else if (!inner.isEmpty()) {
      notes.report(unknown.help("It may stand in " + inner + ": a `}` may be too early above."));
    } else {
      notes.report(ground.closed() ? unknown : unknown.note("A newer game may have it."));
    }
  }

  private boolean holds(Group group, String key) {
    return group.takes().blocks(ground.signatures()).stream()
        .anyMatch(block -> block.named(key).isPresent());
  }

  private void argument(Field field, BlockSignature shape, Owner owner) {
    String key = field.key().text();
    List<String> near = nearFields(key, shape);
    Optional<Diagnostic> name = described(field, shape);
    if (near.isEmpty() && name.isPresent()) {
      notes.report(name.get());
      return;
    }
    CheckRule rule = near.isEmpty() ? CheckRule.UNRESOLVED_ARGUMENT : CheckRule.UNKNOWN_ARGUMENT;
    Diagnostic unknown =
        rule.at(field.key().span(), "`" + owner.name().text() + "` has no argument `" + key + "`.");
    notes.report(
        near.isEmpty()
            ? unknown.help("It takes " + listed(shape) + ".")
            : unknown.suggest(near, field.key().span()));
  }

  /// What is to be said where the arguments are names of something, such as technologies.
  private Optional<Diagnostic> described(Field field, BlockSignature shape) {
    return new UnknownNames(ground).unknown(field.key(), patterns(shape));
  }

  private static List<ValueType> patterns(BlockSignature shape) {
    return shape.described().stream().map(KeyLookup::pattern).toList();
  }

  /// What may stand in it, in words.
  private String listed(BlockSignature shape) {
    List<String> all = new ArrayList<>();
    shape.fields().stream()
        .filter(argument -> argument.pattern().isEmpty())
        .map(argument -> "`" + argument.name() + "`")
        .distinct()
        .forEach(all::add);
    patterns(shape).forEach(pattern -> all.add(Types.describe(List.of(pattern), ground)));
    if (!shape.items().isEmpty()) {
      all.add("a list, each of it " + Types.describe(shape.items(), ground));
    }
    return all.isEmpty() ? "no arguments" : String.join(", ", all);
  }
}
