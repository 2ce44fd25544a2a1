package dev.iskra.docs;

import java.util.Optional;

/// A sort of thing that can be explained. The order is that in which several meanings of one name
/// are told.
public enum Topic {
  /// Something Iskra finds.
  RULE("rule", "rule"),
  /// A kind of declaration.
  KIND("kind", "kind of declaration"),
  /// A field of a kind: `focus.cost`.
  FIELD("field", "field"),
  EFFECT("effect", "effect"),
  TRIGGER("trigger", "trigger"),
  MODIFIER("modifier", "modifier"),
  /// A word that leads to another scope.
  SCOPE("scope", "scope"),
  ON_ACTION("on_action", "on action"),
  /// What may stand in brackets in a text: `GetNameDef`.
  COMMAND("command", "command in texts"),
  /// A variable that the game itself keeps: `num_owned_states`.
  VARIABLE("variable", "variable of the game"),
  /// What the game's own files define, in script: `decision`.
  DEFINITION("definition", "definition in script");

  private final String word;
  private final String label;

  Topic(String word, String label) {
    this.word = word;
    this.label = label;
  }

  /// The word before a colon that chooses it: `effect:if`.
  public String word() {
    return word;
  }

  /// What people call it.
  public String label() {
    return label;
  }

  /// The topic that a word chooses.
  public static Optional<Topic> of(String word) {
    for (Topic topic : values()) {
      if (topic.word.equalsIgnoreCase(word)) {
        return Optional.of(topic);
      }
    }
    return Optional.empty();
  }
}
