package dev.iskra.signature;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a block may hold.
///
/// @param fields the arguments, in the order of the data
/// @param contents the families whose entries may stand in it besides: `effect`, `trigger`,
///     `modifier` …
/// @param items what bare values in it may be
/// @param each what blocks without a key in it hold
/// @param scopes which scopes it is in, where not those around it
/// @param byName the arguments by their names in small letters
public record Shape(
    List<Argument> fields,
    Set<String> contents,
    List<ValueType> items,
    Optional<Shape> each,
    ScopeChange scopes,
    Map<String, List<Argument>> byName) {
  public Shape {
    fields = List.copyOf(fields);
    contents = Set.copyOf(contents);
    items = List.copyOf(items);
    byName = Map.copyOf(byName);
  }

  /// A block of these.
  public static Shape of(
      List<Argument> fields,
      Set<String> contents,
      List<ValueType> items,
      Optional<Shape> each,
      ScopeChange scopes) {
    Map<String, List<Argument>> names = new HashMap<>();
    for (Argument argument : fields) {
      if (argument.pattern().isEmpty()) {
        names.merge(
            argument.name().toLowerCase(Locale.ROOT),
            List.of(argument),
            (known, more) ->
                java.util.stream.Stream.concat(known.stream(), more.stream()).toList());
      }
    }
    return new Shape(fields, contents, items, each, scopes, names);
  }

  /// A block that holds nothing but entries of these families.
  public static Shape holding(Set<String> contents) {
    return of(List.of(), contents, List.of(), Optional.empty(), ScopeChange.NONE);
  }

  /// The arguments of this name, in any case; several are alternatives.
  public List<Argument> named(String name) {
    List<Argument> found = byName.get(name);
    return found != null ? found : byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /// The arguments whose names are only described.
  public List<Argument> patterns() {
    return fields.stream().filter(argument -> argument.pattern().isPresent()).toList();
  }

  /// Whether blocks of effects stand in it.
  public boolean effects() {
    return contents.contains("effect");
  }

  /// Whether blocks of triggers stand in it.
  public boolean triggers() {
    return contents.contains("trigger");
  }
}
