package dev.iskra.kinds.extern;

import dev.iskra.diagnostic.Diagnostic;
import dev.iskra.game.BlockKind;
import dev.iskra.kind.Compiled;
import dev.iskra.kind.DeclarationReader;
import dev.iskra.kind.Emission;
import dev.iskra.kind.Schema;
import dev.iskra.kind.TopLevelKind;
import dev.iskra.signature.Fault;
import java.util.List;

/// `extern effect add_glory on country takes amount`: what another mod or a newer game has. It
/// emits nothing. What it makes known is gathered by [Externs] before anything is checked.
public final class ExternKind implements TopLevelKind, Compiled.OneByOne {
  private static final Schema SCHEMA = described();

  @Override
  public List<String> keywords() {
    return List.of("extern");
  }

  @Override
  public String summary() {
    return "Something that another mod or a newer game has: an effect, a trigger, a modifier, a"
        + " name.";
  }

  @Override
  public Schema schema() {
    return SCHEMA;
  }

  private static Schema described() {
    return Schema.of().openTo(BlockKind.TEMPLATE);
  }

  @Override
  public void compile(DeclarationReader in, Emission out) {
    Foreign.of(in.declaration()).faults().forEach(fault -> in.report(finding(fault)));
  }

  private static Diagnostic finding(Fault fault) {
    return ExternRule.MALFORMED_EXTERN.at(fault.at(), fault.text()).suggest(fault.near());
  }
}
