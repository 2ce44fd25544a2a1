package dev.iskra.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The computer that this program runs on.
final class ThisMachine implements Machine {
  /// Where Windows remembers folders that the user may move, as its Explorer and OneDrive do.
  private static final String SHELL_FOLDERS =
      "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders";

  /// What the documents are called there.
  private static final String DOCUMENTS = "Personal";

  private static final long PATIENCE_SECONDS = 10;

  @Override
  public Kind kind() {
    String name =
        Optional.ofNullable(System.getProperty("os.name")).orElse("").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return Kind.WINDOWS;
    }
    return name.startsWith("mac") ? Kind.MAC : Kind.LINUX;
  }

  @Override
  public Path home() {
    return Path.of(Optional.ofNullable(System.getProperty("user.home")).orElse("."));
  }

  @Override
  public Optional<String> variable(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isEmpty());
  }

  @Override
  public long now() {
    Instant now = Instant.now();
    return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
  }

  @Override
  public Optional<String> documents() {
    if (kind() != Kind.WINDOWS) {
      return Optional.empty();
    }
    try {
      Path file = Files.createTempFile("iskra", ".reg");
      try {
        return exported(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // Then the usual places have to do.
      return Optional.empty();
    }
  }

  /// Asks the registry. `reg query` would answer in the code page of the console, which lacks
  /// letters of many users' names; `reg export` writes UTF-16.
  private Optional<String> exported(Path file) throws IOException {
    String reg = variable("SystemRoot").map(root -> root + "\\System32\\reg.exe").orElse("reg");
    Process process =
        new ProcessBuilder(List.of(reg, "export", SHELL_FOLDERS, file.toString(), "/y"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroy();
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_16);
    return new RegistryExport(text).value(DOCUMENTS);
  }
}
