package dev.iskra.mod.text;

import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The texts that stand in Iskra itself.
///
/// @param languages those that the mod is written in, as `english`
/// @param empty whether there are none
/// @param raw the keys of localisation files that stand in Iskra word for word
/// @param placeOf where the text of a key stands, if it does
public record WrittenTexts(
    List<String> languages,
    boolean empty,
    Function<String, Optional<Span>> placeOf,
    Set<String> raw) {
  /// There are none.
  public static final WrittenTexts NONE =
      new WrittenTexts(List.of(), true, _ -> Optional.empty(), Set.of());

  /// What a localisation key of a file knows of its language: `english`. A text that is meant to
  /// win over others of its key knows none.
  public static final String LANGUAGE = "language";
}
