package dev.iskra.kind;

/// A kind with logic of its own, which a package holds; its facets are small interfaces that it
/// implements besides: [Pastable], [Extensible], [Previewed].
public sealed interface LogicKind extends DeclarationKind permits TopLevelKind, NestedKind {
  /// It lies beside the class, under the principal word.
  @Override
  default String page() {
    String folder = getClass().getPackageName().replace('.', '/');
    return "/" + folder + "/" + keywords().getFirst() + ".md";
  }
}
