package dev.iskra.kinds.focus;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.emit.ModPath;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.Compiled;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.Emission;
import dev.iskra.kind.Field;
import dev.iskra.kind.KindRule;
import dev.iskra.kind.Schema;
import dev.iskra.kind.TopLevelKind;
import dev.iskra.kind.facet.Pastable;
import dev.iskra.kind.facet.Previewed;
import dev.iskra.kind.view.PreviewItem;
import dev.iskra.mod.ModScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `shared_focus` and `joint_focus`: focuses outside of trees, which several trees take in.
public final class SharedFocusKind implements TopLevelKind, Compiled.Together, Pastable, Previewed {
  private static final String JOINT = "joint_focus";
  private static final Schema SCHEMA =
      new Schema(FocusFields.all(true), List.of(), Optional.empty());

  @Override
  public List<String> keywords() {
    return List.of("shared_focus", JOINT);
  }

  @Override
  public String summary() {
    return "A focus that several trees share, or that several countries complete together.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  @Override
  public Optional<ObjectType> family() {
    return Optional.of(ObjectType.FOCUS);
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
    for (Field field : FocusFields.JOINT) {
      in.field(field.name())
          .ifPresent(
              a ->
                  in.report(
                      Diagnostic.of(
                              KindRule.UNKNOWN_FIELD,
                              a.key().span(),
                              "Only a `joint_focus` has the field `" + field.name() + "`.")
                          .help("Make it a `joint_focus`, or remove the field.")));
    }
  }
}
