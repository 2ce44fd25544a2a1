package dev.iskra.signature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a block may hold.
public final class BlockSignature {
  /// The families whose entries may stand in blocks, in the order in which a key is looked up.
  private static final List<String> ORDER =
      List.of(
          "effect",
          "trigger",
          "modifier",
          "modifier_rule",
          "targeted_modifier_rule",
          "unit_stat",
          "naval_stat",
          "air_stat",
          "unit_leader_modifier",
          "ai_strategy_rule",
          "mathexpr",
          "portraitset",
          "bindable_loc");

  /// The name of the argument that a bare value is among [#setters].
  public static final String ITEM = "items";

  private static final BlockSignature EFFECTS = holding(List.of("effect"));

  private static final BlockSignature TRIGGERS = holding(List.of("trigger"));

  private final List<Argument> fields;
  private final List<String> contents;
  private final boolean holes;
  private final List<ValueType> items;
  private final Optional<BlockSignature> each;
  private final ScopeChange scopes;
  private final List<Argument> setters;
  private final Map<String, Optional<Group>> named = new HashMap<>();
  private final List<Group> described = new ArrayList<>(0);
  private final List<Group> required = new ArrayList<>(0);
  private final boolean needsDescribed;

  private BlockSignature(
      List<Argument> fields,
      Set<String> contents,
      List<ValueType> items,
      Optional<BlockSignature> each,
      ScopeChange scopes) {
    this.fields = fields.stream().filter(field -> !field.name().equals(ITEM)).toList();
    this.contents = ORDER.stream().filter(contents::contains).toList();
    this.holes = contents.contains("hole");
    this.items = List.copyOf(items);
    this.each = each;
    this.scopes = scopes;
    this.setters = fields.stream().filter(Argument::setsScopes).toList();
    Map<String, List<Argument>> byName = new LinkedHashMap<>();
    for (Argument argument : this.fields) {
      byName
          .computeIfAbsent(argument.name().toLowerCase(Locale.ROOT), _ -> new ArrayList<>(1))
          .add(argument);
    }
    byName.forEach((name, arguments) -> add(name, Group.of(arguments)));
    this.needsDescribed = described.stream().anyMatch(Group::required);
  }

  private void add(String name, Group group) {
    if (group.pattern().isPresent()) {
      described.add(group);
      return;
    }
    named.put(name, Optional.of(group));
    if (group.required()) {
      required.add(group);
    }
  }

  /// A block of these.
  static BlockSignature of(
      List<Argument> fields,
      Set<String> contents,
      List<ValueType> items,
      Optional<BlockSignature> each,
      ScopeChange scopes) {
    return new BlockSignature(fields, contents, items, each, scopes);
  }

  private static BlockSignature holding(List<String> contents) {
    return of(List.of(), Set.copyOf(contents), List.of(), Optional.empty(), ScopeChange.NONE);
  }

  /// A block of nothing but effects, or of nothing but triggers.
  public static BlockSignature of(boolean effects) {
    return effects ? EFFECTS : TRIGGERS;
  }

  /// The arguments, in the order of the data; several of one name are alternatives.
  public List<Argument> fields() {
    return fields;
  }

  /// The families whose entries may stand in it besides, in the order in which a key is looked
  /// up: `effect`, `trigger`, `modifier` …
  public List<String> contents() {
    return contents;
  }

  /// Whether the game fills holes `[X]` in it before it reads it.
  public boolean holes() {
    return holes;
  }

  /// What bare values in it may be.
  public List<ValueType> items() {
    return items;
  }

  /// What blocks without a key in it hold.
  public Optional<BlockSignature> each() {
    return each;
  }

  /// Which scopes it is in, where not those around it.
  public ScopeChange scopes() {
    return scopes;
  }

  /// The arguments of which a plain value says in which scopes the block is, the first that fits
  /// before others; those named [#ITEM] are bare values, which count for what comes after them.
  public List<Argument> setters() {
    return setters;
  }

  /// The argument of this name, in any case.
  public Optional<Group> named(String name) {
    Optional<Group> found = named.get(name);
    if (found != null) {
      return found;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        return named.getOrDefault(name.toLowerCase(Locale.ROOT), Optional.empty());
      }
    }
    return Optional.empty();
  }

  /// The names of its arguments, in small letters.
  public Set<String> names() {
    return named.keySet();
  }

  /// The arguments whose names are only described.
  public List<Group> described() {
    return described;
  }

  /// The arguments that must be there.
  public List<Group> required() {
    return required;
  }

  /// Whether one of the arguments whose names are only described must be there.
  public boolean needsDescribed() {
    return needsDescribed;
  }

  /// Whether effects stand in it.
  public boolean effects() {
    return !contents.isEmpty() && contents.getFirst().equals("effect");
  }

  /// Whether triggers stand in it.
  public boolean triggers() {
    return contents.contains("trigger");
  }

  /// Whether effects or triggers stand in it.
  public boolean isScript() {
    return effects() || triggers();
  }
}
