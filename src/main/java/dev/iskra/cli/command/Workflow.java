package dev.iskra.cli.command;

import dev.iskra.report.StepSummary;
import dev.iskra.suppress.FilteredFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/// The workflow of GitHub Actions that a run belongs to.
///
/// @param summary the file to add to what the page of the workflow run shows
/// @param files what stands before a path of the repository in the address of a file; empty where
///     it is unknown
public record Workflow(Path summary, String files) {
  /// The workflow that the environment speaks of, if it does.
  public static Optional<Workflow> of(Map<String, String> environment) {
    String summary = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    String server = environment.getOrDefault("GITHUB_SERVER_URL", "");
    String repository = environment.getOrDefault("GITHUB_REPOSITORY", "");
    String commit = environment.getOrDefault("GITHUB_SHA", "");
    boolean known = !server.isEmpty() && !repository.isEmpty() && !commit.isEmpty();
    String files = known ? server + "/" + repository + "/blob/" + commit + "/" : "";
    return Optional.of(new Workflow(Path.of(summary), files));
  }

  /// Adds what was found to the page. Without it the annotations still say all.
  ///
  /// @param prefix what stands before a path of the project in the repository
  void add(FilteredFindings found, String prefix, Console console) {
    try {
      Files.writeString(
          summary,
          new StepSummary(files, prefix).render(found),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      console.aside("the step summary cannot be written: " + e.getClass().getSimpleName());
    }
  }
}
