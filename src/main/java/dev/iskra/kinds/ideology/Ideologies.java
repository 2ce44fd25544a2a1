package dev.iskra.kinds.ideology;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.emit.ModPath;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.Emission;
import dev.iskra.lower.Unknowns;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import dev.iskra.model.Symbol;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The ideologies of a mod and what it adds to others, while they are put together.
final class Ideologies {
  /// An ideology declared in Iskra.
  private record Group(DeclarationReader in, List<Entry> types) {}

  private final BaseGame base;
  private final SequencedMap<String, Group> groups = new LinkedHashMap<>();
  private final SequencedMap<Symbol, List<Entry>> additions = new LinkedHashMap<>();

  Ideologies(Names names) {
    this.base = new BaseGame(names);
  }

  /// Takes in an ideology of the mod.
  void declare(DeclarationReader in) {
    in.refuseRest();
    if (in.symbol().isEmpty()) {
      return;
    }
    base.declared(in);
    groups.put(in.id(), new Group(in, types(in)));
  }

  private List<Entry> types(DeclarationReader in) {
    List<Entry> types = new ArrayList<>();
    for (Statement.Declaration child : in.children("type")) {
      DeclarationReader type = in.child(child);
      types.addAll(IdeologyWriter.type(type));
      type.symbol().ifPresent(symbol -> base.declaredType(type, symbol));
    }
    return types;
  }

  /// Takes in types for an ideology that is there.
  void extend(DeclarationReader in) {
    in.refuseRest();
    List<Entry> types = types(in);
    Expression.Word target = in.header().name().orElseThrow();
    Resolution found = in.resolve(ObjectType.IDEOLOGY, target.text());
    switch (found) {
      case Resolution.Declared declared -> add(in, declared.symbol(), types);
      case Resolution.BaseGame _ -> base.refuseExtension(in, target);
      case Resolution.Ambiguous _, Resolution.Unknown _ ->
          Unknowns.report(in.context(), ObjectType.IDEOLOGY, target.text(), target.span(), found);
    }
  }

  private void add(DeclarationReader in, Symbol target, List<Entry> types) {
    Group group = groups.get(target.id());
    if (target.origin() == Symbol.Origin.ISKRA && group != null) {
      group.types().addAll(types);
    } else if (ScriptFile.holds(target)) {
      additions.computeIfAbsent(target, _ -> new ArrayList<>()).addAll(types);
    } else {
      ScriptFile.refusePasted(in, target);
    }
  }

  /// Emits everything: what replaces the base game's in place of its file, the rest in a file of
  /// the mod's own.
  void emit(Emission out) {
    ModPath own = new ModPath("common/ideologies/" + out.mod() + ".txt");
    List<Entry> replacing = new ArrayList<>();
    List<Entry> added = new ArrayList<>();
    for (Group group : groups.values()) {
      boolean replaces = base.replaces(group.in());
      List<Entry> entries = IdeologyWriter.write(group.in(), group.types());
      (replaces ? replacing : added).addAll(entries);
      out.declares("ideology", group.in().symbol().orElseThrow(), replaces ? BaseGame.FILE : own);
    }
    file(out, BaseGame.FILE, replacing);
    file(out, own, added);
    additions.forEach((target, types) -> ScriptFile.insert(target, types, out));
    base.leftOut(groups.values().stream().map(Group::in).toList());
  }

  private static void file(Emission out, ModPath path, List<Entry> ideologies) {
    if (!ideologies.isEmpty()) {
      Span at = ideologies.getFirst().span();
      out.script(path, List.of(Field.block("ideologies", ideologies, at)));
    }
  }
}
