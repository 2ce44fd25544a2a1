package dev.iskra.lint.file;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.file.ModDescriptor;
import dev.iskra.mod.file.ModFiles;
import dev.iskra.model.Manifest.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A mod that says one thing of itself in one file and another in the next: in `mod` and in
/// `descriptor.mod`, or there and in the `.mod` file beside it.
public final class DescriptorsDiffer implements Lint {
  private static final List<String> SINGLE =
      List.of("name", "version", "supported_version", "remote_file_id", "picture");

  private static final List<String> LISTS = List.of("replace_path", "dependencies", "tags");

  @Override
  public void check(ModView mod, Sink sink) {
    ModFiles files = mod.files();
    singles(files.manifest().stated(), "What `mod` says is written.", sink);
    List<Stated> said = files.descriptor().stated();
    for (ModDescriptor other : files.descriptor().beside()) {
      List<Stated> others = other.stated();
      singles(
          Stream.concat(said.stream(), others.stream()).toList(),
          "The launcher here reads the `.mod` file; everybody else gets `descriptor.mod`.",
          sink);
      for (String field : LISTS) {
        lacking(field, said, others, sink);
        lacking(field, others, said, sink);
      }
    }
  }

  private void singles(List<Stated> all, String note, Sink sink) {
    for (String field : SINGLE) {
      List<Stated> those = all.stream().filter(one -> one.field().equals(field)).toList();
      Optional<Stated> first = those.stream().findFirst();
      those.stream()
          .filter(one -> !one.at().source().equals(first.orElseThrow().at().source()))
          .filter(one -> !one.value().equals(first.orElseThrow().value()))
          .findFirst()
          .ifPresent(
              other ->
                  sink.report(
                      finding(other.at(), "`" + field + "` is something else in another file.")
                          .label(first.orElseThrow().at(), "here it is this")
                          .note(note)));
    }
  }

  private void lacking(String field, List<Stated> has, List<Stated> lacks, Sink sink) {
    Set<String> there =
        lacks.stream()
            .filter(one -> one.field().equals(field))
            .map(Stated::value)
            .collect(Collectors.toSet());
    has.stream()
        .filter(one -> one.field().equals(field) && !there.contains(one.value()))
        .findFirst()
        .ifPresent(
            one ->
                sink.report(
                    finding(one.at(), "Only this file has `" + one.value() + "`.")
                        .note("`descriptor.mod` and the `.mod` file have `" + field + "` alike.")));
  }
}
