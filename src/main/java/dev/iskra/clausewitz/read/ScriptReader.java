package dev.iskra.clausewitz.read;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Constants;
import dev.iskra.clausewitz.Encoding;
import dev.iskra.clausewitz.Oddities;
import dev.iskra.clausewitz.Script;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Utf8;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads Clausewitz script as the game does, and says where that differs from what its author
/// will have meant.
///
/// It never throws, always ends, and loses nothing without a finding. Sound script is described
/// by `grammar/ClausewitzParser.g4`; [ScriptRule] lists what is tolerated beyond it.
public final class ScriptReader {
  /// How many blocks may lie in each other. The deepest in the base game is below 40.
  public static final int MAX_DEPTH = 250;

  /// How many braces too many are looked for in one file.
  private static final int MOST_EARLY = 8;

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
    List<Diagnostic> before =
        decoded == source ? List.of() : List.of(notUtf8(decoded, firstInvalid));
    return scanned(decoded, before, Set.of());
  }

  /// Reads the file, and again without each brace that closes all of it too early: what follows
  /// such a brace is there all the same.
  ///
  /// @param early such braces
  private static Outcome<Script> scanned(
      SourceFile source, List<Diagnostic> before, Set<Integer> early) {
    Oddities oddities = new Oddities(source);
    before.forEach(oddities::report);
    Script script = new ScriptScan(source, oddities, early).run();
    List<Diagnostic> found = oddities.list();
    boolean stray = found.stream().anyMatch(one -> one.rule() == ScriptRule.STRAY_CLOSING_BRACE);
    int brace = stray && early.size() < MOST_EARLY ? EarlyBrace.find(source, early) : -1;
    if (brace < 0) {
      return new Outcome<>(script, found);
    }
    List<Diagnostic> more = new ArrayList<>(before);
    more.add(
        ScriptRule.EARLY_CLOSING_BRACE
            .at(source.span(brace, brace + 1), "This closing brace ends all that is open.")
            .note("What follows stands outside, and one `}` is too many at its end.")
            .help("Look for a `}` too many here or just above."));
    Set<Integer> all = new HashSet<>(early);
    all.add(brace);
    return scanned(source, more, all);
  }

  private static Diagnostic notUtf8(SourceFile decoded, int first) {
    String message = "The file is not UTF-8 from here on; it is read as windows-1252.";
    return ScriptRule.SCRIPT_NOT_UTF_8
        .at(decoded.span(first, first + 1), message)
        .help("Save the file as UTF-8.");
  }

  private static Outcome<Script> refused(SourceFile source) {
    Block nothing = new Block(List.of(), source, 0, source.length());
    String message = "The file is UTF-16, which the game does not read.";
    return new Outcome<>(
        new Script(source, nothing, List.of(), Constants.NONE),
        List.of(
            ScriptRule.UTF_16_FILE.at(source.span(0, 2), message).help("Save the file as UTF-8.")));
  }
}
