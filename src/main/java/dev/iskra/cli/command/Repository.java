package dev.iskra.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The Git repository that a project lies in: who shows findings beside the lines of a change
/// names files by their place there.
final class Repository {
  private Repository() {}

  /// What stands before the path of a project's file there: `mods/mine/`, or nothing where the
  /// project is the root or there is no repository.
  ///
  /// @param root the project's folder
  static String prefix(Path root) {
    Path project = root.toAbsolutePath().normalize();
    Optional<Path> at = Optional.of(project);
    // In a worktree or a submodule `.git` is a file.
    while (at.isPresent() && !Files.exists(at.get().resolve(".git"))) {
      at = Optional.ofNullable(at.get().getParent());
    }
    StringBuilder prefix = new StringBuilder();
    at.filter(repository -> !repository.equals(project))
        .ifPresent(
            repository ->
                repository.relativize(project).forEach(name -> prefix.append(name).append('/')));
    return prefix.toString();
  }
}
