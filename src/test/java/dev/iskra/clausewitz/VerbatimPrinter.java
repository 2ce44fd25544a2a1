package dev.iskra.clausewitz;

import dev.iskra.text.SourceFile;
import java.io.ByteArrayOutputStream;

/// Prints a file that was read: lexeme by lexeme, with what stood between them.
final class VerbatimPrinter {
  private final SourceFile source;
  private final ByteArrayOutputStream out;

  /// Up to where the source is printed.
  private int printed;

  private VerbatimPrinter(SourceFile source) {
    this.source = source;
    this.out = new ByteArrayOutputStream(source.length());
  }

  static byte[] print(Script script) {
    VerbatimPrinter printer = new VerbatimPrinter(script.source());
    printer.block(script.root());
    printer.copyTo(script.source().length());
    return printer.out.toByteArray();
  }

  private void block(Block block) {
    for (Entry entry : block.entries()) {
      switch (entry) {
        case Field(Scalar key, Operator _, Value value) -> {
          scalar(key);
          value(value);
        }
        case Item(Value value) -> value(value);
        case Remark _, Verbatim _ ->
            throw new IllegalArgumentException("no entry of a file that was read: " + entry);
      }
    }
  }

  private void value(Value value) {
    switch (value) {
      case Scalar scalar -> scalar(scalar);
      case Block block -> block(block);
      case Colour(Scalar space, Block parts) -> {
        scalar(space);
        block(parts);
      }
    }
  }

  private void scalar(Scalar scalar) {
    copyTo(scalar.start());
    if (scalar.made()) {
      out.writeBytes(scalar.lexeme().getBytes(source.charset()));
      printed = scalar.end();
    } else {
      copyTo(scalar.end());
    }
  }

  private void copyTo(int end) {
    out.write(source.bytes(), printed, end - printed);
    printed = end;
  }
}
