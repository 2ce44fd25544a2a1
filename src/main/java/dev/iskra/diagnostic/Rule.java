package dev.iskra.diagnostic;

import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;

/// One thing that can be found wrong. Each stage of the compiler has a small enum of them beside
/// it; each lint has one of its own.
public interface Rule {
  /// `ISK` and four digits. The first says the stage: 0 project, 1 syntax, 2 names, 3 types,
  /// 4 game rules, 5 lints, 6 assets and localisation, 7 packaging. Never used twice.
  String code();

  /// The kebab name, which reads as "allow ⟨name⟩".
  String title();

  /// How much it matters unless the diagnostic says otherwise.
  Severity severity();

  /// One sentence: what is found.
  String summary();

  /// Whether findings of one message have one cause, such as a name that nothing has: reports for
  /// machines have one entry for them, with its places.
  default boolean byName() {
    return false;
  }

  /// A finding of the rule, at its own severity.
  default Diagnostic at(Span at, String message) {
    return Diagnostic.of(this, at, message);
  }

  /// A finding about a file or folder as a whole.
  default Diagnostic at(String path, String message) {
    return at(SourceFile.of(path, "").span(0, 0), message);
  }

  /// The class beside which the rule's page lies.
  default Class<?> home() {
    return getClass();
  }
}
