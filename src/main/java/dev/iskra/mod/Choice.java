package dev.iskra.mod;

/// A text, and when the game shows it.
///
/// @param condition triggers as script; empty where it is always shown
public record Choice(Caption caption, String condition) {}
