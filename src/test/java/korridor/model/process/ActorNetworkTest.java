package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.ActorLinks;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Initialization;
import korridor.model.Issues;
import korridor.model.Journal.Opener;
import korridor.model.Organisations;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/**
 * The network of external actors. Of twelve actors number x trusts by x / 20, so that 4 and 8 have
 * a mean of 0.3.
 */
class ActorNetworkTest {

  private final Parameters parameters = Administrations.evenParameters().with("ties.fading", 0.08);
  private final Administration a = Initialization.found(Organisations.town(), parameters, 1, 0);
  private final ActorNetwork network = new ActorNetwork(a);
  private long key;

  ActorNetworkTest() {
    for (int actor = 0; actor < a.actors.size(); actor++) {
      a.actors.setTrust(actor, actor / 20.0);
    }
  }

  /** An issue with work to do that affects these actors, each with a channel; another key each. */
  private int issue(int... actors) {
    int row = Administrations.issue(a, 0, 140);
    a.issues.setKey(row, ++key);
    a.issues.setDeadline(row, 60);
    for (int k = 0; k < actors.length; k++) {
      a.issues.setAffected(row, k, actors[k]);
      a.issues.openChannel(row, k);
    }
    return row;
  }

  private int slot(int x, int y) {
    return a.actorLinks.find(x, y);
  }

  private double strength(int x, int y) {
    return a.actorLinks.strength(slot(x, y));
  }

  private void link(int x, int place, int y, int placeOfY, double strength) {
    ActorLinks links = a.actorLinks;
    links.form(links.first(x) + place, links.first(y) + placeOfY, strength, false, false);
  }

  @Test
  void whoTookPartInAnIssueThatIsDoneIsLinked() {
    int row = issue(4, 5);
    a.issues.setChannels(row, 0b01);
    a.issues.setExternalPartner(row, 8);
    network.done(a, row);

    assertThat(a.actorLinks.count()).as("4 and 8, for 5 has no channel").isEqualTo(1);
    assertThat(strength(4, 8)).isCloseTo(0.3 + 0.05 * 0.7, within(1e-12)); // η 0.05
  }

  /** Each of four actors meets three others; the places drawn in one of so many issues differ. */
  @Test
  void everybodyWhoTookPartCanMeetEverybody() {
    int most = 0;
    for (int trial = 0; trial < 200; trial++) {
      int row = issue(4, 5, 8);
      a.issues.setExternalPartner(row, 2);
      network.done(a, row);
      most = Math.max(most, a.actorLinks.count());
      for (int slot = 0; slot < a.actorLinks.size(); slot++) {
        a.actorLinks.dissolve(slot);
      }
      a.issues.removeIf(r -> true);
    }
    assertThat(most).isEqualTo(6);
  }

  @Test
  void anAffectedActorWhoIsPartnerTooTookPartOnce() {
    int row = issue(4, 8);
    a.issues.setExternalPartner(row, 4);
    network.done(a, row);

    assertThat(a.actorLinks.count()).isEqualTo(1);
    assertThat(strength(4, 8)).isCloseTo(0.335, within(1e-12));
  }

  @Test
  void anAffectedActorWithoutChannelWhoIsPartnerTookPart() {
    int row = issue(4, 8);
    a.issues.setChannels(row, 0b10);
    a.issues.setExternalPartner(row, 4);
    network.done(a, row);

    assertThat(a.actorLinks.count()).isEqualTo(1);
    assertThat(slot(8, 4)).isNotEqualTo(ActorLinks.NONE);
  }

  @Test
  void whoTookPartAloneOrTwiceMeetsNobody() {
    network.done(a, issue());
    network.done(a, issue(4));
    network.done(a, issue(4, 4));

    assertThat(a.actorLinks.count()).isZero();
  }

  @Test
  void laterIssuesMoveTheStrength() {
    link(4, 0, 8, 0, 0.5);
    network.done(a, issue(4, 8));
    assertThat(strength(4, 8)).isCloseTo(0.5 + 0.05 * 0.5, within(1e-12));

    network.failed(a, issue(4, 8));
    assertThat(strength(8, 4)).isCloseTo(0.525 - 2 * 0.05 * 0.525, within(1e-12)); // λ 2

    network.failed(a, issue(4, 5));
    assertThat(a.actorLinks.count()).isEqualTo(1);
  }

  @Test
  void withLearningTurnedOffLinksComeAndGoButDoNotMove() {
    a.arrangements.freeze(true);
    link(4, 0, 8, 0, 0.5);
    network.done(a, issue(4, 8));
    network.failed(a, issue(4, 8));
    network.done(a, issue(2, 6));

    assertThat(strength(4, 8)).isEqualTo(0.5);
    assertThat(strength(2, 6)).isCloseTo(0.2, within(1e-12));
  }

  /** Actor 0 knows 1 to 6 well, so that 7 comes in with 1 − 0.75 only, and into any place. */
  @Test
  void aSlotDrawnEvenlyIsGivenUpByItsMissingStrength() {
    int[] born = new int[ActorLinks.SLOTS];
    int all = 0;
    for (int trial = 0; trial < 20_000; trial++) {
      for (int place = 0; place < ActorLinks.SLOTS; place++) {
        link(0, place, place + 1, 0, 0.75);
      }
      network.done(a, issue(0, 7));
      a.issues.removeIf(row -> true);
      if (slot(0, 7) != ActorLinks.NONE) {
        born[slot(0, 7)]++;
        all++;
        assertThat(a.actorLinks.count()).as("instead of another").isEqualTo(ActorLinks.SLOTS);
        a.actorLinks.dissolve(slot(0, 7));
      }
    }
    Shares.assertShare(all, 20_000, 0.25);
    for (int count : born) {
      Shares.assertShare(count, 20_000, 0.25 / ActorLinks.SLOTS);
    }
  }

