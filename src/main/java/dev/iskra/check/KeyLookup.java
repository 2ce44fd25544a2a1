package dev.iskra.check;

import dev.iskra.clausewitz.Block;
import dev.iskra.clausewitz.Field;
import dev.iskra.clausewitz.Scalar;
import dev.iskra.clausewitz.Value;
import dev.iskra.signature.Argument;
import dev.iskra.signature.BlockSignature;
import dev.iskra.signature.Group;
import dev.iskra.signature.MergedSignature;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.ValueSpec;
import dev.iskra.signature.ValueType;
import java.util.List;
import java.util.Optional;

/// Finds what a key of a block is where its name is only described, and the scopes of a block of
/// which a value says them.
record KeyLookup(Signatures signatures, Values values) {
  /// The scopes of a block of which an argument says them.
  ScopeContext scopes(Block block, BlockSignature shape, ScopeContext where) {
    for (Argument setter : shape.setters()) {
      Optional<Field> field = block.field(setter.name());
      if (field.isPresent()) {
        return scopes(setter.name(), field.get().value(), shape, where);
      }
    }
    return where;
  }

  /// The scopes of a block after a value of its own that may say them: of an argument, or of a
  /// bare value.
  ScopeContext scopes(String name, Value value, BlockSignature shape, ScopeContext where) {
    for (Argument setter : shape.setters()) {
      if (setter.name().equals(name)
          && value instanceof Scalar scalar
          && setter.values().stream().anyMatch(type -> may(scalar, type, where))) {
        return where.changed(setter.scopes());
      }
    }
    return where;
  }

  private boolean may(Scalar scalar, ValueType type, ScopeContext where) {
    return values.fit(scalar.text(), scalar.quoted(), type, where) != Values.Fit.NO;
  }

  /// Whether a block or a plain value stands where there may be one.
  boolean isOfKind(Field field, ValueSpec takes) {
    boolean block = field.value() instanceof Block;
    return !(block ? takes.blocks(signatures) : takes.words(signatures)).isEmpty();
  }

  /// The argument whose name is only described and that the key may be.
  ///
  /// @param exact whether the key must be a name that is known, not just any
  Optional<Group> described(Field field, BlockSignature shape, ScopeContext where, boolean exact) {
    List<Group> groups = shape.described();
    for (Group group : groups) {
      ValueType pattern = pattern(group);
      if (exact == values.isClosed(pattern)
          && values.matches(field.key().text(), pattern, where)
          && (exact || mayBe(field, group, shape))) {
        return Optional.of(group);
      }
    }
    return exact
        ? Optional.empty()
        : groups.stream()
            .filter(group -> values.leavesOpen(pattern(group)) && mayBe(field, group, shape))
            .findFirst();
  }

  /// Where modifiers stand, a plain number is one that is misspelt rather than a unit without its
  /// block.
  private boolean mayBe(Field field, Group group, BlockSignature shape) {
    return !shape.contents().contains("modifier") || isOfKind(field, group.takes());
  }

  /// What the name of an argument may be that is only described.
  static ValueType pattern(Group group) {
    return group.pattern().orElseThrow();
  }

  /// The entry of a family whose name is only described and that the key may be.
  Optional<MergedSignature> patterned(Field field, BlockSignature shape, ScopeContext where) {
    boolean script = shape.isScript();
    for (String category : shape.contents()) {
      for (MergedSignature form : signatures.patterns(category)) {
        if (values.matches(field.key().text(), form.pattern().orElseThrow(), where)
            && (script || isOfKind(field, form.takes()))) {
          return Optional.of(form);
        }
      }
    }
    return Optional.empty();
  }
}
