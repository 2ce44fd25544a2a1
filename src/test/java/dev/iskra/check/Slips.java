package dev.iskra.check;

import dev.iskra.game.Facts;
import dev.iskra.game.ObjectType;
import dev.iskra.signature.Signatures;
import dev.iskra.signature.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Wrong values, and whether they are wrong for a type: what our data leave open is never wrong.
final class Slips {
  /// A wrong value.
  record Slip(Specimen.Sort sort, Draft value) {}

  private final Signatures signatures = Signatures.builtIn();
  private final Facts facts = Facts.newest();
  private final Samples samples;

  Slips(Samples samples) {
    this.samples = samples;
  }

  /// What is wrong where one of these types is wanted.
  ///
  /// @param types the types of plain values; not empty
  /// @param block whether a block may stand there as well
  List<Slip> of(List<ValueType> types, boolean block) {
    List<Slip> slips = new ArrayList<>();
    boolean anything = types.stream().anyMatch(ValueType.Anything.class::isInstance);
    boolean colour = types.stream().anyMatch(ValueType.Colour.class::isInstance);
    if (!block && !anything && !colour) {
      Draft odd = new Draft.Body(List.of(Draft.Line.of("qzodd", new Draft.Word("qzodd"))));
      slips.add(new Slip(Specimen.Sort.BLOCK_FOR_VALUE, odd));
    }
    if (types.stream().noneMatch(this::takesYes)) {
      slips.add(new Slip(Specimen.Sort.YES_FOR_VALUE, new Draft.Word("yes")));
    }
    if (types.stream().noneMatch(this::takesPhrase)) {
      slips.add(new Slip(Specimen.Sort.PHRASE_FOR_VALUE, new Draft.Word("\"two words\"")));
    }
    if (types.stream().noneMatch(this::takesNumber)) {
      slips.add(new Slip(Specimen.Sort.NUMBER_FOR_WORD, new Draft.Word("7.25")));
    }
    if (types.stream().noneMatch(type -> !numeric(type) && takesWord(type))) {
      if (types.stream().anyMatch(Slips::numeric)) {
        slips.add(new Slip(Specimen.Sort.WORD_FOR_NUMBER, new Draft.Word("qzword")));
      }
    }
    if (types.stream().noneMatch(type -> !known(type) && takesWord(type))) {
      misspelt(types, slips);
    }
    return slips;
  }

  /// Whether the type is a name that other script makes known: near to a name that is known, a
  /// word that no script declares is a slip all the same.
  private static boolean known(ValueType type) {
    return type instanceof ValueType.OpenWord open && !open.declares();
  }

  private void misspelt(List<ValueType> types, List<Slip> slips) {
    for (ValueType type : types) {
      boolean named =
          type instanceof ValueType.Reference
              || type instanceof ValueType.OneOf
              || type instanceof ValueType.Literal
              || type instanceof ValueType.Affixed
              || type instanceof ValueType.NameOf;
      if (type instanceof ValueType.Scoped || isScope(type)) {
        unknownScope(type).ifPresent(word -> slips.add(word));
        continue;
      }
      String right = named ? samples.word(type).orElseThrow() : "";
      if (right.length() < 4 || !right.matches("[A-Za-z_:]+")) {
        continue;
      }
      String wrong = Misspelling.dropped(right);
      if (types.stream().noneMatch(one -> is(wrong, one))) {
        slips.add(new Slip(Specimen.Sort.MISSPELT_REFERENCE, new Draft.Word(wrong)));
      }
    }
  }

  private static boolean isScope(ValueType type) {
    return type instanceof ValueType.Reference reference && ScopeLinks.isScope(reference.family());
  }

  /// A tag or number that no country or state has.
  private Optional<Slip> unknownScope(ValueType type) {
    String right = samples.word(type).orElseThrow();
    return right.equals("GER")
        ? Optional.of(new Slip(Specimen.Sort.MISSPELT_REFERENCE, new Draft.Word("QZX")))
        : right.equals("64")
            ? Optional.of(new Slip(Specimen.Sort.MISSPELT_REFERENCE, new Draft.Word("64321")))
            : Optional.empty();
  }

  private boolean is(String word, ValueType type) {
    return switch (type) {
      case ValueType.Reference reference -> facts.has(reference.family(), word);
      case ValueType.OneOf list ->
          signatures.words(list.list()).stream().anyMatch(word::equalsIgnoreCase);
      case ValueType.Literal literal -> literal.word().equalsIgnoreCase(word);
      case ValueType.NameOf name -> signatures.names(name.category()).anyMatch(word::equals);
      default -> false;
    };
  }

  static boolean numeric(ValueType type) {
    return type instanceof ValueType.Whole
        || type instanceof ValueType.Decimal
        || type instanceof ValueType.Amount
        || type instanceof ValueType.Time;
  }

  /// Whether the type leaves open what the word is.
  private boolean open(ValueType type) {
    return switch (type) {
      case ValueType.Text _,
          ValueType.AnyWord _,
          ValueType.FilePath _,
          ValueType.Colour _,
          ValueType.Anything _ ->
          true;
      case ValueType.OneOf list -> signatures.words(list.list()).isEmpty();
      default -> false;
    };
  }

  private boolean takesYes(ValueType type) {
    return switch (type) {
      case ValueType.YesNo _ -> true;
      case ValueType.Literal literal -> literal.word().equals("yes");
      case ValueType.OneOf list -> open(type) || signatures.words(list.list()).contains("yes");
      default -> open(type);
    };
  }

  /// A name may have a space in it, so a phrase is only wrong where there are no names, or all
  /// are known.
  private boolean takesPhrase(ValueType type) {
    return takesWord(type) && !numeric(type);
  }

  private boolean takesNumber(ValueType type) {
    return switch (type) {
      case ValueType.Percentage _ -> true;
      case ValueType.Scoped _ -> false;
      default -> numeric(type) || takesWord(type);
    };
  }

  /// Whether a word that nobody knows may stand there.
  private boolean takesWord(ValueType type) {
    return switch (type) {
      case ValueType.YesNo _, ValueType.Date _, ValueType.Percentage _, ValueType.Literal _ ->
          false;
      case ValueType.Unlisted _ -> true;
      case ValueType.OpenWord open -> !open.set().equals("variable") || open.declares();
      case ValueType.Reference reference ->
          !facts.covers(reference.family()) && reference.family() != ObjectType.COUNTRY;
      case ValueType.Affixed affixed ->
          ObjectType.of(affixed.kind()).filter(facts::covers).isEmpty();
      case ValueType.NameOf _, ValueType.Scoped _ -> false;
      default -> numeric(type) ? false : open(type);
    };
  }
}
