package korridor.model;

import korridor.model.parameter.LearningParameters;
import korridor.model.parameter.Parameters;

/**
 * Where an administration rests as a silo (ODD 7.18 Rest points and calibration): the surveyed
 * levels, by department and by head, and what follows from them without any simulation. All levels
 * lie in [0, 1]. It does not change.
 */
public final class RestPoints {

  private final Organisation.Survey[] departments;
  private final Organisation.Survey mean;
  private final double[] sponsorship;
  private final double[] asymmetryInside;
  private final double[] asymmetryAcross;
  private final double[] practice;
  private final double successInside;
  private final double successAcross;
  private final double meanSponsorship;

  RestPoints(Organisation organisation, Parameters parameters) {
    int n = organisation.departments().size();
    departments = new Organisation.Survey[n];
    for (int d = 0; d < n; d++) {
      departments[d] = Surveyed.department(organisation, parameters.survey(), d);
    }
    mean = Surveyed.mean(organisation, departments);
    sponsorship = Surveyed.heads(organisation, parameters.survey());
    meanSponsorship = java.util.Arrays.stream(sponsorship).average().orElse(0);
    LearningParameters learning = parameters.learning();
    successInside = successAtRest(mean.insideTrust(), learning.trustAsymmetry());
    successAcross = successAtRest(mean.outGroupTrust(), learning.trustAsymmetry());
    asymmetryInside = new double[n];
    asymmetryAcross = new double[n];
    practice = new double[n];
    for (int d = 0; d < n; d++) {
      Organisation.Survey own = departments[d];
      asymmetryInside[d] = asymmetry(learning, mean.insideTrust(), own.insideTrust());
      asymmetryAcross[d] = asymmetry(learning, mean.outGroupTrust(), own.outGroupTrust());
      practice[d] =
          conduciveness(own.openness(), own.outGroupTrust(), own.respect(), own.responsibility());
    }
  }

  /**
   * The success rate that keeps a trust τ where it is: q = λτ / (1 − τ + λτ), the fixed point τ* =
   * q / (q + λ(1 − q)) of the trust rule turned round.
   *
   * @param asymmetry λ, the weight of a failure relative to a success
   */
  public static double successAtRest(double trust, double asymmetry) {
    return asymmetry * trust / (1 - trust + asymmetry * trust);
  }

  /**
   * How people of a department weigh a failure, λ_d = λ · odds(τ̄) / odds(τ_d), so that under the
   * one success rate of the administration their trust rests where the survey found it.
   */
  private static double asymmetry(LearningParameters learning, double mean, double own) {
    return learning.trustAsymmetry() * odds(mean) / odds(own);
  }

  private static double odds(double share) {
    return share / (1 - share);
  }

  /** V = (o · τ · r · s)^¼: how conducive somebody's values are to learning to cooperate. */
  public static double conduciveness(
      double openness, double trust, double respect, double responsibility) {
    return Math.sqrt(Math.sqrt(openness * trust * respect * responsibility));
  }

  /** The surveyed levels of a department. */
  public Organisation.Survey department(int department) {
    return departments[department];
  }

  /** The levels of the whole administration, each the mean over its staff. */
  public Organisation.Survey mean() {
    return mean;
  }

  /** Sponsorship at which a head rests. */
  public double sponsorship(int head) {
    return sponsorship[head];
  }

  /** Mean over the heads of the sponsorship at which they rest. */
  public double meanSponsorship() {
    return meanSponsorship;
  }

  /** λ of the people of a department for work with colleagues of their own. */
  public double asymmetryInside(int department) {
    return asymmetryInside[department];
  }

  /** λ of the people of a department for work with others. */
  public double asymmetryAcross(int department) {
    return asymmetryAcross[department];
  }

  /** V of somebody at the levels of the department. */
  public double conduciveness(int department) {
    return practice[department];
  }

  /** q_in, the success rate inside departments that keeps the surveyed trust. */
  public double successInside() {
    return successInside;
  }

  /** q_x, the success rate across departments that keeps the surveyed trust. */
  public double successAcross() {
    return successAcross;
  }
}
