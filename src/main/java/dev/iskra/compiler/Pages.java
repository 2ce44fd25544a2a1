package dev.iskra.compiler;

import dev.iskra.emit.ModPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Prints script files, and keeps what was printed while the entries are the same objects.
final class Pages {
  private final boolean lasting;
  private Map<ModPath, Page> earlier = Map.of();

  /// @param lasting whether anything is kept for another time
  Pages(boolean lasting) {
    this.lasting = lasting;
  }

  /// The printed files, in order.
  List<Page> each(List<Page.Plan> plans, Workers workers) {
    List<Page> pages =
        workers.each(
            plans,
            plan -> {
              Page before = earlier(plan.path());
              if (before == null) {
                return Page.of(plan);
              }
              return before.plan().isSame(plan) ? before : Page.of(plan).keeping(before);
            });
    if (lasting) {
      earlier = new HashMap<>();
      pages.forEach(page -> earlier.put(page.path(), page));
    }
    return pages;
  }

  private @Nullable Page earlier(ModPath path) {
    return earlier.get(path);
  }
}
