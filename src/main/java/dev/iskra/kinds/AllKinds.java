package dev.iskra.kinds;

import dev.iskra.kind.DeclarationKind;
import dev.iskra.kind.Kinds;
import dev.iskra.kinds.declared.DeclaredKinds;
import dev.iskra.kinds.event.EventKind;
import dev.iskra.kinds.event.OptionKind;
import dev.iskra.kinds.extern.ExternKind;
import dev.iskra.kinds.focus.BranchKind;
import dev.iskra.kinds.focus.FocusKind;
import dev.iskra.kinds.focus.FocusTreeKind;
import dev.iskra.kinds.focus.SharedFocusKind;
import dev.iskra.kinds.focus.ShiftKind;
import dev.iskra.kinds.ideology.CountryNameKind;
import dev.iskra.kinds.ideology.IdeologyKind;
import dev.iskra.kinds.ideology.PartyKind;
import dev.iskra.kinds.ideology.TypeKind;
import dev.iskra.kinds.mod.ModKind;
import dev.iskra.kinds.oob.OobKind;
import dev.iskra.kinds.oob.SectionKind;
import dev.iskra.kinds.oob.air.WingKind;
import dev.iskra.kinds.oob.land.ArmyKind;
import dev.iskra.kinds.oob.land.DivisionKind;
import dev.iskra.kinds.oob.land.TemplateKind;
import dev.iskra.kinds.oob.sea.FleetKind;
import dev.iskra.kinds.oob.sea.ShipKind;
import dev.iskra.kinds.oob.sea.TaskForceKind;
import dev.iskra.kinds.raw.RawKind;
import java.util.ArrayList;
import java.util.List;

/// The list of kinds, nothing else: a new room is a line here.
public final class AllKinds {
  private AllKinds() {}

  /// Every kind of declaration.
  public static Kinds list() {
    List<DeclarationKind> kinds =
        new ArrayList<>(
            List.of(
                new ModKind(),
                new FocusTreeKind(),
                new FocusKind(),
                new BranchKind(),
                new ShiftKind(),
                new SharedFocusKind(),
                new EventKind(),
                new OptionKind(),
                new OobKind(),
                new SectionKind(),
                new TemplateKind(),
                new ArmyKind(),
                new DivisionKind(),
                new FleetKind(),
                new TaskForceKind(),
                new ShipKind(),
                new WingKind(),
                new IdeologyKind(),
                new TypeKind(),
                new PartyKind(),
                new CountryNameKind(),
                new RawKind(),
                new ExternKind()));
    kinds.addAll(DeclaredKinds.list());
    return new Kinds(kinds);
  }
}
