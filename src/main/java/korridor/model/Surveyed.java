package korridor.model;

import java.util.List;
import java.util.function.ToDoubleFunction;
import korridor.model.parameter.SurveyParameters;

/** What a survey found, and the declared levels where it did not ask. */
final class Surveyed {

  private Surveyed() {}

  /**
   * The levels of a department. Trust in other departments that was not asked follows the trust
   * inside, by the declared ratio.
   */
  static Organisation.Survey department(
      Organisation organisation, SurveyParameters declared, int department) {
    Organisation.Survey found =
        organisation.surveys().isEmpty()
            ? Organisation.Survey.NONE
            : organisation.surveys().get(department);
    double inside = known(found.insideTrust(), declared.trustInside());
    return new Organisation.Survey(
        level(known(found.openness(), declared.openness())),
        level(known(found.respect(), declared.respect())),
        level(known(found.responsibility(), declared.responsibility())),
        level(known(found.competence(), declared.competence())),
        level(known(found.outGroupTrust(), declared.trustRatio() * inside)),
        level(inside));
  }

  /** Each head's sponsorship at the start. */
  static double[] heads(Organisation organisation, SurveyParameters declared) {
    List<Double> stated = organisation.sponsorship();
    double[] sponsorship = new double[organisation.divisions().size()];
    for (int h = 0; h < sponsorship.length; h++) {
      double own = stated.isEmpty() ? Double.NaN : stated.get(h);
      sponsorship[h] = level(known(own, declared.sponsorship()));
    }
    return sponsorship;
  }

  /** The mean of each level over the staff. */
  static Organisation.Survey mean(Organisation organisation, Organisation.Survey[] departments) {
    return new Organisation.Survey(
        mean(organisation, departments, Organisation.Survey::openness),
        mean(organisation, departments, Organisation.Survey::respect),
        mean(organisation, departments, Organisation.Survey::responsibility),
        mean(organisation, departments, Organisation.Survey::competence),
        mean(organisation, departments, Organisation.Survey::outGroupTrust),
        mean(organisation, departments, Organisation.Survey::insideTrust));
  }

  private static double mean(
      Organisation organisation,
      Organisation.Survey[] departments,
      ToDoubleFunction<Organisation.Survey> level) {
    double sum = 0;
    for (int d = 0; d < departments.length; d++) {
      sum += level.applyAsDouble(departments[d]) * organisation.departments().get(d).staff();
    }
    return sum / organisation.staff();
  }

  private static double known(double found, double declared) {
    return Double.isNaN(found) ? declared : found;
  }

  /** A level at the very end of its scale could not be a rest point; it is held just inside. */
  private static double level(double stated) {
    return Math.max(LEAST, Math.min(1 - LEAST, stated));
  }

  private static final double LEAST = 0.01;
}
