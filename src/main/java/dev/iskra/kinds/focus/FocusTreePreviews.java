package dev.iskra.kinds.focus;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.kind.view.FocusTreeView;
import dev.iskra.kind.view.PreviewItem;
import dev.iskra.lower.Numbers;
import dev.iskra.mod.Caption;
import dev.iskra.mod.Firing;
import dev.iskra.mod.ModScript;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The focus trees of a finished mod, and its shared focuses as a tree of their own.
final class FocusTreePreviews {
  private static final String FOLDER = "common/national_focus/";

  /// A focus costs weeks: `FOCUS_POINT_DAYS` of the game's defines.
  private static final BigDecimal DAYS_OF_A_WEEK = BigDecimal.valueOf(7);

  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(Integer.MAX_VALUE);

  /// The fields of a tree that are shown as its focuses.
  private static final Set<String> OF_TREE = Set.of("id", "focus");

  /// The fields of a focus that are shown in a way of their own.
  private static final Set<String> OF_FOCUS =
      Set.of(
          "id",
          "text",
          "icon",
          "cost",
          "x",
          "y",
          "relative_position_id",
          "prerequisite",
          "mutually_exclusive");

  private final ModScript mod;
  private final List<Field> shared;

  private FocusTreePreviews(ModScript mod) {
    this.mod = mod;
    this.shared =
        mod.files(FOLDER)
            .flatMap(file -> file.definitions())
            .filter(f -> f.is("shared_focus") || f.is("joint_focus"))
            .filter(f -> f.value() instanceof Block)
            .toList();
  }

  static List<PreviewItem> trees(ModScript mod) {
    FocusTreePreviews exhibits = new FocusTreePreviews(mod);
    return mod.files(FOLDER)
        .flatMap(file -> file.definitions().filter(f -> f.is("focus_tree")))
        .<PreviewItem>flatMap(f -> exhibits.tree(f).stream())
        .toList();
  }

  /// All shared focuses stand on one grid: whichever trees take them in, their places are counted
  /// alike.
  static List<PreviewItem> shared(ModScript mod) {
    FocusTreePreviews exhibits = new FocusTreePreviews(mod);
    if (exhibits.shared.isEmpty()) {
      return List.of();
    }
    return List.of(
        new FocusTreeView(
            "shared_focus",
            mod.source(exhibits.shared.getFirst().key().span()),
            "shared_focus",
            List.of(),
            List.of(),
            exhibits.focuses(exhibits.shared, List.of())));
  }

  private Optional<FocusTreeView> tree(Field definition) {
    if (!(definition.value() instanceof Block body)) {
      return Optional.empty();
    }
    return Optional.of(
        new FocusTreeView(
            body.scalar("id").map(Scalar::text).orElse(""),
            mod.source(definition.key().span()),
            definition.key().text(),
            ModScript.facts(body, OF_TREE),
            mod.parts(body, OF_TREE),
            focuses(body.fields().filter(f -> f.is("focus")).toList(), guests(body))));
  }

  /// The shared focuses that a tree takes in: those it names, and what requires one of them.
  private List<Field> guests(Block tree) {
    Set<String> taken = new HashSet<>();
    tree.fields()
        .filter(f -> f.is("shared_focus") && f.value() instanceof Scalar)
        .forEach(f -> taken.add(((Scalar) f.value()).text()));
    Map<String, Field> guests = new LinkedHashMap<>();
    for (int before = -1; before < guests.size() && !taken.isEmpty(); ) {
      before = guests.size();
      for (Field focus : shared) {
        Block body = (Block) focus.value();
        String id = body.scalar("id").map(Scalar::text).orElse("");
        boolean required =
            groups(body, "prerequisite").stream().flatMap(List::stream).anyMatch(taken::contains);
        if ((taken.contains(id) || required) && guests.putIfAbsent(id, focus) == null) {
          taken.add(id);
        }
      }
    }
    return List.copyOf(guests.values());
  }

  private List<FocusTreeView.Focus> focuses(List<Field> own, List<Field> guests) {
    Map<String, Node.OfScript> nodes = new LinkedHashMap<>();
    own.forEach(focus -> add(focus, nodes));
    Set<String> ids = Set.copyOf(nodes.keySet());
    guests.forEach(focus -> add(focus, nodes));
    Layout layout = new Layout(List.copyOf(nodes.values()));
    return nodes.values().stream()
        .map(node -> focus(node, layout, !ids.contains(node.id())))
        .toList();
  }

  private static void add(Field definition, Map<String, Node.OfScript> nodes) {
    if (definition.value() instanceof Block body) {
      body.scalar("id")
          .map(Scalar::text)
          .ifPresent(id -> nodes.putIfAbsent(id, new Node.OfScript(id, definition)));
    }
  }

  private FocusTreeView.Focus focus(Node.OfScript node, Layout layout, boolean guest) {
    Block body = (Block) node.definition().value();
    String key = body.scalar("text").map(Scalar::text).orElse(node.id());
    Caption description = mod.caption(key + "_desc");
    return new FocusTreeView.Focus(
        node.id(),
        mod.source(node.at()),
        guest,
        mod.caption(key),
        description.text().isPresent() ? Optional.of(description) : Optional.empty(),
        icons(body),
        days(body),
        layout
            .place(node.id())
            .map(p -> new FocusTreeView.Spot(p.x().intValue(), p.y().intValue())),
        node.anchor(),
        groups(body, "prerequisite"),
        groups(body, "mutually_exclusive").stream().flatMap(List::stream).distinct().toList(),
        ModScript.facts(body, OF_FOCUS),
        mod.parts(body, OF_FOCUS),
        mod.fired(body.entries(), new Firing.Owner("focus", node.id())));
  }

  /// `icon = GFX_x`, or several `icon = { value = GFX_x trigger = { … } }`.
  private static List<String> icons(Block body) {
    List<String> icons = new ArrayList<>();
    body.fields()
        .filter(f -> f.is("icon"))
        .forEach(
            f -> {
              switch (f.value()) {
                case Scalar sprite -> icons.add(sprite.text());
                case Block block -> block.scalar("value").map(Scalar::text).ifPresent(icons::add);
                default -> {}
              }
            });
    return icons;
  }

  private static Optional<Integer> days(Block body) {
    return body.scalar("cost")
        .flatMap(cost -> Numbers.read(cost.text()))
        .map(weeks -> weeks.multiply(DAYS_OF_A_WEEK).setScale(0, RoundingMode.FLOOR))
        .filter(days -> days.abs().compareTo(MOST_DAYS) < 0)
        .map(BigDecimal::intValueExact);
  }

  private static List<List<String>> groups(Block body, String field) {
    return body.fields()
        .filter(f -> f.is(field))
        .map(f -> focusesIn(f.value()))
        .filter(group -> !group.isEmpty())
        .toList();
  }

  private static List<String> focusesIn(Value value) {
    return value instanceof Block block
        ? block
            .fields()
            .filter(f -> f.is("focus") && f.value() instanceof Scalar)
            .map(f -> ((Scalar) f.value()).text())
            .toList()
        : List.of();
  }
}
