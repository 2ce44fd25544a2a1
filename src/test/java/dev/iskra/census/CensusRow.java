package dev.iskra.census;

import java.util.stream.Collectors;

/// A shape of the base game's script: a key at its place with an operator and a kind of value.
///
/// @param node the key at its place
/// @param operator the operator; `item` for a bare word of a list, `(none)` for a block without key
/// @param value what kind of value; in the table of scopes, the key that leads to the scope
/// @param count how often it occurs
record CensusRow(CensusNode node, String operator, String value, int count) {
  /// Whether the value is a block.
  boolean isBlock() {
    return value.equals("block") || value.startsWith("block and ") || value.equals("empty block");
  }

  /// The keys from the top of the file, joined by slashes.
  String path() {
    return node.path().stream().map(CensusNode::step).collect(Collectors.joining("/"));
  }

  @Override
  public String toString() {
    return String.join("\t", node.folder(), path(), operator, value, "" + count);
  }
}
