package dev.iskra.mod;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.print.Printer;
import dev.iskra.emit.Artifact;
import dev.iskra.emit.ModTree;
import dev.iskra.emit.SourceIndex;
import dev.iskra.emit.SourceIndex.Place;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A finished mod read back as the game will read it. What Iskra wrote, what was pasted and what
/// stands in script files looks alike here, so whoever shows it shows all of it.
public final class ModScript {
  private final ModTree tree;
  private final Origins origins;
  private final ShownText wording;
  private final Map<String, List<Firing>> firings = new HashMap<>();

  /// @param index where the lines of the mod come from
  /// @param language of the texts, such as `german`; where nobody asks for one, English, or the
  ///     first that the mod has
  public ModScript(ModTree tree, SourceIndex index, Optional<String> language) {
    this.tree = tree;
    this.origins = new Origins(index);
    this.wording = new ShownText(tree, language);
    Firings found =
        new Firings(
            this, one -> firings.computeIfAbsent(one.event(), _ -> new ArrayList<>(1)).add(one));
    Stream.of("common/", "events/", "history/").flatMap(this::files).forEach(found::read);
  }

  /// The language of the texts.
  public String language() {
    return wording.language();
  }

  /// The script files of a folder and the folders in it, by path. They are read as they are asked
  /// for and kept by nobody.
  public Stream<ScriptFile> files(String folder) {
    return tree.files().stream().filter(file -> isScript(file, folder)).map(ScriptFile::of);
  }

  private static boolean isScript(Artifact file, String folder) {
    String path = file.path().value().toLowerCase(Locale.ROOT);
    return path.startsWith(folder) && path.endsWith(".txt");
  }

  /// The text of a key.
  public Caption caption(String key) {
    return new Caption(key, wording.text(key));
  }

  /// What the mod says for a key; absent where it says nothing.
  public Optional<String> text(String key) {
    return wording.text(key);
  }

  /// Where a place of a script file was written.
  public Optional<Place> source(Span at) {
    return origins.of(at.source().path(), at.line());
  }

  /// What fires an event, in the order of the files.
  public List<Firing> firings(String event) {
    return firings.getOrDefault(event, List.of());
  }

  /// The events that some effects of a definition fire, in their order.
  public List<Firing> fired(List<Entry> effects, Firing.Owner by) {
    List<Firing> found = new ArrayList<>();
    new Firings(this, found::add).read(effects, by);
    return found;
  }

  /// Script as text, one entry to a line, indented with tabs, without a last line end.
  public static String script(List<Entry> entries) {
    try {
      return Printer.print(entries).text().stripTrailing();
    } catch (IllegalArgumentException e) {
      // The game reads more than script can properly say; then it is shown as it stands.
      return String.join("\n", entries.stream().map(entry -> entry.span().text()).toList());
    }
  }

  /// The blocks among the fields of a definition, but for those that are shown otherwise.
  public List<Part> parts(Block definition, Set<String> otherwise) {
    List<Part> parts = new ArrayList<>();
    definition
        .fields()
        .filter(f -> isLeft(f, otherwise) && !(f.value() instanceof Scalar))
        .forEach(f -> parts.add(part(f)));
    return parts;
  }

  /// A field that is a block or a colour.
  public Part part(Field field) {
    String script =
        field.value() instanceof Block block ? script(block.entries()) : script(List.of(field));
    return new Part(field.key().text(), script, source(field.key().span()));
  }

  /// The plain fields of a definition, but for those that are shown otherwise.
  public static List<Fact> facts(Block definition, Set<String> otherwise) {
    List<Fact> facts = new ArrayList<>();
    for (Entry entry : definition.entries()) {
      if (entry instanceof Field f && f.value() instanceof Scalar value && isLeft(f, otherwise)) {
        String sign = f.operator().lexeme();
        String shown = sign.equals("=") ? value.text() : sign + " " + value.text();
        facts.add(new Fact(f.key().text(), shown));
      }
    }
    return facts;
  }

  private static boolean isLeft(Field field, Set<String> otherwise) {
    return !otherwise.contains(field.key().text().toLowerCase(Locale.ROOT));
  }

  /// The texts of a field that is a key, or a block with a key and a condition; several where it
  /// is repeated.
  public List<Choice> choices(Block definition, String field) {
    List<Choice> choices = new ArrayList<>();
    definition.fields().filter(f -> f.is(field)).forEach(f -> choice(f).ifPresent(choices::add));
    return choices;
  }

  private Optional<Choice> choice(Field field) {
    return switch (field.value()) {
      case Scalar key -> Optional.of(new Choice(caption(key.text()), ""));
      case Block block ->
          block
              .scalar("text")
              .map(key -> new Choice(caption(key.text()), condition(block.field("trigger"))));
      default -> Optional.empty();
    };
  }

  private static String condition(Optional<Field> trigger) {
    return trigger
        .map(Field::value)
        .map(value -> value instanceof Block block ? script(block.entries()) : "")
        .orElse("");
  }
}
