package dev.iskra.collect;

import dev.iskra.diagnostic.Sink;
import dev.iskra.game.ObjectType;
import dev.iskra.kind.DeclarationKind.IdForm;
import dev.iskra.kind.KindRule;
import dev.iskra.lock.Claim;
import dev.iskra.syntax.Expression.Word;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes the wish for an id out of a name.
///
/// @param filePrefix what the ids of the file's namespace begin with
record ClaimMaker(String filePrefix, String mod, Sink sink) {
  /// What localisation keys may hold, since ids become keys; a full stop parts namespaces.
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

  /// The wish of a declaration; absent where its name or pin cannot be one, which is reported.
  Optional<Claim> claim(
      ObjectType family, IdForm form, Word name, Optional<Word> pin, Optional<String> namespace) {
    if (!NAME.matcher(name.text()).matches()) {
      refuse(name, "A name has letters, digits, `_` and `-`.");
      return Optional.empty();
    }
    if (pin.isPresent() && !Claim.isId(pin.get().text())) {
      refuse(pin.get(), "An id has letters, digits, `_`, `-`, `'` and full stops.");
      return Optional.empty();
    }
    String qualified = qualified(namespace, name.text());
    return Optional.of(
        form == IdForm.NUMBERED
            ? numbered(family, qualified, namespace.orElse(mod), pin, name)
            : named(family, form, qualified, pin, name));
  }

  static String qualified(Optional<String> namespace, String name) {
    return namespace.map(space -> space + "." + name).orElse(name);
  }

  private static Claim numbered(
      ObjectType family, String qualified, String space, Optional<Word> pin, Word name) {
    return pin.<Claim>map(
            p -> Claim.Numbered.pinned(family.id(), qualified, space, p.text(), p.span()))
        .orElseGet(() -> Claim.Numbered.hashed(family.id(), qualified, space, name.span()));
  }

  private Claim named(
      ObjectType family, IdForm form, String qualified, Optional<Word> pin, Word name) {
    String prefix = form == IdForm.PREFIXED ? filePrefix : "";
    return pin.<Claim>map(p -> Claim.Named.pinned(family.id(), qualified, p.text(), p.span()))
        .orElseGet(
            () -> Claim.Named.derived(family.id(), qualified, prefix + name.text(), name.span()));
  }

  private void refuse(Word word, String help) {
    sink.report(
        KindRule.MALFORMED_HEADER
            .at(word.span(), "`" + word.text() + "` cannot be a name.")
            .help(help));
  }
}
