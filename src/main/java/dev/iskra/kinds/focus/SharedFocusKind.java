package dev.iskra.kinds.focus;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.emit.ModPath;
import dev.iskra.kind.Compiled;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.DescribedKind;
import dev.iskra.kind.Emission;
import dev.iskra.kind.KindEntry;
import dev.iskra.kind.KindRule;
import dev.iskra.kind.TopLevelKind;
import dev.iskra.kind.facet.Pastable;
import dev.iskra.kind.facet.Previewed;
import dev.iskra.kind.view.PreviewItem;
import dev.iskra.mod.ModScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// `shared_focus` and `joint_focus`: focuses outside of trees, which several trees take in.
public final class SharedFocusKind extends DescribedKind
    implements TopLevelKind, Compiled.Together, Pastable, Previewed {
  private static final String JOINT = "joint_focus";

  /// Fields that only a joint focus has.
  private static final List<String> JOINT_FIELDS =
      List.of(
          "joint_trigger", "completion_reward_joint_originator", "completion_reward_joint_member");

  /// The kind that its definition file describes.
  public SharedFocusKind() {
    super(KindEntry.of("shared_focus"));
  }

  @Override
  public Set<String> scriptKeys() {
    return Set.copyOf(keywords());
  }

  @Override
  public String scriptFolder() {
    return "common/national_focus";
  }

  @Override
  public List<PreviewItem> exhibits(ModScript mod) {
    return FocusTreePreviews.shared(mod);
  }

  @Override
  public void compile(List<DeclarationReader> readings, Emission out) {
    List<Node> nodes = new ArrayList<>();
    for (DeclarationReader in : readings) {
      refuseJointFields(in);
      FocusReader.read(in).ifPresent(focus -> nodes.add(new Node.Ours(focus)));
    }
    if (nodes.isEmpty()) {
      return;
    }
    Layout layout = new Layout(nodes);
    ModPath path = new ModPath("common/national_focus/" + out.mod() + "_shared.txt");
    FocusWriter writer = new FocusWriter(layout, nodes);
    for (Node node : layout.order()) {
      Focus focus = ((Node.Ours) node).focus();
      out.script(path, writer.write(focus));
      out.declares(focus.keyword(), focus.symbol(), path);
    }
  }

  private static void refuseJointFields(DeclarationReader in) {
    if (in.header().keyword().text().equals(JOINT)) {
      return;
    }
    for (String field : JOINT_FIELDS) {
      in.field(field)
          .ifPresent(
              a ->
                  in.report(
                      Diagnostic.of(
                              KindRule.UNKNOWN_FIELD,
                              a.key().span(),
                              "Only a `joint_focus` has the field `" + field + "`.")
                          .help("Make it a `joint_focus`, or remove the field.")));
    }
  }
}
