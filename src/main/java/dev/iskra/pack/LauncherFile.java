package dev.iskra.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a `.mod` file, ours or another's, as far as its plain fields go.
record LauncherFile(String text) {
  static LauncherFile read(Path file) throws IOException {
    // Whatever bytes another mod's file has: decoding replaces what is not UTF-8.
    return new LauncherFile(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  /// The value of a field, in quotes or not.
  Optional<String> field(String name) {
    Matcher found =
        Pattern.compile("(?m)^[\\s\\ufeff]*" + name + "\\s*=\\s*(?:\"([^\"\\r\\n]*)\"|(\\S+))")
            .matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    return Optional.ofNullable(found.group(1)).or(() -> Optional.ofNullable(found.group(2)));
  }
}
