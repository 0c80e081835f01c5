package korridor.cli;

import java.util.List;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.design.BelievedDraws;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.run.DesignPoint;
import korridor.scenario.Scenario;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many plausible administrations are drawn and how often each is run, or which one is. */
final class DrawOptions {

  private static final int MOST_DRAWS = 100_000;
  private static final int MOST_REPLICATES = 100_000;
  private static final String PREFIX = "draw-";

  // So many that it can be said which assumptions decide, and that a city of some thousand staff
  // still takes minutes on two processors.
  private static final int LEAST_USUAL = 64;
  private static final int MOST_USUAL = 128;
  private static final int STAFF_OF_LEAST = 5_900;

  private static final int REPLICATES_OF_ONE = 20;

  @Option(names = "--draws", paramLabel = "N", descriptionKey = "option.draws", order = 9)
  private String draws;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      descriptionKey = "option.replicates.draws",
      order = 10)
  private String replicates;

  @Option(names = "--point", paramLabel = "draw-N", descriptionKey = "option.point", order = 11)
  private String point;

  @Mixin private RunOptions runs;

  /** The master seed. */
  long seed(Language texts) {
    return runs.seed(texts);
  }

  /** Number of threads, all processors if nothing was said. */
  int threads(Language texts) {
    return runs.threads(texts);
  }

  /** The scenario as it is in the one administration that was asked for, if one was. */
  Scenario at(Scenario scenario, Language texts) {
    if (point == null) {
      return scenario;
    }
    if (draws != null) {
      throw BadInputException.both(texts, "--draws", "--point");
    }
    String number = point.startsWith(PREFIX) ? point.substring(PREFIX.length()) : point;
    int which = new Arguments(texts).whole("--point", number, 1, MOST_DRAWS);
    List<DesignPoint> points = BelievedDraws.ensemble(which).points(scenario, runs.seed(texts));
    return points.get(which - 1).of(scenario);
  }

  /** The runs that are to be made. */
  ExperimentPlan plan(Scenario scenario, String hash, List<Arm> arms, Language texts) {
    int count = draws(scenario, texts);
    long seed = runs.seed(texts);
    int each = replicates(texts, count == 0 ? REPLICATES_OF_ONE : 1);
    if (count == 0) {
      return ExperimentPlan.comparison(scenario, hash, arms, each, seed);
    }
    List<DesignPoint> points = BelievedDraws.ensemble(count).points(scenario, seed);
    return ExperimentPlan.ensemble(scenario, hash, points, arms, each, seed);
  }

  private int replicates(Language texts, int usual) {
    return replicates == null
        ? usual
        : new Arguments(texts).whole("--replicates", replicates, 1, MOST_REPLICATES);
  }

  private int draws(Scenario scenario, Language texts) {
    if (draws != null) {
      return new Arguments(texts).whole("--draws", draws, 0, MOST_DRAWS);
    }
    boolean inDoubt = !BelievedDraws.ensemble(1).ranges(scenario).isEmpty();
    return point == null && inDoubt ? usual(scenario.organisation().staff()) : 0;
  }

  /**
   * How many draws take about as long as {@value #LEAST_USUAL} of a city: a power of two, at which
   * a Sobol sequence is even; never fewer than these.
   */
  static int usual(int staff) {
    int usual = LEAST_USUAL;
    while (usual < MOST_USUAL && 2L * usual * staff <= (long) LEAST_USUAL * STAFF_OF_LEAST) {
      usual *= 2;
    }
    return usual;
  }
}
