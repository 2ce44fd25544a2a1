package dev.iskra.corpus;

import dev.iskra.compiler.Compiled;
import dev.iskra.emit.Artifact;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/// Every byte of an output in one line.
public final class Fingerprint {
  private Fingerprint() {}

  /// Of files on disk and a lock.
  public static String of(FileTree tree, byte[] lock) {
    MessageDigest digest = digest();
    tree.files()
        .forEach(
            (name, bytes) -> {
              digest.update(name.getBytes(StandardCharsets.UTF_8));
              digest.update((byte) 0);
              digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
              digest.update((byte) 0);
              digest.update(bytes);
            });
    digest.update(lock);
    return HexFormat.of().formatHex(digest.digest());
  }

  /// Of what a compiler gave, in memory: the mod, the files beside it, the lock, the findings.
  public static String of(Compiled compiled) {
    Compiled.Mod mod = compiled.mod().orElseThrow();
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Artifact artifact : mod.tree().files()) {
      files.put("mod/" + artifact.path().value(), artifact.bytes());
    }
    files.put("launcher", mod.launcherFile().getBytes(StandardCharsets.UTF_8));
    files.put("map", mod.sourceMap().getBytes(StandardCharsets.UTF_8));
    files.put("findings", compiled.diagnostics().toString().getBytes(StandardCharsets.UTF_8));
    return of(new FileTree(files), mod.lock().getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JVM has it", e);
    }
  }
}
