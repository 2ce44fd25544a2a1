package dev.iskra.localisation;

/// A text that asks who it is about (`[ROOT.GetLeader]`), so that it matters where it is shown.
///
/// @param key its localisation key
public record KeyedPassage(String key, Passage passage) {}
