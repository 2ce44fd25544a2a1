package dev.iskra.clausewitz.localisation;

import dev.iskra.clausewitz.Encoding;
import dev.iskra.clausewitz.Oddities;
import dev.iskra.diagnostic.Applicability;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.Edit;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import dev.iskra.text.Utf8;
import java.util.List;

/// Reads localisation files as the game does: YAML by name, lines of `key:0 "text"` in fact.
///
/// It never throws, always ends, and loses nothing without a finding.
public final class LocalisationReader {
  private LocalisationReader() {}

  /// The texts of `source`, and what is odd about it.
  ///
  /// A file that is not UTF-8 is read as windows-1252: then [Localisation#source()] is not
  /// `source` itself but the same bytes with that charset.
  public static Outcome<Localisation> read(SourceFile source) {
    byte[] bytes = source.bytes();
    if (Encoding.utf16(bytes)) {
      return refused(source);
    }
    int firstInvalid = Utf8.firstInvalid(bytes);
    SourceFile decoded = Encoding.decoded(source, firstInvalid);
    Oddities oddities = new Oddities(decoded);
    if (decoded != source) {
      Span at = decoded.span(firstInvalid, firstInvalid + 1);
      String message = "The file is not UTF-8 from here on; it is read as windows-1252.";
      oddities.report(
          LocalisationRule.LOCALISATION_NOT_UTF_8
              .at(at, message)
              .help("Save the file as UTF-8 with a byte-order mark."));
    }
    if (!Encoding.marked(bytes)) {
      oddities.report(unmarked(decoded.span(0, 0)));
    }
    Localisation read = new LocalisationScan(decoded, oddities).run();
    return new Outcome<>(read, oddities.list());
  }

  private static Diagnostic unmarked(Span start) {
    String message = "The file does not begin with the byte-order mark of UTF-8.";
    Fix fix =
        new Fix(
            "write the byte-order mark", Applicability.SAFE, List.of(new Edit(start, "\uFEFF")));
    return LocalisationRule.MISSING_BYTE_ORDER_MARK
        .at(start, message)
        .note("The game does not read a localisation file without it.")
        .fix(fix);
  }

  private static Outcome<Localisation> refused(SourceFile source) {
    String message = "The file is UTF-16, which the game does not read.";
    return new Outcome<>(
        new Localisation(source, List.of(), List.of()),
        List.of(
            LocalisationRule.LOCALISATION_IN_UTF_16
                .at(source.span(0, 2), message)
                .help("Save the file as UTF-8 with a byte-order mark.")));
  }
}
