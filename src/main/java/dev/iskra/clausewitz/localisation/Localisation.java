package dev.iskra.clausewitz.localisation;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.List;
import java.util.stream.Stream;

/// One localisation file: `localisation/**/*_l_english.yml`.
///
/// @param source the file as it was decoded: its charset is windows-1252 where the bytes are not
///     UTF-8
/// @param sections the headers in order, each with its entries
/// @param comments the comments in order, each from its `#` to before the line end
public record Localisation(
    SourceFile source, List<LocalisationSection> sections, List<Span> comments) {
  public Localisation {
    sections = List.copyOf(sections);
  }

  /// All entries of all sections, in order.
  public Stream<LocalisationEntry> entries() {
    return sections.stream().flatMap(section -> section.entries().stream());
  }
}
