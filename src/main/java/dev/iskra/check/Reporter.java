package dev.iskra.check;

import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.model.Resolution;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.MergedSignature;
import dev.iskra.signature.ScopeSet;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.ValueType;
import dev.iskra.text.NearestNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says in words what is wrong, and notes what a block calls and makes known.
final class Reporter {
  private final Environment ground;
  private final UnknownNames names;
  private final UsageCollector mentions;
  private final List<Diagnostic> findings = new ArrayList<>(0);
  private final List<BlockResult.Doubt> doubts = new ArrayList<>(0);
  private final List<BlockResult.OpenName> known = new ArrayList<>(0);
  private final List<BlockResult.Saved> saved = new ArrayList<>(0);
  private final List<Call> calls = new ArrayList<>(0);

  Reporter(Environment ground, UsageCollector mentions) {
    this.ground = ground;
    this.mentions = mentions;
    this.names = new UnknownNames(ground);
  }

  BlockResult examined(boolean asked) {
    return new BlockResult(findings, doubts, known, saved, calls, mentions.uses(), asked);
  }

  void doubt(BlockResult.Doubt doubt) {
    doubts.add(doubt);
  }

  void report(Diagnostic diagnostic) {
    findings.add(diagnostic);
  }

  // --- what is noted ---

  void call(ObjectType family, String name, ScopeContext where, Scalar at) {
    ScopeTrace site =
        family == ObjectType.EVENT
            ? ScopeTrace.of(at.span(), ScopeTrace.Kind.FIRES, where.root())
            : ScopeTrace.of(at.span(), ScopeTrace.Kind.CALLS, where.self());
    calls.add(new Call(family, name, where, site));
  }

  void shows(Scalar key, ScopeContext where) {
    ScopeTrace site = ScopeTrace.of(key.span(), ScopeTrace.Kind.SHOWS, where.root());
    calls.add(new Call(ObjectType.LOCALISATION_KEY, key.text(), where, site));
  }

  void known(Scalar word, ValueType type, ScopeContext where) {
    if (type instanceof ValueType.OpenWord open && open.declares()) {
      mentions.flag(word, open);
      known.add(BlockResult.OpenName.of(open.set(), word.text()));
      if (open.set().endsWith("event_target")) {
        ScopeTrace here = ScopeTrace.of(word.span(), ScopeTrace.Kind.SAVES, where.self());
        saved.add(
            new BlockResult.Saved(word.text(), new InferredScope(where.self(), List.of(here))));
      }
    }
  }

  /// Takes from a block of which nothing is known what it may make known, and nothing else.
  void adopt(BlockResult unread) {
    known.addAll(unread.known());
    mentions.adopt(unread.uses());
  }

  // --- keys ---

  void unknownWord(Field field, BlockSignature shape) {
    String key = field.key().text();
    boolean effects = shape.effects();
    Signatures signatures = ground.signatures();
    if (!signatures.of(effects ? "trigger" : "effect", key).isEmpty()) {
      report(
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
              .note("Another mod or a newer game may have it."));
      return;
    }
    CheckRule rule = effects ? CheckRule.UNKNOWN_EFFECT : CheckRule.UNKNOWN_TRIGGER;
    Diagnostic unknown = rule.at(field.key().span(), "There is no " + category + " `" + key + "`.");
    if (!signatures.of("modifier", key).isEmpty()) {
      unknown = unknown.note("It is a modifier, which belongs into a block such as `modifier`.");
    }
    unlessDeclared(key, effects, unknown.suggest(near, field.key().span()));
  }

