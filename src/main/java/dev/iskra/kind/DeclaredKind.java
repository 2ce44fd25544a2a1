package dev.iskra.kind;

import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.emit.ModPath;
import dev.iskra.game.Definition;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.kind.facet.Pastable;
import dev.iskra.kind.facet.PastedPlace;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Signatures;
import dev.iskra.syntax.Statement;
import dev.iskra.text.NearestNames;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A kind of declaration that needs no logic: its definition file says which fields it has, where
/// it is emitted and which texts belong to it, and all else follows from that.
public final class DeclaredKind extends DescribedKind
    implements DeclarationKind, Compiled.OneByOne, Pastable, Extensible {
  private final List<DeclaredKind> within;
  private final Definition place;

  /// The kind of an entry().
  ///
  /// @param within the kinds whose declarations stand in one of this
  /// @throws IllegalStateException if its definition file does not say where it stands
  public DeclaredKind(KindEntry entry, List<DeclaredKind> within) {
    super(entry);
    this.within = List.copyOf(within);
    this.place =
        Vocabulary.definitions().all().stream()
            .filter(one -> one.definition().equals(entry().keyword()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("`" + entry().keyword() + "` has no place"));
  }

  /// Where it stands in the files of the game.
  Definition place() {
    return place;
  }

  @Override
  public String page() {
    return "/game/definitions/" + entry().keyword() + ".md";
  }

  @Override
  public Optional<ObjectType> family() {
    return Optional.of(place.family());
  }

  @Override
  public boolean topLevel() {
    return entry().within().isEmpty();
  }

  @Override
  Schema described() {
    Signatures signatures = Signatures.builtIn();
    BlockSignature shape = signatures.definition(entry().keyword()).orElseThrow();
    Schema all =
        new Schema(
                DeclaredFields.of(this, shape), children(), DeclaredFields.script(List.of(shape)))
            .shaped(List.of(shape))
            .repeating(entry().repeats())
            .admitting(key -> signatures.admits(shape, key));
    return pasting(all);
  }

  private List<String> children() {
    return within.stream().flatMap(kind -> kind.keywords().stream()).toList();
  }

  /// A block under a name of its own is a definition, unless the name is nearly one of a field.
  private Schema pasting(Schema all) {
    return within.isEmpty() ? all : all.pasting(key -> NearestNames.of(key, all.names()).isEmpty());
  }

  @Override
  public Set<String> scriptKeys() {
    return topLevel() ? Set.of(around()) : Set.of();
  }

  /// The key that all such definitions of a file lie in, or that each of them has; else the
  /// keyword, in which they may be pasted.
  private String around() {
    return place.path().getFirst().equals("*") ? entry().keyword() : place.path().getFirst();
  }

  @Override
  public boolean pastesContents() {
    return place.path().getFirst().equals("*");
  }

  @Override
  public String scriptFolder() {
    return place.files().substring(0, place.files().lastIndexOf('/'));
  }

  @Override
  public Optional<PastedPlace> pastedPlace(String field, Statement.Declaration declaration) {
    return schema().pastes(field)
        ? Header.of(declaration)
            .name()
            .map(name -> PastedPlace.of(name.text(), within.getFirst().scriptFolder()))
        : Optional.empty();
  }

  @Override
  public Optional<Schema> extension() {
    return within.isEmpty()
        ? Optional.empty()
        : Optional.of(pasting(new Schema(List.of(), children(), Optional.empty())));
  }

  @Override
  public void compile(DeclarationReader in, Emission out) {
    if (in.extending()) {
      in.header()
          .name()
          .flatMap(name -> in.reference(place.family(), name))
          .ifPresent(id -> inner(in, id, out));
    } else {
      write(in, Optional.empty(), out);
    }
  }

  /// @param outer the id of the declaration that it stands in
  private void write(DeclarationReader in, Optional<String> outer, Emission out) {
    in.refuseRest();
    if (in.symbol().isEmpty()) {
      return;
    }
    DeclaredWriter writer = new DeclaredWriter(this, in);
    ModPath path = path(out);
    out.script(path, writer.around(outer, writer.definition()));
    out.declares(entry().keyword(), in.symbol().get(), path);
    inner(in, in.id(), out);
  }

  private ModPath path(Emission out) {
    return new ModPath(place.files().replace("*", out.mod()));
  }

  /// What is declared within, or pasted.
  private void inner(DeclarationReader in, String id, Emission out) {
    for (DeclaredKind kind : within) {
      for (Statement.Declaration child : in.children(kind.entry().keyword())) {
        kind.write(in.child(child, kind), Optional.of(id), out);
      }
    }
    for (Statement.Assignment a : in.pasted()) {
      DeclaredKind kind = within.getFirst();
      Span span = a.span();
      List<Entry> definition =
          List.of(
              new Remark("pasted: " + span.source().path() + ":" + span.line(), span),
              new Verbatim(in.context().constants().applied(span.text()), span));
      out.script(
          kind.path(out), List.<Entry>of(DeclaredWriter.wrapped(id, definition, span.atStart())));
    }
  }
}
