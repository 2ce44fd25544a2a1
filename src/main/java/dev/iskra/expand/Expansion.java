package dev.iskra.expand;

import dev.iskra.diagnostic.Outcome;
import dev.iskra.syntax.Expression.Body;
import dev.iskra.syntax.SyntaxFile;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// Runs what runs at compile time: `const`, `for`, `static if`, `{{…}}` and arithmetic on
/// constants.
///
/// An object of this class remembers the files it has expanded: of a mod that is expanded again,
/// a file that is still the same object and asks for constants that are still the same gives the
/// same object as before.
public final class Expansion {
  /// One file after expansion, with what was found in it and what was asked for.
  ///
  /// @param spent how much its loops and insertions gave
  private record Expanded(SyntaxFile file, ExpansionErrors report, long spent, Lookup lookup) {
    /// Expands a file as if it were alone in its mod, but for the constants.
    static Expanded of(SyntaxFile file, Constants constants) {
      ExpansionErrors report = new ExpansionErrors();
      Budget budget = new Budget(report);
      return of(file, new Lookup(constants, Constants.namespace(file)), report, budget);
    }

    // The same object says that nothing changed; to compare the trees would cost more than all
    // this.
    @SuppressWarnings("ReferenceEquality")
    static Expanded of(SyntaxFile file, Lookup lookup, ExpansionErrors report, Budget budget) {
      Rewriter rewriter = new Rewriter(report, budget, hasHoles(file.source().bytes()));
      Body root = rewriter.top(file.root(), Scope.of(lookup));
      SyntaxFile result =
          root == file.root() ? file : new SyntaxFile(file.source(), root, file.comments());
      return new Expanded(result, report, budget.spent(), lookup);
    }

    private static boolean hasHoles(byte[] bytes) {
      for (int i = 1; i < bytes.length; i += 2) {
        if (bytes[i] == '{'
            && (bytes[i - 1] == '{' || (i + 1 < bytes.length && bytes[i + 1] == '{'))) {
          return true;
        }
      }
      return false;
    }
  }

  private IdentityHashMap<SyntaxFile, Expanded> earlier = new IdentityHashMap<>();

  /// Remembers nothing yet.
  public Expansion() {}

  /// The same files without constructs of compile time, in the same order, with the same
  /// comments. A file that has none is given back as the same object. Afterwards these files are
  /// remembered and no others.
  ///
  /// The trees are as the parser could have given them, and every node that was put in has the
  /// place of what it replaces. Statements of a loop that do not use its variable are the same
  /// object each time round. Where something was wrong, it has been reported and: a word or
  /// string keeps its `{{…}}`, arithmetic stays as written, a `for` or `static if` gives nothing.
  /// Later stages are silent about a word that still has holes.
  ///
  /// The findings are sorted by file, place and code; they do not depend on the order of files.
  public Outcome<List<SyntaxFile>> again(List<SyntaxFile> files) {
    ExpansionErrors report = new ExpansionErrors();
    Constants constants = Constants.of(files, report);
    IdentityHashMap<SyntaxFile, Expanded> now = new IdentityHashMap<>();
    List<SyntaxFile> result = new ArrayList<>(files.size());
    long spent = 0;
    for (SyntaxFile file : files) {
      Expanded expanded = earlier.get(file);
      if (expanded == null || !expanded.lookup().isAnsweredAlike(constants)) {
        expanded = Expanded.of(file, constants);
      }
      now.put(file, expanded);
      result.add(expanded.file());
      report.takeOver(expanded.report());
      spent += expanded.spent();
    }
    earlier = now;
    return Budget.holds(spent)
        ? new Outcome<>(List.copyOf(result), report.sorted())
        : together(files);
  }

  /// One file after the other out of one budget, which ends within one of them.
  private static Outcome<List<SyntaxFile>> together(List<SyntaxFile> files) {
    ExpansionErrors report = new ExpansionErrors();
    Constants constants = Constants.of(files, report);
    Budget budget = new Budget(report);
    List<SyntaxFile> result = new ArrayList<>(files.size());
    for (SyntaxFile file : files) {
      Lookup lookup = new Lookup(constants, Constants.namespace(file));
      result.add(Expanded.of(file, lookup, report, budget).file());
    }
    return new Outcome<>(List.copyOf(result), report.sorted());
  }
}
