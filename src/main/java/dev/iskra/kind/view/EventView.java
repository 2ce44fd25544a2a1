package dev.iskra.kind.view;

import dev.iskra.emit.SourceIndex.Place;
import dev.iskra.mod.Choice;
import dev.iskra.mod.Fact;
import dev.iskra.mod.Firing;
import dev.iskra.mod.Part;
import java.util.List;
import java.util.Optional;

/// An event as the player meets it.
///
/// @param name what Iskra calls it, where Iskra declares it
/// @param type `country_event`, `news_event` …
/// @param titles usually one; of several the game shows the first whose condition is met
/// @param descriptions the same
/// @param picture the sprite of its picture
/// @param facts its plain fields: `major`, `hidden` …
/// @param parts its blocks but the options: `trigger`, `immediate` …
/// @param firings what fires it
public record EventView(
    String id,
    Optional<Place> at,
    Optional<String> name,
    String type,
    List<Choice> titles,
    List<Choice> descriptions,
    Optional<String> picture,
    List<Fact> facts,
    List<Part> parts,
    List<Option> options,
    List<Firing> firings)
    implements PreviewItem {
  public EventView {
    titles = List.copyOf(titles);
    descriptions = List.copyOf(descriptions);
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
    options = List.copyOf(options);
    firings = List.copyOf(firings);
  }

  /// The namespace of its id: `perm` of `perm.12`.
  public String namespace() {
    return id.substring(0, Math.max(0, id.lastIndexOf('.')));
  }

  /// An answer.
  ///
  /// @param texts usually one; none where the option has no name
  /// @param parts when it can be chosen, how likely the computer does
  /// @param effects what it does, as script
  /// @param fires the events that it fires
  public record Option(
      List<Choice> texts,
      Optional<Place> at,
      List<Fact> facts,
      List<Part> parts,
      String effects,
      List<Firing> fires) {
    public Option {
      texts = List.copyOf(texts);
      facts = List.copyOf(facts);
      parts = List.copyOf(parts);
      fires = List.copyOf(fires);
    }
  }
}
