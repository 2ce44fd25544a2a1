package dev.iskra.compiler;

import dev.iskra.clausewitz.Entry;
import dev.iskra.emit.ModPath;
import dev.iskra.model.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What several pieces put into script files, sorted by file.
final class Leaves {
  /// What they put into one.
  static final class Leaf {
    private final Map<String, Entry> head = new LinkedHashMap<>();
    private final List<Entry> body = new ArrayList<>();
    private final List<Page.Declared> declared = new ArrayList<>();
    private boolean written;

    /// What is to stand at the head of the file, by how it is printed.
    Map<String, Entry> head() {
      return head;
    }

    /// What is appended to the file.
    List<Entry> body() {
      return body;
    }

    /// The ids that stand in it.
    List<Page.Declared> declared() {
      return declared;
    }

    /// Whether there is such a file because of this.
    boolean isWritten() {
      return written;
    }
  }

  private final Map<ModPath, Leaf> byPath = new LinkedHashMap<>();

  private Leaf leaf(ModPath path) {
    return byPath.computeIfAbsent(path, _ -> new Leaf());
  }

  /// As [Documents#script].
  void script(ModPath path, List<Entry> entries) {
    Leaf leaf = leaf(path);
    leaf.body.addAll(entries);
    leaf.written = true;
  }

  /// As [Documents#head].
  ///
  /// @param text the entry as it is printed
  void head(ModPath path, String text, Entry entry) {
    Leaf leaf = leaf(path);
    leaf.head.putIfAbsent(text, entry);
    leaf.written = true;
  }

  /// As [Documents#declares].
  void declares(String keyword, Symbol symbol, ModPath path) {
    leaf(path).declared.add(new Page.Declared(keyword, symbol));
  }

  /// Hands it all on.
  void play(Documents out) {
    byPath.forEach(out::add);
  }
}
