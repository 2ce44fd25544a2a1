package dev.iskra.expand;

import dev.iskra.expand.Value.Broken;
import dev.iskra.text.NearestNames;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What names mean at a place: the variables of the loops around it, innermost first, then the
/// constants. An inner name hides an outer one: that is how a loop copied into another loop keeps
/// its meaning.
final class Scope {
  private final Lookup constants;
  private final @Nullable Loop loop;

  /// The variable of a loop.
  private record Loop(String name, Value value, @Nullable Loop outer) {}

  private Scope(Lookup constants, @Nullable Loop loop) {
    this.constants = constants;
    this.loop = loop;
  }

  /// The top of a file.
  static Scope of(Lookup constants) {
    return new Scope(constants, null);
  }

  /// Within a loop that is at `value`.
  Scope with(String name, Value value) {
    return new Scope(constants, new Loop(name, value, loop));
  }

  boolean isInLoop() {
    return loop != null;
  }

  boolean knows(String name) {
    return variable(name).isPresent() || !constants.find(name).isEmpty();
  }

  /// The value of a name, if it has one. A name that fits several constants is reported at `at`.
  Optional<Value> find(String name, Supplier<Span> at, ExpansionErrors report) {
    Optional<Value> variable = variable(name);
    if (variable.isPresent()) {
      return variable;
    }
    List<Definition> meant = constants.find(name);
    if (meant.size() > 1) {
      report.report(Complaints.ambiguous(name, at.get(), meant));
      return Optional.of(Broken.REPORTED);
    }
    return meant.stream().findFirst().map(constants::value);
  }

  private Optional<Value> variable(String name) {
    for (Loop at = loop; at != null; at = at.outer()) {
      if (at.name().equals(name)) {
        return Optional.of(at.value());
      }
    }
    return Optional.empty();
  }

  /// The constant that a loop's variable of this name hides.
  Optional<Definition> hidden(String name) {
    return variable(name).isPresent()
        ? Optional.empty()
        : constants.find(name).stream().findFirst();
  }

  /// The names nearest to one that means nothing here.
  List<String> near(String name) {
    List<String> result = new ArrayList<>(constants.near(name));
    for (Loop at = loop; at != null; at = at.outer()) {
      result.add(at.name());
    }
    return NearestNames.of(name, result);
  }
}
