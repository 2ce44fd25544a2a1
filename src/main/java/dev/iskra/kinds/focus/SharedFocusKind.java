package dev.iskra.kinds.focus;

import dev.iskra.emit.ModPath;
import dev.iskra.game.Family;
import dev.iskra.kind.DeclarationKind;
import dev.iskra.kind.Emission;
import dev.iskra.kind.Reading;
import dev.iskra.kind.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `shared_focus` and `joint_focus`: focuses outside of trees, which several trees take in.
public final class SharedFocusKind implements DeclarationKind {
  private final String keyword;
  private final Schema schema;

  /// The kind with that keyword: `shared_focus` or `joint_focus`.
  public SharedFocusKind(String keyword) {
    this.keyword = keyword;
    this.schema = described(keyword);
  }

  @Override
  public List<String> keywords() {
    return List.of(keyword);
  }

  @Override
  public String summary() {
    return keyword.equals("joint_focus")
        ? "A focus that several countries complete together."
        : "A focus that several trees share.";
  }

  @Override
  public Schema schema() {
    return schema;
  }

  private static Schema described(String keyword) {
    return new Schema(FocusFields.all(keyword.equals("joint_focus")), List.of(), Optional.empty());
  }

  @Override
  public Optional<Family> family() {
    return Optional.of(Family.FOCUS);
  }

  @Override
  public boolean topLevel() {
    return true;
  }

  @Override
  public Set<String> scriptKeys() {
    return Set.of(keyword);
  }

  @Override
  public Optional<String> scriptFolder() {
    return Optional.of("common/national_focus");
  }

  @Override
  public void compile(Reading in, Emission out) {
    FocusReader.read(in, "").ifPresent(focus -> write(focus, in, out));
  }

  private void write(Focus focus, Reading in, Emission out) {
    List<Node> alone = List.of(new Node.Ours(focus));
    Layout layout = new Layout(alone);
    new TreeChecks(layout, in::report).run();
    ModPath path = new ModPath("common/national_focus/" + out.mod() + "_shared.txt");
    out.script(path, new FocusWriter(layout, alone).write(focus));
    out.declares(keyword, focus.symbol(), path);
  }
}
