package dev.iskra.kinds.oob.land;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kinds.oob.unit.Place;
import dev.iskra.kinds.oob.unit.Script;
import dev.iskra.lower.Pasted;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Word;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Digits;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The battalions or companies of a template, each with its place in the grid.
///
/// @param key the field: `regiments`, `support`, `regimental_support`
record Companies(String key, List<Unit> units, Span at) {
  /// A battalion or company; column and row from 0.
  record Unit(Word name, int column, int row) {}

  /// Reads a field: a list for each column, or one list of companies, or the game's own block
  /// with places. What is none of these is absent.
  static Optional<Companies> of(DeclarationReader in, String key) {
    return in.field(key)
        .flatMap(a -> units(key, a).map(units -> new Companies(key, units, a.value().span())));
  }

  private static Optional<List<Unit>> units(String key, Statement.Assignment a) {
    return switch (a.value()) {
      case Expression.Listing list when list.items().isEmpty() -> Optional.of(List.of());
      case Expression.Listing list when !key.equals("support") -> columns(list);
      case Expression.Body body -> placed(body);
      case Expression other -> row(other, 0);
    };
  }

  private static Optional<List<Unit>> columns(Expression.Listing list) {
    List<Unit> all = new ArrayList<>();
    for (int column = 0; column < list.items().size(); column++) {
      Expression item = list.items().get(column);
      Optional<List<Unit>> units =
          item instanceof Expression.Listing empty && empty.items().isEmpty()
              ? Optional.of(List.of())
              : row(item, column);
      if (units.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(units.get());
    }
    return Optional.of(all);
  }

  private static Optional<List<Unit>> row(Expression expression, int column) {
    List<Word> words = Place.words(expression);
    List<Unit> units = new ArrayList<>();
    for (Word word : words) {
      units.add(new Unit(word, column, units.size()));
    }
    return units.isEmpty() ? Optional.empty() : Optional.of(units);
  }

  /// `infantry = { x = 0 y = 0 }`.
  private static Optional<List<Unit>> placed(Expression.Body body) {
    List<Unit> units = new ArrayList<>();
    for (Statement statement : body.statements()) {
      if (!(statement instanceof Statement.Assignment a) || !(a.key() instanceof Word name)) {
        return Optional.empty();
      }
      Field field = new Pasted(_ -> {}).field(a);
      if (!(field.value() instanceof Block place)) {
        return Optional.empty();
      }
      Optional<Integer> x = place.scalar("x").flatMap(Companies::number);
      Optional<Integer> y = place.scalar("y").flatMap(Companies::number);
      if (x.isEmpty() || y.isEmpty()) {
        return Optional.empty();
      }
      units.add(new Unit(name, x.get(), y.get()));
    }
    return Optional.of(units);
  }

  private static Optional<Integer> number(Scalar scalar) {
    return Digits.number(scalar.text()).filter(number -> number < 10_000);
  }

  /// As the game writes it.
  Entry entry() {
    List<Entry> entries = new ArrayList<>();
    for (Unit unit : units) {
      Span at = unit.name().span();
      entries.add(
          Script.block(
              unit.name().text(),
              List.of(
                  Script.word("x", String.valueOf(unit.column()), at),
                  Script.word("y", String.valueOf(unit.row()), at)),
              at));
    }
    return Script.block(key, entries, at);
  }
}
