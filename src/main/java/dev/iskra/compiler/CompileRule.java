package dev.iskra.compiler;

import dev.iskra.diagnostic.Severity;
import dev.iskra.diagnostic.StatedRule;

/// What can be wrong with a mod as a whole.
public enum CompileRule implements StatedRule {
  /// Two files for one path.
  PATH_COLLISION("ISK7110", "path-collision", "Two files of the mod would have one path.");

  private final Statement statement;

  CompileRule(String code, String title, String summary) {
    statement = new Statement(code, title, Severity.ERROR, summary);
  }

  @Override
  public Statement statement() {
    return statement;
  }
}
