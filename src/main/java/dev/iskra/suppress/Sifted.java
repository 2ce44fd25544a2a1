package dev.iskra.suppress;

import dev.iskra.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/// What was found, in two parts.
///
/// @param findings what is reported, in reading order
/// @param suppressed what is not, in reading order
public record Sifted(List<Diagnostic> findings, List<Suppressed> suppressed) {
  public Sifted {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }

  /// Findings none of which is kept back.
  public static Sifted of(List<Diagnostic> findings) {
    return new Sifted(findings, List.of());
  }

  /// The same with other findings.
  public Sifted with(List<Diagnostic> others) {
    return new Sifted(others, suppressed);
  }

  /// The same with more kept back.
  Sifted and(List<Diagnostic> left, List<Suppressed> more) {
    List<Suppressed> all = new ArrayList<>(suppressed);
    all.addAll(more);
    return new Sifted(left, all);
  }

  /// How many findings are kept back in some way.
  public long count(Suppressed.By... ways) {
    return suppressed.stream().filter(one -> List.of(ways).contains(one.by())).count();
  }
}
