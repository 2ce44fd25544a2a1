package dev.iskra.suppress;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Rule;
import dev.iskra.text.Span;
import java.util.List;
import java.util.Optional;

/// That what a rule finds is right so, and why.
///
/// @param rule the rule's name or code, as written
/// @param at where it is written
/// @param reason why; empty where nobody said, which is reported
/// @param reach where it holds
public record Allowance(String rule, Span at, String reason, Reach reach) {
  /// Where an allowance holds.
  public sealed interface Reach {}

  /// On one line of the file that it stands in, from a comment.
  ///
  /// @param line counted from 1
  /// @param removable what to take out where the allowance is of no use; absent where other rules
  ///     are named in the same comment
  public record OnLine(int line, Optional<Span> removable) implements Reach {}

  /// In files, as `mod` says.
  ///
  /// @param globs the files; none for all of them
  public record InFiles(List<Glob> globs) implements Reach {
    public InFiles {
      globs = List.copyOf(globs);
    }
  }

  /// Whether it names this rule.
  boolean names(Rule other) {
    return rule.equals(other.title()) || rule.equals(other.code());
  }

  /// Whether it holds where a finding is and is of its rule.
  boolean covers(Diagnostic finding) {
    if (!names(finding.rule())) {
      return false;
    }
    String path = finding.at().source().path();
    return switch (reach) {
      case OnLine line -> at.source().path().equals(path) && line.line() == finding.at().line();
      case InFiles in -> in.globs().isEmpty() || in.globs().stream().anyMatch(g -> g.matches(path));
    };
  }

  /// Whether a comment says so.
  boolean inComment() {
    return reach instanceof OnLine;
  }
}
