package dev.iskra.kinds.ideology;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.model.Resolution;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;

/// An ideology as the game writes it.
final class IdeologyWriter {
  private IdeologyWriter() {}

  /// The ideology, below a remark that says where it comes from.
  ///
  /// @param types those that are declared within it or added to it
  static List<Entry> write(DeclarationReader in, List<Entry> types) {
    Span at = in.place();
    texts(in);
    CountryTexts.read(in, in.id());
    checkAi(in);
    checkIcon(in);
    List<Entry> body = new ArrayList<>();
    body.add(types(in, types));
    FactionNames.read(in).ifPresent(body::add);
    Colours.read(in).ifPresent(body::add);
    checkColour(in);
    GameRules.read(in).ifPresent(body::add);
    body.addAll(in.entries(IdeologyFields.PLAIN));
    return List.of(
        new Remark(TypeKind.remark(in), at),
        Field.of(Scalar.word(in.id(), in.symbol().orElseThrow().at()), Block.of(body, at)));
  }

  private static Entry types(DeclarationReader in, List<Entry> declared) {
    List<Entry> all = new ArrayList<>();
    for (Entry entry : in.entries(List.of(IdeologyFields.TYPES))) {
      if (entry instanceof Field field && field.value() instanceof Block block) {
        all.addAll(block.entries());
      }
    }
    all.addAll(declared);
    if (all.isEmpty()) {
      in.report(
          Diagnostic.of(
                  IdeologyRule.NO_TYPE,
                  in.header().place().span(),
                  "The ideology has no type, so no leader can have it.")
              .help("Add one: `type name \"Title\" { desc = \"…\" }`."));
    }
    Span at = in.place();
    return Field.of(Scalar.word(IdeologyFields.TYPES, at), Block.of(all, at));
  }

  private static void texts(DeclarationReader in) {
    KeyedTexts.requiredTitle(in, in.id());
    List<String> missing = new ArrayList<>();
    for (String text : IdeologyFields.TEXTS) {
      String key = in.id() + "_" + text;
      KeyedTexts.field(in, text, key);
      if (IdeologyFields.SHOWN.contains(text) && !in.has(text) && !KeyedTexts.known(in, key)) {
        missing.add(text);
      }
    }
    if (!missing.isEmpty()) {
      in.report(
          Diagnostic.of(
                  IdeologyRule.MISSING_TEXTS,
                  in.header().place().span(),
                  "The ideology has no text for `" + String.join("`, `", missing) + "`.")
              .note("The game shows the bare key instead, such as `" + key(in, missing) + "`.")
              .help("Write it as a field: `" + missing.getFirst() + " = \"…\"`."));
    }
  }

  private static String key(DeclarationReader in, List<String> missing) {
    return in.id() + "_" + missing.getFirst();
  }

  private static void checkAi(DeclarationReader in) {
    List<String> ways = IdeologyFields.AI.stream().filter(in::yes).toList();
    if (ways.size() == 1) {
      return;
    }
    String all = "`" + String.join(" = yes`, `", IdeologyFields.AI) + " = yes`";
    Diagnostic diagnostic =
        ways.isEmpty()
            ? Diagnostic.of(
                IdeologyRule.AI,
                in.header().place().span(),
                "The ideology does not say how the computer plays it.")
            : Diagnostic.of(
                IdeologyRule.AI,
                in.field(ways.get(1)).orElseThrow().key().span(),
                "The ideology says twice how the computer plays it.");
    if (ways.size() > 1) {
      diagnostic =
          diagnostic.label(in.field(ways.getFirst()).orElseThrow().key().span(), "first here");
    }
    in.report(diagnostic.help("Write one of " + all + "."));
  }

  private static void checkColour(DeclarationReader in) {
    if (!in.has(IdeologyFields.COLOR)) {
      in.report(
          Diagnostic.of(
                  IdeologyRule.NO_COLOUR,
                  in.header().place().span(),
                  "The ideology has no colour for the chart of parties.")
              .help("Add one: `color = { 160 20 60 }`."));
    }
  }

  private static void checkIcon(DeclarationReader in) {
    String sprite = "GFX_ideology_" + in.id() + "_group";
    if (in.names().byId(ObjectType.SPRITE, sprite) instanceof Resolution.Unknown) {
      in.report(
          Diagnostic.of(
                  IdeologyRule.NO_ICON,
                  in.header().place().span(),
                  "The ideology has no icon: no file declares the sprite `" + sprite + "`.")
              .help(
                  "Declare it in a file `script/interface/…gfx`; the picture has 66 by 66"
                      + " pixels."));
    }
  }
}
