package dev.iskra.compiler;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.emit.ModTree;
import dev.iskra.emit.SourceMap;
import dev.iskra.suppress.Allowance;
import java.util.List;
import java.util.Optional;

/// What a build gives, or a check.
///
/// @param mod the mod, absent where an error stands in the way of writing it and where nobody
///     wants more than the findings
/// @param diagnostics all findings in reading order, those too that the mod allows
/// @param allowances what `mod` allows
/// @param gate which findings stand in the way
/// @param definitions how many the mod has
public record Compiled(
    Optional<Mod> mod,
    List<Diagnostic> diagnostics,
    List<Allowance> allowances,
    Gate gate,
    int definitions) {

  /// A mod ready to be written.
  ///
  /// @param folder the name of its folder and of the `.mod` file beside it, without extension
  /// @param tree every file in the folder but the assets
  /// @param launcherFile the text of the `.mod` file beside the folder, without its `path` line
  /// @param map where everything in it comes from
  /// @param lock the text that `iskra.lock` should have
  public record Mod(String folder, ModTree tree, String launcherFile, SourceMap map, String lock) {
    /// The text of `⟨folder⟩.map.json`, made when it is asked for: whoever only checks does not.
    public String sourceMap() {
      return map.toJson();
    }
  }

  public Compiled {
    diagnostics = List.copyOf(diagnostics);
    allowances = List.copyOf(allowances);
  }

  /// Whether any finding stands in the way of the mod.
  public boolean isStopped() {
    return diagnostics.stream().anyMatch(gate::stops);
  }
}
