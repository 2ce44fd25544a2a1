package dev.iskra.kinds.oob.unit;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Severity;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.mod.oob.MapFacts;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the provinces in which divisions stand, and says what is wrong with them.
public final class LandPlacement {
  private final MapFacts world;
  private final Spread spread;
  private final String country;
  private final boolean first;
  private final boolean exists;

  /// Places for the divisions of a country.
  ///
  /// @param first whether the units are there when the game begins on its first date, so that the
  ///     owners of states are certain
  public LandPlacement(MapFacts world, Spread spread, String country, boolean first) {
    this.world = world;
    this.spread = spread;
    this.country = country;
    this.first = first;
    this.exists = world.exists(country);
  }

  /// A province for each of `count` divisions; none where the place is wrong, which is reported.
  List<Scalar> provinces(DeclarationReader in, Place place, int count, String group) {
    return switch (place) {
      case Place.Provinces provinces -> inTurn(in, provinces, count);
      case Place.States states -> spread(in, states, count, group);
    };
  }

  private List<Scalar> inTurn(DeclarationReader in, Place.Provinces place, int count) {
    List<Scalar> sound = new ArrayList<>();
    for (Word word : place.ids()) {
      Place.province(in, word).ifPresent(id -> sound.add(Scalar.word(id, word.span())));
      ashore(in, word);
    }
    List<Scalar> result = new ArrayList<>();
    for (int i = 0; i < count && !sound.isEmpty(); i++) {
      result.add(sound.get(i % sound.size()));
    }
    return result;
  }

  /// Reports a province on land of another country.
  void ashore(DeclarationReader in, Word province) {
    if (!world.ground(province.text()).orElse("land").equals("land")) {
      return;
    }
    world
        .stateOf(province.text())
        .ifPresent(state -> owned(in, state, "Province " + province.text(), province));
  }

  private boolean ownState(String id) {
    return world.owner(id).equals(Optional.of(country));
  }

  private List<Scalar> spread(DeclarationReader in, Place.States place, int count, String group) {
    List<String> states = new ArrayList<>();
    for (Word word : place.ids()) {
      Optional<String> state = Place.state(in, world, word);
      state.ifPresent(states::add);
      state.ifPresent(id -> owned(in, id, "State " + id + world.named(id), word));
    }
    List<Scalar> result = new ArrayList<>();
    Span at = place.at();
    for (String province : spread.provinces(in, group, count, states)) {
      result.add(Scalar.word(province, at));
    }
    if (result.isEmpty() && !states.isEmpty()) {
      in.report(
          OobRule.INCOMPLETE_UNIT
              .at(at, "No land is known in these states.")
              .help("Say the provinces: `at provinces [ … ]`."));
    }
    return result;
  }

  /// Reports a state of another country: for certain where the base game's owners count, else as
  /// a warning; and not at all of a country that has nothing yet.
  void owned(DeclarationReader in, String state, String what, Word at) {
    Optional<String> owner = world.owner(state);
    if (owner.isEmpty() || owner.get().equals(country) || !exists) {
      return;
    }
    Diagnostic diagnostic =
        OobRule.FOREIGN_SOIL.at(
            at.span(),
            "%s belongs to %s, not to %s, when the game begins."
                .formatted(what, owner.get(), country));
    if (!at.text().equals(state) && ownState(at.text())) {
      diagnostic =
          diagnostic.help(
              "State %s%s is its own: `at state %s`."
                  .formatted(at.text(), world.named(at.text()), at.text()));
    }
    in.report(first ? diagnostic : diagnostic.as(Severity.WARNING));
  }
}
