package korridor.bench;

import korridor.model.Administration;
import korridor.model.Constants;
import korridor.model.Issues;
import korridor.model.Organisation;
import korridor.model.Staff;
import korridor.model.StaffMember;
import korridor.model.parameter.Parameters;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.field.network.Edge;
import sim.field.network.Network;
import sim.util.Bag;
import sim.util.MutableDouble;

/**
 * The contacts of the silo as a MASON model is usually written: each person is an object that steps
 * by itself, in shuffled order; ties are the edges of a directed network with their trust as a
 * weight; luck comes from the simulation's Mersenne Twister. It starts from the state of an
 * administration.
 */
public final class MasonContacts extends SimState implements ContactProcess {

  private static final long serialVersionUID = 1;

  final transient Parameters parameters;
  final transient Constants constants;
  final transient Organisation.Survey rest;
  final double sponsorshipAtRest;
  final double successAtRest;
  final double practiceAtRest;
  final Network ties = new Network(true);

  /** A department and its head. */
  static final class Office {
    final double routines;
    final double sponsorship;
    final double usualDepth;
    Bag staff = new Bag();
    int successes;

    Office(double routines, double sponsorship, double usualDepth) {
      this.routines = routines;
      this.sponsorship = sponsorship;
      this.usualDepth = usualDepth;
    }
  }

  /** Takes over the state of the administration. */
  public MasonContacts(Administration a, long seed) {
    super(seed);
    parameters = a.parameters;
    constants = a.calibration.constants();
    rest = a.rest.mean();
    sponsorshipAtRest = a.rest.meanSponsorship();
    successAtRest = a.rest.successAcross();
    practiceAtRest = a.rest.conduciveness(0);
    Office[] offices = new Office[a.departments.size()];
    for (int d = 0; d < offices.length; d++) {
      double sponsorship = a.heads.sponsorship(a.departments.division(d), Issues.NONE);
      offices[d] =
          new Office(a.departments.routines(d), sponsorship, a.departments.foundingDepth(d));
    }
    MasonPerson[] people = new MasonPerson[a.staff.size()];
    for (int i = 0; i < people.length; i++) {
      people[i] = new MasonPerson(new StaffMember(a, i), a.staff.outGroupTrust(i));
      people[i].office = offices[a.staff.department(i)];
      people[i].office.staff.add(people[i]);
      ties.addNode(people[i]);
      schedule.scheduleRepeating(Schedule.EPOCH, people[i]);
    }
    for (int i = 0; i < people.length; i++) {
      for (int tie = a.ties.first(i); tie < a.ties.first(i) + a.ties.slots(); tie++) {
        MasonPerson other = people[Staff.post(a.ties.colleague(tie))];
        ties.addEdge(people[i], other, new MutableDouble(a.ties.trust(tie)));
      }
    }
  }

  @Override
  public void week() {
    schedule.step(this);
  }

  @Override
  public Outcome outcome() {
    Tally tally = new Tally();
    for (Object node : ties.getAllNodes().toArray()) {
      MasonPerson person = (MasonPerson) node;
      tally.person(person.openness, person.competence, person.outGroupTrust);
      for (Object tie : ties.getEdgesOut(person).toArray()) {
        Edge edge = (Edge) tie;
        tally.tie(person.isAcrossFrom((MasonPerson) edge.getTo()), edge.getWeight());
      }
    }
    return tally.outcome();
  }
}
