package dev.iskra.collect;

import dev.iskra.collect.Collected.Named;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.kind.DeclarationKind;
import dev.iskra.kind.Extensible;
import dev.iskra.kind.Header;
import dev.iskra.kind.KindRule;
import dev.iskra.kind.Kinds;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.NearestNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `extend kind name { … }`: what is added to a declaration that is there. Which kinds can be
/// added to, and what, is said by the kinds.
record Extending(Kinds kinds, Sink sink) {
  private static final String WORD = "extend";

  /// Whether a declaration adds to another.
  static boolean extending(Statement.Declaration d) {
    return d.head().getFirst().textOrWord().equals(Optional.of(WORD));
  }

  /// The declaration without the word `extend`: its header is that of what it adds to.
  static Statement.Declaration bare(Statement.Declaration d) {
    return new Statement.Declaration(d.head().subList(1, d.head().size()), d.body());
  }

  /// The kind that it adds to; absent where it cannot, which is reported.
  Optional<DeclarationKind> kind(Statement.Declaration d) {
    if (d.head().size() < 2 || !(d.head().get(1) instanceof Expression.Word word)) {
      sink.report(
          KindRule.MALFORMED_HEADER
              .at(d.head().getFirst().span(), "This `extend` does not say what to.")
              .help("Write the kind and the name: `extend " + example() + " name { … }`."));
      return Optional.empty();
    }
    Optional<DeclarationKind> kind = kinds.of(word.text());
    if (kind.isEmpty()) {
      sink.report(unknownKind(word, extensible()));
      return Optional.empty();
    }
    if (Extensible.of(kind.get()).isEmpty()) {
      sink.report(
          KindRule.CANNOT_EXTEND
              .at(word.span(), "Nothing can be added to a `" + word.text() + "` that is there.")
              .help("`extend` adds to `" + String.join("`, `", extensible()) + "`."));
      return Optional.empty();
    }
    if (Header.of(bare(d)).name().isEmpty()) {
      sink.report(
          KindRule.MISSING_NAME
              .at(word.span(), "This `extend` does not say which `" + word.text() + "` it adds to.")
              .help("Write its name: `extend " + word.text() + " name { … }`."));
      return Optional.empty();
    }
    return kind;
  }

  private String example() {
    return extensible().stream().findFirst().orElse("kind");
  }

  private List<String> extensible() {
    return kinds.all().stream()
        .filter(kind -> Extensible.of(kind).isPresent())
        .map(kind -> kind.keywords().getFirst())
        .toList();
  }

  /// What is said of a word that begins no declaration.
  static Diagnostic unknownKind(Expression word, List<String> known) {
    String keyword = word.textOrWord().orElse("");
    return CollectRule.UNKNOWN_KIND
        .at(word.span(), "There is no kind of declaration `" + keyword + "`.")
        .suggest(
            NearestNames.of(keyword, known), "There are `" + String.join("`, `", known) + "`.");
  }

  /// What is declared directly within an extension knows the name of what it adds to.
  static void know(List<Named> declared, Unit unit) {
    Optional<String> attribute = unit.kind().parentAttribute();
    Optional<Expression.Word> target = Header.of(unit.declaration()).name();
    if (attribute.isEmpty() || target.isEmpty()) {
      return;
    }
    declared.replaceAll(
        named -> {
          if (named.outer().isPresent()) {
            return named;
          }
          Map<String, String> attributes = new HashMap<>(named.attributes());
          attributes.put(attribute.get(), target.get().text());
          return named.with(attributes);
        });
  }
}
