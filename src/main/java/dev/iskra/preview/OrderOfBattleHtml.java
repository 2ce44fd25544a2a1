package dev.iskra.preview;

import dev.iskra.kind.view.OrderOfBattleView;
import java.util.List;
import java.util.stream.IntStream;

/// An order of battle: templates as the game's designer shows them, units as tables.
final class OrderOfBattleHtml {
  /// The designer's grid: `MAX_DIVISION_BRIGADE_WIDTH` and `MAX_DIVISION_BRIGADE_HEIGHT`, and as
  /// many support companies.
  private static final int SIDE = 5;

  private final Pieces pieces;
  private final Html html;

  OrderOfBattleHtml(Pieces pieces) {
    this.pieces = pieces;
    this.html = pieces.html();
  }

  void write(OrderOfBattleView board, String anchor) {
    html.open("article", "class", "board", "id", anchor, "data-kind", "order of battle");
    html.line("h3", board.id());
    html.open("p", "class", "meta").text("history/units/" + board.id() + ".txt · ");
    pieces.source(board.at());
    html.closeLine();
    pieces.facts(board.facts());
    if (!board.templates().isEmpty()) {
      html.line("h4", "Division templates");
      html.open("div", "class", "templates").markup("\n");
      board.templates().forEach(this::template);
      html.closeLine();
    }
    board.sections().forEach(this::section);
    board.parts().forEach(part -> pieces.part(part, board.at()));
    html.closeLine();
  }

  private void template(OrderOfBattleView.Template template) {
    html.open("figure", "class", "template");
    html.line("figcaption", template.name()).markup("\n");
    html.open("div", "class", "designer");
    html.open("table", "class", "battalions").line("caption", "Battalions").open("tbody");
    int height = template.columns().stream().mapToInt(List::size).max().orElse(0);
    int width = Math.max(SIDE, template.columns().size());
    for (int y = 0; y < Math.max(SIDE, height); y++) {
      html.open("tr");
      for (int x = 0; x < width; x++) {
        List<String> column = x < template.columns().size() ? template.columns().get(x) : List.of();
        slot(y < column.size() ? column.get(y) : "");
      }
      html.closeLine();
    }
    html.close().close();
    html.open("table", "class", "support").line("caption", "Support").open("tbody");
    for (int y = 0; y < Math.max(SIDE, template.support().size()); y++) {
      html.open("tr");
      slot(y < template.support().size() ? template.support().get(y) : "");
      html.closeLine();
    }
    html.close().close().closeLine();
    pieces.facts(template.facts());
    template.parts().forEach(part -> pieces.part(part, template.at()));
    html.open("p", "class", "meta");
    pieces.source(template.at());
    html.close().closeLine();
  }

  private void slot(String unit) {
    if (unit.isEmpty()) {
      html.line("td", "", "class", "hole");
    } else {
      html.line("td", Titles.spaced(unit), "class", "unit", "title", unit);
    }
  }

  private void section(OrderOfBattleView.Section section) {
    html.line("h4", section.title());
    if (!section.note().isEmpty() || section.at().isPresent()) {
      html.open("p", "class", "meta").text(section.note()).text(" ");
      pieces.source(section.at());
      html.closeLine();
    }
    html.open(
        "div", "class", "sheet", "tabindex", "0", "role", "region", "aria-label", section.title());
    List<Integer> columns = columns(section);
    html.open("table").open("thead").open("tr");
    columns.forEach(i -> html.line("th", section.head().get(i), "scope", "col"));
    html.line("th", "Source", "scope", "col");
    html.close().close().open("tbody").markup("\n");
    for (OrderOfBattleView.Row row : section.rows()) {
      html.open("tr");
      columns.forEach(i -> html.line("td", row.cells().get(i)));
      html.open("td");
      pieces.source(row.at());
      html.close().closeLine();
    }
    html.close().close().closeLine();
  }

  /// The columns in which anything stands.
  private static List<Integer> columns(OrderOfBattleView.Section section) {
    return IntStream.range(0, section.head().size())
        .filter(i -> section.rows().stream().anyMatch(row -> !row.cells().get(i).isEmpty()))
        .boxed()
        .toList();
  }
}
