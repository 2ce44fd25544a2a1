package dev.iskra.lock;

import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The ids that earlier builds gave, as `iskra.lock` has them.
public final class IdLock {
  /// The name of the file, beside the project's `mod-src`.
  public static final String FILE_NAME = "iskra.lock";

  private final List<Entry> lines;

  private final List<KeptChoice> choices;

  private IdLock(List<Entry> all) {
    this.lines = all.stream().filter(line -> !KeptChoice.is(line.line())).toList();
    this.choices =
        all.stream()
            .map(Entry::line)
            .filter(KeptChoice::is)
            .sorted()
            .map(KeptChoice::of)
            .distinct()
            .toList();
  }

  /// Reads a lock; no file is an empty lock. Lines may come in any order and more than once, as
  /// a union merge leaves them. Reports marks of a merge and each line that is none; the others
  /// are read all the same.
  public static Outcome<IdLock> read(Optional<SourceFile> file) {
    if (file.isEmpty()) {
      return Outcome.of(new IdLock(List.of()));
    }
    Findings findings = new Findings();
    List<Entry> lines = new LockReader(file.get(), findings).read();
    return new Outcome<>(new IdLock(lines), findings.list());
  }

  /// What earlier builds chose freely, in an order that does not depend on the file's. After a
  /// merge one name may have several.
  public List<KeptChoice> choices() {
    return choices;
  }

  /// The text of a settled lock together with what the build chose. Of older choices only those
  /// remain that are given here.
  public static String withChoices(String lockText, List<KeptChoice> chosen) {
    return chosen.isEmpty() ? lockText : KeptChoice.within(lockText, chosen);
  }

  /// Settles all claims of a build where no other script defines events.
  public Settled settle(List<? extends Claim> claims) {
    return settle(claims, Map.of());
  }

  /// Settles all claims of a build. The result depends on this lock and on the set of claims,
  /// not on their order. Two claims of one kind and name are one claim (the symbol table reports
  /// them); a pinned one comes first, then the earlier place.
  ///
  /// @param taken event numbers by namespace that script sources and the base game use; no new
  ///     number is one of these
  /// @throws IllegalArgumentException if a kind is claimed in two of the three ways, or a text's
  ///     owner neither claims nor has a fixed id
  public Settled settle(List<? extends Claim> claims, Map<String, Set<Integer>> taken) {
    return settlement(claims, taken).settled();
  }

  /// The same, for somebody who may settle again.
  public IdAllocation settlement(List<? extends Claim> claims, Map<String, Set<Integer>> taken) {
    return new IdAllocation(lines, List.copyOf(claims), taken);
  }
}