  /// What the compiler emits may declare scripted effects of its own.
  private void unlessDeclared(String key, boolean effects, Diagnostic finding) {
    ObjectType family = effects ? ObjectType.SCRIPTED_EFFECT : ObjectType.SCRIPTED_TRIGGER;
    doubts.add(
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

  void misplacedLimit(Field field, Owner owner) {
    report(
        CheckRule.MISPLACED_LIMIT
            .at(field.key().span(), "`" + owner.name().text() + "` takes no `limit`.")
            .help("Put `if = { limit = { … } … }` into it."));
  }

  void unknownModifier(Field field, BlockSignature shape) {
    String key = field.key().text();
    List<String> near =
        new ArrayList<>(NearestNames.of(key.toLowerCase(Locale.ROOT), shape.names()));
    near.addAll(ground.signatures().near("modifier", key));
    if (near.isEmpty() && !ground.closed()) {
      return;
    }
    report(
        CheckRule.UNKNOWN_MODIFIER
            .at(field.key().span(), "There is no modifier `" + key + "`.")
            .suggest(near, field.key().span()));
  }

  void unknownArgument(Field field, BlockSignature shape, Owner owner) {
    String key = field.key().text();
    List<String> near =
        new ArrayList<>(NearestNames.of(key.toLowerCase(Locale.ROOT), shape.names()));
    shape.contents().forEach(family -> near.addAll(ground.signatures().near(family, key)));
    if (!owner.strict()) {
      if (near.isEmpty() && shape.names().isEmpty() && shape.contents().isEmpty()) {
        described(field, shape).ifPresent(this::report);
      } else if (!near.isEmpty()) {
        report(
            CheckRule.UNKNOWN_DEFINITION_FIELD
                .at(field.key().span(), "`" + owner.name().text() + "` has no field `" + key + "`.")
                .suggest(near, field.key().span()));
      }
      return;
    }
    Optional<Diagnostic> name = described(field, shape);
    if (near.isEmpty() && name.isPresent()) {
      report(name.get());
      return;
    }
    CheckRule rule = near.isEmpty() ? CheckRule.UNRESOLVED_ARGUMENT : CheckRule.UNKNOWN_ARGUMENT;
    Diagnostic unknown =
        rule.at(field.key().span(), "`" + owner.name().text() + "` has no argument `" + key + "`.");
    report(
        near.isEmpty()
            ? unknown.help("It takes " + listed(shape) + ".")
            : unknown.suggest(near, field.key().span()));
  }

  /// What is to be said where the arguments are names of something, such as technologies.
  private Optional<Diagnostic> described(Field field, BlockSignature shape) {
    List<ValueType> types =
        shape.described().stream().map(group -> group.pattern().orElseThrow()).toList();
    return names.unknown(field.key(), types);
  }

  /// What may stand in it, in words.
  private String listed(BlockSignature shape) {
    List<String> all = new ArrayList<>();
    shape.fields().stream()
        .filter(argument -> argument.pattern().isEmpty())
        .map(argument -> "`" + argument.name() + "`")
        .distinct()
        .forEach(all::add);
    shape
        .described()
        .forEach(group -> all.add(Types.describe(List.of(group.pattern().orElseThrow()), ground)));
    if (!shape.items().isEmpty()) {
      all.add("a list, each of it " + Types.describe(shape.items(), ground));
    }
    return all.isEmpty() ? "no arguments" : String.join(", ", all);
  }

  // --- scopes ---

  void wrongScope(Scalar key, MergedSignature form, ScopeContext where) {
    scope(CheckRule.WRONG_SCOPE, key, form, "is ", where);
  }

  void doubtfulScope(Scalar key, MergedSignature form, ScopeContext where) {
    scope(CheckRule.DOUBTFUL_SCOPE, key, form, "may be ", where);
  }

  private void scope(
      CheckRule rule, Scalar key, MergedSignature form, String is, ScopeContext where) {
    String what = "The " + form.category() + " `" + key.text() + "` works on " + article(form.on());
    String here = ", and the scope here " + is + article(where.self()) + ".";
    report(way(rule.at(key.span(), what + here), where));
  }

  void broken(Scalar key, LinkTarget.Broken broken, ScopeContext where) {
    Diagnostic finding =
        way(
            CheckRule.BROKEN_CHAIN.at(
                key.span(),
                "`"
                    + broken.word()
                    + "` leads on from "
                    + article(broken.needs())
                    + ", and the scope "
                    + (key.text().indexOf('.') < 0 ? "here" : "before it")
                    + " is "
                    + article(broken.has().scopes())
                    + "."),
            where);
    report(labelled(finding, broken.has().why()));
  }

  private static Diagnostic way(Diagnostic diagnostic, ScopeContext where) {
    return labelled(diagnostic, where.way());
  }

  private static Diagnostic labelled(Diagnostic diagnostic, List<ScopeTrace> steps) {
    Diagnostic labelled = diagnostic;
    for (ScopeTrace step : steps) {
      labelled = labelled.label(step.at(), step.text());
    }
    return labelled;
  }

  /// A scope that names a thing there is not.
  void leads(Scalar key) {
    NameReference.of(key.text())
        .flatMap(named -> names.unknown(key, named))
        .ifPresent(this::report);
  }

  void scopeWithoutBlock(Field field) {
    report(
        CheckRule.VALUE_FOR_BLOCK
            .at(field.value().span(), "`" + field.key().text() + "` is a scope, and needs a block.")
            .help("Write `" + field.key().text() + " = { … }`."));
  }

  static String article(ScopeSet scopes) {
    String label = scopes.label();
    if (scopes.unknown() || label.equals("nothing")) {
      return label;
    }
    boolean vowel = "aeio".indexOf(label.charAt(0)) >= 0;
    return (vowel ? "an " : "a ") + label.replace(" or ", " or a ");
  }

  // --- values ---

  void version(Field field, MergedSignature form) {
    Optional<String> since = form.since();
    Optional<String> until = form.until();
    if (since.isPresent() && Versions.before(ground.version(), since.get())) {
      version(field, form, "came with " + since.get());
    } else if (until.isPresent() && Versions.after(ground.version(), until.get())) {
      version(field, form, "went after " + until.get());
    }
  }

  private void version(Field field, MergedSignature form, String what) {
    report(
        CheckRule.OTHER_VERSION
            .at(
                field.key().span(),
                "The %s `%s` %s, and the mod is for %s."
                    .formatted(form.category(), field.key().text(), what, ground.version()))
            .help("Change `game` in the declaration of the mod, or do without it."));
  }

  void assignment(Field field, String category) {
    report(
        CheckRule.WRONG_OPERATOR
            .at(field.span(), "The " + category + " `" + field.key().text() + "` takes only `=`.")
            .help("Write `" + field.key().text() + " = …`."));
  }

  void repeated(Field field) {
    report(
        CheckRule.REPEATED_ARGUMENT.at(
            field.key().span(),
            "`" + field.key().text() + "` is there twice, and the game takes it once."));
  }

  void missing(Owner owner, List<String> names) {
    report(
        CheckRule.MISSING_ARGUMENT.at(
            owner.name().span(),
            "`" + owner.name().text() + "` needs `" + String.join("` and `", names) + "`."));
  }

  /// An argument is missing of which the name is only described.
  void missing(Owner owner, BlockSignature shape) {
    List<ValueType> names = new ArrayList<>();
    shape.described().forEach(group -> group.pattern().ifPresent(names::add));
    report(
        CheckRule.MISSING_ARGUMENT.at(
            owner.name().span(),
            "`" + owner.name().text() + "` needs " + Types.describe(names, ground) + " in it."));
  }

  void stray(Value value, Owner owner) {
    report(
        CheckRule.WRONG_VALUE.at(
            value.span(), "This means nothing in `" + owner.name().text() + "`."));
  }
}
