package dev.iskra.kind.view;

import dev.iskra.emit.SourceIndex.Place;
import dev.iskra.mod.Fact;
import dev.iskra.mod.Part;
import java.util.List;
import java.util.Optional;

/// An order of battle.
///
/// @param parts its blocks that are no units: production, `focus` …
public record OrderOfBattleView(
    String id,
    Optional<Place> at,
    List<Template> templates,
    List<Section> sections,
    List<Fact> facts,
    List<Part> parts)
    implements PreviewItem {
  public OrderOfBattleView {
    templates = List.copyOf(templates);
    sections = List.copyOf(sections);
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }

  /// A division template.
  ///
  /// @param columns the battalions of each column from left to right, each from top to bottom; an
  ///     empty name is a hole
  /// @param support the support companies from top to bottom
  public record Template(
      String name,
      Optional<Place> at,
      List<List<String>> columns,
      List<String> support,
      List<Fact> facts,
      List<Part> parts) {
    public Template {
      columns = List.copyOf(columns);
      support = List.copyOf(support);
      facts = List.copyOf(facts);
      parts = List.copyOf(parts);
    }
  }

  /// A table under a heading.
  ///
  /// @param note a line below the heading; may be empty
  /// @param head the names of the columns
  public record Section(
      String title, String note, Optional<Place> at, List<String> head, List<Row> rows) {
    public Section {
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }
  }

  /// A row: a cell for each column of the section.
  public record Row(List<String> cells, Optional<Place> at) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
