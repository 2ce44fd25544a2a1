package dev.iskra.kind;

import dev.iskra.kind.facet.EffectGiving;
import dev.iskra.kind.facet.Pastable;
import dev.iskra.lower.EffectForms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The kinds of declaration there are.
public final class Kinds {
  private final List<DeclarationKind> all;
  private final Map<String, DeclarationKind> byKeyword = new LinkedHashMap<>();
  private final Map<String, Pastable> byScriptKey = new LinkedHashMap<>();

  /// These kinds.
  ///
  /// @throws IllegalArgumentException if two begin with one word
  public Kinds(List<DeclarationKind> all) {
    this.all = List.copyOf(all);
    for (DeclarationKind kind : all) {
      for (String keyword : kind.keywords()) {
        if (byKeyword.put(keyword, kind) != null) {
          throw new IllegalArgumentException("two kinds begin with `" + keyword + "`");
        }
      }
      if (kind instanceof Pastable pastable) {
        pastable.scriptKeys().forEach(key -> byScriptKey.put(key, pastable));
      }
    }
  }

  /// All of them, in the order of the list.
  public List<DeclarationKind> all() {
    return all;
  }

  /// The kind that a word begins.
  public Optional<DeclarationKind> of(String keyword) {
    return Optional.ofNullable(byKeyword.get(keyword));
  }

  /// The kind of which a key of script defines one.
  public Optional<Pastable> ofScript(String key) {
    return Optional.ofNullable(byScriptKey.get(key));
  }

  /// The ways to write effects that they bring along.
  public EffectForms effectForms() {
    return new EffectForms(
        all.stream()
            .filter(EffectGiving.class::isInstance)
            .flatMap(kind -> ((EffectGiving) kind).effectForms().stream())
            .toList());
  }

  /// The words that begin declarations at the top of a file.
  public List<String> topLevelKeywords() {
    List<String> result = new ArrayList<>();
    byKeyword.forEach(
        (keyword, kind) -> {
          if (kind.topLevel()) {
            result.add(keyword);
          }
        });
    return result;
  }
}
