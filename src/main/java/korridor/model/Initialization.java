package korridor.model;

import java.util.List;
import korridor.model.DrawKeys.ActorAttributes;
import korridor.model.parameter.Parameters;
import korridor.model.parameter.ParticipationParameters;
import korridor.random.Draws;

/** The state before the first week (ODD 5 Initialization). */
public final class Initialization {

  private final Administration a;

  private Initialization(Administration administration) {
    a = administration;
  }

  /**
   * Founds an administration: all its people, ties and actors before the first week.
   *
   * @param seed master seed
   * @param replicate number of the replicate
   * @throws IllegalArgumentException if there are more ties than colleagues
   */
  public static Administration found(
      Organisation organisation, Parameters parameters, long seed, int replicate) {
    Administration a = new Administration(organisation, parameters, Draws.root(seed, replicate));
    Initialization initialization = new Initialization(a);
    initialization.foundDepartments();
    initialization.foundStaff();
    initialization.foundActors();
    return a;
  }

  private void foundDepartments() {
    for (int d = 0; d < a.departments.size(); d++) {
      a.departments.setRoutines(d, a.parameters.staff().routines());
    }
    for (int h = 0; h < a.heads.size(); h++) {
      a.heads.setSponsorship(h, sponsorship(h));
      a.heads.setReputation(h, a.parameters.credit().reputationStart());
    }
  }

  private double sponsorship(int head) {
    List<Double> stated = a.organisation.sponsorship();
    double own = stated.isEmpty() ? Double.NaN : stated.get(head);
    return Double.isNaN(own) ? a.parameters.staff().sponsorship() : own;
  }

  private void foundStaff() {
    Recruitment recruitment = new Recruitment(a);
    for (int d = 0; d < a.departments.size(); d++) {
      Organisation.Survey means = recruitment.atStart(d);
      a.departments.setNorm(d, means.openness());
      for (int post = a.departments.firstPost(d); post < a.departments.firstPost(d + 1); post++) {
        recruitment.drawAttributes(post, means);
        recruitment.drawTies(post, means.insideTrust());
      }
    }
  }

  private void foundActors() {
    ParticipationParameters p = a.parameters.participation();
    long stream = a.stream(Purpose.ACTOR_ATTRIBUTES);
    for (int x = 0; x < a.actors.size(); x++) {
      double voice = a.actors.kind(x).civic() ? p.voiceMean() : p.voiceMeanMarket();
      a.actors.setMainTopic(
          x,
          Draws.below(
              a.organisation.topics().size(), Draws.bits(stream, x, ActorAttributes.MAIN_TOPIC)));
      a.actors.setOpenness(x, attribute(stream, x, ActorAttributes.OPENNESS, p.opennessMean()));
      a.actors.setTrustAtStart(x, attribute(stream, x, ActorAttributes.TRUST, p.trustMean()));
      a.actors.setTrust(x, a.actors.trustAtStart(x));
      a.actors.setVoice(x, attribute(stream, x, ActorAttributes.VOICE, voice));
    }
  }

  private double attribute(long stream, int actor, int which, double mean) {
    double spread = a.parameters.participation().spread();
    return Scale.clamp(mean + spread * Draws.gaussian(stream, actor, which));
  }
}
