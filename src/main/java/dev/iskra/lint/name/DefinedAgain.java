package dev.iskra.lint.name;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Sink;
import dev.iskra.game.Definition;
import dev.iskra.game.Definition.Naming;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.lint.Lint;
import dev.iskra.mod.DefinitionTexts;
import dev.iskra.mod.ModView;
import dev.iskra.model.Symbol;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two definitions of one name that differ: the game keeps one of them. Families of which the game
/// joins definitions, or of which two are an error, are not among them.
public final class DefinedAgain implements Lint {
  private static final Set<ObjectType> LEFT_OUT =
      EnumSet.of(
          // Two are an error.
          ObjectType.EVENT,
          ObjectType.FOCUS,
          ObjectType.FOCUS_TREE,
          ObjectType.IDEA,
          ObjectType.CHARACTER,
          ObjectType.COUNTRY,
          ObjectType.DECISION,
          ObjectType.TECHNOLOGY,
          // They add up.
          ObjectType.GRAPHICAL_TERRAIN,
          ObjectType.IDEA_CATEGORY,
          ObjectType.IDEA_SLOT,
          ObjectType.IDEOLOGY,
          ObjectType.IDEOLOGY_TYPE,
          ObjectType.INTELLIGENCE_AGENCY_BRANCH,
          ObjectType.ON_ACTION,
          ObjectType.TECHNOLOGY_TAG,
          ObjectType.TEXT_COLOUR,
          // Nothing asks for them by name, and the game's own files have some twice.
          ObjectType.AI_EQUIPMENT_DESIGN_GROUP,
          ObjectType.AI_FOCUS,
          ObjectType.AI_STRATEGY,
          ObjectType.AI_TEMPLATE,
          ObjectType.GRAPHICAL_TERRAIN,
          ObjectType.PEACE_AI_DESIRES);

  @Override
  public void check(ModView mod, Sink sink) {
    Set<ObjectType> families = EnumSet.noneOf(ObjectType.class);
    for (Definition kind : Vocabulary.definitions().all()) {
      if (kind.naming() == Naming.BLOCK || kind.naming() == Naming.FIELD) {
        families.add(kind.family());
      }
    }
    families.removeAll(LEFT_OUT);
    List<List<Symbol>> several = new ArrayList<>();
    for (ObjectType family : families) {
      for (String id : mod.names().symbols().ids(family)) {
        List<Symbol> claiming = mod.names().symbols().claiming(family, id);
        if (claiming.size() > 1) {
          several.add(claiming);
        }
      }
    }
    DefinitionTexts texts = DefinitionTexts.of(several.stream().flatMap(List::stream).toList());
    several.forEach(all -> found(all, texts).ifPresent(sink::report));
  }

  private Optional<Diagnostic> found(List<Symbol> all, DefinitionTexts texts) {
    Symbol first = all.getFirst();
    return all.stream()
        .skip(1)
        .filter(other -> texts.differ(first, other))
        .findFirst()
        .map(
            other ->
                finding(
                        other.at(),
                        "The %s `%s` is defined again, and otherwise."
                            .formatted(first.family().label(), first.id()))
                    .label(first.at(), "the other definition is here")
                    .note("The game keeps one of the two.")
                    .help("Take one of them out, or give it another name."));
  }
}
