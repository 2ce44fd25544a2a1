package dev.iskra.kinds.focus;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.lower.Numbers;
import dev.iskra.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/// A focus in the layout of its tree: one of ours, or one in pasted script.
sealed interface Node {
  String id();

  Span at();

  /// Where it stands; absent where that is not known.
  Optional<Placement> placement();

  /// Whether it can be moved or hidden while the game runs.
  boolean shifts();

  /// One of ours.
  record Ours(Focus focus) implements Node {
    @Override
    public String id() {
      return focus.id();
    }

    @Override
    public Span at() {
      return focus.symbol().at();
    }

    @Override
    public Optional<Placement> placement() {
      return focus.placement();
    }

    @Override
    public boolean shifts() {
      return focus.shifts() || !focus.offsets().isEmpty();
    }
  }

  /// One in pasted script, which is passed through as it stands.
  record OfScript(String id, Field definition) implements Node {
    private Block body() {
      return (Block) definition.value();
    }

    @Override
    public Span at() {
      return definition.key().span();
    }

    @Override
    public Optional<Placement> placement() {
      Optional<BigDecimal> x = number("x");
      Optional<BigDecimal> y = number("y");
      return x.isEmpty() || y.isEmpty()
          ? Optional.empty()
          : Optional.of(new Placement(anchor(), x.get(), y.get(), at()));
    }

    Optional<String> anchor() {
      return body().scalar("relative_position_id").map(Scalar::text);
    }

    private Optional<BigDecimal> number(String field) {
      Optional<Scalar> written = body().scalar(field);
      return written.isEmpty()
          ? Optional.of(BigDecimal.ZERO)
          : written.flatMap(scalar -> Numbers.read(scalar.text()));
    }

    @Override
    public boolean shifts() {
      return body().field("offset").isPresent() || body().field("allow_branch").isPresent();
    }
  }
}
