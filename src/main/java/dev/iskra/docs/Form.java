package dev.iskra.docs;

import java.util.ArrayList;
import java.util.List;

/// One way to write something: on one line, or what its block may hold line by line.
///
/// @param head what stands before the block, or the whole if there is no block
/// @param parts what the block may hold
/// @param block whether there is a block
public record Form(String head, List<String> parts, boolean block) {
  public Form {
    parts = List.copyOf(parts);
  }

  /// A form without a block.
  static Form plain(String text) {
    return new Form(text, List.of(), false);
  }

  /// A form with a block that may hold these.
  static Form block(String head, List<String> parts) {
    return new Form(head, parts, true);
  }

  /// All on one line.
  public String line() {
    if (!block) {
      return head;
    }
    return parts.isEmpty() ? head + "{ }" : head + "{ " + String.join("  ", parts) + " }";
  }

  /// On one line if it is no longer than `width`, else with each part on a line of its own.
  public List<String> lines(int width) {
    if (!block || line().length() <= width) {
      return List.of(line());
    }
    List<String> lines = new ArrayList<>();
    lines.add(head + "{");
    parts.forEach(part -> lines.add("    " + part));
    lines.add("}");
    return lines;
  }
}
