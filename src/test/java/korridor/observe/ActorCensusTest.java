package korridor.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.ActorLinks;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Initialization;
import korridor.model.Journal.Opener;
import korridor.model.Organisations;
import org.junit.jupiter.api.Test;

/** The network of twelve external actors, and who holds the contacts to them. */
class ActorCensusTest {

  private final Administration a =
      Initialization.found(Organisations.town(), Administrations.evenParameters(), 1, 0);

  private void link(int x, int y, double strength, boolean corridor, boolean iteam) {
    ActorLinks links = a.actorLinks;
    links.form(links.first(x) + y % ActorLinks.SLOTS, links.first(y), strength, corridor, iteam);
  }

  private double value(Measure measure) {
    return measure.value().applyAsDouble(Census.of(a));
  }

  @Test
  void withoutLinksNothingIsSaidOfThem() {
    assertThat(value(Measures.NETWORK_MODULARITY)).isNaN();
    assertThat(value(Measures.NETWORK_LARGEST)).isCloseTo(1.0 / 12, within(1e-12));
    assertThat(value(Measures.NETWORK_BY_CORRIDOR)).isNaN();
    assertThat(value(Measures.NETWORK_BY_ITEAM)).isNaN();
    assertThat(value(Measures.NETWORK_BY_ONE)).isNaN();
  }

  @Test
  void sharesAreCountedOverLinks() {
    link(0, 1, 0.5, true, false);
    link(0, 2, 0.5, false, true);
    link(0, 3, 0.5, true, true);
    link(8, 9, 0.5, true, false);

    assertThat(value(Measures.NETWORK_LARGEST)).isCloseTo(4.0 / 12, within(1e-12));
    assertThat(value(Measures.NETWORK_BY_CORRIDOR)).isEqualTo(0.75);
    assertThat(value(Measures.NETWORK_BY_ITEAM)).isEqualTo(0.5);
  }

  /** Two pairs, one three times as strong: Q = 1 − 0.75² − 0.25². */
  @Test
  void modularityTakesLinksAsStrongAsTheyAreOnceAYear() {
    link(0, 1, 0.75, false, false);
    link(8, 9, 0.25, false, false);
    assertThat(value(Measures.NETWORK_MODULARITY)).isCloseTo(0.375, within(1e-12));

    Administrations.pass(a, 51);
    assertThat(value(Measures.NETWORK_MODULARITY)).isNaN();
    a.turnWeek();
    assertThat(value(Measures.NETWORK_MODULARITY)).isCloseTo(0.375, within(1e-12));
    a.beginArm();
    a.turnWeek();
    assertThat(value(Measures.NETWORK_MODULARITY)).as("weeks of the arm").isNaN();
  }

  /** Department 0 leads an issue with three channels, one of them the I-Team's. */
  @Test
  void contactsAreHeldByDepartmentsOrTheITeam() {
    int row = Administrations.issue(a, 0);
    a.issues.setChannels(row, 0b111);
    a.issues.setOpener(row, 1, Opener.ITEAM);
    a.issues.setOpener(row, 2, Opener.CORRIDOR);
    assertThat(value(Measures.NETWORK_BY_ONE)).isCloseTo(2.0 / 3, within(1e-12));

    int other = Administrations.issue(a, 140);
    a.issues.setChannels(other, 0b11);
    a.issues.setOpener(other, 0, Opener.ITEAM);
    a.issues.setOpener(other, 1, Opener.ITEAM);
    assertThat(value(Measures.NETWORK_BY_ONE)).as("the I-Team").isEqualTo(0.6);

    for (int actor = 0; actor < 5; actor++) {
      a.coalitions.form(a.coalitions.slotFor(actor), 3, 1);
    }
    assertThat(value(Measures.NETWORK_BY_ONE)).as("department 3").isEqualTo(0.5);
  }
}
