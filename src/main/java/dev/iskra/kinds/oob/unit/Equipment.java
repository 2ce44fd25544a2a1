package dev.iskra.kinds.oob.unit;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.lower.Unknowns;
import dev.iskra.model.Resolution;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Whether equipment is what its place asks for, and of its time.
public final class Equipment {
  private static final Set<String> SHIPS =
      Set.of("capital_ship", "screen_ship", "carrier", "submarine", "support_ship");
  private static final Set<String> PLANES =
      Set.of(
          "fighter",
          "interceptor",
          "heavy_fighter",
          "cas",
          "naval_bomber",
          "tactical_bomber",
          "strategic_bomber",
          "scout_plane",
          "maritime_patrol_plane",
          "air_transport",
          "suicide",
          "missile",
          "ballistic_missile",
          "nuclear_missile",
          "sam_missile");

  private final int year;

  /// Equipment as of a year.
  ///
  /// @param year the year in which the order of battle is loaded first; 9999 where it is not
  /// known
  public Equipment(int year) {
    this.year = year;
  }

  /// Checks the hull of a ship, which is known to exist.
  public void ship(DeclarationReader in, Scalar hull) {
    sort(in, hull, SHIPS, "is no hull of a ship");
  }

  /// Checks the planes of a wing, which are known to exist.
  public void planes(DeclarationReader in, Scalar planes) {
    sort(in, planes, PLANES, "is no plane");
  }

  /// Checks the keys of a block that names ships.
  public void ships(DeclarationReader in, Block block) {
    block
        .fields()
        .map(field -> field.key())
        .filter(key -> known(in, key))
        .forEach(k -> ship(in, k));
  }

  /// Checks the keys of a block that names any equipment.
  public void any(DeclarationReader in, Block block) {
    block
        .fields()
        .map(field -> field.key())
        .filter(key -> known(in, key))
        .forEach(k -> time(in, k));
  }

  private static boolean known(DeclarationReader in, Scalar key) {
    Resolution found = in.resolve(ObjectType.EQUIPMENT, key.text());
    Unknowns.report(in.context(), ObjectType.EQUIPMENT, key.text(), key.span(), found);
    return found.id().isPresent();
  }

  private void sort(DeclarationReader in, Scalar key, Set<String> sorts, String complaint) {
    if (!(in.resolve(ObjectType.EQUIPMENT, key.text()) instanceof Resolution.BaseGame base)) {
      return;
    }
    Set<String> types = new HashSet<>(base.fact().words("type"));
    if (types.isEmpty()) {
      base.fact()
          .attribute("archetype")
          .flatMap(archetype -> in.names().facts().find(ObjectType.EQUIPMENT, archetype))
          .ifPresent(archetype -> types.addAll(archetype.words("type")));
    }
    if (!types.isEmpty() && types.stream().noneMatch(sorts::contains)) {
      in.report(
          Diagnostic.of(
              OobRule.MISPLACED_UNIT, key.span(), "`" + key.text() + "` " + complaint + "."));
    } else if (base.fact().attribute("kind").equals(Optional.of("archetype"))) {
      in.report(
          Diagnostic.of(
                  OobRule.MISPLACED_UNIT,
                  key.span(),
                  "`" + key.text() + "` is a family of equipment; nothing is built of it.")
              .help("Write one of the family: `" + key.text() + "_1`."));
    }
    time(in, key);
  }

  private void time(DeclarationReader in, Scalar key) {
    if (!(in.resolve(ObjectType.EQUIPMENT, key.text()) instanceof Resolution.BaseGame base)) {
      return;
    }
    Optional<Integer> since = base.fact().attribute("year").map(Integer::parseInt);
    if (since.isPresent() && since.get() > year) {
      in.report(
          Diagnostic.of(
                  OobRule.AHEAD_OF_TIME,
                  key.span(),
                  "`"
                      + key.text()
                      + "` is of "
                      + since.get()
                      + ", and the order of battle begins in "
                      + year
                      + ".")
              .note("The game gives nothing that the country has not researched.")
              .help("Research it in the country's history, or take what the year has."));
    }
  }
}
