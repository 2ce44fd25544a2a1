package dev.iskra.lower;

import dev.iskra.game.BlockKind;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Group;
import dev.iskra.signature.MergedSignature;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.ValueSpec;
import dev.iskra.signature.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Where a statement stands: what its block may hold, as the signatures say, and the key to which
/// the block belongs.
///
/// @param blocks the ways to write the block; none where nothing is known of it
/// @param key the key; empty for the outermost block
record Place(List<BlockSignature> blocks, String key) {
  /// Nothing is known of the block.
  static final Place UNKNOWN = new Place(List.of(), "");

  private static final Place EFFECTS = new Place(List.of(BlockSignature.of(true)), "");
  private static final Place TRIGGERS = new Place(List.of(BlockSignature.of(false)), "");

  /// What a key begins with that runs its block in other scopes, as new versions have more of.
  private static final List<String> ITERATORS = List.of("every_", "random_", "any_", "all_");

  private static final Signatures SIGNATURES = Signatures.builtIn();

  /// What the signatures know of a key.
  ///
  /// @param names what the key itself may name; none where it is a word of the game
  /// @param takes what may stand behind it
  /// @param field whether it is a field of the block, not an effect or a trigger in it
  record Known(List<ValueType> names, List<ValueSpec> takes, boolean field) {
    private static final Known NOTHING = new Known(List.of(), List.of(), false);

    /// What a plain value behind the key may be.
    List<ValueType> words() {
      return takes.size() == 1
          ? takes.getFirst().words(SIGNATURES)
          : takes.stream().flatMap(one -> one.words(SIGNATURES).stream()).toList();
    }
  }

  /// The outermost block of a kind.
  static Place of(BlockKind kind) {
    return switch (kind) {
      case EFFECT -> EFFECTS;
      case TRIGGER -> TRIGGERS;
      case WEIGHT ->
          new Place(
              SIGNATURES.shared("weight").stream().flatMap(one -> one.block().stream()).toList(),
              "");
      case ARGUMENTS, TEMPLATE -> UNKNOWN;
    };
  }

  /// The fields of a definition.
  static Place of(String definition) {
    return new Place(SIGNATURES.definition(definition).stream().toList(), "");
  }

  /// Whether effects stand in it.
  boolean effects() {
    return !blocks.isEmpty() && blocks.stream().anyMatch(BlockSignature::effects);
  }

  /// Whether triggers stand in it, and no effects.
  boolean triggers() {
    return !effects() && blocks.stream().anyMatch(BlockSignature::triggers);
  }

  /// Whether effects or triggers stand in it.
  boolean script() {
    return effects() || triggers();
  }

  boolean isField(String name) {
    return script() && known(name).field();
  }

  boolean belongsTo(String name) {
    return key.equalsIgnoreCase(name);
  }

  /// The key with the one it lies in: `add_popularity.popularity`.
  String path(String name) {
    return key.isEmpty() ? name : key + "." + name;
  }

  /// What is known of a key here.
  Known known(String name) {
    List<ValueSpec> named = new ArrayList<>(1);
    for (BlockSignature block : blocks) {
      block.named(name).ifPresent(group -> named.add(group.takes()));
    }
    if (!named.isEmpty()) {
      return new Known(List.of(), named, true);
    }
    Known listed = described(pattern -> lists(pattern, name));
    if (listed.field) {
      return listed;
    }
    Optional<MergedSignature> entry = entry(name);
    return entry.isPresent()
        ? new Known(List.of(), List.of(entry.get().takes()), false)
        : described(pattern -> !(pattern instanceof ValueType.OneOf));
  }

  /// The fields of which only the names are described.
  private Known described(Predicate<ValueType> fits) {
    List<ValueType> names = new ArrayList<>(0);
    List<ValueSpec> takes = new ArrayList<>(0);
    for (BlockSignature block : blocks) {
      for (Group group : block.described()) {
        if (group.pattern().filter(fits).isPresent()) {
          names.add(group.pattern().get());
          takes.add(group.takes());
        }
      }
    }
    return takes.isEmpty() ? Known.NOTHING : new Known(names, takes, true);
  }

  /// Whether a pattern says one by one which names it means, and this is one of them.
  private static boolean lists(ValueType pattern, String name) {
    return switch (pattern) {
      case ValueType.OneOf list ->
          SIGNATURES.words(list.list()).stream().anyMatch(name::equalsIgnoreCase);
      case ValueType.Whole _, ValueType.Decimal _, ValueType.Amount _ ->
          Numbers.read(name).isPresent();
      default -> false;
    };
  }

  private Optional<MergedSignature> entry(String name) {
    for (BlockSignature block : blocks) {
      for (String category : block.contents()) {
        Optional<MergedSignature> entry = SIGNATURES.form(category, name);
        if (entry.isPresent()) {
          return entry;
        }
      }
    }
    return Optional.empty();
  }

  /// The block behind `name` here. A scope among effects or triggers holds more of them; of the
  /// block of an unknown word we know nothing.
  Place within(String name, Context context) {
    List<BlockSignature> inner = new ArrayList<>(1);
    for (ValueSpec spec : known(name).takes) {
      spec.blocks(SIGNATURES).stream().filter(block -> !block.holes()).forEach(inner::add);
    }
    boolean scope = inner.isEmpty() && script() && !isField(name) && isScope(name, context);
    return new Place(scope ? List.of(BlockSignature.of(effects())) : inner, name);
  }

  private static boolean isScope(String name, Context context) {
    return Vocabulary.scopes().opensScope(name)
        || ITERATORS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith)
        || context.names().byId(ObjectType.CHARACTER, name).id().isPresent();
  }

  /// What a word alone in the block may be.
  List<ValueType> items() {
    return blocks.stream().flatMap(block -> block.items().stream()).toList();
  }

  /// A block without a key in the block.
  Place each() {
    return new Place(blocks.stream().flatMap(block -> block.each().stream()).toList(), "");
  }

  /// What an entry of a family takes, where a key is the name of one.
  private static Stream<ValueType> ofEntry(List<ValueType> names, String name) {
    return names.stream()
        .filter(ValueType.NameOf.class::isInstance)
        .flatMap(type -> SIGNATURES.form(((ValueType.NameOf) type).category(), name).stream())
        .flatMap(entry -> entry.takes().words(SIGNATURES).stream());
  }

  /// The unit of time that a number behind `name` counts; none where it is not a time.
  Optional<Durations.Unit> time(String name) {
    return known(name).words().stream()
        .filter(ValueType.Time.class::isInstance)
        .flatMap(type -> Durations.unit(((ValueType.Time) type).unit().word()).stream())
        .findFirst();
  }

  /// Whether a percentage may be written for a value behind `name`: it is a fraction of one. Names
  /// that mods make say so by their ending.
  boolean takesFraction(String name) {
    Known known = known(name);
    return known.takes.isEmpty()
        ? name.toLowerCase(Locale.ROOT).endsWith("_factor")
        : Stream.concat(known.words().stream(), ofEntry(known.names, name))
            .anyMatch(ValueType::isFraction);
  }
}
