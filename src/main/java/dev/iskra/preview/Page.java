package dev.iskra.preview;

import dev.iskra.kind.view.EventView;
import dev.iskra.kind.view.FocusTreeView;
import dev.iskra.kind.view.OrderOfBattleView;
import dev.iskra.kind.view.PreviewItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The page as a whole: head, search, contents, and the three parts.
final class Page {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Pieces pieces;
  private final Html html;
  private final List<FocusTreeView> trees = new ArrayList<>();
  private final Map<String, List<EventView>> events = new LinkedHashMap<>();
  private final List<OrderOfBattleView> boards = new ArrayList<>();
  private int cards;

  Page(Pieces pieces, List<PreviewItem> exhibits) {
    this.pieces = pieces;
    this.html = pieces.html();
    for (PreviewItem exhibit : exhibits) {
      switch (exhibit) {
        case FocusTreeView tree -> trees.add(tree);
        case EventView card -> {
          events.computeIfAbsent(card.namespace(), _ -> new ArrayList<>()).add(card);
          cards++;
        }
        case OrderOfBattleView board -> boards.add(board);
      }
    }
  }

  byte[] write(String title, String version, String language) {
    html.markup("<!DOCTYPE html>\n");
    html.open("html", "xmlns", XHTML, "lang", Languages.code(language)).markup("\n");
    head(title);
    html.open("body").markup("\n");
    html.line("a", "To the contents", "class", "skip", "href", "#main").markup("\n");
    bar(title, version);
    html.open("div", "class", "sides").markup("\n");
    contents();
    html.open("main", "id", "main", "tabindex", "-1").markup("\n");
    summary();
    trees();
    events();
    boards();
    html.closeLine();
    html.closeLine();
    html.open(
            "aside",
            "id",
            "panel",
            "hidden",
            "",
            "tabindex",
            "-1",
            "aria-label",
            "The focus chosen")
        .closeLine();
    html.markup("<script>//<![CDATA[\n" + resource("page.js") + "//]]></script>\n");
    html.closeLine();
    html.closeLine();
    return html.page();
  }

  private void head(String title) {
    html.open("head").markup("\n").empty("meta", "charset", "utf-8").markup("\n");
    String fit = "width=device-width, initial-scale=1";
    html.empty("meta", "name", "viewport", "content", fit).markup("\n");
    html.empty("meta", "name", "color-scheme", "content", "light dark").markup("\n");
    html.markup(Preview.MARK + "\n");
    html.empty("link", "rel", "icon", "href", "data:,").markup("\n");
    html.line("title", title + ": preview").markup("\n");
    html.markup("<style>/*<![CDATA[*/\n" + resource("page.css") + "/*]]>*/</style>\n");
    html.closeLine();
  }

  private void bar(String title, String version) {
    html.open("header", "class", "bar").open("h1").text(title);
    if (!version.isEmpty()) {
      html.text(" ").line("small", version);
    }
    html.close();
    html.open("div", "class", "search", "role", "search");
    html.empty(
        "input",
        "id",
        "query",
        "type",
        "search",
        "placeholder",
        "Search titles, texts, ids, script   ( / )",
        "aria-label",
        "Search",
        "autocomplete",
        "off",
        "spellcheck",
        "false",
        "role",
        "combobox",
        "aria-expanded",
        "false",
        "aria-controls",
        "hits");
    html.open("ul", "id", "hits", "role", "listbox", "hidden", "", "aria-label", "Found");
    html.close().close();
    html.line("button", "Theme: auto", "id", "theme", "type", "button").closeLine();
  }

  private void contents() {
    html.open("nav", "aria-label", "Contents").open("details", "open", "open", "id", "contents");
    html.line("summary", "Contents").open("ul").markup("\n");
    trees.forEach(tree -> entry(anchor(tree), FocusTreeHtml.title(tree), FocusTreeHtml.size(tree)));
    events.forEach((space, group) -> entry("events-" + space, "Events " + space, group.size()));
    boards.forEach(board -> entry(anchor(board), board.id(), 0));
    html.close().close().closeLine();
  }

  private void entry(String anchor, String title, int size) {
    html.open("li").open("a", "href", "#" + anchor.replace("%", "%25"));
    pieces.name(title);
    html.close();
    if (size > 0) {
      html.text(" ").line("span", Integer.toString(size), "class", "size");
    }
    html.closeLine();
  }

  private static String anchor(FocusTreeView tree) {
    return "tree-" + tree.id();
  }

  private static String anchor(OrderOfBattleView board) {
    return "oob-" + board.id();
  }

  private void summary() {
    int focuses = trees.stream().mapToInt(FocusTreeHtml::size).sum();
    List<String> counts = new ArrayList<>();
    if (!trees.isEmpty()) {
      counts.add(Titles.count(trees.size(), "focus tree", "focus trees"));
      counts.add(Titles.count(focuses, "focus", "focuses"));
    }
    if (cards > 0) {
      counts.add(Titles.count(cards, "event", "events"));
    }
    if (!boards.isEmpty()) {
      counts.add(Titles.count(boards.size(), "order of battle", "orders of battle"));
    }
    String text =
        counts.isEmpty()
            ? "The mod has no focus trees, no events and no orders of battle."
            : String.join(" · ", counts);
    html.line("p", text, "class", "summary").markup("\n");
  }

  private void trees() {
    if (trees.isEmpty()) {
      return;
    }
    html.open("section", "class", "chapter").line("h2", "Focus trees").markup("\n");
    for (FocusTreeView tree : trees) {
      new FocusTreeHtml(pieces, tree).write(pieces.anchors().claim(anchor(tree)));
    }
    html.closeLine();
  }

  private void events() {
    if (events.isEmpty()) {
      return;
    }
    html.open("section", "class", "chapter").line("h2", "Events").markup("\n");
    EventHtml view = new EventHtml(pieces);
    events.forEach(
        (space, group) -> {
          String anchor = pieces.anchors().claim("events-" + space);
          html.open("section", "id", anchor).line("h3", space.isEmpty() ? "no namespace" : space);
          html.open("div", "class", "cards").markup("\n");
          group.forEach(view::write);
          html.close().closeLine();
        });
    html.closeLine();
  }

  private void boards() {
    if (boards.isEmpty()) {
      return;
    }
    html.open("section", "class", "chapter").line("h2", "Orders of battle").markup("\n");
    OrderOfBattleHtml view = new OrderOfBattleHtml(pieces);
    boards.forEach(board -> view.write(board, pieces.anchors().claim(anchor(board))));
    html.closeLine();
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream("/preview/" + name)) {
      return new String(
          Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
