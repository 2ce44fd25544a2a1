package dev.iskra.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One way to write something: on one line, or what its block may hold line by line.
///
/// @param head what stands before the block, or the whole if there is no block
/// @param parts what the block may hold
/// @param block whether there is a block
public record Form(String head, List<Form> parts, boolean block) {
  private static final String INDENT = "    ";

  public Form {
    parts = List.copyOf(parts);
  }

  /// A form without a block.
  static Form plain(String text) {
    return new Form(text, List.of(), false);
  }

  /// A form with a block that may hold these.
  static Form block(String head, List<Form> parts) {
    return new Form(head, parts, true);
  }

  /// All on one line.
  public String line() {
    if (!block) {
      return head;
    }
    String within = parts.stream().map(Form::line).collect(Collectors.joining("  "));
    return parts.isEmpty() ? head + "{ }" : head + "{ " + within + " }";
  }

  /// On one line if it is no longer than `width`, else with each part on lines of its own.
  public List<String> lines(int width) {
    if (!block || line().length() <= width) {
      return List.of(line());
    }
    List<String> lines = new ArrayList<>();
    lines.add(head + "{");
    for (Form part : parts) {
      part.lines(width - INDENT.length()).forEach(line -> lines.add(INDENT + line));
    }
    lines.add("}");
    return lines;
  }
}
