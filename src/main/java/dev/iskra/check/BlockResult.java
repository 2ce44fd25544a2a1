package dev.iskra.check;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.model.Usage;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What came of holding one block against what the game takes.
///
/// @param findings what is wrong whatever the block is called from
/// @param doubts words that are mistakes unless some script makes them known
/// @param known words of open sets that the block makes known
/// @param saved the event targets that it saves
/// @param calls what it runs
/// @param uses the flags that it sets and reads, and the orders of battle that it loads
/// @param asksForFrom whether anything in it depends on `FROM`
record BlockResult(
    List<Diagnostic> findings,
    List<Doubt> doubts,
    List<OpenName> known,
    List<Saved> saved,
    List<Call> calls,
    List<Usage.Use> uses,
    boolean asksForFrom) {
  /// A word of an open set, such as a variable.
  record OpenName(String set, String name) {
    private static final String VARIABLE = "variable";

    /// A word of a set, whatever it stands for. Of a variable or an array it is the bare name, in
    /// small letters: `GER.left_support`, `left_support^0` and `left_support@ROOT` set and read the
    /// same one, as far as can be told.
    static OpenName of(String set, String name) {
      boolean scoped = set.equals(VARIABLE) || set.equals(OpenSets.ARRAY);
      return new OpenName(set, scoped ? bare(name) : name);
    }

    /// The variable of this name.
    static OpenName variable(String name) {
      return of(VARIABLE, name);
    }

    // Written out, since names are keys of large tables and those of a record are slow until the
    // JVM is warm.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OpenName open && name.equals(open.name) && set.equals(open.set);
    }

    @Override
    public int hashCode() {
      return set.hashCode() * 31 + name.hashCode();
    }

    private static String bare(String name) {
      int end = name.length();
      for (int i = 0; i < end; i++) {
        if (i > 0 && (name.charAt(i) == '^' || name.charAt(i) == '@' || name.charAt(i) == '?')) {
          end = i;
        }
      }
      int start = Math.max(name.lastIndexOf('.', end - 1), name.lastIndexOf(':', end - 1)) + 1;
      return name.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
    }
  }

  /// An event target.
  ///
  /// @param origin what it is, and where it is saved
  record Saved(String name, InferredScope origin) {}

  /// Says what is wrong with a word that nothing makes known, when all of the mod is known.
  interface Telling {
    /// The finding; empty where there is nothing to be said.
    ///
    /// @param ground what the mod and the game define
    /// @param known the words of a set that script makes known
    Optional<Diagnostic> tell(Environment ground, Function<String, Collection<String>> known);
  }

  /// A finding that holds unless its word is made known by other script.
  ///
  /// @param unless the words that would excuse it
  record Doubt(Telling finding, List<OpenName> unless) {
    Doubt {
      unless = List.copyOf(unless);
    }
  }

  BlockResult {
    findings = List.copyOf(findings);
    doubts = List.copyOf(doubts);
    known = List.copyOf(known);
    saved = List.copyOf(saved);
    calls = List.copyOf(calls);
    uses = List.copyOf(uses);
  }

  /// Whether another block calls the same from the same scopes, makes the same known, and leaves
  /// nothing to be found out, as this one does.
  boolean callsAlike(BlockResult other) {
    boolean open = asksForFrom || other.asksForFrom || !doubts.isEmpty() || !other.doubts.isEmpty();
    if (open || !known.equals(other.known) || calls.size() != other.calls.size()) {
      return false;
    }
    for (int i = 0; i < calls.size(); i++) {
      Call left = calls.get(i);
      Call right = other.calls.get(i);
      if (left.family() != right.family()
          || !left.name().equals(right.name())
          || !left.where().equals(right.where())) {
        return false;
      }
    }
    return true;
  }
}
