package dev.iskra.model;

import dev.iskra.game.ObjectType;

/// Is told what is asked of the names of a mod. Whatever was made from the answers is the same
/// again as long as they are. May be told of one thing many times.
public interface LookupListener {
  /// Takes note of nothing.
  LookupListener NONE =
      new LookupListener() {
        @Override
        public void word(ObjectType family, String word) {}

        @Override
        public void choice(String kind, String name) {}

        @Override
        public void all(ObjectType family) {}

        @Override
        public void everything() {}
      };

  /// What `word` names was asked for: by name, with its namespace, or by id.
  void word(ObjectType family, String word);

  /// What earlier builds chose was asked for.
  void choice(String kind, String name);

  /// All names of a family were asked for.
  void all(ObjectType family);

  /// All there is was asked for.
  void everything();
}
