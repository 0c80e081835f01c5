package korridor.bench;

import static korridor.model.Scale.up;

import korridor.bench.MasonContacts.Office;
import korridor.model.Constants;
import korridor.model.StaffMember;
import korridor.model.parameter.EpisodeParameters;
import korridor.model.parameter.LearningParameters;
import korridor.model.parameter.WillingnessParameters;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.field.network.Edge;
import sim.util.Bag;
import sim.util.MutableDouble;

/** A member of staff as an object that steps by itself. */
final class MasonPerson implements Steppable {

  private static final long serialVersionUID = 1;

  transient Office office;
  double openness;
  double respect;
  double responsibility;
  double competence;
  double outGroupTrust;
  double crossTime;

  MasonPerson(StaffMember member, double trustInOthers) {
    openness = member.openness();
    respect = member.respect();
    responsibility = member.responsibility();
    competence = member.competence();
    outGroupTrust = trustInOthers;
  }

  boolean isAcrossFrom(MasonPerson other) {
    return office != other.office;
  }

  @Override
  public void step(SimState state) {
    MasonContacts model = (MasonContacts) state;
    for (int n = 0; n < model.parameters.contacts().perWeek(); n++) {
      Bag mine = model.ties.getEdgesOut(this);
      int drawn = model.random.nextInt(mine.numObjs);
      Edge tie = (Edge) mine.objs[drawn];
      MasonPerson other = (MasonPerson) tie.getTo();
      if (!isAcrossFrom(other) || other.joins(this, model)) {
        meet(other, tie, model);
      } else {
        lineContact(mine, drawn, model);
      }
    }
  }

  private boolean joins(MasonPerson asking, MasonContacts model) {
    WillingnessParameters w = model.parameters.willingness();
    Edge tie = model.ties.getEdge(this, asking);
    double z =
        StrictMath.log(w.rest() / (1 - w.rest()))
            + w.values() * openness / 2
            + w.values() * responsibility / 2
            + w.trust() * trust(tie, asking, model)
            + w.sponsorship() * office.sponsorship;
    return model.random.nextDouble() < logistic(z);
  }

  private void lineContact(Bag mine, int refused, MasonContacts model) {
    for (int step = 1; step < mine.numObjs; step++) {
      Edge tie = (Edge) mine.objs[(refused + step) % mine.numObjs];
      MasonPerson colleague = (MasonPerson) tie.getTo();
      if (!isAcrossFrom(colleague)) {
        meet(colleague, tie, model);
        return;
      }
    }
    if (office.staff.numObjs > 1) {
      MasonPerson colleague = this;
      while (colleague == this) {
        colleague = (MasonPerson) office.staff.objs[model.random.nextInt(office.staff.numObjs)];
      }
      meet(colleague, null, model);
    }
  }

  private double trust(Edge tie, MasonPerson other, MasonContacts model) {
    if (tie != null) {
      return tie.getWeight();
    }
    return isAcrossFrom(other) ? outGroupTrust : model.insideTrust;
  }

  private void meet(MasonPerson other, Edge tie, MasonContacts model) {
    Edge back = model.ties.getEdge(other, this);
    boolean across = isAcrossFrom(other);
    double there = trust(tie, other, model);
    double here = other.trust(back, this, model);
    double z = logOdds(other, across, (there + here) / 2, model);
    boolean success = model.random.nextDouble() < logistic(z);
    LearningParameters l = model.parameters.learning();
    double change = success ? l.trustGain() : -l.trustGain() * l.trustAsymmetry();
    learnTrust(tie, change);
    learnTrust(back, change);
    double difference = other.openness - openness;
    if (Math.abs(difference) < l.influenceRange()) {
      openness += l.influenceRate() * there * difference;
      other.openness -= l.influenceRate() * here * difference;
    }
    if (across) {
      learnAcross(success, change, model);
      other.learnAcross(success, change, model);
      if (success) {
        befriend(other, tie, change, model);
        other.befriend(this, back, change, model);
      }
    }
  }

  private double logOdds(MasonPerson other, boolean across, double trust, MasonContacts model) {
    EpisodeParameters e = model.parameters.episode();
    Constants c = model.constants;
    double z =
        c.interceptInside()
            + e.competence() * (competence + other.competence) / 2
            + e.trust() * trust
            + e.values() * (respect + other.respect) / 2;
    if (across) {
      z +=
          e.routines() * (office.routines + other.office.routines) / 2
              + e.values() * (openness + other.openness) / 2
              - c.interceptInside()
              + e.sponsorship() * (office.sponsorship + other.office.sponsorship) / 2;
    }
    return z;
  }

  private static double logistic(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  private static void learnTrust(Edge tie, double change) {
    if (tie != null) {
      MutableDouble trust = (MutableDouble) tie.info;
      trust.val = up(trust.val, change);
    }
  }

  private void learnAcross(boolean success, double change, MasonContacts model) {
    LearningParameters l = model.parameters.learning();
    outGroupTrust = up(outGroupTrust, l.generalisation() * change);
    crossTime += model.parameters.line().episodeTime();
    if (success) {
      openness = up(openness, l.valueGain());
      competence = up(competence, model.constants.competenceGain());
      respect = up(respect, l.valueGain());
      responsibility = up(responsibility, l.valueGain());
      office.successes++;
    } else {
      openness = up(openness, -l.valueGain());
      competence = up(competence, model.constants.competenceGain());
      respect = up(respect, -l.valueGain());
    }
  }

  private void befriend(MasonPerson other, Edge tie, double change, MasonContacts model) {
    double chance = model.constants.tieBirth();
    if (tie != null
        || model.random.nextDouble() >= chance
        || model.ties.getEdge(this, other) != null) {
      return;
    }
    Bag mine = model.ties.getEdgesOut(this);
    Edge least = (Edge) mine.objs[0];
    for (int t = 1; t < mine.numObjs; t++) {
      Edge next = (Edge) mine.objs[t];
      least = next.getWeight() < least.getWeight() ? next : least;
    }
    double trust = up(outGroupTrust, change);
    model.ties.updateEdge(least, this, other, new MutableDouble(trust));
  }
}
