package dev.iskra.census;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes the rows of the table of scopes: an effect or trigger as the base game writes it, in the
/// blocks and the scope of the row.
final class ScopeSnippets {
  private final Census script;
  private final Map<String, List<CensusRow>> forms = new HashMap<>();

  ScopeSnippets(Census script) {
    this.script = script;
  }

  /// The script of a row.
  ///
  /// @param tried how many other forms were tried before
  Optional<Snippet> of(CensusRow row, int number, int tried) {
    List<CensusRow> known = new ArrayList<>();
    script.places(row.node().step()).stream()
        .filter(place -> place.folder().equals(row.node().folder()))
        .flatMap(place -> place.usual().stream())
        .max(Comparator.comparingInt(CensusRow::count))
        .ifPresent(known::add);
    known.addAll(forms.computeIfAbsent(row.node().step(), this::forms));
    List<String> context =
        row.node().path().stream().map(CensusNode::step).toList().reversed().stream()
            .skip(1)
            .toList()
            .reversed();
    Optional<CensusNode> above = script.at(row.node().folder(), context);
    if (known.isEmpty() || above.isEmpty()) {
      return Optional.empty();
    }
    int modes = row.operator().equals("trigger") ? Around.ALL.size() : 1;
    int repeats = context.contains(row.value()) ? 2 : 1;
    // The scope may be among the keys of the context already.
    boolean there = repeats == 2 && tried / modes % 2 == 0;
    CensusRow placed = there ? new CensusRow(row.node(), row.operator(), "-", row.count()) : row;
    int rest = tried / modes / repeats;
    List<CensusNode> blocks = blocks(row.node().step(), above.get());
    if (!blocks.isEmpty() && blocks.getLast().step().equals("random_list")) {
      blocks.getLast().find("<number>").ifPresent(blocks::add);
    }
    Around around = Around.ALL.get(tried % modes);
    return SnippetWriter.inScope(
            placed, number, rest / known.size(), known.get(rest % known.size()), blocks, around)
        .map(one -> new Snippet(row, one.file(), one.text(), one.start(), one.end()));
  }

  /// The table has three steps of a context; where it is deeper, the table of script says how.
  private List<CensusNode> blocks(String name, CensusNode above) {
    List<CensusNode> context = above.path();
    if (above.find(name).isPresent()) {
      return new ArrayList<>(context);
    }
    return script.places(name).stream()
        .filter(place -> place.folder().equals(above.folder()))
        .map(CensusNode::path)
        .filter(path -> path.size() > context.size())
        .filter(path -> path.subList(0, context.size()).equals(context))
        .min(Comparator.comparingInt(List::size))
        .map(path -> new ArrayList<>(path.subList(0, path.size() - 1)))
        .orElseGet(() -> new ArrayList<>(context));
  }

  /// The usual ways to write it: some that open a block, and some that do not.
  private List<CensusRow> forms(String name) {
    List<CensusRow> all =
        script.places(name).stream()
            .flatMap(place -> place.usual().stream())
            .sorted(Comparator.comparingInt(row -> -row.count()))
            .toList();
    return Stream.of(true, false)
        .flatMap(block -> all.stream().filter(row -> row.isBlock() == block).limit(3))
        .toList();
  }
}
