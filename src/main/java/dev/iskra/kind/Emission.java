package dev.iskra.kind;

import dev.iskra.clausewitz.Entry;
import dev.iskra.emit.ModPath;
import dev.iskra.model.Choices;
import dev.iskra.model.Symbol;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;

/// Where rooms put what they emit.
public interface Emission {
  /// The file at a path that holds a declared name; where it cannot be one, that is reported.
  static Optional<ModPath> file(DeclarationReader in, String path) {
    Optional<String> complaint = ModPath.complaintAbout(path);
    complaint.ifPresent(
        why ->
            in.report(
                KindRule.MALFORMED_HEADER
                    .at(in.place(), "`" + path + "` cannot be a file of a mod.")
                    .note(why)
                    .help("Give it another name, or another id with `as`.")));
    return complaint.isEmpty() ? Optional.of(new ModPath(path)) : Optional.empty();
  }

  /// Appends entries to a script file of the mod.
  void script(ModPath path, List<Entry> entries);

  /// Puts an entry at the head of a script file, once however often it is asked for.
  void head(ModPath path, Entry entry);

  /// Adds a whole script file; whatever else wants its path is reported.
  ///
  /// @param named where the source names the file
  void whole(ModPath path, List<Entry> entries, Span named);

  /// Says that what is emitted follows from another file as well: one that declares something.
  default void reads(SourceFile file) {}

  /// Puts entries into a script file of the sources, on lines of their own before a closing
  /// brace; all else in it goes out byte for byte.
  ///
  /// @param brace the place of the brace
  void insert(Span brace, List<Entry> entries);

  /// Adds a whole file as text, in UTF-8 without a byte-order mark.
  void text(ModPath path, String text, Span origin);

  /// Says that a declared id stands in a file, so that it can be found.
  void declares(String keyword, Symbol symbol, ModPath path);

  /// Has the lock keep a choice, so that the next build can choose the same.
  void keeps(Choices.Choice choice);

  /// The name of the mod's folder, for file names.
  String mod();
}
