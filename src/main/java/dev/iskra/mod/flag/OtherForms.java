package dev.iskra.mod.flag;

import dev.iskra.mod.flag.FlagTally.Flag;
import dev.iskra.model.Tags;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The flags of one kind that are set under a name that is not, letter for letter, the one that is
/// read: in another case, by `flag_@SCOPE` where the tag is written out or the other way round, or
/// by a name that a meta effect puts together.
final class OtherForms {
  private final Set<String> names;
  private final List<String> composed;
  private final Set<String> forms = new HashSet<>();

  /// @param names those that are set as they are written
  /// @param composed those with `[X]` in them
  OtherForms(Set<String> names, List<String> composed) {
    this.names = names;
    this.composed = composed;
    for (String name : names) {
      forms.add(name.toLowerCase(Locale.ROOT));
      Tags.before(name).ifPresent(one -> forms.add(one.toLowerCase(Locale.ROOT)));
    }
  }

  /// Whether something sets the flag under another form of its name.
  boolean cover(Flag flag) {
    return forms.contains(flag.name().toLowerCase(Locale.ROOT))
        || Tags.before(flag.name()).filter(names::contains).isPresent()
        || composed.stream().anyMatch(one -> isMadeOf(flag.name(), one));
  }

  private static boolean isMadeOf(String name, String composed) {
    String before = composed.substring(0, composed.indexOf('['));
    String after = composed.substring(composed.lastIndexOf(']') + 1);
    return name.length() > before.length() + after.length()
        && !(before + after).isEmpty()
        && name.startsWith(before)
        && name.endsWith(after);
  }
}
