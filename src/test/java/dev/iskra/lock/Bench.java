package dev.iskra.lock;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Outcome;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Claims and locks as tests write them.
final class Bench {
  private static final SourceFile SOURCE = SourceFile.of("mod-src/a.iskra", "x\n".repeat(2_000));

  private Bench() {}

  /// A place on line `line` of a source.
  static Span at(int line) {
    return SOURCE.span(2 * line - 2, 2 * line - 1);
  }

  static Claim.Numbered event(String name) {
    return Claim.Numbered.hashed("event", name, name.substring(0, name.indexOf('.')), at(1));
  }

  static Claim.Numbered event(String name, String pin) {
    return Claim.Numbered.pinned("event", name, name.substring(0, name.indexOf('.')), pin, at(2));
  }

  static Claim.Named focus(String name) {
    return Claim.Named.derived("focus", name, name.replace('.', '_'), at(3));
  }

  static Claim.Named focus(String name, String pin) {
    return Claim.Named.pinned("focus", name, pin, at(4));
  }

  static Claim.Keyed option(String event, String text) {
    return new Claim.Keyed("option", Claim.Owner.claimed("event", event), text, at(5));
  }

  static Outcome<IdLock> read(String lock) {
    return IdLock.read(Optional.of(SourceFile.of("iskra.lock", lock)));
  }

  static Settled settle(String lock, Claim... claims) {
    return settle(lock, List.of(claims));
  }

  static Settled settle(String lock, List<? extends Claim> claims) {
    return settle(lock, claims, Map.of());
  }

  /// Settles; the findings of reading come first.
  static Settled settle(
      String lock, List<? extends Claim> claims, Map<String, Set<Integer>> taken) {
    Outcome<IdLock> read = read(lock);
    Settled settled = read.value().settle(claims, taken);
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    all.addAll(settled.diagnostics());
    return new Settled(settled.lockText(), settled.ids(), all);
  }

  /// The lines of a lock without its header.
  static List<String> lines(Settled settled) {
    return settled.lockText().lines().filter(line -> !line.startsWith("#")).toList();
  }

  /// `name@line` of each finding, by the file's own line numbers.
  static List<String> found(Settled settled) {
    return settled.diagnostics().stream()
        .map(d -> d.rule().title() + "@" + d.at().source().path() + ":" + d.at().line())
        .toList();
  }
}
