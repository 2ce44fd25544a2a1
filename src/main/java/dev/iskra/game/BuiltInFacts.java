package dev.iskra.game;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The facts of one version of the base game that lie beside the classes, a resource to a family.
final class BuiltInFacts implements FactSource {
  static final String FOLDER = "/game/";

  private final String version;
  private final Map<ObjectType, Optional<FactTable>> tables = new ConcurrentHashMap<>();

  BuiltInFacts(String version) {
    this.version = version;
  }

  @Override
  public Optional<FactTable> table(ObjectType family) {
    Optional<FactTable> known = tables.get(family);
    if (known != null) {
      return known;
    }
    Optional<FactTable> opened = open(family);
    Optional<FactTable> other = tables.putIfAbsent(family, opened);
    return other != null ? other : opened;
  }

  private Optional<FactTable> open(ObjectType family) {
    String resource = FOLDER + version + "/" + family.id() + ".facts";
    Optional<byte[]> bytes = Resources.bytes(resource);
    return bytes.isPresent()
        ? Optional.of(FactTable.read(bytes.get(), resource, version, family))
        : Optional.empty();
  }

  @Override
  public boolean isComplete(ObjectType family) {
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BuiltInFacts facts && facts.version.equals(version);
  }

  @Override
  public int hashCode() {
    return version.hashCode();
  }
}
