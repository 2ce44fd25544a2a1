package dev.iskra.check;

import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Group;
import dev.iskra.signature.MergedSignature;
import dev.iskra.signature.ScopeKind;
import dev.iskra.signature.ScopeSet;
import dev.iskra.signature.Signature;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes of each effect and trigger sound script, and script that is broken in one place.
///
/// Where an effect or trigger may be written in several ways, only what is wrong for all of them
/// counts as broken.
final class Breaker {
  private static final int DEPTH = 4;

  private static final String ODD = "qzsurplus";

  private static final Map<String, String> IN_BLOCK =
      Map.of("effect", "log", "trigger", "always", "modifier", "stability_factor");

  private final Signatures signatures = Signatures.builtIn();
  private final Samples samples = new Samples();
  private final Slips slips = new Slips(samples);
  private final String category;
  private final String entry;
  private final MergedSignature form;
  private final List<Specimen> made = new ArrayList<>();

  private Breaker(String category, String entry, MergedSignature form) {
    this.category = category;
    this.entry = entry;
    this.form = form;
  }

  /// All that is made of an entry.
  static List<Specimen> specimens(String category, String name) {
    Signature first = Signatures.builtIn().of(category, name).getFirst();
    MergedSignature form = Signatures.builtIn().form(category, name).orElseThrow();
    return new Breaker(category, first.name(), form).all();
  }

  private List<Specimen> all() {
    Place place = new Place(form.takes().words(signatures), form.takes().blocks(signatures));
    entire(place.types);
    position("", place, place, this::line, 0);
    return made;
  }

  private Draft.Line line(Draft value) {
    return Draft.Line.of(entry, value);
  }

  private void add(Specimen.Sort sort, String place, Draft.Line line) {
    made.add(new Specimen(category, entry, sort, place, form.on(), line));
  }

