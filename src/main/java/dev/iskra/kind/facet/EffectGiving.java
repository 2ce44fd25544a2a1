package dev.iskra.kind.facet;

import dev.iskra.lower.EffectForm;
import java.util.List;

/// A kind that brings ways to write effects with what it declares: `fire` for events.
public interface EffectGiving {
  /// The ways to write effects.
  List<EffectForm> effectForms();
}
