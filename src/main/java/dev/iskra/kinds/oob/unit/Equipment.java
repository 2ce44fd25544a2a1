package dev.iskra.kinds.oob.unit;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.model.Resolution;
import dev.iskra.text.Digits;
import java.util.Optional;

/// Whether equipment is what its place asks for, and of its time.
///
/// @param year the year in which the order of battle is loaded first; 9999 where it is not known
public record Equipment(int year) {
  /// Checks the keys of a block that names equipment.
  void all(DeclarationReader in, Block block) {
    block.fields().forEach(field -> check(in, field.key()));
  }

  /// Checks equipment; what is not known is not of any time.
  void check(DeclarationReader in, Scalar key) {
    if (!(in.resolve(ObjectType.EQUIPMENT, key.text()) instanceof Resolution.BaseGame base)) {
      return;
    }
    Optional<Integer> since = base.fact().attribute("year").flatMap(Digits::number);
    if (since.isPresent() && since.get() > year) {
      in.report(
          OobRule.AHEAD_OF_TIME
              .at(
                  key.span(),
                  "`%s` is of %s, and the order of battle begins in %s."
                      .formatted(key.text(), since.get(), year))
              .note("The game gives nothing that the country has not researched.")
              .help("Research it in the country's history, or take what the year has."));
    }
  }
}
