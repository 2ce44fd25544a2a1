package dev.iskra.lock;

import static dev.iskra.lock.Bench.event;
import static dev.iskra.lock.Bench.found;
import static dev.iskra.lock.Bench.lines;
import static dev.iskra.lock.Bench.option;
import static dev.iskra.lock.Bench.settle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.iskra.text.Fingerprint;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Keys of texts that have no name.
class TextKeyTest {
  private static final Claim EVENT = event("perm.a", "perm.5");

  @Test
  void aKeyIsTheOwnersIdAndTheTextsFingerprint() {
    Settled settled = settle("", option("perm.a", "Yes."), EVENT);
    String print = Fingerprint.hex("Yes.");
    String key = "perm.5.o" + print.substring(0, 6);
    assertEquals(List.of(key, "perm.5"), settled.ids());
    assertEquals(
        List.of("event perm.a perm.5", "option event/perm.a/" + print + " " + key), lines(settled));
  }

  @Test
  void anEditedTextKeepsItsKey() {
    Settled before = settle("", EVENT, option("perm.a", "Yes."), option("perm.a", "No."));
    Settled after =
        settle(before.lockText(), EVENT, option("perm.a", "Yes!"), option("perm.a", "No."));
    assertEquals(before.ids(), after.ids());
    assertEquals(lines(before).size(), lines(after).size());
    Settled again =
        settle(after.lockText(), EVENT, option("perm.a", "No."), option("perm.a", "Yes!!"));
    assertEquals(Set.copyOf(before.ids()), Set.copyOf(again.ids()));
  }

  @Test
  void twoTextsEditedAtOnceAreNotGuessedAt() {
    Settled before = settle("", EVENT, option("perm.a", "Yes."), option("perm.a", "No."));
    Settled after =
        settle(before.lockText(), EVENT, option("perm.a", "Yes!"), option("perm.a", "No!"));
    assertTrue(before.ids().subList(1, 3).stream().noneMatch(after.ids()::contains), "new keys");
    Settled back =
        settle(after.lockText(), EVENT, option("perm.a", "Yes."), option("perm.a", "No."));
    assertEquals(before.ids(), back.ids());
  }

  @Test
  void aTextThatWasGoneForLongIsNotTakenForTheEditedOne() {
    String lock = settle("", EVENT, option("perm.a", "Yes.")).lockText();
    String gone = settle(lock, EVENT).lockText();
    Settled other = settle(gone, EVENT, option("perm.a", "Perhaps."));
    assertNotEquals(settle(lock, EVENT, option("perm.a", "Yes.")).ids(), other.ids());
    Settled both = settle(gone + lock, EVENT, option("perm.a", "Perhaps."));
    assertEquals(other.ids(), both.ids());
  }

  @Test
  void aKeyMadeFromAnOldTextIsNotGivenAgain() {
    String lock = settle("", EVENT, option("perm.a", "Yes.")).lockText();
    String edited = settle(lock, EVENT, option("perm.a", "Yes!")).lockText();
    Settled both = settle(edited, EVENT, option("perm.a", "Yes!"), option("perm.a", "Yes."));
    assertEquals(3, Set.copyOf(both.ids()).size());
  }

  @Test
  void likeTextsOfOneOwnerHaveKeysOfTheirOwn() {
    Settled two = settle("", EVENT, option("perm.a", "Yes."), option("perm.a", "Yes."));
    assertEquals(3, Set.copyOf(two.ids()).size());
    Settled again =
        settle(two.lockText(), option("perm.a", "Yes."), EVENT, option("perm.a", "Yes."));
    assertEquals(two.lockText(), again.lockText());
    assertEquals(Set.copyOf(two.ids()), Set.copyOf(again.ids()));
  }

  @Test
  void aFocusAndAnEventOfOneNameDoNotMixTheirTexts() {
    Claim focus = Bench.focus("perm.a");
    Claim ofFocus =
        new Claim.Keyed("tooltip", Claim.Owner.claimed("focus", "perm.a"), "T", Bench.at(1));
    Claim ofEvent =
        new Claim.Keyed("tooltip", Claim.Owner.claimed("event", "perm.a"), "T", Bench.at(2));
    Settled settled = settle("", EVENT, focus, ofFocus, ofEvent);
    assertTrue(settled.ids().get(2).startsWith("perm_a.t"), settled.ids().get(2));
    assertTrue(settled.ids().get(3).startsWith("perm.5.t"), settled.ids().get(3));
  }

  @Test
  void aDefinitionInScriptMayOwnTexts() {
    Claim text = new Claim.Keyed("tooltip", Claim.Owner.fixed("focus", "SOV_x"), "T", Bench.at(1));
    assertTrue(settle("", text).ids().getFirst().startsWith("SOV_x.t"), "stem");
  }

  @Test
  void aTextEditedOnTwoBranchesKeepsItsKeyHoweverItIsMerged() {
    Settled base = settle("", EVENT, option("perm.a", "Yes."), option("perm.a", "No."));
    String left =
        settle(base.lockText(), EVENT, option("perm.a", "Yes!"), option("perm.a", "No."))
            .lockText();
    String right =
        settle(base.lockText(), EVENT, option("perm.a", "Aye."), option("perm.a", "No."))
            .lockText();
    for (String merged : List.of("Yes!", "Aye.", "Yea.")) {
      Settled settled =
          settle(left + right, EVENT, option("perm.a", merged), option("perm.a", "No."));
      assertEquals(base.ids(), settled.ids());
      assertEquals(List.of(), found(settled));
    }
    Settled both = settle(left + right, EVENT, option("perm.a", "Yes!"), option("perm.a", "Aye."));
    assertEquals(1, both.diagnostics().size());
    assertEquals(LockRule.LOCK_ID_DOUBLED, both.diagnostics().getFirst().rule());
  }

  @Test
  void oneKeyOfTwoOwnersIsReported() {
    String lock = settle("", EVENT, option("perm.a", "Yes.")).lockText();
    String other = lines(settle(lock, EVENT)).getLast().replace("perm.a", "perm.b");
    Settled settled = settle(lock + other.replace(" retired", ""), EVENT, option("perm.a", "Yes."));
    assertEquals(1, settled.diagnostics().size());
    assertEquals(LockRule.LOCK_ID_DOUBLED, settled.diagnostics().getFirst().rule());
  }
}
