package dev.iskra.lock;

/// A text that needs a key.
///
/// @param index the claim's place among all claims
/// @param slot what stands for the text's name in the lock
/// @param occurrence 1, or 2 and so on for a text that its owner has again
record KeyWish(int index, Claim.Keyed claim, Name slot, int occurrence) {}
