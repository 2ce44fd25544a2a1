package dev.iskra.kinds.event;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.kind.DeclarationForms;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.Header;
import dev.iskra.kind.KindRule;
import dev.iskra.kind.Schema;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Expression.Quoted;
import dev.iskra.syntax.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads answers to events: `option "Workers of the world, unite!" { … }`. Their effects stand
/// directly in them.
final class Options {
  /// Names whose keys are those of the title and of the text of an event.
  private static final Set<String> TAKEN = Set.of("t", "d");

  private final DeclarationReader event;
  private final Set<Quoted> keyed;

  /// Reads the options of an event.
  Options(DeclarationReader event) {
    this.event = event;
    this.keyed = Set.copyOf(keyed(event.declaration(), event.schema()));
  }

  /// The texts of the options of an event for which the lock has a key: those in a field, and
  /// those of options whose names do not tell the texts of the event apart.
  static List<Quoted> keyed(Statement.Declaration event, Schema schema) {
    List<Quoted> result = new ArrayList<>();
    Map<String, List<Quoted>> named = new TreeMap<>();
    for (Statement statement : event.body().statements()) {
      DeclarationForms.within(statement, schema)
          .ifPresent(
              option -> {
                Header header = Header.of(option);
                if (header.title().isEmpty()) {
                  inField(option, result);
                } else if (header.name().isPresent() && header.pin().isEmpty()) {
                  named
                      .computeIfAbsent(header.name().get().text(), _ -> new ArrayList<>())
                      .add(header.title().get());
                }
              });
    }
    named.entrySet().stream()
        .filter(same -> same.getValue().size() > 1 || TAKEN.contains(same.getKey()))
        .map(Map.Entry::getValue)
        .forEach(result::addAll);
    return result;
  }

  private static void inField(Statement.Declaration option, Collection<Quoted> to) {
    for (Statement statement : option.body().statements()) {
      if (statement instanceof Statement.Assignment a
          && a.key().textOrWord().equals(Optional.of("name"))) {
        a.value().textInPlace().ifPresent(to::add);
      }
    }
  }

  /// An option as the game writes it.
  Entry read(DeclarationReader in) {
    in.refuseRest();
    in.refuseBesideTitle("name");
    List<Entry> entries = new ArrayList<>(name(in));
    entries.addAll(in.entriesBut(Set.of()));
    entries.addAll(in.script());
    return Field.of(
        Scalar.word("option", in.header().keyword().span()), Block.of(entries, in.place()));
  }

  private List<Entry> name(DeclarationReader in) {
    Optional<Quoted> title = in.header().title();
    if (title.isPresent()) {
      return in.texts().key(key(in, title.get()), title.get()).stream()
          .<Entry>map(key -> Field.of(Scalar.word("name", key.span()), key))
          .toList();
    }
    if (in.has("name")) {
      List<Statement.Assignment> written = in.all("name");
      String fresh = in.texts().lockedKey(written.getFirst().value());
      return in.texts().choices("name", fresh, written);
    }
    if (!event.yes("hidden")) {
      in.report(
          Diagnostic.of(
                  KindRule.MISSING_TEXT, in.header().keyword().span(), "The option has no text.")
              .help("Write it in quotes: `option \"So be it.\" { … }`."));
    }
    return List.of();
  }

  private String key(DeclarationReader in, Quoted title) {
    Optional<Expression.Word> pin = in.header().pin();
    Optional<Expression.Word> name = in.header().name();
    return pin.map(Expression.Word::text)
        .or(() -> name.filter(_ -> !keyed.contains(title)).map(w -> event.id() + "." + w.text()))
        .orElseGet(() -> in.context().key(title));
  }
}
