package dev.iskra.localisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands in brackets, as steps: `ROOT.Capital.GetName`, `?ROOT.votes|Y0`.
///
/// @param variable whether it begins with `?`
/// @param steps the words between the dots
/// @param format what follows the `|`, where there is one
record CommandChain(boolean variable, List<Step> steps, Optional<Step> format) {
  /// A word.
  ///
  /// @param start where it begins in the text
  record Step(String text, int start) {
    int end() {
      return start + text.length();
    }
  }

  CommandChain {
    steps = List.copyOf(steps);
  }

  /// The chain in a bracket, of which the blanks around it are no part.
  static CommandChain of(Part.Bracket bracket) {
    String inside = bracket.text();
    int from = 0;
    int to = inside.length();
    while (from < to && Character.isWhitespace(inside.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(inside.charAt(to - 1))) {
      to--;
    }
    int offset = bracket.start() + 1;
    int bar = inside.lastIndexOf('|', to - 1);
    int end = bar < from ? to : bar;
    Optional<Step> format =
        bar < from
            ? Optional.empty()
            : Optional.of(new Step(inside.substring(bar + 1, to), offset + bar + 1));
    boolean variable = from < end && inside.charAt(from) == '?';
    int first = variable ? from + 1 : from;
    return new CommandChain(variable, steps(inside, first, end, offset), format);
  }

  private static List<Step> steps(String inside, int from, int to, int offset) {
    List<Step> steps = new ArrayList<>(3);
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || inside.charAt(i) == '.') {
        steps.add(new Step(inside.substring(start, i), offset + start));
        start = i + 1;
      }
    }
    return steps;
  }

  Step last() {
    return steps.getLast();
  }
}
