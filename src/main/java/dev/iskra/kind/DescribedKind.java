package dev.iskra.kind;

import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationKind.IdForm;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a kind says of itself by its definition file: its words, its fields, what it names.
public abstract class DescribedKind {
  private final KindEntry entry;
  private volatile @Nullable Schema schema;

  /// The kind of an entry of the vocabulary.
  protected DescribedKind(KindEntry entry) {
    this.entry = entry;
  }

  /// What its definition file says of it.
  final KindEntry entry() {
    return entry;
  }

  /// The words that begin it, the principal one first.
  public final List<String> keywords() {
    return entry.keywords();
  }

  /// One sentence: what it declares.
  public final String summary() {
    return entry.summary();
  }

  /// Its fields and what may stand within it.
  public final Schema schema() {
    Schema known = schema;
    if (known == null) {
      known = described();
      schema = known;
    }
    return known;
  }

  /// The same, made anew.
  Schema described() {
    return DeclaredFields.schema(entry);
  }

  /// The family of the names it declares.
  public Optional<ObjectType> family() {
    return entry.object().flatMap(ObjectType::of);
  }

  /// How the id of such a name is made.
  public final IdForm idForm() {
    return entry.idForm();
  }

  /// The kind of localisation key that its title gets, where it has no name.
  public final Optional<String> titleKeyKind() {
    return entry.titled();
  }
}
