package dev.iskra.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All alternatives of one argument, as one.
///
/// @param name its name, as the game writes it; of a pattern, the pattern
/// @param pattern what its name may be, where it is not one word
/// @param required whether it must be there
/// @param once whether it may be there only once
/// @param takes what may stand behind it
/// @param scopes which scopes its value is in
public record Group(
    String name,
    Optional<ValueType> pattern,
    boolean required,
    boolean once,
    ValueSpec takes,
    ScopeChange scopes) {
  /// The arguments, which are of one name, as one.
  static Group of(List<Argument> arguments) {
    Argument first = arguments.getFirst();
    List<ValueType> values = new ArrayList<>();
    List<BlockSignature> blocks = new ArrayList<>();
    ScopeChange scopes = ScopeChange.NONE;
    for (Argument argument : arguments) {
      values.addAll(argument.values());
      argument.block().ifPresent(blocks::add);
      scopes = argument.scopes().isNone() || argument.setsScopes() ? scopes : argument.scopes();
    }
    boolean required = arguments.stream().allMatch(one -> one.least() > 0);
    boolean once = arguments.stream().allMatch(one -> one.most() == 1);
    return new Group(
        first.name(), first.pattern(), required, once, ValueSpec.of(values, blocks), scopes);
  }
}
