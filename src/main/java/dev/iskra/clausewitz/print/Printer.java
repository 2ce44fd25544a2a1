package dev.iskra.clausewitz.print;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.text.Span;
import java.util.List;

/// Prints script in one canonical form: the same entries give the same text, whoever asks.
///
/// Tabs indent; each field has its line; lists, and blocks of at most two plain fields, stand on
/// one line where they are short. Words and strings are printed as their lexemes.
public final class Printer {
  private static final int TAB = 4;

  private final LineWriter out = new LineWriter();

  private Printer() {}

  /// The entries as a file.
  ///
  /// @throws IllegalArgumentException for a tree that no script can say: a word with a blank in
  ///     it, a value without an operator, a word directly before a block without a key
  public static Printed print(List<Entry> entries) {
    Printer printer = new Printer();
    printer.entries(entries, 0);
    return printer.out.printed();
  }

  private void entries(List<Entry> entries, int indent) {
    WellFormed.checkNeighbours(entries);
    boolean afterRemark = true;
    boolean afterTall = false;
    for (Entry entry : entries) {
      boolean apart = indent == 0 ? afterTall || isTall(entry) : afterTall;
      boolean remark = entry instanceof Remark;
      if (!afterRemark && apart && (remark || indent == 0)) {
        out.blank(entry.span());
      }
      int before = out.lines();
      entry(entry, indent);
      afterTall = out.lines() > before + 1;
      afterRemark = remark;
    }
  }

  /// At the top of a file, what takes several lines stands apart, together with its remarks.
  private static boolean isTall(Entry entry) {
    return switch (entry) {
      case Field field -> InlineForm.of(field.value()) == null;
      case Item item -> InlineForm.of(item.value()) == null;
      case Remark _, Verbatim _ -> true;
    };
  }

  private void entry(Entry entry, int indent) {
    switch (entry) {
      case Field f ->
          value(WellFormed.head(f.key(), f.operator(), f.value()), f, f.value(), indent);
      case Item item -> value("", item, item.value(), indent);
      case Remark remark -> remark(remark, indent);
      case Verbatim piece -> out.verbatim(indent, piece);
    }
  }

  private void remark(Remark remark, int indent) {
    for (String line : remark.text().lines().toList()) {
      out.line(indent, line.isEmpty() ? "#" : "# " + line, remark.span());
    }
  }

  private void value(String head, Entry entry, Value value, int indent) {
    String inline = InlineForm.of(value);
    if (inline != null && (fits(indent, head + inline) || isShortest(value))) {
      out.line(indent, head + inline, entry.span());
      return;
    }
    switch (value) {
      case Block block -> block(head + '{', entry.span(), block, indent);
      case Colour colour ->
          block(
              head + WellFormed.lexeme(colour.space()) + " {",
              entry.span(),
              colour.parts(),
              indent);
      case Scalar scalar -> throw new IllegalStateException("a word always fits: " + scalar);
    }
  }

  private static boolean fits(int indent, String line) {
    return indent * TAB + line.length() <= InlineForm.LINE;
  }

  /// Whether more lines would not make it narrower.
  private static boolean isShortest(Value value) {
    return value instanceof Scalar || (value instanceof Block block && block.entries().isEmpty());
  }

  private void block(String opening, Span origin, Block block, int indent) {
    out.line(indent, opening, origin);
    if (InlineForm.isList(block.entries())) {
      list(block.entries(), indent + 1);
    } else {
      entries(block.entries(), indent + 1);
    }
    out.line(indent, "}", origin);
  }

  /// As many items on a line as there is room for.
  private void list(List<Entry> items, int indent) {
    StringBuilder line = new StringBuilder();
    Span origin = items.getFirst().span();
    for (Entry entry : items) {
      String item = WellFormed.lexeme((Scalar) ((Item) entry).value());
      if (!line.isEmpty() && !fits(indent, line + " " + item)) {
        out.line(indent, line.toString(), origin);
        line.setLength(0);
      }
      origin = line.isEmpty() ? entry.span() : origin;
      line.append(line.isEmpty() ? "" : " ").append(item);
    }
    out.line(indent, line.toString(), origin);
  }
}
