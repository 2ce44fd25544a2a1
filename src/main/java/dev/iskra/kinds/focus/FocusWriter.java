package dev.iskra.kinds.focus;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.lower.Numbers;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Focuses as the game writes them.
final class FocusWriter {
  private final Layout layout;
  private final Map<String, Map<String, Span>> exclusions = new TreeMap<>();

  FocusWriter(Layout layout, List<Node> nodes) {
    this.layout = layout;
    nodes.forEach(this::exclude);
  }

  /// The game draws and checks an exclusion only where both sides name it.
  private void exclude(Node node) {
    if (node instanceof Node.Ours ours) {
      for (Focus.Link link : ours.focus().exclusions()) {
        exclude(node.id(), link.id(), link.at());
        Span other = link.id().equals(node.id()) ? link.at() : ours.focus().symbol().at();
        exclude(link.id(), node.id(), other);
      }
    }
  }

  private void exclude(String one, String other, Span at) {
    exclusions.computeIfAbsent(one, _ -> new TreeMap<>()).putIfAbsent(other, at);
  }

  /// A focus, with a remark that says where it comes from.
  List<Entry> write(Focus focus) {
    Span at = focus.at();
    List<Entry> body = new ArrayList<>();
    Span name = focus.symbol().at();
    body.add(word("id", focus.id(), name));
    body.addAll(focus.title());
    List<Entry> late = new ArrayList<>();
    for (Entry entry : focus.fields()) {
      boolean early = entry instanceof Field f && (f.is("icon") || f.is("cost") || f.is("dynamic"));
      (early ? body : late).add(entry);
    }
    focus.placement().ifPresent(p -> position(focus, p, body));
    body.addAll(focus.offsets());
    focus.requirements().forEach(any -> body.add(prerequisite(any)));
    List<Focus.Link> excluded = new ArrayList<>();
    exclusions
        .getOrDefault(focus.id(), Map.of())
        .forEach((id, where) -> excluded.add(new Focus.Link(id, where)));
    if (!excluded.isEmpty()) {
      body.add(field("mutually_exclusive", focuses(excluded, name), name));
    }
    body.addAll(late);
    if (late.stream().noneMatch(e -> e instanceof Field f && f.is("completion_reward"))) {
      // The game asks for a reward, if an empty one.
      body.add(field("completion_reward", Block.of(List.of(), name), name));
    }
    String remark = focus.symbol().name() + ": " + at.source().path() + ":" + at.line();
    return List.of(new Remark(remark, at), field(focus.keyword(), Block.of(body, at), at));
  }

  private void position(Focus focus, Placement read, List<Entry> body) {
    Placement placement = layout.written(focus, read);
    placement
        .anchor()
        .ifPresent(anchor -> body.add(word("relative_position_id", anchor, read.at())));
    body.add(word("x", Numbers.plain(placement.x()), read.at()));
    body.add(word("y", Numbers.plain(placement.y()), read.at()));
  }

  private static Entry prerequisite(Focus.AnyOf any) {
    return field("prerequisite", focuses(any.links(), any.at()), any.at());
  }

  private static Block focuses(List<Focus.Link> links, Span at) {
    return Block.of(links.stream().map(link -> word("focus", link.id(), link.at())).toList(), at);
  }

  private static Entry word(String name, String value, Span at) {
    return field(name, Scalar.word(value, at), at);
  }

  private static Field field(String name, Value value, Span at) {
    return Field.of(Scalar.word(name, at), value);
  }
}
