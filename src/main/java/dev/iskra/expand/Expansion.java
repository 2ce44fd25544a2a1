package dev.iskra.expand;

import dev.iskra.diagnostic.Outcome;
import dev.iskra.syntax.Expression.Body;
import dev.iskra.syntax.SyntaxFile;
import java.util.ArrayList;
import java.util.List;

/// Runs what runs at compile time: `const`, `for`, `static if`, `{{…}}` and arithmetic on
/// constants.
public final class Expansion {
  private Expansion() {}

  /// The same files without constructs of compile time, in the same order, with the same
  /// comments.
  /// A file that has none is given back as the same object.
  ///
  /// The trees are as the parser could have given them, and every node that was put in has the
  /// place of what it replaces. Statements of a loop that do not use its variable are the same
  /// object each time round. Where something was wrong, it has been reported and: a word or
  /// string
  /// keeps its `{{…}}`, arithmetic stays as written, a `for` or `static if` gives nothing. Later
  /// stages are silent about a word that still has holes.
  ///
  /// The findings are sorted by file, place and code; they do not depend on the order of files.
  public static Outcome<List<SyntaxFile>> expand(List<SyntaxFile> files) {
    Report report = new Report();
    Constants constants = Constants.of(files, report);
    Budget budget = new Budget(report);
    List<SyntaxFile> result = new ArrayList<>(files.size());
    for (SyntaxFile file : files) {
      result.add(expand(file, constants, report, budget));
    }
    return new Outcome<>(List.copyOf(result), report.sorted());
  }

  // The same object says that nothing changed; to compare the trees would cost more than all this.
  @SuppressWarnings("ReferenceEquality")
  private static SyntaxFile expand(
      SyntaxFile file, Constants constants, Report report, Budget budget) {
    Rewriter rewriter = new Rewriter(report, budget, hasHoles(file.source().bytes()));
    Body root = rewriter.top(file.root(), Scope.of(constants, Constants.namespace(file)));
    return root == file.root() ? file : new SyntaxFile(file.source(), root, file.comments());
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
