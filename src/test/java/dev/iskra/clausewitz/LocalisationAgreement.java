package dev.iskra.clausewitz;

import dev.iskra.clausewitz.localisation.LocalisationEntry;
import dev.iskra.clausewitz.localisation.LocalisationPrinter;
import dev.iskra.clausewitz.localisation.LocalisationReader;
import dev.iskra.clausewitz.localisation.LocalisationSection;
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
      String printed = printed(section.language().orElseThrow(), section.entries());
      var again = LocalisationReader.read(SourceFile.of("again.yml", printed)).value();
      if (!texts(section.entries()).equals(texts(again.entries().toList()))) {
        throw new AssertionError(printed);
      }
    }
  }

  /// A file of these entries, in the order given.
  static String printed(String language, List<LocalisationEntry> entries) {
    StringBuilder text = new StringBuilder(LocalisationPrinter.header(language));
    entries.forEach(e -> text.append(LocalisationPrinter.line(e.key(), e.text())).append('\n'));
    return text.toString();
  }

  private static List<String> texts(List<LocalisationEntry> entries) {
    return entries.stream().map(e -> e.key() + "\n" + e.text()).toList();
  }
}