  private static String at(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  // --- the entry as a whole
  // ------------------------------------------------------------------------------

  private void entire(List<ValueType> types) {
    Draft value = samples.value(form.takes());
    scopes(Draft.Line.of(entry, value));
    String other = category.equals("effect") ? "trigger" : "effect";
    for (String wrong :
        Stream.of(Misspelling.dropped(entry), Misspelling.swapped(entry)).distinct().toList()) {
      boolean means =
          !signatures.of(category, wrong).isEmpty()
              || wrong.equalsIgnoreCase(entry)
              || wrong.length() < 3;
      if (!means) {
        add(Specimen.Sort.MISSPELT_ENTRY, wrong, Draft.Line.of(wrong, value));
      }
    }
    if (signatures.of(other, entry).isEmpty()) {
      made.add(
          new Specimen(
              other,
              entry,
              Specimen.Sort.WRONG_FAMILY,
              "",
              form.on(),
              Draft.Line.of(entry, value)));
    }
    boolean compares =
        category.equals("trigger")
            && types.stream().anyMatch(type -> !yesOrNo(type) && !named(type));
    if (!compares && (!types.isEmpty() || category.equals("effect"))) {
      add(Specimen.Sort.WRONG_OPERATOR, "", new Draft.Line(entry, ">", value));
    }
  }

  private static boolean yesOrNo(ValueType type) {
    return type instanceof ValueType.YesNo || type instanceof ValueType.Literal;
  }

  /// Levels of autonomy have names and can be compared all the same.
  private static boolean named(ValueType type) {
    return type instanceof ValueType.Reference reference
        ? reference.family() != ObjectType.AUTONOMY_STATE
        : type instanceof ValueType.Scoped;
  }

  private void scopes(Draft.Line line) {
    Stream.of(ScopeKind.values())
        .filter(kind -> kind != ScopeKind.NONE && !ScopeSet.of(kind).fits(form.on()))
        .limit(2)
        .forEach(
            kind ->
                made.add(
                    new Specimen(
                        category,
                        entry,
                        Specimen.Sort.WRONG_SCOPE,
                        kind.id(),
                        ScopeSet.of(kind),
                        line)));
  }

  // --- a place where a value stands
  // ----------------------------------------------------------------------

  /// What may stand somewhere.
  ///
  /// @param types the types of plain values
  /// @param shapes the blocks, all alternatives of each other
  private record Place(List<ValueType> types, List<BlockSignature> shapes) {}

  /// All that may stand in one place, and what may not.
  ///
  /// @param here what may stand there in the way of writing that is looked at
  /// @param all what may stand there in any
  private void position(
      String path, Place here, Place all, Function<Draft, Draft.Line> script, int depth) {
    for (ValueType type : here.types) {
      Optional<String> right = samples.word(type);
      right.ifPresent(
          word -> add(Specimen.Sort.SOUND, at(path, word), script.apply(new Draft.Word(word))));
    }
    if (all.types.isEmpty()) {
      if (!all.shapes.isEmpty()) {
        add(Specimen.Sort.VALUE_FOR_BLOCK, at(path, "5"), script.apply(new Draft.Word("5")));
      }
    } else {
      for (Slips.Slip slip : slips.of(all.types, !all.shapes.isEmpty())) {
        add(slip.sort(), at(path, slip.value().toString()), script.apply(slip.value()));
      }
    }
    for (BlockSignature shape : depth < DEPTH ? here.shapes : List.<BlockSignature>of()) {
      block(path, shape, all.shapes, script, depth);
    }
  }

  private Place place(List<Group> groups) {
    return new Place(
        groups.stream().flatMap(one -> one.takes().words(signatures).stream()).toList(),
        groups.stream().flatMap(one -> one.takes().blocks(signatures).stream()).toList());
  }

  private void block(
      String path,
      BlockSignature shape,
      List<BlockSignature> all,
      Function<Draft, Draft.Line> script,
      int depth) {
    if (shape.holes()) {
      return;
    }
    Draft.Body body = samples.body(shape);
    add(Specimen.Sort.SOUND, at(path, "{}"), script.apply(body));
    contents(path, shape, body, script);
    if (all.stream().noneMatch(this::takesAnyName)) {
      Draft.Line odd = Draft.Line.of(ODD, new Draft.Word("5"));
      add(Specimen.Sort.SURPLUS_ARGUMENT, at(path, ODD), script.apply(body.and(odd)));
    }
    for (String name : shape.names().stream().sorted().toList()) {
      argument(path, shape.named(name).orElseThrow(), all, body, script, depth);
    }
    for (Group pattern : shape.described()) {
      if (pattern.required()) {
        missing(path, samples.key(pattern.pattern().orElseThrow()), pattern, all, body, script);
      }
    }
  }

  /// What stands in a block besides its arguments.
  private void contents(
      String path, BlockSignature shape, Draft.Body body, Function<Draft, Draft.Line> script) {
    for (String family : shape.contents()) {
      String inside =
          IN_BLOCK.getOrDefault(family, signatures.names(family).findFirst().orElse(""));
      if (!inside.isEmpty()) {
        Draft value = samples.value(signatures.form(family, inside).orElseThrow().takes());
        add(
            Specimen.Sort.SOUND,
            at(path, inside),
            script.apply(body.and(Draft.Line.of(inside, value))));
      }
    }
  }

  // --- an argument
  // -----------------------------------------------------------------------------------------

  private void argument(
      String path,
      Group argument,
      List<BlockSignature> all,
      Draft.Body least,
      Function<Draft, Draft.Line> script,
      int depth) {
    String name = argument.name();
    Draft.Body body = least.has(name) ? least : least.and(samples.line(argument));
    Draft.Line line = body.line(name);
    List<Group> alike = all.stream().flatMap(one -> one.named(name).stream()).toList();
    Function<Draft, Draft.Line> deeper = value -> script.apply(body.with(name, line.to(value)));
    position(at(path, name), place(List.of(argument)), place(alike), deeper, depth + 1);
    misspelt(path, name, all, body, script);
    if (alike.stream().allMatch(Group::once)) {
      add(Specimen.Sort.REPEATED_ARGUMENT, at(path, name), script.apply(body.and(line)));
    }
    if (argument.required()) {
      missing(path, name, argument, all, body, script);
    }
  }

  private void misspelt(
      String path,
      String name,
      List<BlockSignature> all,
      Draft.Body body,
      Function<Draft, Draft.Line> script) {
    for (String wrong :
        Stream.of(Misspelling.dropped(name), Misspelling.swapped(name)).distinct().toList()) {
      boolean means =
          wrong.length() < 2
              || wrong.equals(name)
              || all.stream().anyMatch(one -> takes(one, wrong))
              || all.stream().anyMatch(this::takesAnyName);
      if (!means) {
        Draft.Line line = new Draft.Line(wrong, "=", body.line(name).value());
        add(Specimen.Sort.MISSPELT_ARGUMENT, at(path, wrong), script.apply(body.with(name, line)));
      }
    }
  }

  private boolean takes(BlockSignature shape, String name) {
    return shape.named(name).isPresent()
        || shape.contents().stream().anyMatch(one -> !signatures.of(one, name).isEmpty());
  }

  /// Leaves out an argument, unless what remains is another way to write the entry.
  private void missing(
      String path,
      String key,
      Group argument,
      List<BlockSignature> all,
      Draft.Body body,
      Function<Draft, Draft.Line> script) {
    Draft.Body rest = body.without(key);
    boolean sound = all.stream().anyMatch(one -> complete(one, rest));
    if (!sound) {
      add(Specimen.Sort.MISSING_ARGUMENT, at(path, argument.name()), script.apply(rest));
    }
  }

  private boolean complete(BlockSignature shape, Draft.Body body) {
    return shape.required().stream().allMatch(one -> body.has(one.name()))
        && (shape.described().stream().noneMatch(Group::required)
            || body.lines().stream().anyMatch(line -> !takes(shape, line.key())))
        && body.lines().stream()
            .allMatch(line -> takes(shape, line.key()) || !shape.described().isEmpty());
  }

  /// Whether a name that nobody knows may stand in the block.
  private boolean takesAnyName(BlockSignature shape) {
    return shape.holes()
        || Stream.concat(
                shape.described().stream().map(one -> one.pattern().orElseThrow()),
                shape.contents().stream()
                    .flatMap(family -> signatures.patterns(family).stream())
                    .map(one -> one.pattern().orElseThrow()))
            .anyMatch(this::anyName);
  }

  private boolean anyName(ValueType pattern) {
    return switch (pattern) {
      case ValueType.OpenWord _, ValueType.AnyWord _, ValueType.Text _, ValueType.Unlisted _ ->
          true;
      case ValueType.Reference reference -> !Facts.newest().covers(reference.family());
      case ValueType.OneOf list -> signatures.words(list.list()).isEmpty();
      case ValueType.Affixed affixed -> affixed.before().length() + affixed.after().length() == 0;
      default -> false;
    };
  }
}
