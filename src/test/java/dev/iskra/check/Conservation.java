package dev.iskra.check;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Colour;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Remark;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.clausewitz.Verbatim;
import dev.iskra.clausewitz.localisation.LocalisationReader;
import dev.iskra.clausewitz.read.ScriptReader;
import dev.iskra.compiler.Compiled;
import dev.iskra.compiler.Compiler;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.emit.Artifact;
import dev.iskra.kind.Kinds;
import dev.iskra.kinds.AllKinds;
import dev.iskra.signature.Type;
import dev.iskra.text.SourceFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Looks for every lexeme of a generated mod in what is built of it and in the findings.
final class Conservation {
  private static final Kinds KINDS = AllKinds.list();

  /// The game's names of fields by ours.
  private static final Map<String, Set<String>> GAMES =
      KINDS.all().stream()
          .flatMap(kind -> kind.schema().fields().stream())
          .filter(field -> field.alias().isPresent())
          .collect(
              Collectors.groupingBy(
                  field -> field.alias().orElseThrow(),
                  Collectors.mapping(dev.iskra.kind.Field::name, Collectors.toSet())));

  private static final Pattern LEXEME =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s{}\\[\\](),=<>\"]+|[<>]");

  private static final Pattern TAG = Pattern.compile("(?<=_)\\d+x(?!\\w*_\\d+x)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  /// Words of forms that are only Iskra's.
  private static final Set<String> FORMS =
      Set.of(
          ("x at by and or not in days weeks hours as for when otherwise state states province"
                  + " provinces fire if else any_of has_war namespace")
              .split(" "));

  private static final Map<String, Integer> UNITS = Map.of("hours", 1, "days", 24, "weeks", 168);

  /// A lexeme that is neither in the output nor in a finding.
  ///
  /// @param id the row it stands in, or the kind where it stands around all rows
  record Lost(String id, String lexeme) implements Comparable<Lost> {
    @Override
    public int compareTo(Lost other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return id + " | " + lexeme;
    }
  }

  /// What is to be told of a mod.
  ///
  /// @param built whether there was an output in the end
  /// @param rows how many rows were in it
  record Result(List<Lost> lost, boolean built, int rows, int dropped) {}

  private final Map<String, Integer> output = new HashMap<>();
  private final Map<String, Integer> tags = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private Conservation() {}

  /// Builds a mod. Where an error stands in the way, the fields that it is about are taken out
  /// (whoever wrote them is told), and it is built again.
  static Result of(ConservedMod mod) {
    ConservedMod left = mod;
    int dropped = 0;
    for (int round = 0; round < 12; round++) {
      List<ConservedMod.Written> files = left.written();
      Compiled compiled = Compiler.compile(ConservedMod.sources(files, left.open()), KINDS, 1);
      if (compiled.mod().isPresent()) {
        int rows = left.parts().stream().mapToInt(part -> part.lines().size()).sum();
        return new Result(
            new Conservation().lost(files, compiled, compiled.mod().get()), true, rows, dropped);
      }
      List<ConservedMod.Line> lines = new ArrayList<>();
      List<ConservedMod.Part> parts = new ArrayList<>();
      for (Diagnostic error : compiled.diagnostics()) {
        if (compiled.gate().stops(error)) {
          blamed(error, files, lines, parts);
        }
      }
      dropped += lines.size();
      left = left.without(lines, lines.isEmpty() ? parts : List.of());
    }
    return new Result(List.of(), false, 0, dropped);
  }

  private static void blamed(
      Diagnostic error,
      List<ConservedMod.Written> files,
      List<ConservedMod.Line> lines,
      List<ConservedMod.Part> parts) {
    for (ConservedMod.Written file : files) {
      if (file.file().path().equals(error.at().source().path())) {
        parts.add(file.pieces().getFirst().part());
        file.pieces().stream()
            .filter(p -> p.start() <= error.at().start() && error.at().start() < p.end())
            .flatMap(piece -> piece.line().stream())
            .forEach(lines::add);
      }
    }
  }

  private List<Lost> lost(List<ConservedMod.Written> files, Compiled compiled, Compiled.Mod mod) {
    mod.lock().lines().map(line -> line.split(" ")).forEach(this::named);
    mod.tree().files().forEach(this::read);
    List<Lost> lost = new ArrayList<>();
    for (ConservedMod.Written file : files) {
      for (ConservedMod.Piece piece : file.pieces()) {
        Matcher lexemes = LEXEME.matcher(file.file().text(piece.start(), piece.end()));
        while (lexemes.find()) {
          int start = piece.start() + lexemes.start();
          String rest = file.file().text(start, piece.end());
          String text = lexemes.group();
          if (!isStructure(piece, text, rest)
              && !isThere(text, rest)
              && !isFound(file.file(), start, text, compiled.diagnostics())) {
            lost.add(new Lost(id(piece), text.replaceAll("_\\d+x", "")));
          }
        }
      }
    }
    return lost;
  }

  private static String id(ConservedMod.Piece piece) {
    return piece
        .line()
        .map(ConservedMod.Line::id)
        .orElseGet(() -> piece.part().setting().toString());
  }

  private void named(String[] line) {
    if (line.length == 3 && !line[0].equals("#") && tagsOf(line[2]).isEmpty()) {
      tagsOf(line[1]).forEach(tag -> names.put(line[2], tag));
    }
  }

  private static Set<String> tagsOf(String text) {
    Set<String> found = new HashSet<>();
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      found.add(tag.group());
    }
    return found;
  }

  // --- what is in the output

  private void read(Artifact file) {
    tagsOf(file.path().value()).forEach(tag -> tags.merge(tag, 1, Integer::sum));
    SourceFile source = SourceFile.of(file.path().value(), file.bytes());
    if (file.path().value().endsWith(".yml")) {
      LocalisationReader.read(source).value().sections().stream()
          .flatMap(section -> section.entries().stream())
          .forEach(
              entry -> {
                put(entry.text());
                put(entry.key());
              });
    } else {
      ScriptReader.read(source).value().entries().forEach(this::entry);
    }
  }

  private void entry(Entry entry) {
    switch (entry) {
      case Field field -> {
        put(field.key().text());
        put(field.operator().toString());
        value(field.value());
      }
      case Item item -> value(item.value());
      case Remark remark -> put(remark.text().replaceFirst("^#\\s*", ""));
      case Verbatim _ -> throw new IllegalStateException("read from text");
    }
  }

  private void value(Value value) {
    switch (value) {
      case Scalar scalar -> put(scalar.text());
      case Block block -> block.entries().forEach(this::entry);
      case Colour colour -> {
        put(colour.space().text());
        colour.parts().entries().forEach(this::entry);
      }
    }
  }

  private void put(String text) {
    Set<String> found = tagsOf(text);
    found.forEach(tag -> tags.merge(tag, 1, Integer::sum));
    if (names.containsKey(text)) {
      tags.merge(names.getOrDefault(text, ""), 1, Integer::sum);
    }
    output.merge(canonical(text), 1, Integer::sum);
  }

  private static String canonical(String text) {
    return NUMBER.matcher(text).matches()
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }

  // --- what is in the source

  /// Whether it is no lexeme of the declaration but a word of the form in which it is written, or
  /// the name of a field whose text has a key that the game forms by itself.
  private static boolean isStructure(ConservedMod.Piece piece, String text, String rest) {
    boolean ours = piece.line().map(ConservedMod.Line::ours).orElse(true);
    if (ours && (FORMS.contains(text) || KINDS.of(text).isPresent())) {
      return true;
    }
    if (piece.line().isEmpty()) {
      // The same in every mod: it would only be taken for what stands in a row.
      return tagsOf(text).isEmpty();
    }
    if (rest.substring(text.length()).matches("(?s) = \\{\\s*\\}.*")) {
      // An empty block says nothing, and may be one with others.
      return true;
    }
    boolean key = rest.substring(text.length()).startsWith(" =");
    if (key && ours && KINDS.all().stream().anyMatch(k -> k.schema().field(text).isPresent())) {
      return true;
    }
    return key
        && piece
            .part()
            .setting()
            .schema()
            .field(text)
            .filter(field -> field.type() instanceof Type.Text)
            .isPresent();
  }

  private boolean isThere(String text, String rest) {
    Set<String> own = tagsOf(text);
    if (!own.isEmpty()) {
      return own.stream().allMatch(tag -> take(tags, tag));
    }
    for (String form : forms(text, rest)) {
      if (take(output, canonical(form))) {
        return true;
      }
    }
    return false;
  }

  private static boolean take(Map<String, Integer> from, String what) {
    int left = from.getOrDefault(what, 0);
    from.put(what, Math.max(0, left - 1));
    return left > 0;
  }

  private static List<String> forms(String text, String rest) {
    if (text.startsWith("\"")) {
      return List.of(text.substring(1, text.length() - 1));
    }
    List<String> forms = new ArrayList<>(List.of(text));
    if (text.endsWith("%") && NUMBER.matcher(text.substring(0, text.length() - 1)).matches()) {
      forms.add(
          new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2).toPlainString());
    }
    String[] words = rest.split("[\\s}]+", 3);
    if (NUMBER.matcher(text).matches() && words.length > 1 && UNITS.containsKey(words[1])) {
      int hours = Integer.parseInt(text) * UNITS.getOrDefault(words[1], 1);
      UNITS.values().stream()
          .filter(unit -> hours % unit == 0)
          .forEach(unit -> forms.add(Integer.toString(hours / unit)));
    }
    forms.addAll(GAMES.getOrDefault(text, Set.of()));
    return forms;
  }

  private static boolean isFound(
      SourceFile file, int start, String text, List<Diagnostic> findings) {
    int end = start + text.length();
    String bare = text.replace("\"", "");
    for (Diagnostic finding : findings) {
      if (finding.rule().title().equals("unresolved-name")) {
        // What nobody here knows is emitted as it stands.
        continue;
      }
      boolean here = finding.at().source().path().equals(file.path());
      if (here && finding.at().start() < end && start < finding.at().end()) {
        return true;
      }
      if (here && finding.message().contains("`" + bare + "`")) {
        return true;
      }
    }
    return false;
  }
}
