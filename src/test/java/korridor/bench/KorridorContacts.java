package korridor.bench;

import korridor.model.Administration;
import korridor.model.Staff;
import korridor.model.process.Contacts;
import korridor.model.process.Order;

/** The contacts as Korridor computes them: its own step of the week. */
public final class KorridorContacts implements ContactProcess {

  private final Administration a;
  private final Contacts contacts;

  /** Acts on the administration itself. */
  public KorridorContacts(Administration administration) {
    a = administration;
    contacts = new Contacts(administration, Order.BY_POST);
  }

  @Override
  public void week() {
    a.turnWeek();
    contacts.step(a);
  }

  @Override
  public Outcome outcome() {
    Tally tally = new Tally();
    for (int i = 0; i < a.staff.size(); i++) {
      tally.person(a.staff.openness(i), a.staff.competence(i), a.staff.outGroupTrust(i));
      for (int tie = a.ties.first(i); tie < a.ties.first(i) + a.ties.slots(); tie++) {
        int j = Staff.post(a.ties.colleague(tie));
        tally.tie(a.staff.department(i) != a.staff.department(j), a.ties.trust(tie));
      }
    }
    return tally.outcome();
  }
}
