package dev.iskra.kinds.mod;

import dev.iskra.kind.DeclarationReader;
import dev.iskra.suppress.AllowRule;
import dev.iskra.suppress.Allowance;
import dev.iskra.suppress.Glob;
import dev.iskra.syntax.Expression;
import dev.iskra.syntax.Statement;
import dev.iskra.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the field `allow` of `mod`: a line for each rule, with a reason, or with a block that
/// says in which files as well.
final class AllowReader {
  private static final String FORM =
      "Write `flag-never-set = \"why\"`, or `flag-never-set = { in = \"mod-src/script/**\""
          + "  because = \"why\" }`.";

  private final DeclarationReader in;
  private final List<Allowance> result = new ArrayList<>();

  private AllowReader(DeclarationReader in) {
    this.in = in;
  }

  /// What the mod allows; what cannot be read is reported.
  static List<Allowance> read(DeclarationReader in) {
    AllowReader reader = new AllowReader(in);
    for (Statement.Assignment field : in.all("allow")) {
      if (field.value() instanceof Expression.Body body) {
        body.statements().forEach(reader::rule);
      } else {
        reader.malformed(field.value().span());
      }
    }
    return reader.result;
  }

  private void rule(Statement statement) {
    if (!(statement instanceof Statement.Assignment a && a.key() instanceof Expression.Word name)) {
      malformed(statement.span());
      return;
    }
    switch (a.value()) {
      case Expression.Quoted reason -> add(name, Optional.of(reason), List.of());
      case Expression.Body body -> files(name, body);
      default -> malformed(a.value().span());
    }
  }

  private void files(Expression.Word name, Expression.Body body) {
    Optional<Expression.Quoted> reason = Optional.empty();
    List<Glob> globs = new ArrayList<>();
    for (Statement statement : body.statements()) {
      if (statement instanceof Statement.Assignment a) {
        String key = a.key().textOrWord().orElse("");
        if (key.equals("because") && a.value() instanceof Expression.Quoted text) {
          reason = Optional.of(text);
          continue;
        }
        if (key.equals("in") && a.value() instanceof Expression.Quoted text) {
          globs.add(new Glob(text.text()));
          continue;
        }
        if (key.equals("in") && a.value() instanceof Expression.Listing list) {
          list.items().forEach(item -> item.textOrWord().map(Glob::new).ifPresent(globs::add));
          continue;
        }
      }
      malformed(statement.span());
    }
    add(name, reason, globs);
  }

  private void add(Expression.Word name, Optional<Expression.Quoted> reason, List<Glob> globs) {
    String why = reason.map(Expression.Quoted::text).orElse("").strip();
    if (why.isEmpty()) {
      in.report(
          AllowRule.ALLOW_WITHOUT_REASON
              .at(name.span(), "Nothing says why `" + name.text() + "` is allowed.")
              .help(FORM));
    }
    result.add(new Allowance(name.text(), name.span(), why, new Allowance.InFiles(globs)));
  }

  private void malformed(Span at) {
    in.report(AllowRule.MALFORMED_ALLOW.at(at, "This allows nothing.").help(FORM));
  }
}
