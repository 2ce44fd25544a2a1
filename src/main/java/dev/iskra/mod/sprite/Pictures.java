package dev.iskra.mod.sprite;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The sprites that the definitions of a piece of script ask for by a part of their names, or where
/// a file may stand as well.
public record Pictures(List<Asked> asked) {
  /// Asks for nothing.
  public static final Pictures NONE = new Pictures(List.of());

  /// The fields of a window that name a sprite.
  private static final Set<String> OF_PARTS = Set.of("spritetype", "quadtexturesprite");

  /// What asks for a picture.
  public enum Owner {
    /// A decision.
    DECISION("GFX_decision_", "The decision has no icon."),
    /// A category of decisions.
    DECISION_CATEGORY("GFX_decision_category_", "The category has no icon."),
    /// An idea.
    IDEA("GFX_idea_", "The idea has no picture."),
    /// A character.
    CHARACTER("", "The character has no portrait."),
    /// A part of a window.
    PART("", "The part of the window is not seen.");

    private final String prefix;
    private final String loss;

    Owner(String prefix, String loss) {
      this.prefix = prefix;
      this.loss = loss;
    }

    /// What the game puts before the name that is written.
    public String prefix() {
      return prefix;
    }

    /// What becomes of one whose picture is not there, as a sentence.
    public String loss() {
      return loss;
    }
  }

  /// A picture that is asked for.
  ///
  /// @param within the category of an idea; empty for all others
  /// @param at where it is named
  public record Asked(Owner owner, String name, String within, Span at) {}

  public Pictures {
    asked = List.copyOf(asked);
  }

  /// Reads the definitions of a piece of script.
  ///
  /// @param path where it stands in a mod
  /// @param holds the kinds of definitions that the game reads from the file
  /// @param entries what stands at the top of the file
  public static Pictures of(String path, Set<String> holds, List<Entry> entries) {
    List<Asked> all = new ArrayList<>(0);
    if (holds.contains("decision")) {
      inner(entries)
          .flatMap(Pictures::blocks)
          .forEach(decision -> icons(Owner.DECISION, decision, all));
    } else if (holds.contains("decision_category")) {
      blocks(entries).forEach(category -> icons(Owner.DECISION_CATEGORY, category, all));
    } else if (holds.contains("ideas")) {
      inner(entries).flatMap(List::stream).forEach(category -> ideas(category, all));
    } else if (holds.contains("character")) {
      inner(entries).flatMap(Pictures::blocks).forEach(one -> portraits(one, all));
    } else if (path.toLowerCase(Locale.ROOT).endsWith(".gui")) {
      parts(entries, all);
    }
    return all.isEmpty() ? NONE : new Pictures(all);
  }

  private static Stream<Field> blocks(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry instanceof Field field && field.value() instanceof Block)
        .map(Field.class::cast);
  }

  private static List<Entry> body(Field field) {
    return field.value() instanceof Block block ? block.entries() : List.of();
  }

  /// What stands in each block.
  private static Stream<List<Entry>> inner(List<Entry> entries) {
    return blocks(entries).map(Pictures::body);
  }

  private static void icons(Owner owner, Field definition, List<Asked> to) {
    for (Entry entry : body(definition)) {
      if (entry instanceof Field icon && icon.is("icon")) {
        name(icon).ifPresent(word -> to.add(new Asked(owner, word.text(), "", word.span())));
      }
    }
  }

  private static Optional<Scalar> name(Field icon) {
    return icon.value() instanceof Block choice
        ? choice.scalar("key")
        : Optional.of(icon.value()).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  private static void ideas(Entry category, List<Asked> to) {
    if (category instanceof Field field && field.value() instanceof Block all) {
      String within = field.key().text();
      blocks(all.entries())
          .flatMap(idea -> ((Block) idea.value()).scalar("picture").stream())
          .forEach(word -> to.add(new Asked(Owner.IDEA, word.text(), within, word.span())));
    }
  }

  private static void portraits(Field character, List<Asked> to) {
    blocks(body(character))
        .filter(field -> field.is("portraits"))
        .flatMap(field -> blocks(body(field)))
        .flatMap(role -> body(role).stream())
        .forEach(entry -> sprite(Owner.CHARACTER, entry, to));
  }

  private static void parts(List<Entry> entries, List<Asked> to) {
    for (Entry entry : entries) {
      if (entry instanceof Field field) {
        if (field.value() instanceof Block block) {
          parts(block.entries(), to);
        } else if (OF_PARTS.contains(field.key().text().toLowerCase(Locale.ROOT))) {
          sprite(Owner.PART, field, to);
        }
      }
    }
  }

  /// A word that is a sprite by its form.
  private static void sprite(Owner owner, Entry entry, List<Asked> to) {
    if (entry instanceof Field field
        && field.value() instanceof Scalar word
        && word.text().regionMatches(true, 0, "GFX_", 0, "GFX_".length())) {
      to.add(new Asked(owner, word.text(), "", word.span()));
    }
  }
}
