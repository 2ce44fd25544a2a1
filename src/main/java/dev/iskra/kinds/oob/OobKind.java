package dev.iskra.kinds.oob;

import dev.iskra.kind.Compiled;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.DescribedKind;
import dev.iskra.kind.Emission;
import dev.iskra.kind.KindEntry;
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
public final class OobKind extends DescribedKind
    implements TopLevelKind, Compiled.Together, Previewed, EffectGiving {
  /// The kind that its definition file describes.
  public OobKind() {
    super(KindEntry.of("oob"));
  }

  @Override
  public Map<String, String> attributes(Statement.Declaration declaration) {
    Map<String, String> attributes = new HashMap<>(new Parts(declaration, schema()).attributes());
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
