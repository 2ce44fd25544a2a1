package dev.iskra.lower;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The ways to write effects that the kinds bring along, by the word that begins them.
public final class EffectForms {
  private final Map<String, EffectForm> byWord = new HashMap<>();

  /// These forms.
  ///
  /// @throws IllegalArgumentException if two begin with one word
  public EffectForms(List<EffectForm> all) {
    for (EffectForm form : all) {
      for (String word : form.words()) {
        if (byWord.put(word, form) != null) {
          throw new IllegalArgumentException("two effects begin with `" + word + "`");
        }
      }
    }
  }

  /// The form that a word begins.
  Optional<EffectForm> of(String word) {
    return Optional.ofNullable(byWord.get(word));
  }
}
