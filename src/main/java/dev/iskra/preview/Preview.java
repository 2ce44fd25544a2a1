package dev.iskra.preview;

import dev.iskra.emit.ModPath;
import dev.iskra.emit.ModTree;
import dev.iskra.emit.SourceIndex;
import dev.iskra.kind.Kinds;
import dev.iskra.kind.facet.Previewed;
import dev.iskra.kind.view.PreviewItem;
import dev.iskra.mod.ModScript;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A finished mod as one page of HTML that needs nothing else: no network, no other file. The
/// page is XML as well, so that tools can read it. The same mod gives the same bytes.
public final class Preview {
  /// What stands near the beginning of every such page.
  public static final String MARK = "<meta name=\"generator\" content=\"iskra preview\"/>";

  private static final ModPath DESCRIPTOR = new ModPath("descriptor.mod");

  private Preview() {}

  /// The page, in UTF-8.
  ///
  /// @param mod how the mod's folder is called
  /// @param tree the mod
  /// @param index where its lines come from
  /// @param kinds the rooms that know what there is to see
  /// @param language of the texts; where nobody asks for one, English, or the first there is
  public static byte[] page(
      String mod,
      ModTree tree,
      SourceIndex index,
      Kinds kinds,
      Links links,
      Optional<String> language) {
    ModScript script = new ModScript(tree, index, language);
    List<PreviewItem> exhibits =
        kinds.all().stream()
            .filter(Previewed.class::isInstance)
            .flatMap(kind -> ((Previewed) kind).exhibits(script).stream())
            .toList();
    Marks marks = new Marks(script::text);
    String descriptor = descriptor(tree);
    String title = said(descriptor, "name").orElse(mod);
    String version = said(descriptor, "version").orElse("");
    Pieces pieces = new Pieces(new Html(), marks, new Anchors(exhibits, marks), links);
    return new Page(pieces, exhibits).write(title, version, script.language());
  }

  private static String descriptor(ModTree tree) {
    return tree.find(DESCRIPTOR)
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .orElse("");
  }

  private static Optional<String> said(String descriptor, String field) {
    Matcher matcher =
        Pattern.compile("(?m)^" + field + "\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"")
            .matcher(descriptor);
    return matcher.find()
        ? Optional.of(matcher.group(1).replaceAll("\\\\(.)", "$1"))
        : Optional.empty();
  }
}
