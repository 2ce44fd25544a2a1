package dev.iskra.lock;

import java.util.Comparator;
import java.util.Optional;

/// The id of one declaration, and where it comes from.
///
/// @param line the lock line that decided; empty if the source or the name did
record IdChoice(Claim.Declared claim, String id, Optional<Entry> line) {
  /// As people read the source.
  static final Comparator<IdChoice> BY_PLACE =
      Comparator.comparing((IdChoice choice) -> choice.claim().at()).thenComparing(IdChoice::name);

  Name name() {
    return Name.of(claim);
  }

  boolean isFromLock() {
    return line.isPresent();
  }

  /// Whether the source asks for this very id: by a pin, or by the name it follows from.
  boolean isAskedFor() {
    return switch (claim) {
      case Claim.Named named -> named.id().equals(id);
      case Claim.Numbered numbered -> numbered.pin().filter(id::equals).isPresent();
    };
  }
}
