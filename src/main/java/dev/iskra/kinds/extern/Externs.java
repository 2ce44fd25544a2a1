package dev.iskra.kinds.extern;

import dev.iskra.model.Symbol;
import dev.iskra.signature.Extern;
import dev.iskra.signature.Signatures;
import dev.iskra.syntax.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All that a mod says of what others define.
///
/// @param signatures how their effects, triggers and modifiers are written
/// @param symbols their names, each once
/// @param lines the text of the declarations of effects, triggers and modifiers, by which a
/// change
///     is noticed
public record Externs(List<Extern> signatures, List<Symbol> symbols, List<String> lines) {
  public Externs {
    signatures = List.copyOf(signatures);
    symbols = List.copyOf(symbols);
    lines = List.copyOf(lines);
  }

  /// What these declarations say. What cannot be read is left out; [ExternKind] reports it.
  public static Externs of(List<Statement.Declaration> declarations) {
    List<Extern> signatures = new ArrayList<>();
    List<Symbol> symbols = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Statement.Declaration declaration : declarations) {
      Foreign foreign = Foreign.of(declaration);
      foreign
          .signature()
          .ifPresent(
              signature -> {
                signatures.add(signature);
                lines.add(declaration.span().text());
              });
      foreign
          .symbol()
          .filter(symbol -> names.add(symbol.family().id() + " " + symbol.id()))
          .ifPresent(symbols::add);
    }
    return new Externs(signatures, symbols, lines);
  }

  /// What the game takes, and this besides.
  public Signatures all() {
    return Signatures.with(signatures);
  }
}
