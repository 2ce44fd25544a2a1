package dev.iskra.preview;

import dev.iskra.emit.SourceIndex.Place;
import dev.iskra.exhibit.Caption;
import dev.iskra.exhibit.Choice;
import dev.iskra.exhibit.Fact;
import dev.iskra.exhibit.Part;
import java.util.List;
import java.util.Optional;

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
  void part(Part part) {
    if (part.script().isEmpty()) {
      html.open("p", "class", "fact").line("b", part.name()).text(" is empty").closeLine();
    } else {
      details(part);
    }
  }

  private void details(Part part) {
    html.open("details", "class", "part").open("summary").line("b", part.name()).closeLine();
    script(part.script());
    part.at()
        .ifPresent(
            place -> {
              html.open("p", "class", "meta");
              source(place);
              html.close();
            });
    html.closeLine();
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

  /// Script, in which the focuses and events of the page are links.
  void script(String script) {
    html.open("pre").open("code");
    words(script);
    html.close().closeLine();
  }

  private void words(String script) {
    int from = 0;
    for (int at = 0; at < script.length(); ) {
      if (isBetween(script.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < script.length() && !isBetween(script.charAt(end))) {
        end++;
      }
      String word = script.substring(at, end);
      Optional<Anchors.Target> target = anchors.named(word);
      if (target.isPresent()) {
        html.text(script.substring(from, at));
        html.line("a", word, "href", target.get().href(), "title", target.get().title());
        from = end;
      }
      at = end;
    }
    html.text(script.substring(from));
  }

  private static boolean isBetween(char c) {
    return c <= ' ' || c == '{' || c == '}' || c == '=' || c == '"' || c == '<' || c == '>';
  }

  /// Where something was written.
  void source(Place place) {
    html.open("a", "class", "source", "href", links.to(place));
    name(place.toString());
    html.close();
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

  private void link(Optional<Anchors.Target> target, String id) {
    if (target.isPresent()) {
      html.line("a", target.get().title(), "href", target.get().href(), "title", id);
    } else {
      html.line("code", id, "title", "Not in this mod.");
    }
  }
}
