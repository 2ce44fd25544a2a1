package dev.iskra.syntax;

import dev.iskra.diagnostic.Sink;
import dev.iskra.syntax.generated.IskraParser;

/// Gives every brace its partner, so that the parser only ever sees balanced text.
///
/// A file falls into sections at the lines that stand furthest left. Sections that are balanced,
/// each alone or with those that follow, are left as they are, however untidy; only where the
/// balance is broken does [SectionRepair] look at the indentation. So one forgotten brace is one
/// message, and the declarations before and after it keep their meaning.
final class Balancer {
  /// How often the rest of a file is looked through for where a section ends. After that many
  /// broken sections the rest is taken as one.
  private static final int MOST_SEARCHES = 50;

  private final Tokens tokens;
  private final Sink sink;
  private final Tokens result;
  private final Indentation indentation;
  private int margin;
  private final int[] stack = new int[Brackets.DEEPEST + 1];

  private Balancer(Tokens tokens, Sink sink) {
    this.tokens = tokens;
    this.sink = sink;
    this.result = new Tokens(tokens.source());
    this.indentation = new Indentation(tokens.source());
  }

  /// The same tokens if they are balanced, else repaired ones; what was wrong is reported.
  static Tokens balance(Tokens tokens, Sink sink) {
    Balancer balancer = new Balancer(tokens, sink);
    if (balancer.balancedUpTo(0, false) == tokens.count()) {
      return tokens;
    }
    balancer.run();
    return balancer.result;
  }

  private void run() {
    margin = indentation.of(tokens.start(0));
    int searches = 0;
    int from = 0;
    while (from < tokens.count()) {
      int sound = balancedUpTo(from, true);
      if (sound > from) {
        copy(from, sound);
        from = sound;
      } else {
        int to = ++searches > MOST_SEARCHES ? tokens.count() : brokenEnd(from);
        new SectionRepair(tokens, from, to, result, indentation, sink).run();
        from = to;
      }
    }
  }

  private void copy(int from, int to) {
    for (int i = from; i < to; i++) {
      result.add(tokens.kind(i), tokens.start(i), tokens.end(i), tokens.firstOnLine(i));
    }
  }

  /// The end of the shortest run of sections from `from` on that is balanced, or of the whole
  /// rest; or `from` itself if there is none.
  private int balancedUpTo(int from, boolean shortest) {
    int depth = 0;
    int groups = 0;
    for (int i = from; i < tokens.count(); i++) {
      int kind = tokens.kind(i);
      if (shortest && depth == 0 && i > from && atMargin(i)) {
        return i;
      }
      int closer = Brackets.closerOf(kind);
      if (closer != 0) {
        groups += Brackets.isGroup(kind) ? 1 : 0;
        if (depth == Brackets.DEEPEST || groups > Brackets.DEEPEST_GROUPS) {
          return from;
        }
        stack[depth++] = closer;
      } else if (Brackets.closes(kind)) {
        if (depth == 0 || stack[--depth] != kind) {
          return from;
        }
        groups -= kind == IskraParser.RBRACE ? 0 : 1;
      }
    }
    return depth == 0 ? tokens.count() : from;
  }

  /// Whether a statement begins at the left margin here.
  private boolean atMargin(int i) {
    return tokens.firstOnLine(i)
        && (tokens.kind(i) == IskraParser.WORD || tokens.kind(i) == IskraParser.STRING)
        && indentation.of(tokens.start(i)) <= margin;
  }

  /// Where the broken section that begins at `from` ends: at the next line at the margin, unless
  /// what follows that would close more than it opens; then the margin means nothing here.
  private int brokenEnd(int from) {
    int next = from + 1;
    while (next < tokens.count() && !atMargin(next)) {
      next++;
    }
    int depth = 0;
    for (int i = next; i < tokens.count(); i++) {
      if (tokens.kind(i) == IskraParser.LBRACE) {
        depth++;
      } else if (tokens.kind(i) == IskraParser.RBRACE && --depth < 0) {
        return closesMore(from, next) ? next : tokens.count();
      }
    }
    return next;
  }

  /// Whether the section has more closing braces than opening ones: then it is itself at fault.
  private boolean closesMore(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      int kind = tokens.kind(i);
      depth += kind == IskraParser.LBRACE ? 1 : kind == IskraParser.RBRACE ? -1 : 0;
    }
    return depth <= 0;
  }
}
