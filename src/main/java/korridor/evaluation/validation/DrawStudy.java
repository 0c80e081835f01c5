package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import korridor.evaluation.validation.DrawTable.Count;
import korridor.evaluation.validation.DrawTable.Figure;
import korridor.evaluation.validation.DrawTable.Row;
import korridor.experiment.design.BelievedDraws;
import korridor.experiment.design.BelievedDraws.Sampling;
import korridor.run.DesignPoint;
import korridor.statistics.QuantileBand;

/**
 * How much of what the patterns say hangs on values that nobody knows: all parameters are drawn
 * from the ranges that are believed, one administration a draw, and each is asked for each pattern.
 * Doses stay as they are.
 *
 * @param setting what the draws have in common
 * @param draws how many, at least 3
 */
public record DrawStudy(Setting setting, int draws) {

  /** The share of the draws within what is called the middle. */
  static final double MIDDLE = 0.9;

  /** Keeps large cities within bounds. */
  public DrawStudy {
    setting = setting.bounded();
    if (draws < 3) {
      throw new IllegalArgumentException("too few draws to tell anything: " + draws);
    }
  }

  /** How many runs the study makes. */
  public int runs() {
    return PatternStudy.ownRuns(draws, draws);
  }

  /** Makes the runs and counts. */
  public DrawTable table(EnsembleRunner runner) {
    List<DesignPoint> points =
        new BelievedDraws(Sampling.LATIN_HYPERCUBE, draws, List.of())
            .points(setting.scenario(), setting.seed());
    Ensemble ensemble = Ensemble.ofDraws(setting, runner, points);
    Trajectories shared = ensemble.run(Arms.SHARED);
    List<Row> rows = new ArrayList<>();
    for (RunPattern pattern : PatternStudy.ofRuns(ensemble, ensemble, shared)) {
      rows.add(row(pattern, pattern.look().readings()));
      runner.check();
    }
    return new DrawTable(points, rows, new DrawTargets(ensemble, shared).findings());
  }

  private static Row row(RunPattern pattern, List<Reading> readings) {
    int members = readings.get(0).size();
    Count all =
        count(
            members,
            n -> readings.stream().allMatch(reading -> reading.known(n)),
            n -> readings.stream().allMatch(reading -> reading.shows(n)));
    return new Row(
        pattern.id(), pattern.title(), all, readings.stream().map(DrawStudy::number).toList());
  }

  private static Figure number(Reading reading) {
    double[] values = reading.values();
    return new Figure(
        reading.claim().subject(),
        reading.claim().bounds(),
        count(reading.size(), reading::known, reading::shows),
        QuantileBand.of(values, MIDDLE),
        values);
  }

  private static Count count(int members, IntPredicate known, IntPredicate shows) {
    long told = IntStream.range(0, members).filter(known).count();
    long seen = IntStream.range(0, members).filter(known).filter(shows).count();
    return new Count((int) seen, (int) told);
  }
}
