package dev.iskra.lower;

import dev.iskra.clausewitz.Scalar;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.model.Resolution;
import java.util.Optional;

/// Events are of types, and an effect fires those of its own: `country_event` a `country_event`.
public final class EventTypes {
  private EventTypes() {}

  /// What is to be said if an event is of another type than the one that is fired.
  ///
  /// @param word where it is named
  /// @param event what the name stands for
  /// @param wanted the type that is fired
  public static Optional<Diagnostic> wrong(Scalar word, Resolution event, String wanted) {
    Optional<String> type = event.attribute("type").filter(one -> !one.equals(wanted));
    if (type.isEmpty()) {
      return Optional.empty();
    }
    String written = word.span().text().replace("\"", "");
    String message =
        "`%s` is a `%s`, and here a `%s` is fired.".formatted(written, type.get(), wanted);
    Diagnostic diagnostic =
        LowerRule.WRONG_EVENT_TYPE
            .at(word.span(), message)
            .help("Fire it with `" + type.get() + "`, or with `fire`, which knows the type.");
    return Optional.of(
        event instanceof Resolution.Declared declared
            ? diagnostic.label(declared.symbol().at(), "declared here")
            : diagnostic);
  }
}
