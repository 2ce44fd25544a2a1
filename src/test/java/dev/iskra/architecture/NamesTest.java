package dev.iskra.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Types that were renamed to the field's terms do not come back under their old names, neither in
/// their old package nor in its successor.
class NamesTest {
  /// The old package and its successor, and the old names of their types.
  private static final String OLD =
      """
      cli: Tool
      compiler: Account Aim Batch Batches Documents Kept Leaves Memory Page Pages Piece Pieces \
          Questions Recorded Round Sheaf Wording
      examine check: Chain Examination Examiner Ground Lead Leads Mentions Named Notes Origin \
          Report Scene Silence Step Subject ValueNotes Where
      exhibit kind.view: Board Card Exhibit Tree
      expand: Report
      game: Family Remembered
      index: Gleaner
      kind: Bodiless Reading Surroundings
      kinds.oob: Head Roster Stands World
      lock: Ledger Placed Settlement
      model: Witness
      pack: Contents Exchange Ready Standing Swap
      signature: Form Shape Takes
      suppress: Sieve Sifted
      syntax: GiveUp Height Marker
      """;

  /// Types within others that had such names.
  private static final Set<String> NESTED = Set.of("Asker", "Called", "Leaf", "Redone", "Sheet");

  private static List<String> found(Iterable<JavaClass> classes, String table) {
    Set<String> old = new TreeSet<>();
    for (String line : table.lines().toList()) {
      String[] sides = line.strip().split(": ");
      for (String part : sides[0].split(" ")) {
        for (String name : sides[1].split(" +")) {
          old.add(part + "." + name);
        }
      }
    }
    List<String> found = new ArrayList<>();
    for (JavaClass one : classes) {
      String place = one.getPackageName().substring(Code.ROOT.length() + 1);
      if (old.contains(place + "." + one.getSimpleName())
          || (one.isNestedClass() && NESTED.contains(one.getSimpleName()))) {
        found.add(one.getName());
      }
    }
    return found;
  }

  @Test
  void noTypeStandsUnderItsOldName() {
    assertEquals(List.of(), found(Code.classes(), OLD));
  }

  @Test
  void anOldNameIsFound() {
    List<String> found = found(Code.classes(), "collect: SymbolTable");
    assertTrue(found.contains(Code.ROOT + ".collect.SymbolTable"), found.toString());
  }
}
