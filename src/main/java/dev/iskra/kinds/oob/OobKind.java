package dev.iskra.kinds.oob;

import dev.iskra.game.ObjectType;
import dev.iskra.kind.Compiled;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.Emission;
import dev.iskra.kind.Schema;
import dev.iskra.kind.TopLevelKind;
import dev.iskra.kind.facet.EffectGiving;
import dev.iskra.kind.facet.Previewed;
import dev.iskra.kind.view.PreviewItem;
import dev.iskra.lower.EffectForm;
import dev.iskra.mod.ModScript;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `oob permanent_1938 for SOV { … }`. Fields and files: the game's `history/units` folder,
/// versions 1.9 to 1.19.
///
/// Templates of one order of battle serve the divisions of another, so they are compiled together.
public final class OobKind implements TopLevelKind, Compiled.Together, Previewed, EffectGiving {
  private static final Schema SCHEMA = described();

  @Override
  public List<String> keywords() {
    return List.of("oob");
  }

  @Override
  public String summary() {
    return "An order of battle: templates, divisions, fleets, wings and stockpiles of a country.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  private static Schema described() {
    List<String> children = new ArrayList<>(OobFields.UNITS);
    children.addAll(new SectionKind().keywords());
    return new Schema(OobFields.ofOob(), children, Optional.empty()).counting("division");
  }

  @Override
  public Optional<ObjectType> family() {
    return Optional.of(ObjectType.ORDER_OF_BATTLE);
  }

  @Override
  public Map<String, String> attributes(Statement.Declaration declaration) {
    Map<String, String> attributes = new HashMap<>(Parts.of(declaration).attributes());
    List<Expression> head = declaration.head();
    for (int i = 1; i + 1 < head.size(); i++) {
      if (head.get(i).textOrWord().equals(Optional.of("for"))) {
        head.get(i + 1).textOrWord().ifPresent(tag -> attributes.put("country", tag));
      }
    }
    return attributes;
  }

  @Override
  public List<PreviewItem> exhibits(ModScript mod) {
    return new OrderOfBattlePreviews(mod).boards();
  }

  @Override
  public List<EffectForm> effectForms() {
    return List.of(new LoadForm());
  }

  @Override
  public void compile(List<DeclarationReader> readings, Emission out) {
    MapFacts world = new MapFacts(readings.getFirst().names());
    List<Order> orders = new ArrayList<>();
    for (DeclarationReader in : readings) {
      new OrderReader(in, world, out).read().ifPresent(orders::add);
    }
    for (Order order : orders) {
      AvailableTemplates roster = new AvailableTemplates(orders, order);
      if (new OrderChecks(order, roster).run()) {
        new OrderWriter(order, roster, out).write();
      }
    }
  }
}
