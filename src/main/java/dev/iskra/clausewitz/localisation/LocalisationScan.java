package dev.iskra.clausewitz.localisation;

import dev.iskra.clausewitz.Encoding;
import dev.iskra.clausewitz.Oddities;
import dev.iskra.clausewitz.SpanList;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One run over the lines of a localisation file.
final class LocalisationScan {
  private final SourceFile source;
  private final byte[] bytes;
  private final LocalisationOddities oddities;
  private final SpanList.Builder comments = new SpanList.Builder();
  private final List<LocalisationSection> sections = new ArrayList<>();
  private final List<LocalisationEntry> entries = new ArrayList<>();
  private Optional<String> language = Optional.empty();
  private Span header;

  LocalisationScan(SourceFile source, Oddities oddities) {
    this.source = source;
    this.bytes = source.bytes();
    this.oddities = new LocalisationOddities(source, oddities);
    this.header = source.span(0, 0);
  }

  Localisation run() {
    int at = Encoding.marked(bytes) ? Encoding.MARK_LENGTH : 0;
    while (at < bytes.length) {
      int end = lineEnd(at);
      line(LocalisationLine.of(bytes, at, end));
      at = end + 1;
    }
    endSection();
    return new Localisation(source, sections, comments.build(source));
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r') {
      i++;
    }
    return i;
  }

  private void line(LocalisationLine line) {
    if (line.comment() < line.end()) {
      comments.add(line.comment(), line.end());
    }
    if (line.start() == line.comment()) {
      return;
    }
    oddities.checkKey(line);
    if (line.isHeader(bytes)) {
      header(line);
    } else {
      entry(line);
    }
  }

  private void header(LocalisationLine line) {
    endSection();
    String name = source.text(line.start(), line.keyEnd());
    header = source.span(line.start(), line.keyEnd() + 1);
    language = Optional.of(name);
    oddities.checkLanguage(name, header);
  }

  private void entry(LocalisationLine line) {
    Span keySpan = source.span(line.start(), line.keyEnd());
    if (language.isEmpty() && entries.isEmpty()) {
      oddities.missingHeader(keySpan);
    }
    if (line.colon() || line.quotes() > 0) {
      oddities.checkText(line);
    }
    String text = LocalisationText.unescaped(source.text(line.textStart(), line.textEnd()));
    Span span = source.span(line.start(), Math.max(line.keyEnd(), line.stop()));
    entries.add(new LocalisationEntry(keySpan.text(), keySpan, text, span));
  }

  /// A header counts even with nothing under it; entries before any header have a section too.
  private void endSection() {
    if (language.isPresent() || !entries.isEmpty()) {
      sections.add(new LocalisationSection(language, header, entries));
    }
    entries.clear();
  }
}
