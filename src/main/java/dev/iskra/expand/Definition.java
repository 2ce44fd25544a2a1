package dev.iskra.expand;

import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;

/// One `const` at the top of a file.
///
/// @param index its number among all constants in the order of files and places
/// @param namespace the file's namespace; empty if it has none
record Definition(int index, String namespace, Statement.Constant constant) {
  String name() {
    return constant.name().text();
  }

  Span at() {
    return constant.name().span();
  }

  Expression expression() {
    return constant.value();
  }
}
