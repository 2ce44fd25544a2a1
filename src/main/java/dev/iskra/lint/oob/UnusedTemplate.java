package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.Named;
import dev.iskra.mod.oob.Template;
import dev.iskra.mod.oob.UnitFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A template that no division of the mod has, in a file with divisions that all have others.
public final class UnusedTemplate implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    List<UnitFile> files = mod.orders().files();
    Set<String> used =
        files.stream()
            .flatMap(file -> file.divisions().stream())
            .flatMap(division -> division.template().stream())
            .map(Named::text)
            .collect(Collectors.toSet());
    for (UnitFile file : files) {
      for (Template template :
          file.divisions().isEmpty() ? List.<Template>of() : file.templates()) {
        if (!template.ofSubject() && !used.contains(template.name().text())) {
          sink.report(finding(template.name().at(), "No division of the mod has this template."));
        }
      }
    }
  }
}
