package dev.iskra.kinds.raw;

import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;

/// What can be wrong with a `raw` declaration.
public enum RawRule implements Rule {
  /// A path that cannot be.
  PATH("ISK7101", "malformed-path", "A path cannot be one in a mod.");

  private final String code;
  private final String title;
  private final String summary;

  RawRule(String code, String title, String summary) {
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
