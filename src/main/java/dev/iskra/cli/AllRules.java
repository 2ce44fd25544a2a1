package dev.iskra.cli;

import dev.iskra.check.CheckRule;
import dev.iskra.clausewitz.localisation.LocalisationRule;
import dev.iskra.clausewitz.read.ScriptRule;
import dev.iskra.collect.CollectRule;
import dev.iskra.compiler.CompileRule;
import dev.iskra.diagnostic.Rule;
import dev.iskra.expand.ExpandRule;
import dev.iskra.game.FactsRule;
import dev.iskra.index.IndexRule;
import dev.iskra.kind.KindRule;
import dev.iskra.kinds.extern.ExternRule;
import dev.iskra.kinds.focus.FocusRule;
import dev.iskra.kinds.ideology.IdeologyRule;
import dev.iskra.kinds.mod.ModRule;
import dev.iskra.kinds.oob.unit.OobRule;
import dev.iskra.kinds.raw.RawRule;
import dev.iskra.lint.run.AllLints;
import dev.iskra.localisation.TextRule;
import dev.iskra.lock.LockRule;
import dev.iskra.lower.LowerRule;
import dev.iskra.pack.InstallRule;
import dev.iskra.pack.PackRule;
import dev.iskra.project.IndexFolderRule;
import dev.iskra.project.NewModRule;
import dev.iskra.project.ProjectRule;
import dev.iskra.project.UserFolderRule;
import dev.iskra.suppress.AllowRule;
import dev.iskra.suppress.BaselineRule;
import dev.iskra.syntax.SyntaxRule;
import java.util.ArrayList;
import java.util.List;

/// The list of rules, nothing else: one line for each enum of them and one for all lints.
public final class AllRules {
  private AllRules() {}

  /// Every rule of every stage.
  public static List<Rule> list() {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(List.of(ProjectRule.values()));
    rules.addAll(List.of(FactsRule.values()));
    rules.addAll(List.of(IndexRule.values()));
    rules.addAll(List.of(IndexFolderRule.values()));
    rules.addAll(List.of(ModRule.values()));
    rules.addAll(List.of(AllowRule.values()));
    rules.addAll(List.of(BaselineRule.values()));
    rules.addAll(List.of(SyntaxRule.values()));
    rules.addAll(List.of(ScriptRule.values()));
    rules.addAll(List.of(ExpandRule.values()));
    rules.addAll(List.of(LockRule.values()));
    rules.addAll(List.of(CollectRule.values()));
    rules.addAll(List.of(KindRule.values()));
    rules.addAll(List.of(LowerRule.values()));
    rules.addAll(List.of(CheckRule.values()));
    rules.addAll(List.of(FocusRule.values()));
    AllLints.list().forEach(lint -> rules.add(lint.rule()));
    rules.addAll(List.of(OobRule.values()));
    rules.addAll(List.of(IdeologyRule.values()));
    rules.addAll(List.of(RawRule.values()));
    rules.addAll(List.of(ExternRule.values()));
    rules.addAll(List.of(LocalisationRule.values()));
    rules.addAll(List.of(TextRule.values()));
    rules.addAll(List.of(CompileRule.values()));
    rules.addAll(List.of(PackRule.values()));
    rules.addAll(List.of(UserFolderRule.values()));
    rules.addAll(List.of(NewModRule.values()));
    rules.addAll(List.of(InstallRule.values()));
    return List.copyOf(rules);
  }
}
