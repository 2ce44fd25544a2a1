package dev.iskra.preview;

import dev.iskra.kind.view.FocusTreeView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A focus tree: its grid, and under it every focus with all that is known of it.
final class FocusTreeHtml {
  private final Pieces pieces;
  private final Html html;
  private final FocusTreeView tree;
  private final Grid grid;
  private final Map<String, List<String>> leadsTo = new LinkedHashMap<>();
  private final Map<String, List<String>> excludedBy = new LinkedHashMap<>();

  FocusTreeHtml(Pieces pieces, FocusTreeView tree) {
    this.pieces = pieces;
    this.html = pieces.html();
    this.tree = tree;
    this.grid = new Grid(tree.focuses());
    for (FocusTreeView.Focus focus : tree.focuses()) {
      focus.requires().stream()
          .flatMap(List::stream)
          .distinct()
          .forEach(before -> note(leadsTo, before, focus.id()));
      focus.excludes().forEach(other -> note(excludedBy, other, focus.id()));
    }
  }

  private static void note(Map<String, List<String>> in, String key, String value) {
    in.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(value);
  }

  void write(String anchor) {
    html.open("section", "class", "tree", "id", anchor).markup("\n");
    html.open("div", "class", "heading").open("h3");
    pieces.name(title(tree));
    html.close();
    html.open("p", "class", "meta");
    html.line("code", tree.keyword()).text(" · ");
    html.text(Titles.count(size(tree), "focus", "focuses") + " · ");
    pieces.source(tree.at());
    html.close().closeLine();
    if (!grid.isEmpty()) {
      canvas();
    }
    loose();
    pieces.facts(tree.facts());
    tree.parts().forEach(part -> pieces.part(part, tree.at()));
    html.open("details", "class", "all");
    html.line("summary", "Every focus of the tree, with all that is known of it");
    html.open("div", "class", "articles").markup("\n");
    tree.focuses().stream().filter(focus -> !focus.guest()).forEach(this::article);
    html.close().closeLine();
    html.closeLine();
  }

  /// How many focuses the tree has of its own.
  static int size(FocusTreeView tree) {
    return (int) tree.focuses().stream().filter(focus -> !focus.guest()).count();
  }

  /// What the tree is called.
  static String title(FocusTreeView tree) {
    return tree.keyword().equals("shared_focus") ? "Shared focuses" : tree.id();
  }

  private void canvas() {
    String size = "width:" + grid.width() + "px;height:" + grid.height() + "px";
    html.open(
        "div",
        "class",
        "scroll",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        "The grid of " + title(tree));
    html.open("div", "class", "canvas", "style", size).markup("\n");
    Wires wires = new Wires(html, grid);
    wires.draw(tree.focuses());
    for (FocusTreeView.Focus focus : tree.focuses()) {
      focus.spot().ifPresent(spot -> node(focus, grid.point(spot)));
    }
    wires.drawMarks(tree.focuses());
    html.close().closeLine();
  }

  private void node(FocusTreeView.Focus focus, Grid.Point at) {
    String place = "left:" + (at.x() - Grid.WIDTH / 2) + "px;top:" + at.y() + "px";
    String style = focus.guest() ? "node guest" : "node";
    html.open("a", "class", style, "style", place, "href", href(focus), "data-focus", focus.id());
    onNode(focus);
    html.closeLine();
  }

  private void onNode(FocusTreeView.Focus focus) {
    html.open("span", "class", "name");
    pieces.caption(focus.title());
    html.close();
    html.open("span", "class", "row");
    String icon = focus.icons().isEmpty() ? "" : focus.icons().getFirst();
    html.line("span", icon, "class", "icon", "title", icon);
    html.line("span", days(focus), "class", "days");
    html.close();
  }

  private String href(FocusTreeView.Focus focus) {
    return pieces.anchors().focus(focus.id()).map(Anchors.Target::href).orElse("#");
  }

  private static String days(FocusTreeView.Focus focus) {
    return focus.days().map(days -> Titles.count(days, "day", "days")).orElse("no cost");
  }

  /// The focuses of which nobody knows where they stand.
  private void loose() {
    List<FocusTreeView.Focus> loose =
        tree.focuses().stream().filter(focus -> focus.spot().isEmpty()).toList();
    if (loose.isEmpty()) {
      return;
    }
    html.line("p", "Their places count from focuses that are not here:", "class", "meta");
    html.open("div", "class", "loose").markup("\n");
    for (FocusTreeView.Focus focus : loose) {
      html.open("a", "class", "node", "href", href(focus), "data-focus", focus.id());
      onNode(focus);
      html.closeLine();
    }
    html.closeLine();
  }

  private void article(FocusTreeView.Focus focus) {
    String anchor = pieces.anchors().claim("focus-" + focus.id());
    html.open("article", "class", "focus", "id", anchor, "data-kind", "focus");
    html.open("h4");
    pieces.caption(focus.title());
    html.closeLine();
    html.open("p", "class", "meta").line("code", focus.id(), "class", "id").text(" · ");
    html.line("span", days(focus), "class", "days").text(" · " + place(focus) + " · ");
    pieces.source(focus.at());
    html.closeLine();
    focus
        .description()
        .ifPresent(
            description -> {
              html.open("p", "class", "desc");
              pieces.caption(description);
              html.closeLine();
            });
    relations(focus);
    pieces.fires(focus.fires());
    pieces.facts(focus.facts());
    focus.parts().forEach(part -> pieces.part(part, focus.at()));
    html.closeLine();
  }

  private static String place(FocusTreeView.Focus focus) {
    String from = focus.anchor().map(anchor -> ", counted from " + anchor).orElse("");
    return focus
        .spot()
        .map(spot -> "column " + spot.x() + ", row " + spot.y() + from)
        .orElse("placed elsewhere" + from);
  }

  private void relations(FocusTreeView.Focus focus) {
    html.open("dl");
    if (!focus.icons().isEmpty()) {
      html.line("dt", focus.icons().size() == 1 ? "Icon" : "Icons").markup("\n");
      focus.icons().forEach(this::icon);
    }
    for (List<String> group : focus.requires()) {
      html.line("dt", group.size() == 1 ? "Requires" : "Requires any of", "class", "requires")
          .markup("\n");
      group.forEach(this::related);
    }
    List<String> excluded = new ArrayList<>(focus.excludes());
    excludedBy.getOrDefault(focus.id(), List.of()).stream()
        .filter(other -> !excluded.contains(other))
        .forEach(excluded::add);
    related("Excludes", "excludes", excluded);
    related("Leads to", "leads", leadsTo.getOrDefault(focus.id(), List.of()));
    html.closeLine();
  }

  private void icon(String sprite) {
    html.open("dd").open("code");
    pieces.name(sprite);
    html.close().closeLine();
  }

  private void related(String title, String style, List<String> ids) {
    if (!ids.isEmpty()) {
      html.line("dt", title, "class", style).markup("\n");
      ids.forEach(this::related);
    }
  }

  private void related(String id) {
    html.open("dd");
    pieces.focus(id);
    html.closeLine();
  }
}
