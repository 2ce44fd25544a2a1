package dev.iskra.kinds.focus;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.emit.ModPath;
import dev.iskra.kind.Compiled;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.DescribedKind;
import dev.iskra.kind.Emission;
import dev.iskra.kind.KindEntry;
import dev.iskra.kind.TopLevelKind;
import dev.iskra.kind.facet.Pastable;
import dev.iskra.kind.facet.Previewed;
import dev.iskra.kind.view.PreviewItem;
import dev.iskra.lower.Pasted;
import dev.iskra.mod.ModScript;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `focus_tree soviet { … }`. Fields: the game's `common/national_focus` folder, versions 1.13 to
/// 1.17.
public final class FocusTreeKind extends DescribedKind
    implements TopLevelKind, Compiled.OneByOne, Pastable, Previewed {
  /// The kind that its definition file describes.
  public FocusTreeKind() {
    super(KindEntry.of("focus_tree"));
  }

  @Override
  public Optional<String> parentAttribute() {
    return Optional.of("tree");
  }

  @Override
  public Set<String> scriptKeys() {
    return Set.of("focus_tree", "style", "search_filter_prios");
  }

  @Override
  public String scriptFolder() {
    return "common/national_focus";
  }

  @Override
  public List<PreviewItem> exhibits(ModScript mod) {
    return FocusTreePreviews.trees(mod);
  }

  @Override
  public void compile(DeclarationReader in, Emission out) {
    in.refuseRest();
    if (in.symbol().isEmpty()) {
      return;
    }
    List<Node> nodes = nodes(in);
    Layout layout = new Layout(nodes);
    Optional<ModPath> named = Emission.file(in, "common/national_focus/" + in.id() + ".txt");
    if (named.isEmpty()) {
      return;
    }
    ModPath path = named.get();
    out.script(path, write(in, layout, nodes));
    out.declares("focus_tree", in.symbol().get(), path);
    for (Node node : nodes) {
      if (node instanceof Node.Ours ours) {
        out.declares("focus", ours.focus().symbol(), path);
      }
    }
  }

  private static List<Node> nodes(DeclarationReader in) {
    List<Node> nodes = new ArrayList<>();
    for (Statement.Declaration child : in.children()) {
      if (in.keyword(child).equals("branch")) {
        BranchReader.read(in.child(child)).forEach(focus -> nodes.add(new Node.Ours(focus)));
      } else {
        FocusReader.read(in.child(child)).ifPresent(focus -> nodes.add(new Node.Ours(focus)));
      }
    }
    for (Statement.Assignment pasted : in.all("focus")) {
      // Already reported where it was collected.
      dev.iskra.clausewitz.Field field = new Pasted(_ -> {}).field(pasted);
      if (field.value() instanceof Block block) {
        block.scalar("id").ifPresent(id -> nodes.add(new Node.OfScript(id.text(), field)));
      }
    }
    return nodes;
  }

  private static List<Entry> write(DeclarationReader in, Layout layout, List<Node> nodes) {
    Span at = in.place();
    List<Entry> body = new ArrayList<>();
    body.add(
        dev.iskra.clausewitz.Field.of(
            Scalar.word("id", at), Scalar.word(in.id(), in.header().place().span())));
    body.addAll(in.entriesBut(Set.of("focus")));
    FocusWriter writer = new FocusWriter(layout, nodes);
    for (Node node : layout.order()) {
      switch (node) {
        case Node.Ours ours -> body.addAll(writer.write(ours.focus()));
        case Node.OfScript script -> {
          Span span = script.definition().span();
          body.add(new Remark("pasted: " + span.source().path() + ":" + span.line(), span));
          body.add(
              new Verbatim(
                  in.context().constants().applied(span.text()),
                  span,
                  List.of(script.definition())));
        }
      }
    }
    String remark = in.symbol().orElseThrow().name() + ": " + at.source().path() + ":" + at.line();
    return List.of(
        new Remark(remark, at),
        dev.iskra.clausewitz.Field.of(Scalar.word("focus_tree", at), Block.of(body, at)));
  }
}
