package dev.iskra.lock;

import dev.iskra.text.Located;
import dev.iskra.text.Span;
import java.util.Optional;

/// A wish of one declaration for an id.
///
/// A kind is a lower-case word such as `focus`. Declarations whose ids share one space in the
/// game must claim under one kind: every sort of event as `event`, a shared focus as `focus`.
/// Every constructor throws [IllegalArgumentException] for a kind, name or id that is not one
/// word of script, since the lock could not read it back.
public sealed interface Claim extends Located<Claim> {
  /// Whether a text can be an id, whoever says it: a pin, a prefix, a line of the lock. Ids become
  /// localisation keys, variables and names of files.
  static boolean isId(String text) {
    return Word.isId(text);
  }

  /// What is claimed for.
  String kind();

  /// Where the declaration is named.
  @Override
  Span at();

  @Override
  default Claim movedTo(Span place) {
    return switch (this) {
      case Named a -> new Named(a.kind, a.name, a.id, a.isPinned, place);
      case Numbered a -> new Numbered(a.kind, a.name, a.namespace, a.pin, place);
      case Keyed a -> new Keyed(a.kind, a.owner, a.text, place);
    };
  }

  /// A claim of a declaration that has a name of its own.
  sealed interface Declared extends Claim {
    /// The qualified name, `perm.fourth_congress`.
    String name();

    /// Whether the source says the id itself, with `as`.
    boolean isPinned();
  }

  /// An id that follows from the name: a focus, an idea, a flag.
  ///
  /// @param id the id that the source asks for: pinned, or prefix and name
  record Named(String kind, String name, String id, boolean isPinned, Span at) implements Declared {
    public Named {
      Word.requireKind(kind);
      Word.require("name", name);
      Word.require("id", id);
    }

    /// An id made from the name; an older one in the lock wins over it.
    public static Named derived(String kind, String name, String id, Span at) {
      return new Named(kind, name, id, false, at);
    }

    /// An id written in the source; the lock follows it.
    public static Named pinned(String kind, String name, String id, Span at) {
      return new Named(kind, name, id, true, at);
    }
  }

  /// A numbered id, `namespace.number`: an event.
  ///
  /// @param namespace where a new number is looked for
  /// @param pin the whole id as the source says it, `perm.12`; judged here, not by the caller
  record Numbered(String kind, String name, String namespace, Optional<String> pin, Span at)
      implements Declared {
    public Numbered {
      Word.requireKind(kind);
      Word.require("name", name);
      Word.require("namespace", namespace);
    }

    /// A number from the lock, or else from the name.
    public static Numbered hashed(String kind, String name, String namespace, Span at) {
      return new Numbered(kind, name, namespace, Optional.empty(), at);
    }

    /// An id written in the source, such as `perm.12`.
    public static Numbered pinned(String kind, String name, String namespace, String pin, Span at) {
      return new Numbered(kind, name, namespace, Optional.of(pin), at);
    }

    @Override
    public boolean isPinned() {
      return pin.isPresent();
    }
  }

  /// A localisation key for a text that has no name: an option, a tooltip.
  ///
  /// @param owner the declaration that the text belongs to
  /// @param text the text as written, of any length, empty included; its fingerprint stands for
  ///     the missing name
  record Keyed(String kind, Owner owner, String text, Span at) implements Claim {
    public Keyed {
      Word.requireKind(kind);
    }
  }

  /// Whose text it is.
  ///
  /// @param fixedId the id, if it is not claimed in the same batch
  record Owner(String kind, String name, Optional<String> fixedId) {
    public Owner {
      Word.requireKind(kind);
      Word.require("name", name);
      fixedId.ifPresent(id -> Word.require("id", id));
    }

    /// A declaration that claims its own id in the same batch.
    public static Owner claimed(String kind, String name) {
      return new Owner(kind, name, Optional.empty());
    }

    /// A definition whose id stands in script and is not ours to give: the id is its name.
    public static Owner fixed(String kind, String id) {
      return new Owner(kind, id, Optional.of(id));
    }
  }
}
