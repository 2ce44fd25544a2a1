package dev.iskra.syntax;

import dev.iskra.diagnostic.Sink;
import dev.iskra.syntax.generated.IskraParser;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.Arrays;

/// Repairs the braces of one section of a file.
///
/// Where one is missing or too many, indentation tells which: a line that stands no deeper than
/// the line of an open brace shows that this brace should have been closed before it.
final class SectionRepair {
  private final Tokens tokens;
  private final int from;
  private final int to;
  private final Tokens result;
  private final Indentation indentation;
  private final Sink sink;
  private final SourceFile source;
  private final int[] partners;
  private final int begun;
  private int[] open = new int[64];
  private int[] columns = new int[64];
  private int depth;
  private int groups;

  /// How many `}` there are more than `{`; negative where some are missing.
  private int surplus;

  SectionRepair(
      Tokens tokens, int from, int to, Tokens result, Indentation indentation, Sink sink) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.result = result;
    this.indentation = indentation;
    this.sink = sink;
    this.source = tokens.source();
    this.begun = result.count();
    this.partners = GroupPartners.of(tokens, from, to);
    for (int i = from; i < to; i++) {
      int kind = tokens.kind(i);
      surplus += kind == IskraParser.RBRACE ? 1 : kind == IskraParser.LBRACE ? -1 : 0;
    }
  }

  void run() {
    for (int i = from; i < to; i++) {
      int kind = tokens.kind(i);
      if (tokens.firstOnLine(i)) {
        closeWhatShouldHaveEnded(i);
      }
      if (Brackets.closerOf(kind) != 0) {
        push(i);
        copy(i);
        if (depth > Brackets.DEEPEST || groups > Brackets.DEEPEST_GROUPS) {
          sink.report(Complaints.tooDeep(tokens.span(i)));
          result.truncate(begun);
          return;
        }
      } else if (Brackets.closes(kind)) {
        closer(i);
      } else {
        copy(i);
      }
    }
    while (depth > 0) {
      missing(to);
    }
  }

  private void copy(int i) {
    result.add(tokens.kind(i), tokens.start(i), tokens.end(i), tokens.firstOnLine(i));
  }

  private void push(int i) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
      columns = Arrays.copyOf(columns, depth * 2);
    }
    groups += Brackets.isGroup(tokens.kind(i)) ? 1 : 0;
    columns[depth] = indentation.of(tokens.start(i));
    open[depth++] = i;
  }

  private int pop() {
    int opener = open[--depth];
    groups -= Brackets.isGroup(tokens.kind(opener)) ? 1 : 0;
    return opener;
  }

  private int top() {
    return tokens.kind(open[depth - 1]);
  }

  /// A line that stands no deeper than the line of an open brace ends what that brace began, as
  /// long as braces are missing; groups end there if nothing closes them.
  private void closeWhatShouldHaveEnded(int i) {
    int column = indentation.of(tokens.start(i));
    boolean closes = Brackets.closes(tokens.kind(i));
    while (depth > 0) {
      int opened = columns[depth - 1];
      boolean ended = closes ? column < opened : column <= opened;
      boolean brace = top() == IskraParser.LBRACE;
      boolean mayEnd =
          brace
              ? surplus < 0 && tokens.kind(i) != IskraParser.LBRACE
              : tokens.kind(i) == IskraParser.WORD && partner(open[depth - 1]) < 0;
      if (!ended || !mayEnd) {
        return;
      }
      missing(i);
    }
  }

  private int partner(int i) {
    return partners[i - from];
  }

  private void closer(int i) {
    if (tokens.kind(i) == IskraParser.RBRACE) {
      brace(i);
    } else {
      int opener = partner(i);
      if (opener < 0 || Arrays.binarySearch(open, 0, depth, opener) < 0) {
        stray(i);
        return;
      }
      while (open[depth - 1] != opener) {
        missing(i);
      }
      pop();
      copy(i);
    }
  }

  private void brace(int i) {
    while (depth > 0 && top() != IskraParser.LBRACE) {
      missing(i);
    }
    boolean misplaced =
        surplus > 0
            && depth > 0
            && tokens.firstOnLine(i)
            && indentation.of(tokens.start(i)) != columns[depth - 1];
    if (depth == 0 || misplaced) {
      surplus--;
      stray(i);
    } else {
      pop();
      copy(i);
    }
  }

  private void stray(int i) {
    sink.report(Complaints.strayCloser(tokens.span(i)));
  }

  /// Closes the innermost bracket before the token at `next`, right behind the one before that.
  private void missing(int next) {
    int opener = pop();
    int kind = tokens.kind(opener);
    if (kind == IskraParser.LBRACE) {
      surplus++;
    }
    int place = result.end(result.count() - 1);
    result.add(Brackets.closerOf(kind), place, place, false);
    boolean fileEnds = next >= tokens.count();
    Span before = fileEnds ? source.span(place, place) : tokens.span(next);
    sink.report(
        Complaints.missingCloser(tokens.span(opener), before, Brackets.closerText(kind), fileEnds));
  }
}
