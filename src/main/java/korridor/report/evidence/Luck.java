package korridor.report.evidence;

import korridor.model.Arm;
import korridor.observe.Measure;

/**
 * The spread of a difference, parted into what the assumptions make and what luck makes.
 *
 * @param assumptions the part of the assumptions in the variance of a single administration, 0 to 1
 * @param lower lower end of its 95 % interval
 * @param upper upper end of it
 * @param luck standard deviation of the luck of one run
 */
public record Luck(
    Arm arm,
    Measure measure,
    int week,
    double assumptions,
    double lower,
    double upper,
    double luck) {

  /** The part of the assumptions in the variance of the mean of so many runs. */
  double assumptionsOfMean(int replicates) {
    double rest = (1 - assumptions) / replicates;
    return assumptions / (assumptions + rest);
  }
}
