package dev.iskra.game;

import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;

/// One kind of definition that files in the game's layout may hold.
///
/// @param files a folder and the end of the file names in it; `**` is any depth of folders
/// @param path the keys that lead to the definition, `*` for any; empty where the file as a
///     whole is the definition
/// @param naming where the name is
/// @param field the field that holds the name; empty unless `naming` is FIELD
/// @param family the kind of name
/// @param definition what stands there; see the file of that name
/// @param attributes what is known of the name besides: a word, or `<n>`, the key at step `n`
///     of the path (from 0), or `<n>.field`, a field of the block there
/// @param except keys that the last step leaves out
public record Definition(
    String files,
    List<String> path,
    Naming naming,
    String field,
    ObjectType family,
    String definition,
    SequencedMap<String, String> attributes,
    Set<String> except) {
  /// Where the name of a definition is.
  public enum Naming {
    /// The last key of the path, where it has a block.
    BLOCK,
    /// The last key of the path, where it has a plain value.
    ENTRY,
    /// The plain value of the last key.
    VALUE,
    /// Each bare value in the block of the last key.
    ITEM,
    /// The path of the file below the folder, without its ending.
    FILE,
    /// A field of the definition.
    FIELD
  }

  /// How the names of the files that hold it end, in small letters.
  String ending() {
    return files.substring(files.lastIndexOf('*') + 1);
  }

  /// Whether the files of a folder may hold it.
  ///
  /// @param folder from the root of a mod, with `/`, in small letters
  boolean holdsFolder(String folder) {
    String wanted = files.substring(0, files.lastIndexOf('/'));
    if (!wanted.endsWith("/**")) {
      return folder.equals(wanted);
    }
    String root = wanted.substring(0, wanted.length() - "/**".length());
    return folder.equals(root) || folder.startsWith(root + "/");
  }

  /// How a file is named that is the definition as a whole: `ithc/guard` is
  /// `history/units/ithc/guard.txt` to the game.
  public String nameOfFile(String file) {
    int root = files.indexOf('*');
    return file.substring(root, file.length() - ending().length());
  }

  /// Whether the keys from the root of a file down to a block or value lead to it; case does
  /// not matter.
  public boolean leads(List<String> keys) {
    if (keys.size() != path.size()) {
      return false;
    }
    for (int i = 0; i < keys.size(); i++) {
      if (!path.get(i).equals("*") && !path.get(i).equalsIgnoreCase(keys.get(i))) {
        return false;
      }
    }
    return keys.isEmpty() || mayBeNamed(keys.getLast());
  }

  private boolean mayBeNamed(String key) {
    return !key.startsWith("@") && !except.contains(key.toLowerCase(Locale.ROOT));
  }
}
