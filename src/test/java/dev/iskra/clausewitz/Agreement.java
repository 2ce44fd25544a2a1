package dev.iskra.clausewitz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.iskra.clausewitz.print.Printer;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.clausewitz.read.ScriptRule;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/// What must hold between reader, grammar and printer for any bytes whatever.
final class Agreement {
  /// Matters of bytes or taste, which no grammar sees.
  private static final Set<ScriptRule> BESIDE_THE_GRAMMAR =
      EnumSet.of(
          ScriptRule.MIXED_LINE_ENDS,
          ScriptRule.SCRIPT_NOT_UTF_8,
          ScriptRule.INVISIBLE_SPACE,
          ScriptRule.MISSING_EQUALS);

  /// What the reader repairs, and takes for what was meant.
  private static final Set<ScriptRule> REPAIRED =
      Set.of(
          ScriptRule.SQUARE_BRACKET, ScriptRule.TYPOGRAPHIC_QUOTES, ScriptRule.EARLY_CLOSING_BRACE);

  private Agreement() {}

  /// Whether the file is sound, after everything was compared, or one that the reader repairs.
  static boolean check(byte[] bytes) {
    Outcome<Script> read = ScriptReader.read(SourceFile.of("generated.txt", bytes));
    Script script = read.value();
    if (Encoding.utf16(bytes)) {
      return false;
    }
    assertArrayEquals(bytes, VerbatimPrinter.print(script), "verbatim");
    nothingIsLost(script);
    if (read.diagnostics().stream().anyMatch(d -> REPAIRED.contains(d.rule()))) {
      return true;
    }
    OptionalInt oddity = firstOddity(read);
    GrammarOracle oracle = GrammarOracle.read(script.source());
    if (oddity.isEmpty()) {
      assertEquals(
          oracle.dump(), TreeDump.places(script), () -> oracle + "\n" + script.source().text());
      printsBack(script);
    } else if (!oracle.stopsAt(oddity.getAsInt())) {
      throw new AssertionError(
          "reader at "
              + oddity
              + " "
              + read.diagnostics()
              + ", grammar "
              + oracle
              + "\n"
              + script.source().text());
    }
    return oddity.isEmpty();
  }

  /// Where the reader's first finding says that the script goes wrong.
  static OptionalInt firstOddity(Outcome<Script> read) {
    return read.diagnostics().stream()
        .filter(d -> !BESIDE_THE_GRAMMAR.contains(d.rule()))
        .mapToInt(Agreement::place)
        .min();
  }

  private static int place(Diagnostic diagnostic) {
    boolean shownByLabel =
        diagnostic.rule() == ScriptRule.SCRIPT_MISSING_VALUE
            || diagnostic.rule() == ScriptRule.MISSING_CLOSING_BRACE;
    return shownByLabel ? diagnostic.labels().getLast().at().start() : diagnostic.at().start();
  }

  private static void printsBack(Script script) {
    String printed = Printer.print(script.entries()).text();
    Outcome<Script> again = ScriptReader.read(SourceFile.of("printed.txt", printed));
    assertEquals(TreeDump.lexemes(script.entries()), TreeDump.lexemes(again.value().entries()));
    assertEquals(printed, Printer.print(again.value().entries()).text(), "printing settles");
  }

  /// Outside words, strings and comments only white space, braces, square brackets that are read
  /// as braces, and operators may stand.
  private static void nothingIsLost(Script script) {
    byte[] bytes = script.source().bytes().clone();
    if (Encoding.marked(script.source().bytes())) {
      Arrays.fill(bytes, 0, Encoding.MARK_LENGTH, (byte) ' ');
    }
    script.comments().forEach(c -> Arrays.fill(bytes, c.start(), c.end(), (byte) ' '));
    Scalars.of(script.root()).forEach(s -> Arrays.fill(bytes, s.start(), s.end(), (byte) ' '));
    for (int i = 0; i < bytes.length; i++) {
      byte kind = ByteClass.of(bytes[i]);
      boolean sign = kind == ByteClass.SIGN && i + 1 < bytes.length && bytes[i + 1] == '=';
      boolean bracket = bytes[i] == '[' || bytes[i] == ']';
      if ((kind < ByteClass.SPACE && !sign && !bracket)
          || kind == ByteClass.QUOTE
          || kind == ByteClass.HASH) {
        throw new AssertionError("lost at " + i + ": " + script.source().text());
      }
    }
  }
}
