package dev.iskra.model;

import dev.iskra.game.ObjectType;
import dev.iskra.text.Located;
import dev.iskra.text.Span;
import java.util.Map;
import java.util.Optional;

/// A name that the mod declares.
///
/// @param name how Iskra calls it; for what script declares, the id itself
/// @param namespace the namespace of its file; absent where there is none, and for script
/// @param id how the game calls it
/// @param at where it is declared
/// @param origin who declares it
/// @param attributes what else is known, by name: the `type` of an event, the `tree` of a focus
public record Symbol(
    ObjectType family,
    String name,
    Optional<String> namespace,
    String id,
    Span at,
    Origin origin,
    Map<String, String> attributes)
    implements Located<Symbol> {
  /// Who declares a name.
  public enum Origin {
    /// A declaration of ours.
    ISKRA,
    /// A definition in the game's own script, pasted or in a file of its own.
    SCRIPT,
    /// Another mod or a newer game, of which we are told.
    EXTERN
  }

  public Symbol {
    attributes = Map.copyOf(attributes);
  }

  /// The name with its namespace: `perm.soviet.letters`. Unique within the family.
  public String qualified() {
    return namespace.map(space -> space + "." + name).orElse(name);
  }

  /// The attribute of that name, where it is known.
  public Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  @Override
  public Symbol movedTo(Span place) {
    return new Symbol(family, name, namespace, id, place, origin, attributes);
  }
}
