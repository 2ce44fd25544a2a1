package dev.iskra.kinds.ideology;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.Field;
import dev.iskra.kind.NestedKind;
import dev.iskra.kind.Schema;
import dev.iskra.signature.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `type trotskyism "Trotskyism" { … }`: what a leader believes in.
public final class TypeKind implements NestedKind {
  private static final String RANDOM = "can_be_randomly_selected";
  private static final Schema SCHEMA =
      Schema.of(
              Field.of("desc", new Type.Text(false), "What it believes in."),
              IdeologyFields.COLOUR,
              Field.of(RANDOM, new Type.YesNo(), "Whether leaders made by the game may have it."))
          .with("party", "country_name");

  @Override
  public List<String> keywords() {
    return List.of("type");
  }

  @Override
  public String summary() {
    return "A type of an ideology: what the leader of a country believes in.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  @Override
  public Optional<ObjectType> family() {
    return Optional.of(ObjectType.IDEOLOGY_TYPE);
  }

  @Override
  public IdForm idForm() {
    return IdForm.PLAIN;
  }

  /// A type as the game writes it, below a remark that says where it comes from.
  static List<Entry> read(DeclarationReader in) {
    in.refuseRest();
    if (in.symbol().isEmpty()) {
      return List.of();
    }
    KeyedTexts.requiredTitle(in, in.id());
    KeyedTexts.field(in, "desc", in.id() + "_desc");
    CountryTexts.read(in, in.id());
    List<Entry> body = new ArrayList<>(in.entries(List.of(RANDOM)));
    Colours.read(in).ifPresent(body::add);
    return List.of(
        new Remark(remark(in), in.place()),
        dev.iskra.clausewitz.Field.of(
            Scalar.word(in.id(), in.symbol().get().at()), Block.of(body, in.place())));
  }

  /// Where a declaration comes from.
  static String remark(DeclarationReader in) {
    String name = in.header().place().text();
    return name + ": " + in.place().source().path() + ":" + in.place().line();
  }
}
