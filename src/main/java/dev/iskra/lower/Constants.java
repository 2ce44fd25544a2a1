package dev.iskra.lower;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The `@constants` of a file: the game keeps them to the file they stand in, so they are put in
/// where they are used.
public record Constants(Map<String, String> values) {
  private static final Pattern USE = Pattern.compile("@[A-Za-z_][A-Za-z_0-9]*");

  /// No constants.
  public static final Constants NONE = new Constants(Map.of());

  public Constants {
    values = Map.copyOf(values);
  }

  /// The value of `@name`, as it is written in the script.
  public Optional<String> value(String nameWithSign) {
    return Optional.ofNullable(values.get(nameWithSign));
  }

  /// A piece of script with every constant by its value.
  public String applied(String script) {
    if (values.isEmpty() || script.indexOf('@') < 0) {
      return script;
    }
    Matcher matcher = USE.matcher(script);
    return matcher.replaceAll(
        use -> Matcher.quoteReplacement(value(use.group()).orElse(use.group())));
  }
}
