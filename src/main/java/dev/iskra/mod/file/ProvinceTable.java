package dev.iskra.mod.file;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Tables of a map: of its provinces, `map/definition.csv`: a row each, of number, three parts of
/// a colour, type, coast, terrain and continent, with semicolons between them.
public final class ProvinceTable {
  /// Where it lies in a mod.
  public static final String PATH = "map/definition.csv";

  /// Where the table of straits and of impassable borders lies, of rows of the same form.
  public static final String ADJACENCIES = "map/adjacencies.csv";

  /// How many fields a row has.
  public static final int FIELDS = 8;

  private static final int TYPE = 4;
  private static final int COASTAL = 5;
  private static final int TERRAIN = 6;

  private ProvinceTable() {}

  /// A row.
  ///
  /// @param cells what stands between the semicolons, without blanks around
  /// @param at the line
  public record Row(List<String> cells, Span at) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// A field by its place from 0; empty where the row is too short.
    public String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    /// The number of the province.
    public String number() {
      return cell(0);
    }

    /// `land`, `sea` or `lake`.
    public String type() {
      return cell(TYPE);
    }

    /// The name of its terrain.
    public String terrain() {
      return cell(TERRAIN);
    }

    /// What is known of the province, under the names that the base game's table has for it.
    public Map<String, String> attributes() {
      return Map.of("type", type(), "coastal", cell(COASTAL), "terrain", terrain());
    }
  }

  /// Whether such a table lies at a path, letter case aside.
  public static boolean isTable(String path) {
    return path.equalsIgnoreCase(PATH) || path.equalsIgnoreCase(ADJACENCIES);
  }

  /// The rows that are not blank, nor remarks.
  public static List<Row> read(SourceFile file) {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= file.lines().count(); i++) {
      Span line = file.line(i);
      String text = line.text();
      if (!text.isBlank() && !text.startsWith("#")) {
        rows.add(new Row(Arrays.stream(text.split(";", -1)).map(String::strip).toList(), line));
      }
    }
    return rows;
  }
}
