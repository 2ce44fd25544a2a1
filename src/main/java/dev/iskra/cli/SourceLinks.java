package dev.iskra.cli;

import dev.iskra.emit.SourceIndex.Place;
import dev.iskra.preview.Links;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// Links to sources: files beside the page, which any browser opens, or a line in an editor that
/// has an address of its own.
///
/// @param root the project's folder
/// @param page the folder of the page
/// @param editor `none`, `vscode` or `idea`
record SourceLinks(Path root, Path page, String editor) implements Links {
  private static final String PLAIN = "-._~/";

  @Override
  public String to(Place place) {
    String absolute = "/" + slashed(root.resolve(place.path())).replaceFirst("^/", "");
    return switch (editor) {
      case "vscode" -> "vscode://file" + encoded(absolute) + ":" + place.line();
      case "idea" -> "idea://open?file=" + encoded(absolute) + "&line=" + place.line();
      default -> relative(place, absolute);
    };
  }

  /// On another disk than the page there is no way there but the whole one.
  private String relative(Place place, String absolute) {
    boolean reachable = root.getRoot() != null && root.getRoot().equals(page.getRoot());
    return reachable
        ? encoded(slashed(page.relativize(root.resolve(place.path()))))
        : "file://" + encoded(absolute);
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || PLAIN.indexOf(c) >= 0;
      out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return out.toString();
  }
}
