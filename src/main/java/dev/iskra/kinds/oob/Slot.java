package dev.iskra.kinds.oob;

import java.util.Arrays;
import java.util.Optional;

/// The three orders of battle that the game keeps apart for a country.
enum Slot {
  /// The army.
  LAND("land", "", "set_oob", "divisions"),
  /// The navy.
  NAVY("navy", "_naval", "set_naval_oob", "fleets"),
  /// The air force.
  AIR("air", "_air", "set_air_oob", "wings");

  private final String keyword;
  private final String suffix;
  private final String effect;
  private final String contents;

  Slot(String keyword, String suffix, String effect, String contents) {
    this.keyword = keyword;
    this.suffix = suffix;
    this.effect = effect;
    this.contents = contents;
  }

  static Optional<Slot> of(String keyword) {
    return Arrays.stream(values()).filter(slot -> slot.keyword.equals(keyword)).findFirst();
  }

  /// The word that begins a section for it.
  String keyword() {
    return keyword;
  }

  /// What its files have behind the id.
  String suffix() {
    return suffix;
  }

  /// The effect that puts a file into it, in place of what it had.
  String effect() {
    return effect;
  }

  /// What it holds, in words.
  String contents() {
    return contents;
  }
}
