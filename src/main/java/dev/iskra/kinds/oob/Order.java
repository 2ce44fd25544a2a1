package dev.iskra.kinds.oob;

import dev.iskra.kind.DeclarationReader;
import java.util.List;

/// An order of battle.
///
/// @param parts which slots it fills
/// @param country its tag
/// @param starts at which starts of the game it is loaded
/// @param bare what stands in it outside of sections
record Order(
    DeclarationReader in,
    Parts parts,
    String country,
    List<Start> starts,
    Contents bare,
    List<Section> sections) {
  Order {
    starts = List.copyOf(starts);
    sections = List.copyOf(sections);
  }
}
