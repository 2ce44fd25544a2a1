package dev.iskra.kinds.ideology;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Entry;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Item;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the computer calls the factions that a country of an ideology founds: texts, and keys
/// that are there.
final class FactionNames {
  private FactionNames() {}

  /// The texts among them, each of which needs a key.
  static List<Expression.Quoted> texts(Statement.Declaration declaration) {
    List<Expression.Quoted> texts = new ArrayList<>();
    for (Statement statement : declaration.body().statements()) {
      if (statement instanceof Statement.Assignment a
          && a.key().textOrWord().equals(Optional.of(IdeologyFields.FACTION_NAMES))) {
        for (Expression item : items(a.value()).orElse(List.of())) {
          text(item).ifPresent(texts::add);
        }
      }
    }
    return texts;
  }

  private static Optional<Expression.Quoted> text(Expression item) {
    return switch (item) {
      case Expression.Quoted quoted -> Optional.of(quoted);
      case Expression.Call call -> call.forcedText();
      default -> Optional.empty();
    };
  }

  /// The field as the game writes it, with keys in quotes.
  static Optional<Entry> read(DeclarationReader in) {
    Optional<Statement.Assignment> written = in.field(IdeologyFields.FACTION_NAMES);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<List<Expression>> items = items(written.get().value());
    if (items.isEmpty()) {
      in.report(
          Diagnostic.of(
                  IdeologyRule.FACTION_NAMES,
                  written.get().value().span(),
                  "The names of factions are a list.")
              .help(
                  "Write `dynamic_faction_names = [ \"The Free Communes\", \"The Red League\""
                      + " ]`."));
      return Optional.empty();
    }
    List<Entry> keys = new ArrayList<>();
    for (Expression item : items.get()) {
      String fresh = text(item).map(in.context()::key).orElse("");
      in.texts()
          .key(fresh, item)
          .ifPresent(key -> keys.add(new Item(Scalar.string(key.text(), key.span()))));
    }
    Scalar name = Scalar.word(IdeologyFields.FACTION_NAMES, written.get().key().span());
    return Optional.of(Field.of(name, Block.of(keys, written.get().value().span())));
  }

  private static Optional<List<Expression>> items(Expression value) {
    return switch (value) {
      case Expression.Listing list -> Optional.of(list.items());
      case Expression.Body body -> words(body);
      default -> Optional.empty();
    };
  }

  private static Optional<List<Expression>> words(Expression.Body body) {
    List<Expression> words = new ArrayList<>();
    for (Statement statement : body.statements()) {
      switch (statement) {
        case Statement.Single single -> words.add(single.value());
        case Statement.Phrase phrase -> words.addAll(phrase.words());
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(words);
  }
}
