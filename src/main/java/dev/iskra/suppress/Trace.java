package dev.iskra.suppress;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.text.Fingerprint;
import dev.iskra.text.SourceFile;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// By what a finding is known again when lines were added above it: the text of its line, however
/// it is indented, not the line's number.
///
/// @param code of the rule
/// @param path of the file
/// @param hash of code, path and line, sixteen hexadecimal digits
/// @param nth which of those that are alike, counted from 1 from the head of the file
public record Trace(String code, String path, String hash, int nth) implements Comparable<Trace> {
  /// Of a line of more bytes than this only a part counts: some files are one line, and may hold
  /// thousands of findings.
  private static final int LONG = 2_000;

  /// That many bytes before and behind the place.
  private static final int AROUND = 200;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Comparator<Trace> ORDER =
      Comparator.comparing(Trace::path)
          .thenComparing(Trace::code)
          .thenComparing(Trace::hash)
          .thenComparingInt(Trace::nth);

  /// The traces of findings in reading order, one for each.
  public static List<Trace> of(List<Diagnostic> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<Trace> result = new ArrayList<>(findings.size());
    List<String> hashes = findings.parallelStream().map(Trace::hash).toList();
    for (int i = 0; i < hashes.size(); i++) {
      String hash = hashes.get(i);
      String code = findings.get(i).rule().code();
      String path = findings.get(i).at().source().path();
      result.add(new Trace(code, path, hash, seen.merge(hash, 1, Integer::sum)));
    }
    return result;
  }

  private static String hash(Diagnostic finding) {
    String path = finding.at().source().path();
    return Fingerprint.hex(finding.rule().code() + '\n' + path + '\n' + line(finding.at()));
  }

  private static String line(Span at) {
    SourceFile file = at.source();
    Span line = file.line(at.line());
    if (line.length() > LONG) {
      int end = Math.min(line.end(), at.start() + AROUND);
      line = file.span(Math.max(line.start(), at.start() - AROUND), end);
    }
    return BLANKS.matcher(line.text().strip()).replaceAll(" ");
  }

  /// The hash and the number: what tells findings apart.
  public String mark() {
    return hash + ":" + nth;
  }

  @Override
  public int compareTo(Trace other) {
    return ORDER.compare(this, other);
  }
}
