package korridor.workshop.guest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import korridor.model.Organisation;
import korridor.model.Organisation.Survey;
import korridor.scenario.Scenario;

/**
 * The answers of a group as the start of a scenario, by the rule of docs/survey: a mean mark m
 * becomes (m − 1) / 4, in every department. What was not asked, or is not told, stays as it is.
 */
public final class Surveyed {

  private static final int DIGITS = 6;

  private Surveyed() {}

  /** The scenario as the group sees it. */
  public static Scenario of(Scenario scenario, Answers.Told group) {
    return new Scenario(
        scenario.name(),
        scenario.city(),
        scenario.descriptions(),
        surveyed(scenario.organisation(), survey(group)),
        scenario.horizon(),
        scenario.interventions(),
        scenario.parameters(),
        scenario.beliefs());
  }

  private static Survey survey(Answers.Told group) {
    return new Survey(
        share(group, "openness"),
        share(group, "respect"),
        share(group, "responsibility"),
        Double.NaN,
        share(group, "trust-across"),
        share(group, "trust-inside"));
  }

  private static Organisation surveyed(Organisation before, Survey survey) {
    return new Organisation(
        before.divisions(),
        before.departments(),
        before.topics(),
        before.themes(),
        before.actors(),
        survey.equals(Survey.NONE)
            ? List.of()
            : Collections.nCopies(before.departments().size(), survey),
        before.sponsorship());
  }

  private static double share(Answers.Told group, String question) {
    double mean = group.mean(Answers.QUESTIONS.indexOf(question));
    return Double.isNaN(mean)
        ? mean
        : BigDecimal.valueOf((mean - 1) / (Answers.BEST - 1))
            .setScale(DIGITS, RoundingMode.HALF_EVEN)
            .doubleValue();
  }
}
