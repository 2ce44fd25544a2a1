package dev.iskra.project.memo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Keeps a walk that follows links from going in a circle, and from going without end where links
/// lead to folders with further links.
public final class LinkBound {
  /// How many folders are entered that lie behind links.
  private static final int MOST = 10_000;

  /// Whether a folder may be entered.
  public enum Answer {
    /// It may.
    ENTER,
    /// It lies above itself.
    LOOP,
    /// Too many folders lie behind links; said once.
    TOO_MANY,
    /// The same again.
    STILL_TOO_MANY
  }

  /// @param behindLink whether it was reached through a link
  private record Level(Path real, boolean behindLink) {}

  private final Deque<Level> levels = new ArrayDeque<>();
  private final Set<Path> above = new HashSet<>();
  private int behindLinks;

  /// Asks to enter a folder; who was let in leaves it again.
  public Answer enter(Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (above.contains(real)) {
      return Answer.LOOP;
    }
    Optional<Level> last = Optional.ofNullable(levels.peek());
    boolean linked =
        last.isPresent()
            && (last.get().behindLink() || !last.get().real().equals(real.getParent()));
    if (linked && ++behindLinks > MOST) {
      return behindLinks == MOST + 1 ? Answer.TOO_MANY : Answer.STILL_TOO_MANY;
    }
    above.add(real);
    levels.push(new Level(real, linked));
    return Answer.ENTER;
  }

  /// Leaves the folder that was entered last.
  public void leave() {
    above.remove(levels.pop().real());
  }

  /// What to say of too many.
  public static String tooMany() {
    return "Links lead to more than " + MOST + " folders; from here on they are not followed.";
  }
}