  /** Two pairs of actors whose every slot has strength 0.5: both must give one up. */
  @Test
  void bothHaveToGiveUpASlot() {
    int born = 0;
    for (int trial = 0; trial < 20_000; trial++) {
      for (int place = 0; place < ActorLinks.SLOTS; place++) {
        link(0, place, place < 5 ? place + 2 : 7, 0, 0.5);
        link(1, place, place < 5 ? place + 2 : 8, 1, 0.5);
      }
      network.done(a, issue(0, 1));
      a.issues.removeIf(row -> true);
      born += slot(0, 1) == ActorLinks.NONE ? 0 : 1;
    }
    Shares.assertShare(born, 20_000, 0.25);
  }

  /** Lost with 0.08 · (1 − strength) a week, whichever of its ends comes first. */
  @Test
  void linksFadeByTheirMissingStrength() {
    int lost = 0;
    for (int week = 0; week < 20_000; week++) {
      a.turnWeek();
      link(9, 3, 2, 5, 0.25);
      link(3, 0, 11, 5, 1);
      network.fade(a);
      lost += slot(2, 9) == ActorLinks.NONE ? 1 : 0;
      assertThat(slot(3, 11)).isNotEqualTo(ActorLinks.NONE);
    }
    Shares.assertShare(lost, 20_000, 0.08 * 0.75);
  }

  /** Links 4 and 8 by an issue into which they came through these two. */
  private int born(Opener opener, Opener openerOfPartner) {
    int row = issue(5, 4);
    a.issues.setChannels(row, 0b10);
    a.issues.setExternalPartner(row, 8);
    a.issues.setOpener(row, 1, opener);
    a.issues.setOpener(row, Issues.AFFECTED, openerOfPartner);
    if (slot(4, 8) != ActorLinks.NONE) {
      a.actorLinks.dissolve(slot(4, 8));
    }
    network.done(a, row);
    return slot(4, 8);
  }

  @Test
  void aLinkKnowsThroughWhomItWasBorn() {
    int usual = born(Opener.COORDINATOR, Opener.COORDINATOR);
    assertThat(a.actorLinks.throughIteam(usual)).isFalse();
    assertThat(a.actorLinks.throughCorridor(usual)).isFalse();

    int both = born(Opener.ITEAM, Opener.CORRIDOR);
    assertThat(a.actorLinks.throughIteam(both)).isTrue();
    assertThat(a.actorLinks.throughCorridor(both)).isTrue();

    int corridor = born(Opener.CORRIDOR, Opener.COORDINATOR);
    assertThat(a.actorLinks.throughIteam(corridor)).isFalse();
    assertThat(a.actorLinks.throughCorridor(corridor)).isTrue();

    int iteam = born(Opener.COORDINATOR, Opener.ITEAM);
    assertThat(a.actorLinks.throughIteam(iteam)).isTrue();
    assertThat(a.actorLinks.throughCorridor(iteam)).isFalse();
  }

  @Test
  void whoBringsAnActorIn() {
    int row = issue(4);
    assertThat(ActorNetwork.opener(a, row, false)).isEqualTo(Opener.COORDINATOR);
    a.staff.setCorridor(0, 1);
    assertThat(ActorNetwork.opener(a, row, false)).isEqualTo(Opener.CORRIDOR);
    assertThat(ActorNetwork.opener(a, row, true)).isEqualTo(Opener.ITEAM);
  }

  @Test
  void theEndOfAnIssueMovesLinksByWhatWasDone() {
    link(4, 0, 8, 0, 0.5);
    IssueClosure closure = new IssueClosure(a);
    int notDone = issue(4, 8);
    a.issues.addWorkLeft(notDone * Issues.PARTNERS, -2); // of 8
    Administrations.pass(a, 60);
    closure.step(a);
    assertThat(strength(4, 8)).isCloseTo(0.45, within(1e-12));

    int partly = issue(4, 8);
    a.issues.addWorkLeft(partly * Issues.PARTNERS, -3);
    Administrations.pass(a, 60);
    closure.step(a);
    assertThat(strength(4, 8)).isCloseTo(0.45, within(1e-12));

    Administrations.finish(a, issue(4, 8));
    Administrations.pass(a, 30);
    closure.step(a);
    assertThat(strength(4, 8)).isCloseTo(0.45 + 0.05 * 0.55, within(1e-12));
    assertThat(a.issues.openCount()).isZero();
  }

  /** A link of strength 0 outlives 400 weeks with 0.92^400, about 3e-15. */
  @Test
  void linksFadeInTheWeekOfTheAdministration() {
    link(4, 0, 8, 0, 0);
    ExternalPartners partners = new ExternalPartners(a);
    for (int week = 0; week < 400; week++) {
      a.turnWeek();
      partners.step(a);
    }
    assertThat(a.actorLinks.count()).isZero();
  }

  /** Everybody trusts fully and routines are perfect, so that the first who is asked joins. */
  @Test
  void thePartnerCameThroughWhoAsked() {
    a.actors.setTrust(4, 1);
    a.departments.setRoutines(a.staff.department(0), 1);
    a.staff.setCorridor(0, 1);
    int row = issue(4);
    a.issues.setCrossSector(row, true);
    new ExternalPartners(a).step(a);

    assertThat(a.issues.externalPartner(row)).isEqualTo(4);
    assertThat(a.issues.opener(row, Issues.AFFECTED)).isEqualTo(Opener.CORRIDOR);
    assertThat(a.issues.opener(row, 0)).isEqualTo(Opener.COORDINATOR);
  }
}
