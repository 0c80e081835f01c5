package korridor.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import korridor.evaluation.calibration.Posterior.Told;
import korridor.evaluation.validation.EnsembleRunner;
import korridor.experiment.ProgressListener;
import korridor.experiment.ThreadExecutor;
import korridor.experiment.design.BelievedCube;
import korridor.model.parameter.Believed;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.run.DesignPoint;
import korridor.scenario.Beliefs;
import korridor.scenario.Description;
import korridor.scenario.Fact;
import korridor.scenario.Fact.Confidence;
import korridor.scenario.Fact.Kind;
import korridor.scenario.Fact.Meaning;
import korridor.scenario.Fact.Range;
import korridor.scenario.Fact.Target;
import korridor.scenario.Fact.Use;
import korridor.scenario.Overrides;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import korridor.scenario.ScenarioWriter;
import korridor.statistics.CalibrationRanks;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CalibrationStudyTest {

  private static final Scenario TINY =
      ScenarioReader.read(Path.of("src", "test", "resources", "korridor", "tiny.yaml"));

  private static final String INSIDE = "survey.trust-inside";
  private static final String SPONSORS = "survey.sponsorship";
  private static final String GAIN = "learning.value-gain";

  private static final EnsembleRunner RUNNER =
      new EnsembleRunner(new ThreadExecutor(2), ProgressListener.NONE);

  private static Fact fact(Measure measure, double value, double tolerance, Use use) {
    return new Fact(
        measure.name().replace('_', '-'),
        new Description("so much", "so viel"),
        new Meaning(Kind.MEASURE, measure.name()),
        Optional.of(new Range(value, value)),
        measure.unit(),
        "Ulm",
        Optional.empty(),
        "a report",
        Confidence.HIGH,
        "",
        Optional.of(new Target(tolerance, use)));
  }

  private static BelievedCube cube(String... names) {
    return new BelievedCube(TINY, List.of(names));
  }

  /** A silo whose trust is the share of the belief, with luck of .05. */
  private static Silo standIn(BelievedCube cube) {
    Believed range = cube.ranges().get(0);
    return (points, seeds, measures) -> {
      double[][] values = new double[points.size()][measures.size()];
      for (int n = 0; n < seeds.length; n++) {
        double value = points.get(n).values().get(range.name());
        values[n][0] = range.share(value) + 0.05 * new Random(seeds[n]).nextGaussian();
      }
      return values;
    };
  }

  private static Posterior standIn(double found, double tolerance, long seed) {
    BelievedCube cube = cube(INSIDE);
    Fact fact = fact(Measures.TRUST_INSIDE, found, tolerance, Use.RULE_OUT);
    return new CalibrationStudy(cube, List.of(fact), 100, 20_000, seed)
        .posterior(standIn(cube))
        .orElseThrow();
  }

  /**
   * Simulation-based calibration (Talts et al. 2018). The truth is drawn from the prior, what is
   * found differs from the silo's own by up to the tolerance, evenly; ranks of the truth among 19
   * draws of the posterior. A right method fails with a probability of .001.
   */
  @Test
  void ranksOfPlantedValuesAreUniform() {
    assertThat(ranks(0.1, 0.1)).isGreaterThan(0.001);
  }

  /** The same where the study is told a tolerance three times too large. */
  @Test
  void ranksTellAPosteriorThatIsTooWide() {
    assertThat(ranks(0.1, 0.3)).isLessThan(0.001);
  }

  private static double ranks(double error, double told) {
    Random random = new Random(4);
    int[] ranks = new int[200];
    for (int n = 0; n < ranks.length; n++) {
      double truth = random.nextDouble();
      double own = truth + 0.05 * random.nextGaussian();
      double found = own + error * (2 * random.nextDouble() - 1);
      Posterior posterior = standIn(found, told, n);
      double[][] drawn = posterior.last().sample(19, n);
      double[] draws = new double[19];
      for (int i = 0; i < draws.length; i++) {
        draws[i] = drawn[i][0];
      }
      ranks[n] = CalibrationRanks.rank(truth, draws);
    }
    return CalibrationRanks.uniformity(ranks, 19, 5);
  }

  @Test
  void itEndsWhereAllFactsAreMet() {
    Posterior posterior = standIn(0.5, 0.1, 1);

    assertThat(posterior.met()).isTrue();
    assertThat(posterior.last().tolerance()).isEqualTo(CalibrationStudy.MET);
    assertThat(posterior.agreements().get(0).share()).isCloseTo(1, Offset.offset(1e-12));
    assertThat(posterior.parameters().get(0).byFacts()).isTrue();
  }

  @Test
  void whatCannotBeMetIsTold() {
    Posterior posterior = standIn(3, 0.1, 1);

    assertThat(posterior.met()).isFalse();
    assertThat(posterior.farthest()).isGreaterThan(10);
    assertThat(posterior.agreements().get(0).share()).isZero();
  }

  @Test
  void aFactThatToleratesAllTellsNothingAndChangesNothing() {
    Posterior posterior = standIn(0.5, 50, 1);

    assertThat(posterior.parameters().get(0).byFacts()).isFalse();
    assertThat(new CalibratedScenario(TINY, posterior, "a test").calibrated()).isEqualTo(TINY);
  }

  @Test
  void theFarthestFactCountsAndHoldOutsDoNot() {
    CalibrationStudy study =
        new CalibrationStudy(
            cube(INSIDE),
            List.of(
                fact(Measures.TRUST_INSIDE, 0.5, 0.1, Use.RULE_OUT),
                fact(Measures.DONE, 0.4, 0.2, Use.RULE_OUT),
                fact(Measures.NOT_DONE, 0.1, 0.1, Use.HOLD_OUT)),
            10,
            10,
            1);

    assertThat(study.distance(new double[] {0.55, 0.8, 0.9})).isCloseTo(2, Offset.offset(1e-9));
    assertThat(study.distance(new double[] {0.55, 0.4, Double.NaN}))
        .isCloseTo(0.5, Offset.offset(1e-9));
    assertThat(study.distance(new double[] {0.55, Double.NaN, 0.1})).isNaN();
    assertThat(study.distance(new double[] {Double.NaN, 0.4, 0.1})).isNaN();
  }

  @Test
  void withoutAnythingToCalibrateToThereIsNoStudy() {
    Fact told = fact(Measures.DONE, 0.5, 0.1, Use.HOLD_OUT);
    Fact exact = fact(Measures.DONE, 0.5, 0, Use.RULE_OUT);

    for (Fact fact : List.of(told, exact)) {
      assertThatThrownBy(() -> new CalibrationStudy(cube(INSIDE), List.of(fact), 10, 10, 1))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aSiloThatSaysNothingHasNoPosterior() {
    Fact fact = fact(Measures.TRUST_INSIDE, 0.5, 0.1, Use.RULE_OUT);

    assertThat(
            new CalibrationStudy(cube(INSIDE), List.of(fact), 10, 10, 1)
                .posterior((p, s, m) -> missing(p.size())))
        .isEmpty();
  }

  private static double[][] missing(int runs) {
    double[][] values = new double[runs][1];
    for (double[] row : values) {
      row[0] = Double.NaN;
    }
    return values;
  }

  /**
   * Korridor itself: a town with planted trust and sponsorship says what its silo is like, and from
   * that alone both are found again between the ends of nine tenths of the posterior; what the
   * facts do not speak of stays in doubt. One town and one seed: no test of coverage, which is
   * above.
   */
  @Test
  void plantedValuesAreFoundAgain() {
    BelievedCube cube = cube(INSIDE, SPONSORS, GAIN);
    DesignPoint planted = cube.point("planted", new double[] {0.25, 0.7, 0.5});
    List<Measure> measures = List.of(Measures.TRUST_INSIDE, Measures.SPONSORSHIP);
    SiloRuns silo = new SiloRuns(TINY, RUNNER);
    double[] found = silo.measured(List.of(planted), new long[] {99}, measures)[0];
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      facts.add(fact(measures.get(i), found[i], 0.03, Use.RULE_OUT));
    }

    Posterior posterior =
        new CalibrationStudy(cube, facts, 60, 1500, 1).posterior(silo).orElseThrow();

    assertThat(posterior.met()).isTrue();
    List<Told> told = posterior.parameters();
    for (Told one : told) {
      double truth = planted.values().get(one.before().name());
      boolean spokenOf = !one.before().name().equals(GAIN);
      assertThat(one.byFacts()).as(one.before().name()).isEqualTo(spokenOf);
      assertThat(truth).as(one.before().name()).isBetween(one.low(), one.high());
    }
    readsAs(posterior);
  }

  private static void readsAs(Posterior posterior) {
    Scenario after = new CalibratedScenario(TINY, posterior, "calibrated to a town").calibrated();
    Scenario read =
        ScenarioReader.parse(Path.of("x.yaml"), ScenarioWriter.write(after), Overrides.NONE);

    assertThat(read.believed()).isEqualTo(after.believed());
    assertThat(after.believed().get(INSIDE).reason()).isEqualTo("calibrated to a town");
    assertThat(after.believed().get(GAIN)).isEqualTo(TINY.believed().get(GAIN));
    Map<String, Double> values = ParameterTable.values(after.parameters());
    assertThat(values.get(GAIN)).isEqualTo(ParameterTable.values(TINY.parameters()).get(GAIN));
    assertThat(values.get(INSIDE))
        .isBetween(after.believed().get(INSIDE).low(), after.believed().get(INSIDE).high());
    assertThat(after.beliefs().stated().get(INSIDE)).isInstanceOf(Beliefs.Range.class);
    assertThat(new PosteriorPictures(posterior).pictures())
        .hasSize(3)
        .allSatisfy(
            picture ->
                assertThat(picture.series())
                    .allSatisfy(
                        series ->
                            assertThat(Arrays.stream(series.y()).sum())
                                .isCloseTo(1, Offset.offset(1e-9))));
  }
}
