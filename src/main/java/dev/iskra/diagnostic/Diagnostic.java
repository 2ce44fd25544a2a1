package dev.iskra.diagnostic;

import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;

/// One finding: what is wrong, where, where else to look, why, and what to do.
///
/// @param at the place; for a finding about the whole project, the start of the file it is about
/// @param labels further places
/// @param notes why it matters, each a sentence
/// @param help what to do, each a sentence
public record Diagnostic(
    Rule rule,
    Severity severity,
    String message,
    Span at,
    List<Label> labels,
    List<String> notes,
    List<String> help,
    List<Fix> fixes) {
  public Diagnostic {
    labels = List.copyOf(labels);
    notes = List.copyOf(notes);
    help = List.copyOf(help);
    fixes = List.copyOf(fixes);
  }

  /// A finding at the rule's own severity.
  public static Diagnostic of(Rule rule, Span at, String message) {
    return new Diagnostic(
        rule, rule.severity(), message, at, List.of(), List.of(), List.of(), List.of());
  }

  /// The same at another severity.
  public Diagnostic as(Severity other) {
    return new Diagnostic(rule, other, message, at, labels, notes, help, fixes);
  }

  /// The same with a further place.
  public Diagnostic label(Span where, String text) {
    return new Diagnostic(
        rule, severity, message, at, and(labels, new Label(where, text)), notes, help, fixes);
  }

  /// The same with a reason.
  public Diagnostic note(String text) {
    return new Diagnostic(rule, severity, message, at, labels, and(notes, text), help, fixes);
  }

  /// The same with a piece of advice.
  public Diagnostic help(String text) {
    return new Diagnostic(rule, severity, message, at, labels, notes, and(help, text), fixes);
  }

  /// The same with the question whether one of these names was meant; as it is without names.
  public Diagnostic suggest(List<String> near) {
    return near.isEmpty() ? this : help("Did you mean `" + String.join("` or `", near) + "`?");
  }

  /// The same with the question whether the nearest name was meant, or with other advice.
  public Diagnostic suggest(List<String> near, String otherwise) {
    return near.isEmpty() ? help(otherwise) : suggest(near.subList(0, 1));
  }

  /// The same with the question, and the fix that writes the nearest name; what stands there is
  /// never meant.
  public Diagnostic suggest(List<String> near, Span where) {
    String there = where.text().replace("\"", "");
    List<String> others = near.stream().filter(name -> !name.equals(there)).distinct().toList();
    return others.isEmpty() ? this : suggest(others).fix(Fix.writing(others.getFirst(), where));
  }

  /// The same with a fix.
  public Diagnostic fix(Fix fix) {
    return new Diagnostic(rule, severity, message, at, labels, notes, help, and(fixes, fix));
  }

  private static <T> List<T> and(List<T> list, T more) {
    List<T> result = new ArrayList<>(list);
    result.add(more);
    return result;
  }
}
