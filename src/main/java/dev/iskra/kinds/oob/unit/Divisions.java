package dev.iskra.kinds.oob.unit;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;

/// One division, or several of one template that were declared at once.
///
/// @param army the army it belongs to; empty outside of one
/// @param template what the source calls the template: a name of Iskra, or in quotes one of the
///     game
/// @param name its name, if the source gives one: a field `name` or `division_name`
/// @param number the number of the first, if the source gives one
/// @param places the province of each
/// @param fields what else each has
public record Divisions(
    String army,
    Scalar template,
    Optional<Entry> name,
    Optional<Integer> number,
    List<Scalar> places,
    List<Entry> fields,
    Span at) {
  public Divisions {
    places = List.copyOf(places);
    fields = List.copyOf(fields);
  }
}
