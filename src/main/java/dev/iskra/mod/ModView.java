package dev.iskra.mod;

import dev.iskra.mod.focus.FocusForest;
import dev.iskra.model.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a mod is, put together of what its files hold. What follows from it is worked out when it
/// is first asked for, and once.
public final class ModView {
  private final List<FileSummary> files;
  private final Names names;
  private final Map<Class<?>, Object> known = new HashMap<>();

  /// @param files the summaries of all pieces of script, in order
  /// @param names what mod and game define
  public ModView(List<FileSummary> files, Names names) {
    this.files = List.copyOf(files);
    this.names = names;
  }

  /// What mod and game define.
  public Names names() {
    return names;
  }

  /// All focuses and their trees.
  public FocusForest focuses() {
    return knowledge(
        FocusForest.class,
        _ ->
            new FocusForest(
                files.stream().flatMap(file -> file.focuses().trees().stream()).toList(),
                files.stream().flatMap(file -> file.focuses().shared().stream()).toList()));
  }

  /// Knowledge about the mod: made of it when it is first asked for, and kept.
  ///
  /// @param kind the type of the knowledge
  public <T> T knowledge(Class<T> kind, Function<ModView, T> make) {
    Optional<Object> before = Optional.ofNullable(known.get(kind));
    T result = before.map(kind::cast).orElseGet(() -> make.apply(this));
    known.put(kind, result);
    return result;
  }
}
