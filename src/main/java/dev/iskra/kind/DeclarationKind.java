package dev.iskra.kind;

import dev.iskra.clausewitz.Entry;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.view.PreviewItem;
import dev.iskra.lower.EffectForm;
import dev.iskra.mod.ModScript;
import dev.iskra.model.Symbol;
import dev.iskra.signature.Type;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One kind of declaration: everything the compiler knows about it.
public interface DeclarationKind {
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

  /// Ways to write effects with what it declares: `fire` for events.
  default List<EffectForm> effectForms() {
    return List.of();
  }

  /// Whether it matters that a declared name of the kind is used.
  default boolean reportsUnused() {
    return false;
  }

  /// What to say of a declared name that nothing in the mod uses; empty where that is no matter.
  /// Asked only of kinds of which [Usage] takes note.
  default Optional<Diagnostic> unused(Statement.Declaration declaration, Symbol symbol) {
    return Optional.empty();
  }

  /// The keys of script that define the same thing, which may be pasted: at the top of a file for
  /// a kind that stands there, else within the kind that holds it.
  default Set<String> scriptKeys() {
    return Set.of();
  }

  /// The folder into which pasted script of the keys goes: `common/national_focus`.
  default Optional<String> scriptFolder() {
    return Optional.empty();
  }

  /// What a pasted definition needs at the head of its file.
  default List<Entry> fileHeader(dev.iskra.clausewitz.Field definition) {
    return List.of();
  }

  /// The attribute under which what is declared within one knows its id: a focus its `tree`.
  default Optional<String> parentAttribute() {
    return Optional.empty();
  }

  /// The texts that need a key from the lock besides those of fields that hold a text.
  default List<Expression.Quoted> keyedTexts(Statement.Declaration declaration) {
    return List.of();
  }

  /// What `extend keyword name { … }` may add to one that is there; absent where nothing can be
  /// added.
  default Optional<Schema> extension() {
    return Optional.empty();
  }

  /// The keys of script around a field that holds pasted definitions, by which they are known;
  /// absent where the field holds none. Ordinarily a field holds them where declarations within
  /// begin with its name.
  default Optional<List<String>> scriptAround(String field, Statement.Declaration declaration) {
    return schema().children().contains(field)
            && schema().field(field).filter(f -> f.type() instanceof Type.Script).isPresent()
        ? Optional.of(List.of(keywords().getFirst()))
        : Optional.empty();
  }

  /// Reads what is added to one that is there, and emits it. A kind that is compiled together
  /// finds it among its readings instead.
  ///
  /// @throws UnsupportedOperationException for kinds that cannot be extended
  default void extend(DeclarationReader reading, Emission out) {
    throw new UnsupportedOperationException(keywords().getFirst());
  }

  /// Reads a declaration that stands at the top of a file, and emits what it is.
  ///
  /// @throws UnsupportedOperationException for kinds that stand within others
  default void compile(DeclarationReader reading, Emission out) {
    throw new UnsupportedOperationException(keywords().getFirst());
  }

  /// Whether the declarations of the kind depend on each other and must be compiled at once.
  default boolean compiledTogether() {
    return false;
  }

  /// Reads and emits declarations of the kind that stand at the top of files: all of them if the
  /// kind is compiled together, else one.
  default void compile(List<DeclarationReader> readings, Emission out) {
    readings.forEach(reading -> compile(reading, out));
  }

  /// What a finished mod has of this kind to look at, in the order of its files. A room looks at
  /// script as the game will read it, so that pasted script is shown as well.
  default List<PreviewItem> exhibits(ModScript mod) {
    return List.of();
  }

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
