package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import korridor.model.Actors;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Coalitions;
import korridor.model.Journal;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/**
 * Coalitions after an issue that is done, and how they lapse. Nobody trusts and no routines exist,
 * so that nobody joins unless a test says so.
 */
class LastingCoalitionsTest {

  private static final Parameters EVEN = Administrations.evenParameters();

  private final Administration a = CrossSector.three(EVEN);
  private final int row = CrossSector.issue(a);

  /** Lapses with 0.01 a week unless used this week. */
  @Test
  void aCoalitionThatIsIdleLapses() {
    Administration b = CrossSector.three(EVEN.with("participation.coalition-lapse", 0.1));
    int lapsed = 0;
    for (int week = 0; week < 4000; week++) {
      if (b.coalitions.find(1, 3) == Coalitions.NONE) {
        b.coalitions.form(b.coalitions.slotFor(1), 3, b.week());
      }
      CrossSector.week(b);
      boolean gone = b.coalitions.find(1, 3) == Coalitions.NONE;
      lapsed += gone ? 1 : 0;
      assertThat(b.actors.lastMet(1) == b.week()).as("a coalition meets voice").isEqualTo(!gone);
    }
    Shares.assertShare(lapsed, 4000, 0.1);
    assertThat(b.actors.lastMet(0)).isEqualTo(Actors.NEVER);
  }

  @Test
  void aCoalitionUsedThisWeekDoesNotLapse() {
    Administration b = CrossSector.three(EVEN.with("participation.coalition-lapse", 1));
    b.coalitions.form(b.coalitions.slotFor(1), 3, 1);
    CrossSector.week(b);
    assertThat(b.coalitions.count()).isEqualTo(1);
    CrossSector.week(b);
    assertThat(b.coalitions.count()).isZero();
  }

  private static int doneWith(Administration a, int actor) {
    int row = CrossSector.issue(a);
    a.issues.setExternalPartner(row, actor);
    ExternalPartners.remember(a, row);
    return row;
  }

  /** With chance T_x. */
  @Test
  void anIssueThatIsDoneMayLeaveACoalition() {
    a.actors.setTrust(1, 0.7);
    int formed = 0;
    for (int n = 0; n < 4000; n++) {
      Administration b = a.fork();
      int done = CrossSector.issue(b);
      b.issues.setKey(done, n);
      b.issues.setExternalPartner(done, 1);
      b.turnWeek();
      ExternalPartners.remember(b, done);
      formed += b.coalitions.count();
      if (b.coalitions.count() > 0) {
        assertThat(b.coalitions.lastUsed(b.coalitions.find(1, 0))).isEqualTo(1);
      }
    }
    Shares.assertShare(formed, 4000, 0.7);
  }

  @Test
  void aKnownCoalitionIsUsedAndOneTooManyTakesThePlaceOfTheIdlest() {
    a.actors.setTrust(1, 1);
    for (int department = 1; department < 4; department++) {
      a.coalitions.form(a.coalitions.slotFor(1), department, department == 2 ? 0 : 3);
    }
    Administrations.pass(a, 5);
    doneWith(a, 1);
    assertThat(a.coalitions.count()).isEqualTo(3);
    assertThat(a.coalitions.find(1, 2)).isEqualTo(Coalitions.NONE);
    a.turnWeek();
    a.actors.setTrust(1, 0);
    doneWith(a, 1);
    assertThat(a.coalitions.lastUsed(a.coalitions.find(1, 0))).isEqualTo(6);
    assertThat(a.coalitions.count()).isEqualTo(3);
  }

  @Test
  void whoJoinsAndWhatFormsIsTold() {
    List<String> told = new ArrayList<>();
    Administration b =
        a.fork(
            new Journal() {
              @Override
              public void partnerJoined(long issue, int actor, boolean byCoalition) {
                told.add(issue + " " + actor + " " + byCoalition);
              }

              @Override
              public void coalitionFormed(int actor, int department) {
                told.add("coalition " + actor + " " + department);
              }
            });
    b.issues.setAffected(row, 0, 2);
    b.actors.setTrust(2, 1);
    b.departments.setRoutines(0, 1);
    CrossSector.week(b);
    ExternalPartners.remember(b, row);
    int second = CrossSector.issue(b);
    b.issues.setAffected(second, 0, 2);
    b.actors.setTrust(2, 0);
    CrossSector.week(b);
    assertThat(told).containsExactly("1000 2 false", "coalition 2 0", "1001 2 true");
  }
}
