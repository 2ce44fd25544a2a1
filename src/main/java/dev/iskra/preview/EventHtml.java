package dev.iskra.preview;

import dev.iskra.emit.SourceIndex.Place;
import dev.iskra.kind.view.EventView;
import dev.iskra.mod.Firing;
import java.util.List;
import java.util.Optional;

/// An event as the player meets it: picture, title, text, options; and what fires it.
final class EventHtml {
  private final Pieces pieces;
  private final Html html;

  EventHtml(Pieces pieces) {
    this.pieces = pieces;
    this.html = pieces.html();
  }

  void write(EventView card) {
    String anchor = pieces.anchors().claim("event-" + card.id());
    html.open("article", "class", "event " + card.type(), "id", anchor, "data-kind", "event");
    html.open("p", "class", "type").text(Titles.spaced(card.type())).closeLine();
    titles(card);
    card.picture().ifPresent(picture -> html.line("p", picture, "class", "picture").markup("\n"));
    pieces.choices(card.descriptions(), "p", "desc");
    if (!card.options().isEmpty()) {
      html.open("ul", "class", "options").markup("\n");
      card.options().forEach(option -> option(option, card.at()));
      html.closeLine();
    }
    html.open("footer");
    html.open("p", "class", "meta").line("code", card.id(), "class", "id").text(" · ");
    if (card.name().isPresent()) {
      html.line("code", card.name().get()).text(" · ");
    }
    pieces.source(card.at());
    html.closeLine();
    pieces.facts(card.facts());
    firings(card.firings());
    card.parts().forEach(part -> pieces.part(part, card.at()));
    html.close().closeLine();
  }

  private void titles(EventView card) {
    if (card.titles().isEmpty()) {
      html.open("h4", "class", "missing");
      pieces.name(Titles.plain(card, pieces.marks()));
      html.closeLine();
    } else {
      pieces.choices(card.titles(), "h4", "");
    }
  }

  private void option(EventView.Option option, Optional<Place> home) {
    html.open("li");
    if (option.texts().isEmpty()) {
      html.line("p", "An option without a text", "class", "option missing").markup("\n");
    }
    pieces.choices(option.texts(), "p", "option");
    pieces.fires(option.fires());
    pieces.facts(option.facts());
    option.parts().forEach(part -> pieces.part(part, home));
    if (!option.effects().isEmpty()) {
      html.open("details", "class", "part effects").line("summary", "effects").markup("\n");
      pieces.script(option.effects());
      option.at().ifPresent(place -> pieces.line(place, home));
      html.closeLine();
    }
    html.closeLine();
  }

  private void firings(List<Firing> firings) {
    if (firings.isEmpty()) {
      html.line("p", "Nothing in this mod fires it.", "class", "meta").markup("\n");
      return;
    }
    html.open("p", "class", "firings").line("b", "Fired by").text(" ");
    String between = "";
    for (Firing firing : firings) {
      html.text(between);
      owner(firing.by());
      html.text(firing.delay().isEmpty() ? "" : " " + firing.delay());
      if (firing.at().isPresent()) {
        html.text(" (");
        pieces.source(firing.at().get());
        html.text(")");
      }
      between = ", ";
    }
    html.closeLine();
  }

  private void owner(Firing.Owner owner) {
    switch (owner.kind()) {
      case "focus" -> pieces.focus(owner.id());
      case "event" -> pieces.event(owner.id());
      default -> html.line("code", owner.id());
    }
  }
}
