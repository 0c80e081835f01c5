package korridor.model;

import korridor.model.DrawKeys.ActorAttributes;
import korridor.model.parameter.Parameters;
import korridor.random.Draws;

/** The state before the first week (ODD 5 Initialization). */
public final class Initialization {

  /** Standard deviation of trust and voice over the actors (assumption). */
  private static final double ACTOR_SPREAD = 0.15;

  /** Voice of business and research relative to citizens and civil society (assumption). */
  private static final double MARKET_VOICE = 0.8;

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
      a.departments.setRoutines(d, a.parameters.survey().routines());
    }
    for (int h = 0; h < a.heads.size(); h++) {
      for (int theme = Issues.NONE; theme < a.heads.themes(); theme++) {
        a.heads.setSponsorship(h, theme, a.rest.sponsorship(h));
      }
    }
  }

  private void foundStaff() {
    Recruitment recruitment = new Recruitment(a);
    for (int post = 0; post < a.staff.size(); post++) {
      recruitment.recruit(post);
    }
    long inside = 0;
    for (int d = 0; d < a.departments.size(); d++) {
      double depth = 0;
      for (int i = a.departments.firstPost(d); i < a.departments.firstPost(d + 1); i++) {
        depth += a.staff.depth(i);
        inside += tiesInside(i, d);
      }
      a.departments.setFoundingDepth(d, depth / a.departments.staff(d));
    }
    a.setFoundingShareAcross(1 - (double) inside / a.ties.count());
  }

  private int tiesInside(int post, int department) {
    int inside = 0;
    for (int tie = a.ties.first(post); tie < a.ties.first(post + 1); tie++) {
      inside += a.staff.department(Staff.post(a.ties.colleague(tie))) == department ? 1 : 0;
    }
    return inside;
  }

  private void foundActors() {
    double voice = a.parameters.participation().voice();
    long stream = a.stream(Purpose.ACTOR_ATTRIBUTES);
    for (int x = 0; x < a.actors.size(); x++) {
      boolean civic = a.actors.kind(x).civic();
      a.actors.setMainTopic(
          x,
          Draws.below(
              a.organisation.topics().size(), Draws.bits(stream, x, ActorAttributes.MAIN_TOPIC)));
      a.actors.setNeed(
          x,
          Draws.uniform(stream, x, ActorAttributes.NEED_X),
          Draws.uniform(stream, x, ActorAttributes.NEED_Y));
      a.actors.setTrustAtStart(
          x, attribute(stream, x, ActorAttributes.TRUST, a.parameters.survey().externalTrust()));
      a.actors.setTrust(x, a.actors.trustAtStart(x));
      a.actors.setVoice(
          x, attribute(stream, x, ActorAttributes.VOICE, civic ? voice : MARKET_VOICE * voice));
    }
  }

  private double attribute(long stream, int actor, int which, double mean) {
    return Scale.clamp(mean + ACTOR_SPREAD * Draws.gaussian(stream, actor, which));
  }
}
