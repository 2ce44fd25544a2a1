package dev.iskra.mod.oob;

import dev.iskra.check.ReportedPlaces;
import dev.iskra.check.ScriptResult;
import dev.iskra.clausewitz.Entry;
import dev.iskra.model.Symbol.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a piece of script has to do with orders of battle.
///
/// @param units what it holds, where it is a file of `history/units`
/// @param templates the templates that it makes
/// @param country whose history it is, where it is one
/// @param loads the orders of battle that it loads
/// @param called the scripted effects that it calls
/// @param defines what it says of the size of templates
/// @param found places in it where something was found already
public record OrderFile(
    Optional<UnitFile> units,
    List<Template> templates,
    Optional<String> country,
    List<ScriptResult.Load> loads,
    Set<String> called,
    Defines defines,
    ReportedPlaces found) {
  /// Has nothing to do with them.
  public static final OrderFile NONE =
      new OrderFile(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          Set.of(),
          Defines.NONE,
          ReportedPlaces.NONE);

  private static final String UNITS = "history/units/";
  private static final String HISTORY = "history/countries/";
  private static final String ENDING = ".txt";
  private static final int TAG = 3;

  public OrderFile {
    templates = List.copyOf(templates);
    loads = List.copyOf(loads);
    called = Set.copyOf(called);
  }

  /// Reads a piece of script.
  ///
  /// @param whole whether it is a file of its own
  public static OrderFile of(
      String path, boolean whole, List<Entry> entries, Origin origin, ScriptResult examined) {
    List<Template> templates =
        examined.makesKnown("division_template_name") ? Template.within(entries) : List.of();
    String small = path.toLowerCase(Locale.ROOT);
    boolean units = whole && small.startsWith(UNITS) && small.endsWith(ENDING);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new OrderFile(
        units && !entries.isEmpty()
            ? Optional.of(
                UnitFile.of(
                    path.substring(UNITS.length(), path.length() - ENDING.length()),
                    entries,
                    origin,
                    templates))
            : Optional.empty(),
        templates,
        small.startsWith(HISTORY) && name.length() > TAG
            ? Optional.of(name.substring(0, TAG))
            : Optional.empty(),
        examined.loads(),
        examined.called(),
        Defines.NONE,
        ReportedPlaces.NONE);
  }

  /// Of a file of defines.
  public static OrderFile of(Defines defines) {
    return new OrderFile(
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Set.of(),
        defines,
        ReportedPlaces.NONE);
  }

  /// The same with the places where something was found already.
  public OrderFile with(ReportedPlaces places) {
    return templates.isEmpty() && units.isEmpty()
        ? this
        : new OrderFile(units, templates, country, loads, called, defines, places);
  }
}
