package dev.iskra.suppress;

import dev.iskra.diagnostic.Applicability;
import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.diagnostic.Findings;
import dev.iskra.diagnostic.Fix;
import dev.iskra.diagnostic.Rule;
import dev.iskra.diagnostic.Severity;
import dev.iskra.text.Edit;
import dev.iskra.text.NearestNames;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Takes out of findings what the mod allows, in comments and in `mod`. May be used again for the
/// next run over the same mod: files that are the same objects are not read anew.
public final class Suppression {
  private final Supplier<List<Rule>> rules;
  private Map<SourceFile, Comments> known = Map.of();

  /// @param rules every rule there is; asked for only where something is allowed
  public Suppression(Supplier<List<Rule>> rules) {
    this.rules = rules;
  }

  /// What is left of findings, together with what is wrong with the allowances: unknown names,
  /// missing reasons, and those that nothing was found for. The last is not said where there are
  /// errors: what stands behind an error may not have been looked at.
  ///
  /// @param files everything that was read and may hold comments
  /// @param ofMod what `mod` allows
  /// @param stops which findings stand in the way of the output, and so cannot be allowed
  public FilteredFindings sift(
      List<Diagnostic> found,
      List<SourceFile> files,
      List<Allowance> ofMod,
      Predicate<Diagnostic> stops) {
    Findings left = new Findings();
    List<Allowance> all = new ArrayList<>();
    for (Comments comments : comments(files)) {
      left.reportAll(comments.complaints());
      all.addAll(comments.allowances());
    }
    all.addAll(ofMod);
    if (all.isEmpty()) {
      left.reportAll(found);
      return FilteredFindings.of(left.sorted());
    }
    SuppressionFilter sieve = new SuppressionFilter(all, stops);
    found.forEach(sieve::take);
    left.reportAll(sieve.left());
    complain(all, found, sieve, left);
    return new FilteredFindings(left.sorted(), sieve.suppressed());
  }

  private List<Comments> comments(List<SourceFile> files) {
    Map<SourceFile, Comments> before = known;
    List<Comments> result =
        files.parallelStream()
            .map(
                file ->
                    Optional.ofNullable(before.get(file)).orElseGet(() -> CommentReader.read(file)))
            .toList();
    known = HashMap.newHashMap(files.size());
    for (int i = 0; i < files.size(); i++) {
      known.put(files.get(i), result.get(i));
    }
    return result;
  }

  private void complain(
      List<Allowance> all, List<Diagnostic> found, SuppressionFilter sieve, Findings findings) {
    Set<String> titles =
        rules.get().stream().map(Rule::title).collect(Collectors.toUnmodifiableSet());
    NearestNames near = NearestNames.among(titles);
    FoundLines nearby = new FoundLines(found);
    boolean complete = found.stream().noneMatch(d -> d.severity() == Severity.ERROR);
    for (Allowance one : all) {
      if (sieve.isUsed(one)) {
        continue;
      }
      if (!titles.contains(one.rule()) && !isCode(one.rule())) {
        findings.report(unknown(one, near.to(one.rule())));
      } else if (complete) {
        findings.report(unused(one, nearby));
      }
    }
  }

  private boolean isCode(String word) {
    return word.startsWith("ISK")
        && rules.get().stream().anyMatch(rule -> rule.code().equals(word));
  }

  private static Diagnostic unknown(Allowance one, List<String> near) {
    Diagnostic result =
        AllowRule.ALLOW_OF_UNKNOWN_RULE.at(one.at(), "No rule is called `" + one.rule() + "`.");
    return near.isEmpty()
        ? result.help(
            "A rule has the name that `iskra explain` lists and the code that a finding shows.")
        : result.suggest(near.subList(0, 1), one.at());
  }

  private static Diagnostic unused(Allowance one, FoundLines found) {
    Diagnostic result =
        AllowRule.UNUSED_ALLOW.at(
            one.at(), "`" + one.rule() + "` is allowed, and nothing of it is found here.");
    return switch (one.reach()) {
      case Allowance.InFiles _ -> result.help("Take it out of `mod`.");
      case Allowance.OnLine line -> unused(one, line, result, found);
    };
  }

  /// Shows the nearest finding of the file that may have been meant.
  private static Diagnostic unused(
      Allowance one, Allowance.OnLine line, Diagnostic result, FoundLines found) {
    Optional<Diagnostic> elsewhere = found.nearest(one, line.line());
    if (elsewhere.isPresent()) {
      return result
          .label(elsewhere.get().at(), "found here")
          .help("It holds for its own line, or alone on a line for the next: move it there.");
    }
    Diagnostic helped = result.help("Take it out.");
    return line.removable().map(text -> helped.fix(removal(text))).orElse(helped);
  }

  private static Fix removal(Span text) {
    return new Fix("Take it out.", Applicability.SAFE, List.of(new Edit(text, "")));
  }
}
