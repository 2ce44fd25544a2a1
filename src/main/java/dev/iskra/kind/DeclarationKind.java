package dev.iskra.kind;

import dev.iskra.game.ObjectType;
import dev.iskra.kind.facet.Pastable;
import dev.iskra.kind.facet.PastedPlace;
import dev.iskra.signature.Type;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One kind of declaration. What can be said as data stands in its definition file.
public sealed interface DeclarationKind permits DeclaredKind, LogicKind {
  /// The words that begin it, the principal one first: `event`, `news` …
  List<String> keywords();

  /// One sentence: what it declares.
  String summary();

  /// Its fields and what may stand within it.
  Schema schema();

  /// The family of the names it declares; absent where it declares none, or names of many.
  default Optional<ObjectType> family() {
    return Optional.empty();
  }

  /// Whether it stands at the top of a file; otherwise it stands within another.
  boolean topLevel();

  /// What is known of a name from its declaration alone: the `type` of an event.
  default Map<String, String> attributes(Statement.Declaration declaration) {
    return Map.of();
  }

  /// How the id of such a name is made.
  default IdForm idForm() {
    return IdForm.PREFIXED;
  }

  /// The kind of localisation key that the title of such a declaration gets, where it has no name
  /// from which a key could be made: `option`.
  default Optional<String> titleKeyKind() {
    return Optional.empty();
  }

  /// The attribute under which what is declared within one knows its id: a focus its `tree`.
  default Optional<String> parentAttribute() {
    return Optional.empty();
  }

  /// The texts that need a key from the lock besides those of fields that hold a text.
  default List<Expression.Quoted> keyedTexts(Statement.Declaration declaration) {
    return List.of();
  }

  /// Where pasted definitions that a field holds go; absent where it holds none. Ordinarily a field
  /// holds them where declarations within begin with its name.
  default Optional<PastedPlace> pastedPlace(String field, Statement.Declaration declaration) {
    return schema().children().contains(field)
            && schema().field(field).filter(f -> f.type() instanceof Type.Script).isPresent()
        ? Optional.of(
            new PastedPlace(
                List.of(keywords().getFirst()),
                this instanceof Pastable pastable ? pastable.scriptFolder() : "common"))
        : Optional.empty();
  }

  /// The page about it, as a resource.
  String page();

  /// How ids are made from names.
  enum IdForm {
    /// The name with the namespace's prefix.
    PREFIXED,
    /// The event namespace and a number from the lock.
    NUMBERED,
    /// The name as it stands.
    PLAIN
  }
}
