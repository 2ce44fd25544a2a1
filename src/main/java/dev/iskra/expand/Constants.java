package dev.iskra.expand;

import dev.iskra.expand.Evaluator.Purpose;
import dev.iskra.expand.Value.Broken;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.NearestNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All constants of a mod and, once worked out, their values.
///
/// A name is looked for in the file's own namespace, then in the whole mod. The order of files
/// does not matter: definitions are sorted by file name and place before anything else.
final class Constants {
  private final List<Definition> all = new ArrayList<>();
  private final Map<String, List<Definition>> byName = new TreeMap<>();
  private final NearestNames near = NearestNames.among(byName.keySet());
  private Value[] values = {};

  /// What the values worked out so far hold.
  private long size;

  private Constants() {}

  /// The constants of these files, with what is wrong about them told to `report`.
  static Constants of(List<SyntaxFile> files, ExpansionErrors report) {
    Constants constants = new Constants();
    constants.collect(files, report);
    constants.values = new Value[constants.all.size()];
    for (List<Definition> component : DefinitionOrder.of(constants)) {
      constants.evaluate(component, report);
    }
    return constants;
  }

  private void collect(List<SyntaxFile> files, ExpansionErrors report) {
    List<Definition> found = new ArrayList<>();
    for (SyntaxFile file : files) {
      collect(file, found);
    }
    found.sort(Comparator.comparing(Definition::at));
    for (Definition definition : found) {
      add(definition, report);
    }
  }

  private static void collect(SyntaxFile file, List<Definition> found) {
    String space = null;
    for (Statement statement : file.statements()) {
      if (statement instanceof Statement.Constant constant) {
        space = space == null ? namespace(file) : space;
        found.add(new Definition(0, space, constant));
      }
    }
  }

  private void add(Definition found, ExpansionErrors report) {
    if (!Complaints.usable(found.constant().name(), report)) {
      return;
    }
    List<Definition> others = byName.computeIfAbsent(found.name(), name -> new ArrayList<>());
    for (Definition other : others) {
      if (other.namespace().equals(found.namespace())) {
        report.report(Complaints.duplicate(found, other));
        return;
      }
    }
    Definition definition = new Definition(all.size(), found.namespace(), found.constant());
    others.add(definition);
    all.add(definition);
  }

  /// Works out the values of definitions that hang together: one, or several in a circle.
  private void evaluate(List<Definition> component, ExpansionErrors report) {
    Definition first = component.getFirst();
    if (component.size() > 1 || DefinitionOrder.needs(this, first).contains(first)) {
      report.report(Complaints.circular(component));
      component.forEach(definition -> values[definition.index()] = Broken.REPORTED);
      return;
    }
    Evaluator evaluator =
        new Evaluator(Scope.of(new Lookup(this, first.namespace())), Purpose.CONSTANT, report);
    Value value = evaluator.value(first.expression());
    size += value.size();
    if (!Budget.holds(size)) {
      report.report(
          Complaints.endless(
              "Up to here the constants of the mod hold more than 10,000,000 items.", first.at()));
      value = Broken.REPORTED;
    }
    values[first.index()] = value;
  }

  /// All definitions, by file name and place.
  List<Definition> all() {
    return all;
  }

  /// What a name may mean in a file of `namespace`: nothing, one definition, or several of other
  /// namespaces between which nothing decides.
  List<Definition> find(String namespace, String name) {
    List<Definition> named = byName.getOrDefault(name, List.of());
    for (Definition definition : named) {
      if (definition.namespace().equals(namespace)) {
        return List.of(definition);
      }
    }
    return named;
  }

  Value value(Definition definition) {
    return values[definition.index()];
  }

  /// The names nearest to one that nothing has.
  List<String> near(String name) {
    return near.to(name);
  }

  /// Whether the names are those of others.
  boolean hasNamesOf(Constants others) {
    return byName.keySet().equals(others.byName.keySet());
  }

  /// The name that `namespace perm` or `namespace perm { … }` gives the file; empty without one.
  static String namespace(SyntaxFile file) {
    for (Statement statement : file.statements()) {
      List<Expression> words =
          switch (statement) {
            case Statement.Phrase phrase -> phrase.words();
            case Statement.Declaration declaration -> declaration.head();
            default -> List.of();
          };
      if (words.size() == 2 && isWord(words.getFirst(), "namespace")) {
        return words.getLast().textOrWord().orElse("");
      }
    }
    return "";
  }

  private static boolean isWord(Expression expression, String text) {
    return expression instanceof Expression.Word word && word.text().equals(text);
  }
}
