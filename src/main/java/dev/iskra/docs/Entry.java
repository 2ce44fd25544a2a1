package dev.iskra.docs;

import java.util.List;
import java.util.Optional;

/// What there is to say of one name in one sense.
///
/// @param topic the sense
/// @param name the name, as people should write it
/// @param notes short remarks: where it may stand, since which version
/// @param meaning what it is or does, in sentences
/// @param forms the ways to write it
/// @param details lines of a list: the fields of a kind
/// @param example a piece of Iskra that uses it
public record Entry(
    Topic topic,
    String name,
    List<String> notes,
    Optional<String> meaning,
    List<Form> forms,
    List<String> details,
    Optional<String> example) {
  public Entry {
    notes = List.copyOf(notes);
    forms = List.copyOf(forms);
    details = List.copyOf(details);
  }
}
