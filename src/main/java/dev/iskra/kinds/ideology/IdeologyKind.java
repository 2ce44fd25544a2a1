package dev.iskra.kinds.ideology;

import dev.iskra.kind.Compiled;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.DescribedKind;
import dev.iskra.kind.Emission;
import dev.iskra.kind.Extensible;
import dev.iskra.kind.Header;
import dev.iskra.kind.KindEntry;
import dev.iskra.kind.Schema;
import dev.iskra.kind.TopLevelKind;
import dev.iskra.kind.facet.Pastable;
import dev.iskra.kind.facet.PastedPlace;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `ideology communism "Communist" { … }`, and `extend ideology communism { … }`, which adds
/// types to one that is there.
///
/// The game forms other names from that of an ideology (`communism_drift`), so its id is its
/// name.
///
/// What replaces the base game's ideologies must replace all of them, and types are added across
/// files, so they are compiled together.
public final class IdeologyKind extends DescribedKind
    implements TopLevelKind, Compiled.Together, Pastable, Extensible {
  private static final String FOLDER = "common/ideologies";
  private static final Schema EXTENSION = Schema.of().with("type");

  /// The kind that its definition file describes.
  public IdeologyKind() {
    super(KindEntry.of("ideology"));
  }

  @Override
  public Optional<String> parentAttribute() {
    return Optional.of("ideology");
  }

  @Override
  public Optional<Schema> extension() {
    return Optional.of(EXTENSION);
  }

  @Override
  public List<Expression.Quoted> keyedTexts(Statement.Declaration declaration) {
    return IdeologyForms.texts(declaration);
  }

  @Override
  public Set<String> scriptKeys() {
    return Set.of("ideologies");
  }

  @Override
  public String scriptFolder() {
    return FOLDER;
  }

  @Override
  public Optional<PastedPlace> pastedPlace(String field, Statement.Declaration declaration) {
    return field.equals("types")
        ? Header.of(declaration)
            .name()
            .map(name -> new PastedPlace(List.of("ideologies", name.text(), field), FOLDER))
        : Optional.empty();
  }

  @Override
  public void compile(List<DeclarationReader> readings, Emission out) {
    Ideologies ideologies = new Ideologies(readings.getFirst().names());
    for (DeclarationReader reading : readings) {
      if (!reading.extending()) {
        ideologies.declare(reading);
      }
    }
    for (DeclarationReader reading : readings) {
      if (reading.extending()) {
        ideologies.extend(reading);
      }
    }
    ideologies.emit(out);
  }
}
