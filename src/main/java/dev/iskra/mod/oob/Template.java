package dev.iskra.mod.oob;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A division template.
///
/// @param group the list from which its divisions take their names
/// @param ofSubject whether it is made for a subject, which has divisions of its own
public record Template(Named name, Optional<Named> group, List<Grid> grids, boolean ofSubject) {
  private static final String FOR_SUBJECTS = "create_colonial_division_template";

  private static final List<String> GRIDS = List.of("regiments", "support", "regimental_support");
  private static final int MOST = 9_999;

  /// The battalions or the companies of a template.
  ///
  /// @param key the field: `regiments`, `support`, `regimental_support`
  public record Grid(String key, List<Unit> units) {
    public Grid {
      units = List.copyOf(units);
    }

    /// Whether it is the column of support companies.
    public boolean isSupport() {
      return key.equals("support");
    }
  }

  /// A battalion or company; column and row from 0.
  public record Unit(Named name, int column, int row) {}

  public Template {
    grids = List.copyOf(grids);
  }

  /// The templates in some entries and in the blocks among them.
  static List<Template> within(List<Entry> entries) {
    List<Template> found = new ArrayList<>(1);
    collect(entries, false, found);
    return found;
  }

  private static void collect(List<Entry> entries, boolean ofSubject, List<Template> to) {
    for (Entry entry : entries) {
      if (entry instanceof Field field && field.value() instanceof Block body) {
        if (field.is("division_template")) {
          body.scalar("name").ifPresent(name -> to.add(of(Named.of(name), body, ofSubject)));
        } else {
          collect(body.entries(), ofSubject || field.is(FOR_SUBJECTS), to);
        }
      }
    }
  }

  private static Template of(Named name, Block body, boolean ofSubject) {
    List<Grid> grids = new ArrayList<>();
    for (Field field : (Iterable<Field>) body.fields()::iterator) {
      if (field.value() instanceof Block grid && GRIDS.stream().anyMatch(field::is)) {
        grids.add(new Grid(field.key().text(), grid.fields().flatMap(Template::unit).toList()));
      }
    }
    return new Template(name, body.scalar("division_names_group").map(Named::of), grids, ofSubject);
  }

  private static Stream<Unit> unit(Field field) {
    if (!(field.value() instanceof Block place)) {
      return Stream.empty();
    }
    Optional<Integer> x = place.scalar("x").flatMap(Template::number);
    Optional<Integer> y = place.scalar("y").flatMap(Template::number);
    return x.isPresent() && y.isPresent()
        ? Stream.of(new Unit(Named.of(field.key()), x.get(), y.get()))
        : Stream.empty();
  }

  private static Optional<Integer> number(Scalar scalar) {
    return Digits.number(scalar.text()).filter(number -> number <= MOST);
  }
}
