package dev.iskra.compiler;

import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;

/// What can be wrong with a mod as a whole.
public enum CompileRule implements Rule {
  /// Two files for one path.
  PATH_COLLISION("ISK7110", "path-collision", "Two files of the mod would have one path.");

  private final String code;
  private final String title;
  private final String summary;

  CompileRule(String code, String title, String summary) {
    this.code = code;
    this.title = title;
    this.summary = summary;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return summary;
  }
}
