package dev.iskra.clausewitz;

import dev.iskra.clausewitz.localisation.LocalisationEntry;
import dev.iskra.clausewitz.localisation.LocalisationPrinter;
import dev.iskra.clausewitz.localisation.LocalisationReader;
import dev.iskra.clausewitz.localisation.LocalisationSection;
import dev.iskra.clausewitz.print.Printed;
import dev.iskra.text.SourceFile;
import java.util.List;

/// What must hold for any bytes taken as a localisation file.
final class LocalisationAgreement {
  private LocalisationAgreement() {}

  /// Reads, and where nothing was odd, writes and reads again: the texts must be the same.
  static void check(byte[] bytes) {
    var read = LocalisationReader.read(SourceFile.of("any.yml", bytes));
    read.value().comments().forEach(c -> c.text());
    if (!read.diagnostics().isEmpty()) {
      return;
    }
    for (LocalisationSection section : read.value().sections()) {
      Printed printed =
          LocalisationPrinter.print(
              section.language().orElseThrow(), section.header(), section.entries());
      var again = LocalisationReader.read(SourceFile.of("again.yml", printed.text())).value();
      if (!texts(section.entries()).equals(texts(again.entries().toList()))) {
        throw new AssertionError(printed.text());
      }
    }
  }

  private static List<String> texts(List<LocalisationEntry> entries) {
    return entries.stream().map(e -> e.key() + "\n" + e.text()).toList();
  }
}
