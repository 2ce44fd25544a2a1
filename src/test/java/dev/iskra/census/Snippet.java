package dev.iskra.census;

/// A piece of script in a file of a mod, made for a row of the census.
///
/// @param row the row
/// @param file the path of the file in the mod
/// @param text the script, braces balanced
/// @param start where the row's own key begins
/// @param end where its value ends; that of a block with more in it at its opening brace
record Snippet(CensusRow row, String file, String text, int start, int end) {}
