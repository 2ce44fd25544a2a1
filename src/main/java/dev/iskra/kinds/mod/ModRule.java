package dev.iskra.kinds.mod;

import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;

/// What can be wrong with a `mod` declaration.
public enum ModRule implements Rule {
  /// A version that is none.
  VERSION("ISK0101", "malformed-version", Severity.ERROR, "A version is not made of numbers."),
  /// A tag that the Workshop does not know.
  TAG("ISK0102", "unknown-tag", Severity.WARNING, "A tag is none of those the Steam Workshop has."),
  /// A language that the game does not have.
  LANGUAGE(
      "ISK0103", "language-not-in-game", Severity.ERROR, "The game does not have the language."),
  /// A name that cannot be a folder.
  FOLDER(
      "ISK0104", "malformed-mod-name", Severity.ERROR, "The name of the mod cannot be a folder's.");

  private final String code;
  private final String title;
  private final Severity severity;
  private final String summary;

  ModRule(String code, String title, Severity severity, String summary) {
    this.code = code;
    this.title = title;
    this.severity = severity;
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
    return severity;
  }

  @Override
  public String summary() {
    return summary;
  }
}
