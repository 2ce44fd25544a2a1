package dev.iskra.kinds;

import dev.iskra.kind.DeclarationKind;
import dev.iskra.kind.Kinds;
import dev.iskra.kind.PartKind;
import dev.iskra.kinds.declared.DeclaredKinds;
import dev.iskra.kinds.event.EventKind;
import dev.iskra.kinds.extern.ExternKind;
import dev.iskra.kinds.focus.FocusTreeKind;
import dev.iskra.kinds.focus.SharedFocusKind;
import dev.iskra.kinds.ideology.IdeologyKind;
import dev.iskra.kinds.mod.ModKind;
import dev.iskra.kinds.oob.OobKind;
import dev.iskra.kinds.raw.RawKind;
import java.util.ArrayList;
import java.util.List;

/// The list of kinds, nothing else: a new room is a line here.
public final class AllKinds {
  private AllKinds() {}

  /// Every kind of declaration.
  public static Kinds list() {
    List<DeclarationKind> ours =
        List.of(
            new ModKind(),
            new FocusTreeKind(),
            new SharedFocusKind(),
            new EventKind(),
            new OobKind(),
            new IdeologyKind(),
            new RawKind(),
            new ExternKind());
    List<DeclarationKind> kinds = new ArrayList<>();
    ours.forEach(kind -> PartKind.addAll(kind, kinds));
    kinds.addAll(DeclaredKinds.list());
    return new Kinds(kinds);
  }
}
