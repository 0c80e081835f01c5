package korridor.evaluation;

import java.util.List;
import korridor.language.Message;
import korridor.statistics.Interval;

/**
 * A question and its answer.
 *
 * @param examined the question
 * @param outcome what was found
 * @param seconds how long it took
 */
public record Result(Question examined, Outcome outcome, double seconds) {

  private static final double NANOSECONDS = 1e9;

  /** Examines a case. One that breaks off has failed, with the reason in its finding. */
  public static Result of(Case examined, Effort effort) {
    long start = System.nanoTime();
    Outcome outcome;
    try {
      outcome = examined.examine(effort);
    } catch (RuntimeException e) {
      outcome = brokenOff(e);
    }
    return new Result(examined, outcome, (System.nanoTime() - start) / NANOSECONDS);
  }

  /** Whether every finding held. */
  public Verdict verdict() {
    return outcome.verdict();
  }

  private static Outcome brokenOff(RuntimeException e) {
    String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
    Finding finding =
        Finding.criterion(
            Message.of("broken.subject"),
            Double.NaN,
            Interval.unknown(Finding.LEVEL),
            Message.literal(e + where),
            0,
            0,
            false);
    return new Outcome(List.of(finding), List.of());
  }
}
