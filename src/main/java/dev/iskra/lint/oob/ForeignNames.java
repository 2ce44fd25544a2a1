package dev.iskra.lint.oob;

import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.lint.Lint;
import dev.iskra.mod.ModView;
import dev.iskra.mod.oob.Named;
import dev.iskra.mod.oob.Template;
import dev.iskra.mod.oob.UnitFile;
import dev.iskra.model.Names;
import java.util.List;
import java.util.Set;

/// A template that takes its names from a list that is not for its country.
public final class ForeignNames implements Lint {
  @Override
  public void check(ModView mod, Sink sink) {
    for (UnitFile file : mod.orders().files()) {
      Set<String> countries = mod.orders().countries(file);
      for (Template template : file.templates()) {
        template.group().ifPresent(group -> check(group, countries, mod.names(), sink));
      }
    }
  }

  private void check(Named group, Set<String> countries, Names names, Sink sink) {
    List<String> served =
        names
            .byId(ObjectType.DIVISION_NAMES_GROUP, group.text())
            .attribute("countries")
            .filter(list -> !list.isBlank())
            .map(list -> List.of(list.split(" ")))
            .orElse(List.of());
    if (!served.isEmpty()
        && !countries.isEmpty()
        && served.stream().noneMatch(countries::contains)) {
      String others = "for others than " + String.join(", ", countries.stream().sorted().toList());
      sink.report(
          finding(group.at(), "`" + group.text() + "` is a list of names " + others + ".")
              .note("The game takes no names from a list that is not for the country."));
    }
  }
}
