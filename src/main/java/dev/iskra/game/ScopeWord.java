package dev.iskra.game;

import java.util.Set;

/// A word that leads from one scope to another.
///
/// @param word in small letters; a prefix before a name ends with a colon
/// @param from the scopes it may stand in, or the one word `any`
/// @param to the scope it leads to, `same`, or `unknown` where that depends on more than the word
/// @param value whether it may also be the value of an argument
public record ScopeWord(String word, Set<String> from, String to, boolean value) {}
