package dev.iskra.check;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.MergedSignature;
import dev.iskra.signature.ScopeSet;
import dev.iskra.signature.ValueType;
import java.util.ArrayList;
import java.util.List;
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

  void misplacedLimit(Field field, Owner owner) {
    report(
        CheckRule.MISPLACED_LIMIT
            .at(field.key().span(), "`" + owner.name().text() + "` takes no `limit`.")
            .help("Put `if = { limit = { … } … }` into it."));
  }

  /// `else` and `else_if` go on from an `if`. The old form, as the last of the `if` itself, is
  /// still read.
  void afterIf(Field field, Optional<Entry> before, Owner owner) {
    boolean follows =
        before.filter(Field.class::isInstance).map(Field.class::cast).stream()
            .anyMatch(one -> one.is("if") || one.is("else_if"));
    boolean within = owner.name().is("if") || owner.name().is("else_if");
    if ((field.is("else") || field.is("else_if")) && !follows && !within) {
      report(
          CheckRule.ELSE_WITHOUT_IF.at(
              field.key().span(), "`" + field.key().text() + "` follows no `if`."));
    }
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
