package dev.iskra.compiler;

import dev.iskra.clausewitz.Entry;
import dev.iskra.emit.ModPath;
import dev.iskra.model.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What several pieces put into script files, sorted by file.
final class SharedScripts {
  /// What they put into one.
  static final class SharedScript {
    private final Map<String, Entry> head = new LinkedHashMap<>();
    private final List<Entry> body = new ArrayList<>();
    private final List<PrintedScript.Declared> declared = new ArrayList<>();
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
    List<PrintedScript.Declared> declared() {
      return declared;
    }

    /// Whether there is such a file because of this.
    boolean isWritten() {
      return written;
    }
  }

  private final Map<ModPath, SharedScript> byPath = new LinkedHashMap<>();

  private SharedScript leaf(ModPath path) {
    return byPath.computeIfAbsent(path, _ -> new SharedScript());
  }

  /// As [ScriptFiles#script].
  void script(ModPath path, List<Entry> entries) {
    SharedScript leaf = leaf(path);
    leaf.body.addAll(entries);
    leaf.written = true;
  }

  /// As [ScriptFiles#head].
  ///
  /// @param text the entry as it is printed
  void head(ModPath path, String text, Entry entry) {
    SharedScript leaf = leaf(path);
    leaf.head.putIfAbsent(text, entry);
    leaf.written = true;
  }

  /// As [ScriptFiles#declares].
  void declares(String keyword, Symbol symbol, ModPath path) {
    leaf(path).declared.add(new PrintedScript.Declared(keyword, symbol));
  }

  /// Hands it all on.
  void play(ScriptFiles out) {
    byPath.forEach(out::add);
  }
}
