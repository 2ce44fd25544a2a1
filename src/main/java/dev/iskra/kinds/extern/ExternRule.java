package dev.iskra.kinds.extern;

import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;

/// What can be wrong with an `extern` declaration.
public enum ExternRule implements Rule {
  /// One that says nothing that can be understood.
  MALFORMED("ISK3230", "malformed-extern", "An `extern` declaration cannot be read.");

  private final String code;
  private final String title;
  private final String summary;

  ExternRule(String code, String title, String summary) {
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
