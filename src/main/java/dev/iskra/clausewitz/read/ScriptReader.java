package dev.iskra.clausewitz.read;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Encoding;
import dev.iskra.clausewitz.Oddities;
import dev.iskra.clausewitz.Script;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Utf8;
import java.util.List;

/// Reads Clausewitz script as the game does, and says where that differs from what its author
/// will have meant.
///
/// It never throws, always ends, and loses nothing without a finding. Sound script is described
/// by `grammar/ClausewitzParser.g4`; [ScriptRule] lists what is tolerated beyond it.
public final class ScriptReader {
  /// How many blocks may lie in each other. The deepest in the base game is below 40.
  public static final int MAX_DEPTH = 250;

  private ScriptReader() {}

  /// The tree of `source`, and what is odd about it.
  ///
  /// A file that is not UTF-8 is read as windows-1252: then [Script#source()] is not `source`
  /// itself but the same bytes with that charset, and the places of tree and findings are in it.
  public static Outcome<Script> read(SourceFile source) {
    byte[] bytes = source.bytes();
    if (Encoding.utf16(bytes)) {
      return refused(source);
    }
    int firstInvalid = Utf8.firstInvalid(bytes);
    SourceFile decoded = Encoding.decoded(source, firstInvalid);
    Oddities oddities = new Oddities(decoded);
    if (decoded != source) {
      String message = "The file is not UTF-8 from here on; it is read as windows-1252.";
      oddities.report(
          ScriptRule.SCRIPT_NOT_UTF_8
              .at(decoded.span(firstInvalid, firstInvalid + 1), message)
              .help("Save the file as UTF-8."));
    }
    Script script = new ScriptScan(decoded, oddities).run();
    return new Outcome<>(script, oddities.list());
  }

  private static Outcome<Script> refused(SourceFile source) {
    Block nothing = new Block(List.of(), source, 0, source.length());
    String message = "The file is UTF-16, which the game does not read.";
    return new Outcome<>(
        new Script(source, nothing, List.of()),
        List.of(
            ScriptRule.UTF_16_FILE.at(source.span(0, 2), message).help("Save the file as UTF-8.")));
  }
}
