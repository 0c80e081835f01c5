package korridor.evaluation.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import korridor.evaluation.sensitivity.Response.Sample;
import korridor.evaluation.validation.EnsembleRunner;
import korridor.experiment.design.BelievedCube;
import korridor.model.parameter.Believed;
import korridor.run.DesignPoint;
import korridor.statistics.RunningMoments;

/**
 * Runs that are made to tell which assumptions decide. All parameters are independent of one
 * another over their believed ranges; each coordinate is the share of the belief below the value.
 *
 * @param response what is asked
 * @param parameters the names of those in question; without any, all that are in doubt, of which a
 *     method with many runs takes the {@value #MOST_CHOSEN} that are strongest at a glance
 * @param method how it is told
 * @param size of the method: trajectories, base points or points
 * @param seed of the points
 */
public record SensitivityStudy(
    Response response, List<String> parameters, Method method, int size, long seed) {

  /** Parameters that a screening leaves. */
  static final int MOST_CHOSEN = 8;

  /** Trajectories of a screening. */
  static final int AT_A_GLANCE = 4;

  /** Copies the list. */
  public SensitivityStudy {
    parameters = List.copyOf(parameters);
  }

  /** How many runs the study makes. */
  public int runs() {
    int glance = screened() ? response.runs(points(Method.MORRIS, all(), AT_A_GLANCE)) : 0;
    int factors = screened() ? Math.min(MOST_CHOSEN, all()) : all();
    return Math.addExact(glance, response.runs(points(method, factors, size)));
  }

  /** Makes the runs and tells. */
  public SensitivityTable table(EnsembleRunner runner) {
    if (!screened()) {
      return table(parameters, method, size, Optional.empty(), runner);
    }
    SensitivityTable glance =
        table(List.of(), Method.MORRIS, AT_A_GLANCE, Optional.empty(), runner);
    List<String> chosen =
        glance.byStrength().stream().limit(MOST_CHOSEN).map(ParameterIndices::parameter).toList();
    return table(chosen, method, size, Optional.of(glance), runner);
  }

  /** Whether the parameters are chosen by a first glance at all of them. */
  public boolean screened() {
    return parameters.isEmpty() && method.screens() && all() > MOST_CHOSEN;
  }

  private int all() {
    return new BelievedCube(response.scenario(), parameters).ranges().size();
  }

  private static int points(Method method, int factors, int size) {
    return switch (method) {
      case MORRIS, SHAPLEY -> Math.multiplyExact(size, factors + 1);
      case SOBOL -> Math.multiplyExact(size, factors + 2);
      case PAWN -> size;
    };
  }

  private SensitivityTable table(
      List<String> chosen,
      Method how,
      int size,
      Optional<SensitivityTable> screening,
      EnsembleRunner runner) {
    BelievedCube cube = new BelievedCube(response.scenario(), chosen);
    List<Believed> ranges = cube.ranges();
    Analysis analysis = Analysis.of(how, ranges.size(), size, seed);
    double[][] shares = analysis.points();
    List<DesignPoint> points =
        IntStream.range(0, shares.length)
            .mapToObj(n -> cube.point(how.key() + "-" + (n + 1), shares[n]))
            .toList();
    Sample sample = response.at(points, runner);
    List<List<Index>> indices = analysis.indices(sample.values(), sample.luck());
    List<ParameterIndices> rows = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      rows.add(new ParameterIndices(ranges.get(i).name(), indices.get(i)));
    }
    return new SensitivityTable(
        how, rows, points, sample.values(), sample.luck() / variance(sample.values()), screening);
  }

  private static double variance(double[] values) {
    RunningMoments moments = new RunningMoments();
    for (double value : values) {
      if (Double.isFinite(value)) {
        moments.add(value);
      }
    }
    return moments.variance() > 0 ? moments.variance() : Double.NaN;
  }
}
