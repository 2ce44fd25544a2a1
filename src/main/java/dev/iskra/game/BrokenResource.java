package dev.iskra.game;

/// A resource of ours that is not what it should be: damaged, or of another version.
///
/// Never the user's fault.
public final class BrokenResource extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String problem;

  /// The resource `name` and what is wrong with it.
  public BrokenResource(String name, String problem) {
    super("resource " + name + ": " + problem);
    this.problem = problem;
  }

  /// The same, with what was noticed first.
  public BrokenResource(String name, String problem, Throwable cause) {
    super("resource " + name + ": " + problem, cause);
    this.problem = problem;
  }

  /// What is wrong, without a full stop.
  public String problem() {
    return problem;
  }
}
