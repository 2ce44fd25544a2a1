package dev.iskra.pack;

import java.io.IOException;
import java.io.Serial;

/// An asset that could not be read, told apart from output that could not be written.
final class UnreadableAsset extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private final String name;
  private final IOException reason;

  UnreadableAsset(String name, IOException reason) {
    super(reason);
    this.name = name;
    this.reason = reason;
  }

  String name() {
    return name;
  }

  IOException reason() {
    return reason;
  }
}
