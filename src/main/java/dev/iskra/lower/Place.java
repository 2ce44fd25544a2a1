package dev.iskra.lower;

import dev.iskra.game.BlockKind;
import dev.iskra.game.Blocks;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import java.util.Locale;
import java.util.Set;

/// Where a statement stands: what its block holds, to which key the block belongs, and which keys
/// in it are plain fields of that key.
record Place(BlockKind kind, String key, Set<String> fields) {
  boolean isField(String name) {
    return !fields.isEmpty() && fields.contains(name.toLowerCase(Locale.ROOT));
  }

  boolean belongsTo(String name) {
    return key.equalsIgnoreCase(name);
  }

  /// The block behind `name` here. Of an unknown word we know nothing, unless it is a character,
  /// who is a scope.
  Place within(String name, Context context) {
    Blocks.Behind behind = Vocabulary.blocks().behind(kind, name);
    if (behind.opens().isPresent()) {
      return new Place(behind.opens().get(), name, behind.fields());
    }
    BlockKind inner = isCharacter(name, context) ? kind : BlockKind.ARGUMENTS;
    return new Place(inner, name, behind.fields());
  }

  private boolean isCharacter(String name, Context context) {
    return kind.holdsScript() && context.names().byId(ObjectType.CHARACTER, name).id().isPresent();
  }

  /// The key with the one it lies in: `add_popularity.popularity`.
  String path(String name) {
    return key.isEmpty() ? name : key + "." + name;
  }
}
