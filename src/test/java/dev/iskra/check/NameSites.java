package dev.iskra.check;

import dev.iskra.game.ObjectType;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Group;
import dev.iskra.signature.MergedSignature;
import dev.iskra.signature.ScopeSet;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.ValueSpec;
import dev.iskra.signature.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Every place at which an effect, a trigger or a definition takes a name.
final class NameSites {
  private static final int DEPTH = 4;

  /// A place that takes a name.
  ///
  /// @param entry the effect, trigger or definition, and the arguments that lead there
  /// @param type the kind of name
  /// @param types all that may stand there
  /// @param shape what the block takes in which it stands
  /// @param line the script with a name at that place
  record Site(
      String entry,
      ObjectType type,
      List<ValueType> types,
      BlockSignature shape,
      ScopeSet scope,
      Function<String, Draft.Line> line) {}

  private final Signatures signatures = Signatures.builtIn();
  private final Samples samples = new Samples();
  private final List<Site> sites = new ArrayList<>();
  private final BlockSignature around;
  private final ScopeSet scope;

  private NameSites(BlockSignature around, ScopeSet scope) {
    this.around = around;
    this.scope = scope;
  }

  /// Those of an effect or trigger.
  static List<Site> of(String category, String name) {
    MergedSignature form = Signatures.builtIn().form(category, name).orElseThrow();
    NameSites found = new NameSites(BlockSignature.of(category.equals("effect")), form.on());
    found.spec(category + " " + name, form.takes(), value -> Draft.Line.of(name, value), 0);
    return found.sites;
  }

  /// Those of the fields of a definition.
  static List<Site> of(String definition) {
    return Signatures.builtIn()
        .definition(definition)
        .map(
            shape -> {
              NameSites found = new NameSites(shape, ScopeSet.UNKNOWN);
              for (String name : shape.names()) {
                Group group = shape.named(name).orElseThrow();
                String entry = "definition " + definition + " " + name;
                found.spec(entry, group.takes(), value -> Draft.Line.of(name, value), 0);
              }
              return found.sites;
            })
        .orElse(List.of());
  }

  private void spec(String entry, ValueSpec takes, Function<Draft, Draft.Line> line, int depth) {
    List<ValueType> types = takes.words(signatures);
    add(entry, types, name -> line.apply(new Draft.Word(name)));
    if (depth < DEPTH) {
      takes.blocks(signatures).forEach(shape -> block(entry, shape, line, depth + 1));
    }
  }

  private void block(
      String entry, BlockSignature shape, Function<Draft, Draft.Line> line, int depth) {
    Draft.Body least = samples.body(shape);
    Draft.Body rest =
        new Draft.Body(least.lines().stream().filter(one -> !one.key().isEmpty()).toList());
    add(
        entry + ".{}",
        shape.items(),
        name -> line.apply(rest.and(Draft.Line.item(new Draft.Word(name)))));
    List<Group> groups = new ArrayList<>(shape.described());
    shape.names().forEach(name -> groups.add(shape.named(name).orElseThrow()));
    for (Group group : groups) {
      String key = group.pattern().map(samples::key).orElse(group.name());
      Draft.Body others = rest.has(key) ? rest.without(key) : rest;
      String place = entry + "." + group.name();
      group
          .pattern()
          .ifPresent(
              _ ->
                  add(
                      place + " (key)",
                      keys(entry, shape),
                      name ->
                          line.apply(
                              others.and(Draft.Line.of(name, samples.value(group.takes()))))));
      spec(place, group.takes(), value -> line.apply(others.and(Draft.Line.of(key, value))), depth);
    }
  }

  /// What the keys of a block may be. Fields of definitions that we do not know are passed over,
  /// but for those that are nearly known.
  private static List<ValueType> keys(String entry, BlockSignature shape) {
    List<ValueType> types = new ArrayList<>();
    shape.described().forEach(group -> types.add(group.pattern().orElseThrow()));
    boolean more = !shape.names().isEmpty() || !shape.contents().isEmpty();
    if (more && entry.startsWith("definition")) {
      types.add(new ValueType.AnyWord());
    }
    return types;
  }

  private void add(String entry, List<ValueType> types, Function<String, Draft.Line> line) {
    for (ValueType type : types) {
      if (type instanceof ValueType.Reference reference
          && !ScopeLinks.isScope(reference.family())) {
        sites.add(new Site(entry, reference.family(), types, around, scope, line));
      } else if (type instanceof ValueType.OpenWord open
          && !open.declares()
          && !OpenSets.types(open.set()).isEmpty()) {
        sites.add(
            new Site(entry, OpenSets.types(open.set()).getFirst(), types, around, scope, line));
      }
    }
  }
}
