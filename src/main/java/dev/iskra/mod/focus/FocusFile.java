package dev.iskra.mod.focus;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.model.Symbol;
import dev.iskra.model.Symbol.Origin;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The focus trees and the shared focuses of a piece of script.
///
/// @param shared those outside of trees
public record FocusFile(List<FocusTree> trees, List<Focus> shared) {
  /// Has no focuses.
  public static final FocusFile NONE = new FocusFile(List.of(), List.of());

  public FocusFile {
    trees = List.copyOf(trees);
    shared = List.copyOf(shared);
  }

  /// Reads a piece of script.
  ///
  /// @param holds the kinds of definitions that the game reads from the file
  public static FocusFile of(
      Set<String> holds, List<Entry> entries, Origin origin, Mistakes mistakes) {
    if (!holds.contains("focus_tree")) {
      return NONE;
    }
    List<FocusTree> trees = new ArrayList<>();
    List<Focus> shared = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Field field && field.value() instanceof Block block) {
        if (field.is("focus_tree")) {
          trees.add(tree(field, block, origin, mistakes));
        } else if (field.is("shared_focus") || field.is("joint_focus")) {
          focus(field, block, origin).ifPresent(shared::add);
        }
      }
    }
    return trees.isEmpty() && shared.isEmpty()
        ? NONE
        : new FocusFile(trees, marked(shared, mistakes));
  }

  private static FocusTree tree(Field field, Block body, Origin origin, Mistakes mistakes) {
    List<Focus> focuses = new ArrayList<>();
    for (Entry entry : body.entries()) {
      switch (entry) {
        case Field one -> own(one, origin, focuses::add);
        case Verbatim pasted -> pasted.read().forEach(one -> own(one, Origin.SCRIPT, focuses::add));
        default -> {}
      }
    }
    Optional<Scalar> id = body.scalar("id");
    return new FocusTree(
        id.map(Scalar::text).orElse(""),
        id.map(Scalar::span).orElse(field.key().span()),
        origin,
        marked(focuses, mistakes),
        body.field("shared_focus").isPresent());
  }

  private static void own(Field field, Origin origin, Consumer<Focus> to) {
    if (field.is("focus") && field.value() instanceof Block block) {
      focus(field, block, origin).ifPresent(to);
    }
  }

  /// A mistake belongs to the focus that begins last before it.
  private static List<Focus> marked(List<Focus> focuses, Mistakes mistakes) {
    if (mistakes.broken()) {
      return focuses.stream().map(Focus::withMistake).toList();
    }
    if (mistakes.places().isEmpty()) {
      return focuses;
    }
    List<Focus> result = new ArrayList<>(focuses);
    for (Span place : mistakes.places()) {
      int last = -1;
      for (int i = 0; i < result.size(); i++) {
        Span head = result.get(i).head();
        boolean before = head.source().equals(place.source()) && head.start() <= place.start();
        if (before && (last < 0 || result.get(last).head().start() < head.start())) {
          last = i;
        }
      }
      if (last >= 0) {
        result.set(last, result.get(last).withMistake());
      }
    }
    return result;
  }

  private static Optional<Focus> focus(Field field, Block body, Symbol.Origin origin) {
    Optional<Scalar> id = body.scalar("id");
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Focus(
            id.get().text(),
            id.get().span(),
            field.key().span(),
            origin,
            position(field, body),
            fields(body, "prerequisite").map(FocusFile::links).toList(),
            fields(body, "mutually_exclusive").flatMap(one -> links(one).stream()).toList(),
            body.field("allow_branch").isPresent(),
            body.field("offset").isPresent(),
            body.field("cost").isPresent(),
            false));
  }

  private static Stream<Field> fields(Block body, String name) {
    return body.fields().filter(field -> field.is(name));
  }

  private static List<Focus.Link> links(Field field) {
    Value value = field.value();
    return value instanceof Block block
        ? fields(block, "focus").flatMap(one -> link(one.value()).stream()).toList()
        : List.of();
  }

  private static Optional<Focus.Link> link(Value value) {
    return value instanceof Scalar word
        ? Optional.of(new Focus.Link(word.text(), word.span()))
        : Optional.empty();
  }

  private static Focus.Position position(Field field, Block body) {
    Optional<Field> x = body.field("x");
    Optional<Field> y = body.field("y");
    Optional<Field> anchor = body.field("relative_position_id");
    return new Focus.Position(
        anchor.map(Field::value).flatMap(FocusFile::link),
        x.flatMap(FocusFile::whole),
        y.flatMap(FocusFile::whole),
        x.isPresent() && y.isPresent(),
        x.isEmpty() && y.isEmpty(),
        x.or(() -> y).map(one -> one.value().span()).orElse(field.key().span()));
  }

  private static Optional<Integer> whole(Field field) {
    if (!(field.value() instanceof Scalar number)) {
      return Optional.empty();
    }
    String text = number.text();
    int digits = text.startsWith("-") ? 1 : 0;
    boolean whole =
        text.length() > digits
            && text.length() < digits + 6
            && text.chars().skip(digits).allMatch(c -> c >= '0' && c <= '9');
    return whole ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
