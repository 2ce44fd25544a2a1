package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.Template;
import dev.iskra.mod.oob.UnitFile;
import java.util.HashMap;
import java.util.Map;

/// Two templates of one name in one file.
public final class TemplateTwice implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (UnitFile file : mod.orders().files()) {
      Map<String, Template> seen = new HashMap<>();
      for (Template template : file.templates()) {
        Template first = seen.computeIfAbsent(template.name().text(), _ -> template);
        if (!first.name().equals(template.name())) {
          sink.report(
              finding(template.name().at(), "There is a template of this name already.")
                  .label(first.name().at(), "the other is here")
                  .help("Divisions find their template by its name; give one another."));
        }
      }
    }
  }
}
