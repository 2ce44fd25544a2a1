package dev.iskra.expand;

import dev.iskra.syntax.Expression.Body;
import dev.iskra.syntax.SyntaxFile;

/// One file after expansion, with what was found in it and what was asked for.
///
/// @param spent how much its loops and insertions gave
record Expanded(SyntaxFile file, ExpansionErrors report, long spent, Lookup lookup) {
  /// Expands a file as if it were alone in its mod, but for the constants.
  static Expanded of(SyntaxFile file, Constants constants) {
    ExpansionErrors report = new ExpansionErrors();
    Budget budget = new Budget(report);
    return of(file, new Lookup(constants, Constants.namespace(file)), report, budget);
  }

  // The same object says that nothing changed; to compare the trees would cost more than all this.
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
