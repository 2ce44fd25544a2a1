package dev.iskra.kinds.focus;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.BlockKind;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.lower.Numbers;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a branch: its focuses with their places counted from its own, and moved when it is
/// moved.
final class BranchReader {
  private BranchReader() {}

  static List<Focus> read(DeclarationReader in) {
    PositionReader.Point origin = origin(in);
    List<Entry> shifts = new ArrayList<>();
    in.children("shift").forEach(shift -> shift(in, shift).ifPresent(shifts::add));
    List<Focus> result = new ArrayList<>();
    for (Statement.Declaration child : in.children("focus")) {
      FocusReader.read(in.child(child))
          .ifPresent(focus -> result.add(moved(focus, origin, shifts)));
    }
    return result;
  }

  /// A focus that counts from nothing else counts from the branch, and takes its shifts; the
  /// others follow the focus they count from.
  private static Focus moved(Focus focus, PositionReader.Point origin, List<Entry> shifts) {
    boolean follows = focus.placement().flatMap(Placement::anchor).isPresent();
    if (follows) {
      return focus;
    }
    Optional<Placement> placement =
        focus
            .placement()
            .map(
                p ->
                    new Placement(
                        Optional.empty(), p.x().add(origin.x()), p.y().add(origin.y()), p.at()));
    return new Focus(
        focus.symbol(),
        focus.keyword(),
        focus.at(),
        placement,
        focus.requirements(),
        focus.exclusions(),
        focus.title(),
        shifts,
        focus.fields(),
        focus.shifts());
  }

  private static PositionReader.Point origin(DeclarationReader in) {
    List<Expression> rest = in.header().rest();
    if (rest.isEmpty() && in.header().name().isPresent()) {
      return PositionReader.Point.ORIGIN;
    }
    if (rest.size() == 2 && rest.getFirst().textOrWord().equals(Optional.of("at"))) {
      return new PositionReader(in).point(rest.get(1)).orElse(PositionReader.Point.ORIGIN);
    }
    malformed(in, in.place(), "A branch is written `branch name at (4, 0) { … }`.");
    return PositionReader.Point.ORIGIN;
  }

  private static void malformed(DeclarationReader in, Span at, String help) {
    in.report(
        Diagnostic.of(FocusRule.MALFORMED_BRANCH, at, "This part of a branch is malformed.")
            .help(help));
  }

  /// `shift (2, 0) when { … }`.
  private static Optional<Entry> shift(DeclarationReader in, Statement.Declaration shift) {
    List<Expression> head = shift.head();
    boolean formed =
        head.size() >= 3
            && head.get(2).textOrWord().equals(Optional.of("when"))
            && head.size() == 3;
    Optional<PositionReader.Point> by =
        formed ? new PositionReader(in).point(head.get(1)) : Optional.empty();
    if (by.isEmpty()) {
      if (!formed) {
        malformed(
            in, head.getFirst().span(), "A shift is written `shift (2, 0) when { triggers }`.");
      }
      return Optional.empty();
    }
    Span at = head.getFirst().span();
    Block trigger = in.blocks().block(shift.body(), BlockKind.TRIGGER);
    return Optional.of(
        field(
            "offset",
            Block.of(
                List.of(
                    number("x", by.get().x(), at),
                    number("y", by.get().y(), at),
                    field("trigger", trigger, at)),
                at),
            at));
  }

  private static Entry number(String name, BigDecimal value, Span at) {
    return field(name, Scalar.word(Numbers.plain(value), at), at);
  }

  private static Entry field(String name, dev.iskra.clausewitz.Value value, Span at) {
    return Field.of(Scalar.word(name, at), value);
  }
}
