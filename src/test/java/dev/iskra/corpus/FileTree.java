package dev.iskra.corpus;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The files below a folder, byte for byte, by their paths with `/`.
public record FileTree(SortedMap<String, byte[]> files) {
  private static final int CONTEXT = 2;

  /// Reads a folder; one that is not there is an empty tree.
  public static FileTree read(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(slashed(folder.relativize(file)), Files.readAllBytes(file));
        }
      }
    }
    return new FileTree(files);
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /// Writes it in the place of whatever is in a folder.
  public void replace(Path folder) throws IOException {
    for (String old : read(folder).files().keySet()) {
      if (!files.containsKey(old)) {
        Files.delete(folder.resolve(old));
      }
    }
    for (var file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  /// What is different in `other`, for people to read; empty if every byte is the same.
  public String differences(FileTree other) {
    TreeSet<String> names = new TreeSet<>(files.keySet());
    names.addAll(other.files.keySet());
    StringBuilder out = new StringBuilder();
    for (String name : names) {
      Optional<byte[]> mine = Optional.ofNullable(files.get(name));
      Optional<byte[]> others = Optional.ofNullable(other.files.get(name));
      if (mine.isEmpty() || others.isEmpty()) {
        out.append(mine.isEmpty() ? "not expected: " : "missing: ").append(name).append('\n');
      } else if (!Arrays.equals(mine.get(), others.get())) {
        out.append(difference(name, mine.get(), others.get())).append('\n');
      }
    }
    return out.toString();
  }

  private static String difference(String name, byte[] expected, byte[] actual) {
    Optional<List<String>> before = visible(expected);
    Optional<List<String>> after = visible(actual);
    if (before.isEmpty() || after.isEmpty()) {
      return name + ": the bytes differ from number " + Arrays.mismatch(expected, actual) + " on";
    }
    return String.join(
        "\n",
        UnifiedDiffUtils.generateUnifiedDiff(
            "expected/" + name,
            "actual/" + name,
            before.get(),
            DiffUtils.diff(before.get(), after.get()),
            CONTEXT));
  }

  /// The lines of a text, with what cannot be seen made visible; absent where it is not UTF-8.
  private static Optional<List<String>> visible(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String marked = text.replace("\uFEFF", "<byte-order mark>").replace("\r", "<CR>");
      String[] lines = marked.split("(?<=\n)", -1);
      return Optional.of(
          Arrays.stream(lines)
              .map(
                  line ->
                      line.endsWith("\n") ? line.substring(0, line.length() - 1) : line + "<end>")
              .toList());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
