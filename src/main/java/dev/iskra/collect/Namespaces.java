package dev.iskra.collect;

import dev.iskra.clausewitz.localisation.LocalisationKey;
import dev.iskra.diagnostic.Sink;
import dev.iskra.emit.ModPath;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.syntax.SyntaxFile;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The namespaces of files and their prefixes: `namespace perm`, `namespace perm { prefix = perm_
/// }`. A prefix that one file gives holds for the namespace in all files; without one it is the
/// name with `_` behind it.
public final class Namespaces {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)*+");

  private record Prefix(String text, Span at) {}

  /// Where a file stands.
  ///
  /// @param namespace its namespace, if it has one
  /// @param prefix what the ids of the namespace begin with; nothing for files without one
  public record Place(Optional<String> namespace, String prefix) {}

  private final Map<String, Prefix> prefixes = new HashMap<>();
  private final Map<SourceFile, String> byFile = new HashMap<>();
  private final Sink sink;

  /// The namespaces of all files; what is wrong with them is reported.
  ///
  /// @param declaring the statements of each file that declare one, as [#declaring] finds them
  public Namespaces(List<SyntaxFile> files, List<List<Statement>> declaring, Sink sink) {
    this.sink = sink;
    for (int i = 0; i < files.size(); i++) {
      read(files.get(i), declaring.get(i));
    }
  }

  /// The statements of a file that declare a namespace, rightly or wrongly.
  public static List<Statement> declaring(SyntaxFile file) {
    return file.statements().stream().filter(Namespaces::declares).toList();
  }

  /// Where a file stands.
  public Place place(SyntaxFile file) {
    Optional<String> namespace = of(file);
    return new Place(namespace, prefix(namespace));
  }

  private Optional<String> of(SyntaxFile file) {
    return Optional.ofNullable(byFile.get(file.source()));
  }

  private String prefix(Optional<String> namespace) {
    return namespace
        .map(
            name ->
                Optional.ofNullable(prefixes.get(name))
                    .map(Prefix::text)
                    .orElse(name.replace('.', '_') + "_"))
        .orElse("");
  }

  /// Whether a statement declares a namespace.
  static boolean declares(Statement statement) {
    return switch (statement) {
      case Statement.Phrase phrase -> begins(phrase.words());
      case Statement.Declaration declaration -> begins(declaration.head());
      default -> false;
    };
  }

  private static boolean begins(List<Expression> words) {
    return words.getFirst().textOrWord().equals(Optional.of("namespace"));
  }

  private void read(SyntaxFile file, List<Statement> declaring) {
    for (Statement statement : declaring) {
      switch (statement) {
        case Statement.Phrase phrase -> name(file, phrase.words());
        case Statement.Declaration d -> {
          name(file, d.head());
          prefix(file, d);
        }
        default -> {}
      }
    }
  }

  private void name(SyntaxFile file, List<Expression> words) {
    boolean formed =
        words.size() == 2
            && words.get(1) instanceof Expression.Word word
            && NAME.matcher(word.text()).matches();
    if (!formed) {
      report(words.getFirst().span(), "This is not a namespace.");
      return;
    }
    String name = words.get(1).textOrWord().orElseThrow();
    String earlier = byFile.putIfAbsent(file.source(), name);
    if (earlier != null) {
      report(words.getFirst().span(), "The file has the namespace `" + earlier + "` already.");
    }
  }

  private void report(Span at, String message) {
    sink.report(
        CollectRule.MALFORMED_NAMESPACE
            .at(at, message)
            .help("One line at the top of a file: `namespace perm`, or `namespace perm.soviet`."));
  }

  private void prefix(SyntaxFile file, Statement.Declaration declaration) {
    for (Statement statement : declaration.body().statements()) {
      if (statement instanceof Statement.Assignment a
          && a.key().textOrWord().equals(Optional.of("prefix"))
          && a.value() instanceof Expression.Word word) {
        of(file).ifPresent(name -> set(name, word));
      } else {
        sink.report(
            CollectRule.MALFORMED_NAMESPACE
                .at(statement.span(), "A namespace has a prefix only.")
                .help("Write `namespace perm { prefix = perm_ }`."));
      }
    }
  }

  private void set(String name, Expression.Word word) {
    // What Windows keeps for a device ends at a full stop: `con.` would make every name one.
    if (!LocalisationKey.allows(word.text()) || ModPath.isReserved(word.text() + "x")) {
      sink.report(
          CollectRule.MALFORMED_NAMESPACE
              .at(word.span(), "Ids cannot begin with `" + word.text() + "`.")
              .help("A prefix has letters, digits, `_`, `-` and full stops: `perm_`."));
      return;
    }
    Prefix earlier = prefixes.putIfAbsent(name, new Prefix(word.text(), word.span()));
    if (earlier != null && !earlier.text().equals(word.text())) {
      sink.report(
          CollectRule.MALFORMED_NAMESPACE
              .at(word.span(), "The namespace `" + name + "` has two prefixes.")
              .label(earlier.at(), "here it is `" + earlier.text() + "`")
              .help("Give it once; it holds in every file of the namespace."));
    }
  }
}
