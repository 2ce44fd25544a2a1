package dev.iskra.mod;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.model.Symbol;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The texts of some definitions of script, read again from their files to be compared.
public final class DefinitionTexts {
  private static final Pattern COMMENT = Pattern.compile("#[^\n]*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<Span, String> texts = new HashMap<>();

  private DefinitionTexts() {}

  /// Reads the definitions of these names.
  public static DefinitionTexts of(List<Symbol> definitions) {
    DefinitionTexts read = new DefinitionTexts();
    Map<SourceFile, Set<Span>> wanted = new HashMap<>();
    definitions.stream()
        .map(Symbol::at)
        .forEach(at -> wanted.computeIfAbsent(at.source(), _ -> new HashSet<>()).add(at));
    wanted.forEach((file, names) -> read.walk(ScriptReader.read(file).value().entries(), names));
    return read;
  }

  private void walk(List<Entry> entries, Set<Span> names) {
    for (Entry entry : entries) {
      if (entry instanceof Field field && field.value() instanceof Block block) {
        if (names.contains(field.key().span())) {
          texts.put(field.key().span(), plain(block));
        }
        block
            .fields()
            .map(Field::value)
            .filter(value -> value instanceof Scalar && names.contains(value.span()))
            .forEach(value -> texts.put(value.span(), plain(block)));
        walk(block.entries(), names);
      }
    }
  }

  private static String plain(Block block) {
    String text = COMMENT.matcher(block.span().text()).replaceAll("");
    return BLANKS.matcher(text).replaceAll(" ");
  }

  /// Whether two definitions say otherwise, comments and blanks aside. Words of a list say
  /// nothing.
  public boolean differ(Symbol one, Symbol other) {
    String text = texts.get(one.at());
    String second = texts.get(other.at());
    return text != null && second != null && !text.equals(second);
  }
}
