package dev.iskra.project.memo;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The hash of this program: of everything on its class path, and of the JVM that runs it.
final class ToolHash {
  private ToolHash() {}

  /// Worked out once a process, where it is asked for.
  private static final class Here {
    static final long VALUE = hash();
  }

  /// The hash of this program; 0 where it cannot be told.
  static long here() {
    return Here.VALUE;
  }

  private static long hash() {
    try {
      Digest digest = new Digest();
      String path = property("java.class.path");
      add(digest, property("java.runtime.version"));
      add(digest, property("sun.jnu.encoding"));
      int at = 0;
      while (at <= path.length()) {
        int end = path.indexOf(File.pathSeparatorChar, at);
        int until = end < 0 ? path.length() : end;
        String entry = path.substring(at, until);
        if (entry.isBlank()) {
          // The folder that the run was started in is no part of the tool.
          return 0;
        }
        add(digest, entry);
        add(digest, Path.of(entry));
        at = until + 1;
      }
      return digest.value();
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }

  private static void add(Digest digest, String text) {
    byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
    digest.add(bytes, 0, bytes.length);
  }

  private static void add(Digest digest, Path entry) throws IOException {
    if (!Files.isDirectory(entry)) {
      if (Files.exists(entry)) {
        digest.add(entry);
      }
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(entry)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      add(digest, entry.relativize(file).toString());
      digest.add(file);
    }
  }
}
