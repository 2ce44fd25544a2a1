package dev.iskra.kinds.event;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.kind.view.EventView;
import dev.iskra.kind.view.PreviewItem;
import dev.iskra.mod.Firing;
import dev.iskra.mod.ModScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The events of a finished mod.
final class EventPreviews {
  private static final Set<String> OF_EVENT = Set.of("id", "title", "desc", "picture", "option");

  /// What stands in an option beside its effects.
  private static final Set<String> OF_OPTION =
      Set.of("name", "trigger", "ai_chance", "original_recipient_only");

  private final ModScript mod;

  EventPreviews(ModScript mod) {
    this.mod = mod;
  }

  List<PreviewItem> cards() {
    return mod.files("events/")
        .flatMap(
            file ->
                file.definitions()
                    .filter(EventPreviews::isEvent)
                    .<PreviewItem>flatMap(field -> card(field, file.nameOf(field)).stream()))
        .toList();
  }

  private static boolean isEvent(Field field) {
    return Arrays.stream(EventType.values()).anyMatch(type -> field.is(type.key()));
  }

  private Optional<EventView> card(Field definition, Optional<String> name) {
    if (!(definition.value() instanceof Block body)) {
      return Optional.empty();
    }
    String id = body.scalar("id").map(Scalar::text).orElse("");
    return Optional.of(
        new EventView(
            id,
            mod.source(definition.key().span()),
            name,
            definition.key().text().toLowerCase(Locale.ROOT),
            mod.choices(body, "title"),
            mod.choices(body, "desc"),
            body.scalar("picture").map(Scalar::text),
            ModScript.facts(body, OF_EVENT),
            mod.parts(body, OF_EVENT),
            body.fields().filter(f -> f.is("option")).flatMap(f -> option(f, id).stream()).toList(),
            mod.firings(id)));
  }

  private Optional<EventView.Option> option(Field field, String event) {
    if (!(field.value() instanceof Block body)) {
      return Optional.empty();
    }
    List<Entry> effects = body.entries().stream().filter(entry -> !isAside(entry)).toList();
    Block aside =
        Block.of(body.entries().stream().filter(EventPreviews::isAside).toList(), body.span());
    Set<String> texts = Set.of("name");
    return Optional.of(
        new EventView.Option(
            mod.choices(body, "name"),
            mod.source(field.key().span()),
            ModScript.facts(aside, texts),
            mod.parts(aside, texts),
            ModScript.script(effects),
            mod.fired(effects, new Firing.Owner("event", event))));
  }

  private static boolean isAside(Entry entry) {
    return entry instanceof Field field
        && OF_OPTION.contains(field.key().text().toLowerCase(Locale.ROOT));
  }
}
