package dev.iskra.kinds.oob;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.kind.view.OrderOfBattleView;
import dev.iskra.kind.view.PreviewItem;
import dev.iskra.mod.ModScript;
import dev.iskra.mod.ScriptFile;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The orders of battle of a finished mod, each file one.
record OrderOfBattlePreviews(ModScript mod) {
  private static final String FOLDER = "history/units/";
  private static final Set<String> OF_TEMPLATE = Set.of("name", "regiments", "support");
  private static final Set<String> OF_FILE = Set.of("division_template", "units", "air_wings");

  /// More columns or rows than any designer has: a number beyond it is a mistake, not a place.
  private static final int MOST = 10;

  List<PreviewItem> boards() {
    return mod.files(FOLDER).<PreviewItem>map(this::board).toList();
  }

  private OrderOfBattleView board(ScriptFile file) {
    String name = file.path().substring(FOLDER.length(), file.path().length() - ".txt".length());
    List<OrderOfBattleView.Section> sections = new ArrayList<>();
    UnitTables tables = new UnitTables(mod, file);
    for (Block units : blocks(file, "units")) {
      sections.addAll(tables.divisions(units));
      sections.addAll(tables.fleets(units));
    }
    blocks(file, "air_wings").forEach(wings -> sections.add(tables.wings(wings)));
    Block root = Block.of(file.definitions().map(f -> (Entry) f).toList(), at(file));
    return new OrderOfBattleView(
        name,
        file.definitions().findFirst().flatMap(first -> mod.source(first.key().span())),
        file.definitions()
            .filter(f -> f.is("division_template"))
            .flatMap(f -> template(f).stream())
            .toList(),
        sections,
        ModScript.facts(root, OF_FILE),
        mod.parts(root, OF_FILE));
  }

  private static Span at(ScriptFile file) {
    return file.definitions()
        .findFirst()
        .map(first -> first.key().span())
        .orElseGet(() -> SourceFile.of(file.path(), "").span(0, 0));
  }

  private static List<Block> blocks(ScriptFile file, String key) {
    return file.definitions()
        .filter(f -> f.is(key) && f.value() instanceof Block)
        .map(f -> (Block) f.value())
        .toList();
  }

  private Optional<OrderOfBattleView.Template> template(Field definition) {
    if (!(definition.value() instanceof Block body)) {
      return Optional.empty();
    }
    return Optional.of(
        new OrderOfBattleView.Template(
            body.scalar("name").map(Scalar::text).orElse(""),
            mod.source(definition.key().span()),
            columns(body.field("regiments")),
            columns(body.field("support")).stream().findFirst().orElse(List.of()),
            ModScript.facts(body, OF_TEMPLATE),
            mod.parts(body, OF_TEMPLATE)));
  }

  /// `infantry = { x = 0 y = 1 }` is the second battalion of the first column.
  private static List<List<String>> columns(Optional<Field> field) {
    List<List<String>> columns = new ArrayList<>();
    if (field.isPresent() && field.get().value() instanceof Block block) {
      block.fields().forEach(battalion -> put(battalion, columns));
    }
    return columns;
  }

  private static void put(Field battalion, List<List<String>> columns) {
    if (battalion.value() instanceof Block place) {
      int x = number(place, "x");
      int y = number(place, "y");
      if (x < 0 || y < 0) {
        return;
      }
      while (columns.size() <= x) {
        columns.add(new ArrayList<>());
      }
      List<String> column = columns.get(x);
      while (column.size() <= y) {
        column.add("");
      }
      column.set(y, battalion.key().text());
    }
  }

  /// The number of a place, 0 where none is written, -1 where it is none.
  private static int number(Block place, String field) {
    String text = place.scalar(field).map(Scalar::text).orElse("0");
    boolean plain = text.length() == 1 && Character.isDigit(text.charAt(0));
    return plain && Integer.parseInt(text) < MOST ? Integer.parseInt(text) : -1;
  }
}
