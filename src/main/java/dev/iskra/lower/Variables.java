package dev.iskra.lower;

import dev.iskra.game.ObjectType;
import dev.iskra.model.LookupListener;
import dev.iskra.model.Symbol;
import dev.iskra.model.Variable;
import dev.iskra.text.NearestNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The declared variables.
public final class Variables {
  private final Map<String, Variable> byQualifiedName;
  private final Map<String, Variable> byName;
  private final NearestNames near;
  private final LookupListener witness;

  /// All of them.
  public Variables(List<Variable> declared) {
    byQualifiedName = new HashMap<>();
    byName = new HashMap<>();
    near = NearestNames.among(byName.keySet());
    witness = LookupListener.NONE;
    for (Variable variable : declared) {
      Symbol symbol = variable.symbol();
      byQualifiedName.put(symbol.qualified(), variable);
      byName.put(symbol.name(), variable);
    }
  }

  private Variables(Variables of, LookupListener witness) {
    byQualifiedName = of.byQualifiedName;
    byName = of.byName;
    near = of.near;
    this.witness = witness;
  }

  /// The same variables; whatever is asked of them, the witness is told.
  Variables witnessed(LookupListener by) {
    return new Variables(this, by);
  }

  /// The variable that a key means in a file of `namespace`: `left_support`, `ROOT.left_support`.
  Optional<Use> find(String key, Optional<String> namespace) {
    int dot = key.lastIndexOf('.');
    String name = key.substring(dot + 1);
    witness.word(ObjectType.VARIABLE, name);
    if (byName.isEmpty()) {
      return Optional.empty();
    }
    String prefix = key.substring(0, dot + 1);
    Variable variable =
        namespace
            .map(space -> byQualifiedName.get(space + "." + name))
            .or(() -> Optional.ofNullable(byName.get(name)))
            .orElse(byName.get(name));
    return Optional.ofNullable(variable).map(v -> new Use(v, prefix));
  }

  /// The declared names nearest to one that nothing has.
  List<String> near(String name) {
    witness.all(ObjectType.VARIABLE);
    return near.to(name);
  }

  /// A variable and the scope it is asked of: `ROOT.` or nothing.
  record Use(Variable variable, String prefix) {
    /// How script writes it.
    String id() {
      boolean global = variable.scope().equals("global") && prefix.isEmpty();
      return (global ? "global." : prefix) + variable.symbol().id();
    }
  }
}
