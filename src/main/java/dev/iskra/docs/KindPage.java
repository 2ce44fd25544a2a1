package dev.iskra.docs;

import dev.iskra.kind.DeclarationKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The page about a kind: Markdown that lies beside its class under its principal word.
final class KindPage {
  private static final String FENCE = "```iskra";

  private KindPage() {}

  /// The first piece of Iskra on the page; absent if there is no page.
  static Optional<String> example(DeclarationKind kind) {
    return text(kind).flatMap(KindPage::first);
  }

  private static Optional<String> first(String text) {
    int fence = text.indexOf("\n" + FENCE);
    int start = fence < 0 ? -1 : text.indexOf('\n', fence + 1) + 1;
    int end = start < 0 ? -1 : text.indexOf("\n```", start);
    return end < 0 ? Optional.empty() : Optional.of(text.substring(start, end));
  }

  private static Optional<String> text(DeclarationKind kind) {
    try (@Nullable InputStream in = KindPage.class.getResourceAsStream(kind.page())) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
