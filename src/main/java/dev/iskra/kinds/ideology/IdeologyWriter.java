package dev.iskra.kinds.ideology;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Remark;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.model.Resolution;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// An ideology as the game writes it.
final class IdeologyWriter {
  /// The four ways in which the computer plays.
  private static final List<String> AI =
      List.of("ai_democratic", "ai_communist", "ai_fascist", "ai_neutral");

  private IdeologyWriter() {}

  /// The ideology, below a remark that says where it comes from.
  ///
  /// @param types those that are declared within it or added to it
  static List<Entry> write(DeclarationReader in, List<Entry> types) {
    texts(in);
    KeyedTexts.ofCountries(in, in.id());
    checkAi(in);
    checkIcon(in);
    List<Entry> body = types(in, types);
    body.addAll(in.entriesBut(List.of("types", "replaces"), IdeologyForms.ALL));
    checkColour(in);
    return remarked(in, body);
  }

  /// A type of one, likewise.
  static List<Entry> type(DeclarationReader in) {
    in.refuseRest();
    if (in.symbol().isEmpty()) {
      return List.of();
    }
    KeyedTexts.requiredTitle(in, in.id());
    KeyedTexts.fields(in, "type", in.id());
    KeyedTexts.ofCountries(in, in.id());
    return remarked(in, in.entriesBut(List.of(), IdeologyForms.ALL));
  }

  private static List<Entry> remarked(DeclarationReader in, List<Entry> body) {
    Span at = in.place();
    String name = in.header().place().text();
    return List.of(
        new Remark(name + ": " + at.source().path() + ":" + at.line(), at),
        Field.of(in.id(), in.symbol().orElseThrow().at(), Block.of(body, at)));
  }

  /// The types of all blocks in one, and what else was written for a block of types.
  private static List<Entry> types(DeclarationReader in, List<Entry> declared) {
    List<Entry> all = new ArrayList<>();
    List<Entry> others = new ArrayList<>();
    for (Entry entry : in.entries(List.of("types"))) {
      if (entry instanceof Field field && field.value() instanceof Block block) {
        all.addAll(block.entries());
      } else {
        others.add(entry);
      }
    }
    all.addAll(declared);
    if (all.isEmpty()) {
      in.report(
          IdeologyRule.IDEOLOGY_WITHOUT_TYPE
              .at(in.header().place().span(), "The ideology has no type, so no leader can have it.")
              .help("Add one: `type name \"Title\" { desc = \"…\" }`."));
    }
    Span at = in.place();
    others.addFirst(Field.block("types", all, at));
    return others;
  }

  private static void texts(DeclarationReader in) {
    KeyedTexts.requiredTitle(in, in.id());
    SequencedMap<String, String> missing = KeyedTexts.fields(in, "ideology", in.id());
    missing.remove("drift_from_guarantees");
    if (!missing.isEmpty()) {
      in.report(
          IdeologyRule.MISSING_IDEOLOGY_TEXT
              .at(
                  in.header().place().span(),
                  "The ideology has no text for `" + String.join("`, `", missing.keySet()) + "`.")
              .note(
                  "The game shows the bare key instead, such as `"
                      + missing.firstEntry().getValue()
                      + "`.")
              .help("Write it as a field: `" + missing.firstEntry().getKey() + " = \"…\"`."));
    }
  }

  private static void checkAi(DeclarationReader in) {
    List<String> ways = AI.stream().filter(in::yes).toList();
    if (ways.size() == 1) {
      return;
    }
    String all = "`" + String.join(" = yes`, `", AI) + " = yes`";
    Diagnostic diagnostic =
        ways.isEmpty()
            ? IdeologyRule.IDEOLOGY_AI.at(
                in.header().place().span(), "The ideology does not say how the computer plays it.")
            : IdeologyRule.IDEOLOGY_AI.at(
                in.field(ways.get(1)).orElseThrow().key().span(),
                "The ideology says twice how the computer plays it.");
    if (ways.size() > 1) {
      diagnostic =
          diagnostic.label(in.field(ways.getFirst()).orElseThrow().key().span(), "first here");
    }
    in.report(diagnostic.help("Write one of " + all + "."));
  }

  private static void checkColour(DeclarationReader in) {
    if (!in.has("color")) {
      in.report(
          IdeologyRule.IDEOLOGY_WITHOUT_COLOUR
              .at(
                  in.header().place().span(),
                  "The ideology has no colour for the chart of parties.")
              .help("Add one: `color = { 160 20 60 }`."));
    }
  }

  private static void checkIcon(DeclarationReader in) {
    String sprite = "GFX_ideology_" + in.id() + "_group";
    if (in.names().byId(ObjectType.SPRITE, sprite) instanceof Resolution.Unknown) {
      in.report(
          IdeologyRule.IDEOLOGY_WITHOUT_ICON
              .at(
                  in.header().place().span(),
                  "The ideology has no icon: no file declares the sprite `" + sprite + "`.")
              .help(
                  "Declare it in a file `script/interface/…gfx`; the picture has 66 by 66"
                      + " pixels."));
    }
  }
}
