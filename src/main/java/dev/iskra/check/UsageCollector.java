package dev.iskra.check;

import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.lower.EventTypes;
import dev.iskra.lower.IdeologyLevels;
import dev.iskra.model.Usage;
import dev.iskra.signature.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Takes note of what a block names: events that it fires, flags, orders of battle, ideologies.
final class UsageCollector {
  private final Environment ground;
  private final List<Usage.Use> uses = new ArrayList<>(0);

  UsageCollector(Environment ground) {
    this.ground = ground;
  }

  /// The flags that are set and read, and the orders of battle that are loaded.
  List<Usage.Use> uses() {
    return uses;
  }

  /// Takes of what another block uses the flags that it sets.
  void adopt(List<Usage.Use> unread) {
    for (Usage.Use use : unread) {
      if (use.role() == Usage.Role.SETS) {
        uses.add(use);
      }
    }
  }

  /// A flag or cosmetic tag that is set or asked for, if it is one.
  void flag(Scalar word, ValueType.OpenWord type) {
    boolean plain = word.text().indexOf(':') < 0 && word.text().indexOf('^') < 0;
    Usage.Role role = type.declares() ? Usage.Role.SETS : Usage.Role.READS;
    ObjectType.of(type.set())
        .filter(family -> plain && isNoted(family))
        .ifPresent(
            family -> uses.add(new Usage.Use(family, beforeAt(word.text()), role, word.span())));
  }

  private static boolean isNoted(ObjectType family) {
    return Usage.FLAGS.contains(family) || family == ObjectType.COSMETIC_TAG;
  }

  /// The name of a flag without what the game adds to it: `flag@ROOT`.
  private static String beforeAt(String flag) {
    int at = flag.indexOf('@');
    return at < 0 ? flag : flag.substring(0, at);
  }

  /// An order of battle that is loaded, whether or not it is known: those in Iskra become several
  /// files.
  void orderOfBattle(Scalar word, ValueType type) {
    if (type instanceof ValueType.Reference(ObjectType family, _)
        && family == ObjectType.ORDER_OF_BATTLE) {
      uses.add(
          new Usage.Use(ObjectType.ORDER_OF_BATTLE, word.text(), Usage.Role.READS, word.span()));
    }
  }

  /// The name of something that there is.
  ///
  /// @param first what was to be named in the first place
  void name(
      Field field,
      Scalar word,
      ValueType.Reference type,
      ValueType first,
      ScopeContext where,
      Reporter notes) {
    switch (type.family()) {
      case EVENT -> {
        type.subtype().flatMap(wanted -> wrongType(word, wanted)).ifPresent(notes::report);
        event(field, word, where, notes);
      }
      case IDEOLOGY_TYPE -> {
        if (first instanceof ValueType.Reference meant) {
          IdeologyLevels.tolerated(ground.names(), word, meant.family(), type.family())
              .ifPresent(notes::report);
        }
      }
      default -> {}
    }
  }

  /// The game finds an event by its id, whatever its type: of script as somebody wrote it nothing
  /// is said.
  private Optional<Diagnostic> wrongType(Scalar word, String wanted) {
    return ground.script()
        ? Optional.empty()
        : EventTypes.wrong(word, ground.names().byId(ObjectType.EVENT, word.text()), wanted);
  }

  /// Only of an event that an effect fires is `FROM` known. Hooks of the game and what ends a
  /// border war name events too, and hand on something else.
  private void event(Field field, Scalar word, ScopeContext where, Reporter notes) {
    String key = field.key().text().toLowerCase(Locale.ROOT);
    boolean effect = key.endsWith("_event") || key.equals("id");
    notes.call(ObjectType.EVENT, word.text(), effect ? where : where.handedOn(), word);
  }
}
