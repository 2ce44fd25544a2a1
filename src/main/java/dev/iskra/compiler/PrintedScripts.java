package dev.iskra.compiler;

import dev.iskra.emit.ModPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Prints script files, and keeps what was printed while the entries are the same objects.
final class PrintedScripts {
  private final boolean lasting;
  private Map<ModPath, PrintedScript> earlier = Map.of();

  /// @param lasting whether anything is kept for another time
  PrintedScripts(boolean lasting) {
    this.lasting = lasting;
  }

  /// The printed files, in order.
  List<PrintedScript> each(List<PrintedScript.Plan> plans, Workers workers) {
    List<PrintedScript> pages =
        workers.each(
            plans,
            plan -> {
              PrintedScript before = earlier(plan.path());
              if (before == null) {
                return PrintedScript.of(plan);
              }
              return before.plan().isSame(plan) ? before : PrintedScript.of(plan).keeping(before);
            });
    if (lasting) {
      earlier = new HashMap<>();
      pages.forEach(page -> earlier.put(page.path(), page));
    }
    return pages;
  }

  private @Nullable PrintedScript earlier(ModPath path) {
    return earlier.get(path);
  }
}
