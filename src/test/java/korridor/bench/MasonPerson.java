package korridor.bench;

import static korridor.model.Scale.up;
import static korridor.model.Scale.upFromRest;

import korridor.bench.MasonContacts.Office;
import korridor.model.Constants;
import korridor.model.Organisation;
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
  private static final int DOORS = 4;

  transient Office office;
  double openness;
  double respect;
  double responsibility;
  double competence;
  double outGroupTrust;
  double depth;
  double crossTime;
  final double restOpenness;
  final double restRespect;
  final double restResponsibility;

  MasonPerson(StaffMember member, double trustInOthers) {
    openness = member.openness();
    respect = member.respect();
    responsibility = member.responsibility();
    competence = member.competence();
    outGroupTrust = trustInOthers;
    depth = member.administration().staff.depth(member.post());
    restOpenness = openness;
    restRespect = respect;
    restResponsibility = responsibility;
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
    double values = openness + responsibility - model.rest.openness() - model.rest.responsibility();
    double z =
        Math.log(w.rest() / (1 - w.rest()))
            + w.values() * values / 2
            + w.trust() * (trust(tie, asking, model) - model.rest.outGroupTrust())
            + w.sponsorship() * (office.sponsorship - model.sponsorshipAtRest);
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
    return isAcrossFrom(other) ? outGroupTrust : model.rest.insideTrust();
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
    if (across) {
      learnAcross(other, tie, there, success, change, model);
      other.learnAcross(this, back, here, success, change, model);
    } else {
      depth += learnTrust(tie, change);
      other.depth += learnTrust(back, change);
    }
    double difference = other.openness - openness;
    if (Math.abs(difference) < l.influenceRange()) {
      openness += l.influenceRate() * there * difference;
      other.openness -= l.influenceRate() * here * difference;
    }
    if (across && success) {
      office.successes++;
      other.office.successes++;
      befriend(other, model);
      other.befriend(this, model);
    }
  }

  private double logOdds(MasonPerson other, boolean across, double trust, MasonContacts model) {
    EpisodeParameters e = model.parameters.episode();
    Constants c = model.constants;
    Organisation.Survey rest = model.rest;
    double mean = across ? skill() + other.skill() : competence + other.competence;
    double values = (openness + other.openness + respect + other.respect) / 4;
    double deviation =
        e.trust() * (trust - (across ? rest.outGroupTrust() : rest.insideTrust()))
            + e.competence() * (mean / 2 - rest.competence())
            + e.values() * (values - (rest.openness() + rest.respect()) / 2);
    if (across) {
      double routines = (office.routines + other.office.routines) / 2;
      double sponsorship = (office.sponsorship + other.office.sponsorship) / 2;
      deviation +=
          e.routines() * (routines - model.parameters.survey().routines())
              + e.sponsorship() * (sponsorship - model.sponsorshipAtRest);
    }
    return (across ? c.interceptAcross() : c.interceptInside()) + e.weight() * deviation;
  }

  /** Competence as far as expertise carries it. */
  private double skill() {
    return competence * depth / office.usualDepth;
  }

  private static double logistic(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  /** By how much trust has changed. */
  private static double learnTrust(Edge tie, double change) {
    if (tie == null) {
      return 0;
    }
    MutableDouble trust = (MutableDouble) tie.info;
    double before = trust.val;
    trust.val = up(before, change);
    return trust.val - before;
  }

  private void learnAcross(
      MasonPerson other,
      Edge tie,
      double before,
      boolean success,
      double change,
      MasonContacts model) {
    LearningParameters l = model.parameters.learning();
    double lesson = success ? 1 : Math.max(0, 2 * other.respect - 1);
    double values = Math.pow(openness * before * respect * responsibility, 0.25);
    double practice = lesson * values / model.practiceAtRest;
    learnTrust(tie, change);
    outGroupTrust = up(outGroupTrust, l.generalisation() * change);
    double surprise = l.valueGain() * ((success ? 1 : 0) - model.successAtRest);
    openness = upFromRest(openness, surprise, restOpenness);
    respect = upFromRest(respect, surprise, restRespect);
    responsibility = upFromRest(responsibility, surprise, restResponsibility);
    double level = model.rest.competence();
    competence = up(competence, model.constants.competenceGain() * practice * level / (1 - level));
    crossTime += model.parameters.line().episodeTime();
  }

  private void befriend(MasonPerson partner, MasonContacts model) {
    Bag mine = model.ties.getEdgesOut(this);
    Edge given = (Edge) mine.objs[model.random.nextInt(mine.numObjs)];
    double chance = model.constants.tieBirth() * (1 - given.getWeight());
    if (model.random.nextDouble() >= chance) {
      return;
    }
    boolean known = model.ties.getEdge(this, partner) != null;
    MasonPerson stranger = known ? behind(partner, model) : partner;
    if (stranger != null) {
      if (!isAcrossFrom((MasonPerson) given.getTo())) {
        depth -= given.getWeight();
      }
      double trust = up(outGroupTrust, model.parameters.learning().trustGain());
      model.ties.updateEdge(given, this, stranger, new MutableDouble(trust));
    }
  }

  /** Whom the partner knows in the own office and this person does not. */
  private MasonPerson behind(MasonPerson partner, MasonContacts model) {
    Bag theirs = model.ties.getEdgesOut(partner);
    for (int attempt = 0; attempt < DOORS; attempt++) {
      Edge tie = (Edge) theirs.objs[model.random.nextInt(theirs.numObjs)];
      MasonPerson other = (MasonPerson) tie.getTo();
      if (!other.isAcrossFrom(partner) && model.ties.getEdge(this, other) == null) {
        return other;
      }
    }
    return null;
  }
}
