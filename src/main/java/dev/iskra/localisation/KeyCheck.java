package dev.iskra.localisation;

import dev.iskra.diagnostic.Severity;
import dev.iskra.game.ObjectType;
import dev.iskra.game.Vocabulary;
import dev.iskra.model.Names;
import dev.iskra.model.Resolution;
import java.util.List;

/// Judges `$key$`: another text, or something that the game or a tooltip fills in.
record KeyCheck(Names names, Findings findings) {
  void check(Part.Key key) {
    String name = key.name();
    if (mayBeFilledIn(name) || (key.format().isPresent() && name.indexOf('_') < 0)) {
      return;
    }
    Resolution found = names.byId(ObjectType.LOCALISATION_KEY, name);
    if (!(found instanceof Resolution.Unknown unknown) || isOfDeclaration(name)) {
      return;
    }
    List<String> near =
        unknown.near().stream().filter(other -> Likeness.isSlip(name, other)).toList();
    String message = "There is no text `" + name + "`.";
    if (!near.isEmpty()) {
      findings.near(TextRule.UNKNOWN_KEY_IN_TEXT, key.start() + 1, name, message, near);
    } else if (unknown.certain() && name.indexOf('_') >= 0) {
      findings.report(
          findings
              .of(TextRule.UNKNOWN_KEY_IN_TEXT, key.start(), key.end(), message)
              .note("Players read the name itself, unless the place that shows it fills it in."));
    } else {
      findings.report(
          findings
              .of(
                  TextRule.UNRESOLVED_IN_TEXT,
                  key.start(),
                  key.end(),
                  "The text `" + name + "` is neither in this mod nor in the base game we know.")
              .note("Another mod may have it, or the place that shows it may fill it in."));
    }
  }

  /// What has no small letter, or a format and no `_`, is what the game fills in: `$VALUE$`,
  // `$NAME$`.
  private static boolean mayBeFilledIn(String name) {
    return name.isEmpty()
        || name.chars().noneMatch(c -> c >= 'a' && c <= 'z')
        || !name.chars().allMatch(c -> TextReader.isWord((char) c) || c == '.' || c == '-');
  }

  /// Whether the key may be of a declaration of the mod, which has texts under its id:
  /// `perm_letters_desc`, `perm.12.a`, `SOV_perm_left_party`.
  private boolean isOfDeclaration(String key) {
    boolean ofCountry =
        key.length() > 4
            && key.charAt(3) == '_'
            && Vocabulary.scopes().looksLikeTag(key.substring(0, 3));
    return isOfId(key) || (ofCountry && isOfId(key.substring(4)));
  }

  private boolean isOfId(String key) {
    for (int end = key.length(); end > 0; end = cut(key, end)) {
      String id = key.substring(0, end);
      for (ObjectType family : ObjectType.values()) {
        if (family != ObjectType.LOCALISATION_KEY && !names.claiming(family, id).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static int cut(String key, int before) {
    return Math.max(key.lastIndexOf('_', before - 1), key.lastIndexOf('.', before - 1));
  }

  /// A dollar sign alone. Before a number it will be a price, of which nobody knows what the game
  /// makes.
  void check(Part.Dollar dollar) {
    String name = dollar.name();
    boolean key = !name.isEmpty() && Character.isLetter(name.charAt(0));
    findings.report(
        findings
            .of(TextRule.LONE_DOLLAR, dollar.start(), dollar.end(), "The `$` has no second one.")
            .as(key ? Severity.WARNING : Severity.INFO)
            .note("Between two of them stands the key of another text: `$key$`.")
            .help(
                key
                    ? "Write `$" + name + "$`, or `$$` for a dollar sign."
                    : "Write `$$` for a dollar sign."));
  }
}
