package dev.iskra.model;

import dev.iskra.game.Family;

/// Is told what is asked of the names of a mod. Whatever was made from the answers is the same
/// again as long as they are. May be told of one thing many times.
public interface Witness {
  /// Takes note of nothing.
  Witness NONE =
      new Witness() {
        @Override
        public void word(Family family, String word) {}

        @Override
        public void choice(String kind, String name) {}

        @Override
        public void all(Family family) {}

        @Override
        public void everything() {}
      };

  /// What `word` names was asked for: by name, with its namespace, or by id.
  void word(Family family, String word);

  /// What earlier builds chose was asked for.
  void choice(String kind, String name);

  /// All names of a family were asked for.
  void all(Family family);

  /// All there is was asked for.
  void everything();
}
