package dev.iskra.mod.text;

import dev.iskra.check.ReportedPlaces;
import dev.iskra.check.ScriptResult;
import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.game.ObjectType;
import dev.iskra.mod.text.TextNeed.Use;
import dev.iskra.model.Usage;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The texts that a piece of script asks for.
///
/// @param needs the keys whose texts the game shows
/// @param hidden the categories of ideas whose ideas it shows nowhere
/// @param unread whether it is a file of texts that could not be read
public record TextFile(List<TextNeed> needs, List<String> hidden, boolean unread) {
  /// Asks for nothing.
  public static final TextFile NONE = new TextFile(List.of(), List.of(), false);

  /// A file of texts that could not be read.
  public static final TextFile UNREAD = new TextFile(List.of(), List.of(), true);

  public TextFile {
    needs = List.copyOf(needs);
    hidden = List.copyOf(hidden);
  }

  /// Reads the definitions of a piece of script.
  ///
  /// @param holds the kinds of definitions that the game reads from the file
  /// @param entries what stands at the top of the file
  public static TextFile of(Set<String> holds, List<Entry> entries) {
    List<TextNeed> needs = new ArrayList<>(0);
    if (holds.contains("event")) {
      blocks(entries, (key, body) -> event(body, needs));
    } else if (holds.contains("focus_tree")) {
      blocks(entries, (key, body) -> focuses(key, body, needs));
    } else if (holds.contains("decision")) {
      blocks(
          entries,
          (category, all) -> blocks(all.entries(), (key, body) -> decision(key, body, needs)));
    } else if (holds.contains("ideas")) {
      blocks(
          entries,
          (ideas, categories) ->
              blocks(
                  categories.entries(),
                  (category, all) ->
                      blocks(all.entries(), (key, body) -> idea(category, key, body, needs))));
    } else if (holds.contains("idea_category")) {
      return new TextFile(List.of(), hidden(entries), false);
    }
    return needs.isEmpty() ? NONE : new TextFile(needs, List.of(), false);
  }

  /// The tooltips and the cosmetic tags among what was examined.
  public static TextFile of(ScriptResult examined) {
    List<TextNeed> needs = new ArrayList<>(0);
    examined.tooltips().forEach(shown -> add(Use.TOOLTIP, shown.key(), "", shown.at(), needs));
    for (Usage.Use use : examined.uses()) {
      if (use.family() == ObjectType.COSMETIC_TAG && use.role() == Usage.Role.SETS) {
        add(Use.COSMETIC_TAG, use.name(), "", use.at(), needs);
      }
    }
    return needs.isEmpty() ? NONE : new TextFile(needs, List.of(), false);
  }

  /// The same without what is asked for at places where something was found already.
  public TextFile without(ReportedPlaces found) {
    return needs.stream().noneMatch(need -> found.has(need.at()))
        ? this
        : new TextFile(
            needs.stream().filter(need -> !found.has(need.at())).toList(), hidden, unread);
  }

  /// What is told of each block under its key.
  private interface Each {
    void take(Scalar key, Block body);
  }

  private static void blocks(List<Entry> entries, Each each) {
    for (Entry entry : entries) {
      if (entry instanceof Field field && field.value() instanceof Block body) {
        each.take(field.key(), body);
      }
    }
  }

  private static void add(Use use, String key, String within, Span at, List<TextNeed> to) {
    TextNeed need = new TextNeed(use, key, within, at);
    if (need.isKey()) {
      to.add(need);
    }
  }

  private static void add(Use use, Scalar key, List<TextNeed> to) {
    add(use, key.text(), "", key.span(), to);
  }

  private static boolean says(Block body, String field, String word) {
    return body.scalar(field).filter(value -> value.is(word)).isPresent();
  }

  private static void event(Block event, List<TextNeed> to) {
    if (says(event, "hidden", "yes") || event.field("id").isEmpty()) {
      return;
    }
    for (Entry entry : event.entries()) {
      if (!(entry instanceof Field field)) {
        continue;
      }
      if (field.is("title")) {
        written(Use.EVENT_TITLE, field.value(), to);
      } else if (field.is("desc")) {
        written(Use.EVENT_TEXT, field.value(), to);
      } else if (field.is("option") && field.value() instanceof Block option) {
        option.field("name").ifPresent(name -> written(Use.OPTION, name.value(), to));
      }
    }
  }

  private static void written(Use use, Value value, List<TextNeed> to) {
    switch (value) {
      case Scalar key -> add(use, key, to);
      case Block block -> block.scalar("text").ifPresent(key -> add(use, key, to));
      case Colour _ -> {}
    }
  }

  private static void focuses(Scalar key, Block body, List<TextNeed> to) {
    if (key.is("shared_focus") || key.is("joint_focus")) {
      named("id", "text", Use.FOCUS, body, to);
    } else if (key.is("focus_tree")) {
      blocks(
          body.entries(),
          (inner, focus) -> {
            if (inner.is("focus")) {
              named("id", "text", Use.FOCUS, focus, to);
            }
          });
    }
  }

  /// A title whose key the game forms of an id, unless another key is written.
  private static void named(String id, String key, Use use, Block body, List<TextNeed> to) {
    Optional<Field> written = body.field(key);
    if (written.isPresent()) {
      written(use, written.get().value(), to);
    } else {
      body.scalar(id).ifPresent(word -> add(use, word, to));
    }
  }

  private static void decision(Scalar key, Block body, List<TextNeed> to) {
    boolean shown =
        body.field("visible")
            .filter(
                field -> field.value() instanceof Block visible && says(visible, "always", "no"))
            .isEmpty();
    if (shown) {
      add(Use.DECISION, body.scalar("name").orElse(key), to);
    }
  }

  private static void idea(Scalar category, Scalar key, Block body, List<TextNeed> to) {
    Scalar name = body.scalar("name").orElse(key);
    add(Use.IDEA, name.text(), category.text(), name.span(), to);
  }

  private static List<String> hidden(List<Entry> entries) {
    List<String> hidden = new ArrayList<>();
    blocks(
        entries,
        (top, categories) ->
            blocks(
                categories.entries(),
                (category, body) -> {
                  if (says(body, "hidden", "yes")) {
                    hidden.add(category.text());
                  }
                }));
    return hidden;
  }
}
