package dev.iskra.census;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/// A table of the shapes of the base game's script, 1.17.4: which key stands where, with which
/// operator and kind of value, how often. Holds facts only, names replaced by their family.
///
/// The file is compressed text. A line `#folder` begins a folder; a key stands behind as many
/// spaces as it is steps deep; a line that begins with a tab is a row of the key above it, with
/// operator, value and count. In the table of scopes the cells are the kind of word, the key that
/// leads to its scope and the count.
final class Census {
  private static final Map<String, Census> READ = new ConcurrentHashMap<>();

  private final List<CensusRow> rows = new ArrayList<>();
  private final Map<String, CensusNode> folders = new LinkedHashMap<>();
  private final Map<String, List<CensusNode>> byStep = new HashMap<>();
  private final Set<String> ofVariables = new HashSet<>();
  private final Set<String> valued = new HashSet<>();

  /// A table: `script`, `scopes` or `interface`.
  static Census of(String table) {
    return READ.computeIfAbsent(table, Census::read);
  }

  private static Census read(String table) {
    Census census = new Census();
    InputStream packed = Census.class.getResourceAsStream(table + ".gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(packed)), StandardCharsets.UTF_8))) {
      census.read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return census;
  }

  private void read(BufferedReader lines) throws IOException {
    Deque<CensusNode> open = new ArrayDeque<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("#")) {
        open.clear();
        open.push(new CensusNode(line.substring(1), null));
        folders.put(line.substring(1), open.getFirst());
      } else if (line.startsWith("\t")) {
        String[] cells = line.substring(1).split("\t");
        CensusNode node = open.getFirst();
        node.add(new CensusRow(node, cells[0], cells[1], Integer.parseInt(cells[2])));
      } else {
        String step = line.stripLeading();
        while (open.size() > line.length() - step.length()) {
          open.pop();
        }
        open.push(open.getFirst().child(step));
      }
    }
    folders.values().forEach(folder -> folder.collect(rows));
    folders.values().forEach(folder -> folder.index(byStep));
    for (CensusRow row : rows) {
      if (row.node().step().equals("<variable>") || row.node().step().equals("<array>")) {
        row.node().around().ifPresent(around -> ofVariables.add(around.step()));
      }
      if (!row.isBlock()) {
        valued.add(row.node().step());
      }
    }
  }

  /// Every row.
  List<CensusRow> rows() {
    return rows;
  }

  /// The node at a path; empty where the table has none.
  Optional<CensusNode> at(String folder, List<String> path) {
    Optional<CensusNode> node = Optional.ofNullable(folders.get(folder));
    for (String step : path) {
      node = node.flatMap(one -> one.find(step));
    }
    return node;
  }

  /// Whether names of variables or arrays stand in blocks of the key around a key, here or
  /// anywhere.
  boolean isAmongVariables(CensusNode node) {
    return node.around().filter(one -> ofVariables.contains(one.step())).isPresent();
  }

  /// Whether a key opens a block wherever it stands.
  boolean opensOnly(String step) {
    return !valued.contains(step);
  }

  /// The places of a key.
  List<CensusNode> places(String step) {
    return byStep.getOrDefault(step, List.of());
  }
}
