package dev.iskra.report;

/// How a report is made, whatever is in it.
///
/// @param colours whether a terminal's colours may be used; only text has any
/// @param tally whether only the table of codes is wanted; only text has one
/// @param all whether every finding is wanted, not their causes; formats for machines hold all
/// @param suppressed whether what is allowed or in a baseline is listed as well; only formats for
///     machines do
/// @param version of this program, for formats that name it
/// @param prefix what stands before a path in the repository, for formats that name files so
public record Style(
    boolean colours,
    boolean tally,
    boolean all,
    boolean suppressed,
    String version,
    String prefix) {
  /// Text without colours, by cause.
  public static Style plain() {
    return new Style(false, false, false, false, "dev", "");
  }

  /// The same with or without colours.
  public Style colours(boolean on) {
    return new Style(on, tally, all, suppressed, version, prefix);
  }

  /// The same for a project that lies deeper in its repository.
  public Style below(String folder) {
    return new Style(colours, tally, all, suppressed, version, folder);
  }
}
