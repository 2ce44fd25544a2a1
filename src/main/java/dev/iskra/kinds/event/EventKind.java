package dev.iskra.kinds.event;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.emit.ModPath;
import dev.iskra.kind.Compiled;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.DescribedKind;
import dev.iskra.kind.Emission;
import dev.iskra.kind.KindEntry;
import dev.iskra.kind.KindRule;
import dev.iskra.kind.TopLevelKind;
import dev.iskra.kind.facet.EffectGiving;
import dev.iskra.kind.facet.Pastable;
import dev.iskra.kind.facet.Previewed;
import dev.iskra.kind.view.PreviewItem;
import dev.iskra.lower.EffectForm;
import dev.iskra.mod.ModScript;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Events of every type: they differ in the word that declares them and in the effect that fires
/// them.
///
/// Fields and their defaults: the game's `events` folder, version 1.17.
public final class EventKind extends DescribedKind
    implements TopLevelKind, Compiled.OneByOne, Pastable, Previewed, EffectGiving {
  /// The kind that its definition file describes.
  public EventKind() {
    super(KindEntry.of("event"));
  }

  @Override
  public List<EffectForm> effectForms() {
    return List.of(new Fire());
  }

  @Override
  public Map<String, String> attributes(Statement.Declaration declaration) {
    Map<String, String> attributes = new HashMap<>();
    attributes.put("type", type(declaration).key());
    Sender.of(declaration).ifPresent(from -> attributes.put(Sender.FROM, from));
    return attributes;
  }

  @Override
  public List<Expression.Quoted> keyedTexts(Statement.Declaration declaration) {
    return Options.keyed(declaration, schema());
  }

  private static EventType type(Statement.Declaration declaration) {
    return declaration.head().getFirst().textOrWord().flatMap(EventType::of).orElseThrow();
  }

  @Override
  public Set<String> scriptKeys() {
    Set<String> keys = new TreeSet<>();
    Arrays.stream(EventType.values()).forEach(type -> keys.add(type.key()));
    keys.add("add_namespace");
    return keys;
  }

  @Override
  public String scriptFolder() {
    return "events";
  }

  /// The game must know the namespace of an event before it reads the event.
  @Override
  public List<Entry> fileHeader(dev.iskra.clausewitz.Field definition) {
    return definition.value() instanceof Block block
        ? block
            .scalar("id")
            .filter(id -> Scalar.isWord(namespace(id.text())))
            .map(id -> header(id.text(), id.span()))
            .stream()
            .toList()
        : List.of();
  }

  private static Entry header(String id, Span at) {
    return dev.iskra.clausewitz.Field.of(
        Scalar.word("add_namespace", at), Scalar.word(namespace(id), at));
  }

  private static String namespace(String id) {
    return id.substring(0, Math.max(0, id.lastIndexOf('.')));
  }

  @Override
  public List<PreviewItem> exhibits(ModScript mod) {
    return new EventPreviews(mod).cards();
  }

  @Override
  public void compile(DeclarationReader in, Emission out) {
    in.refuseRest();
    in.refuseBesideTitle("title");
    Sender.check(in);
    if (in.symbol().isEmpty()) {
      return;
    }
    String file = out.mod() + "_" + namespace(in.id()).replace('.', '_');
    ModPath path = new ModPath("events/" + file + ".txt");
    Span at = in.place();
    out.head(path, header(in.id(), at));
    Block body = Block.of(entries(in), at);
    EventType type = type(in.declaration());
    out.script(
        path,
        List.of(
            new Remark(remark(in), at),
            dev.iskra.clausewitz.Field.of(Scalar.word(type.key(), at), body)));
    in.symbol().ifPresent(symbol -> out.declares(type.keyword(), symbol, path));
  }

  private static String remark(DeclarationReader in) {
    String name = in.header().name().map(Expression.Word::text).orElse("");
    return name + ": " + in.place().source().path() + ":" + in.place().line();
  }

  private static List<Entry> entries(DeclarationReader in) {
    List<Entry> out = new ArrayList<>();
    out.add(field("id", Scalar.word(in.id(), in.symbol().orElseThrow().at())));
    texts(in, out);
    defaults(in, out);
    out.addAll(in.entriesBut(Set.of("after")));
    Options options = new Options(in);
    in.children("option").forEach(option -> out.add(options.read(in.child(option))));
    out.addAll(in.entries(List.of("after")));
    return out;
  }

  private static Entry field(String name, Scalar value) {
    return dev.iskra.clausewitz.Field.of(Scalar.word(name, value.span()), value);
  }

  private static void texts(DeclarationReader in, List<Entry> out) {
    Optional<Expression.Quoted> title = in.header().title();
    if (title.isPresent()) {
      in.texts().key(in.id() + ".t", title.get()).ifPresent(key -> out.add(field("title", key)));
    } else if (in.has("title")) {
      out.addAll(in.texts().choices("title", in.id() + ".t", in.all("title")));
    } else if (!in.yes("hidden") && !in.isMisread()) {
      in.report(
          Diagnostic.of(
                  KindRule.MISSING_TEXT, in.header().place().span(), "The event has no title.")
              .help("Write it in quotes after the name, or `hidden = yes` if nobody sees it."));
    }
    out.addAll(in.texts().choices("desc", in.id() + ".d", in.all("desc")));
  }

  /// An event that does not say when it happens is fired by effects, and news is for everybody.
  /// Without these lines the game would ask every country every day, or show the news to one.
  private static void defaults(DeclarationReader in, List<Entry> out) {
    Span at = in.header().keyword().span();
    boolean fired = !in.has("trigger") && !in.has("mean_time_to_happen");
    if (fired && !in.has("is_triggered_only")) {
      out.add(field("is_triggered_only", Scalar.word("yes", at)));
    }
    if (type(in.declaration()) == EventType.NEWS && !in.has("major")) {
      out.add(field("major", Scalar.word("yes", at)));
    }
  }
}
