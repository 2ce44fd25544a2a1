package dev.iskra.preview;

import dev.iskra.emit.SourceIndex.Place;
import dev.iskra.mod.Caption;
import dev.iskra.mod.Choice;
import dev.iskra.mod.Fact;
import dev.iskra.mod.Firing;
import dev.iskra.mod.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What all parts of the page are made of: captions, script, links.
///
/// @param html what is written to
record Pieces(Html html, Marks marks, Anchors anchors, Links links) {
  /// A text with its colours; a key that the mod has no text for, as a key.
  void caption(Caption caption) {
    if (caption.text().isPresent()) {
      marks.write(html, caption.text().get());
    } else {
      html.line("code", caption.key(), "class", "missing", "title", "The mod has no such text.");
    }
  }

  /// Texts, each after the condition under which the game shows it.
  void choices(List<Choice> choices, String element, String style) {
    for (Choice choice : choices) {
      if (!choice.condition().isEmpty()) {
        html.open("details", "class", "part when").open("summary").line("b", "if").text(" ");
        html.line("code", choice.condition().replaceAll("\\s+", " ")).closeLine();
        script(choice.condition());
        html.closeLine();
      } else if (choices.size() > 1) {
        html.open("p", "class", "when").line("b", "otherwise").closeLine();
      }
      html.open(element, "class", style);
      caption(choice.caption());
      html.closeLine();
    }
  }

  /// A block of script that opens on a click.
  ///
  /// @param home where the whole is written that it is part of
  void part(Part part, Optional<Place> home) {
    if (part.script().isEmpty()) {
      html.open("p", "class", "fact").line("b", part.name()).text(" is empty").closeLine();
      return;
    }
    html.open("details", "class", "part").line("summary", part.name()).markup("\n");
    script(part.script());
    part.at().ifPresent(place -> line(place, home));
    html.closeLine();
  }

  /// A place within something that is written in the same file: its line says enough.
  void line(Place place, Optional<Place> home) {
    boolean here = home.filter(whole -> whole.path().equals(place.path())).isPresent();
    String shown = here ? "line " + place.line() : place.toString();
    html.line("a", shown, "class", "source line", "href", links.to(place));
  }

  /// Plain fields, one after the other.
  void facts(List<Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    html.open("p", "class", "facts");
    for (Fact fact : facts) {
      html.open("span", "class", "fact").line("b", fact.name()).text(" ");
      words(fact.value());
      html.close().text(" ");
    }
    html.closeLine();
  }

  /// Script.
  void script(String script) {
    html.open("pre");
    words(script);
    html.closeLine();
  }

  private void words(String script) {
    new ScriptText(html, marks, anchors, script).write();
  }

  /// Where something was written.
  void source(Place place) {
    html.line("a", place.toString(), "class", "source", "href", links.to(place));
  }

  /// A name of the game, which may be broken where its words meet.
  void name(String name) {
    int from = 0;
    for (int i = 0; i + 1 < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_' || c == '/' || c == '.') {
        html.text(name.substring(from, i + 1)).empty("wbr");
        from = i + 1;
      }
    }
    html.text(name.substring(from));
  }

  /// The same, if it is known.
  void source(Optional<Place> place) {
    place.ifPresent(this::source);
  }

  /// A focus by its title, as a link; one that is not on the page by its id.
  void focus(String id) {
    link(anchors.focus(id), id);
  }

  /// An event by its title, as a link; one that is not on the page by its id.
  void event(String id) {
    link(anchors.event(id), id);
  }

  /// The events that something fires, each once for each delay.
  void fires(List<Firing> firings) {
    if (firings.isEmpty()) {
      return;
    }
    html.open("p", "class", "fires").line("b", "Fires").text(" ");
    String between = "";
    Set<String> said = new HashSet<>();
    for (Firing firing : firings) {
      if (said.add(firing.event() + " " + firing.delay())) {
        html.text(between);
        event(firing.event());
        html.text(firing.delay().isEmpty() ? "" : " " + firing.delay());
        between = ", ";
      }
    }
    html.closeLine();
  }

  private void link(Optional<Anchors.Target> target, String id) {
    if (target.isPresent()) {
      html.line("a", target.get().title(), "href", target.get().href(), "title", id);
    } else {
      html.line("code", id, "title", "Not in this mod.");
    }
  }
}
