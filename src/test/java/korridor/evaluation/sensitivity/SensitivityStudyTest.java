package korridor.evaluation.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import korridor.evaluation.sensitivity.Response.Sample;
import korridor.evaluation.validation.EnsembleRunner;
import korridor.experiment.ThreadExecutor;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.observe.Measures;
import korridor.scenario.Beliefs;
import korridor.scenario.Beliefs.Belief;
import korridor.scenario.Beliefs.Known;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SensitivityStudyTest {

  private static final Scenario TINY =
      ScenarioReader.read(Path.of("src", "test", "resources", "korridor", "tiny.yaml"));

  /** Nothing but these is in doubt. */
  private static final List<String> FEW =
      List.of(
          "survey.trust-inside",
          "survey.openness",
          "episode.weight",
          "learning.trust-gain",
          "learning.value-gain",
          "culture.forgetting",
          "contacts.per-week",
          "issues.work",
          "staff.turnover");

  private final AtomicInteger ended = new AtomicInteger();

  private EnsembleRunner runner(int threads) {
    return new EnsembleRunner(new ThreadExecutor(threads), failed -> ended.incrementAndGet());
  }

  private static Response response(Scenario scenario, Arm arm, int replicates) {
    return new Response(scenario, arm, Measures.TRUST_ACROSS, replicates, 7);
  }

  private static Scenario doubtful(List<String> names) {
    Map<String, Belief> known = new LinkedHashMap<>();
    TINY.believed().keySet().stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> known.put(name, new Known("a test")));
    return TINY.with(new Beliefs(known));
  }

  /** Random numbers are keyed: what is not asked in an arm changes no decision, and no luck. */
  @Test
  void aParameterThatNothingAsksDoesExactlyNothing() {
    Arm corridor = Arm.of(Interventions.CORRIDOR);
    SensitivityStudy study =
        new SensitivityStudy(
            response(TINY, corridor, 1),
            List.of("credit.dilution", "learning.trust-gain"),
            Method.MORRIS,
            3,
            1);

    SensitivityTable table = study.table(runner(2));

    assertThat(table.byStrength().get(0).parameter()).isEqualTo("learning.trust-gain");
    assertThat(table.byStrength().get(0).main().value()).isGreaterThan(0.001);
    assertThat(table.byStrength().get(1).main().value()).isZero();
    assertThat(table.silent()).containsExactly("credit.dilution");
    assertThat(ended.get()).isEqualTo(study.runs()).isEqualTo(3 * 3 * 2);
    assertThat(table.known()).isEqualTo(9);
  }

  @Test
  void theSameOnAnyNumberOfThreads() {
    SensitivityStudy study =
        new SensitivityStudy(
            response(TINY, Arm.SILO, 2), List.of("survey.openness"), Method.SHAPLEY, 2, 1);

    double[] one = study.table(runner(1)).responses();
    double[] two = study.table(runner(3)).responses();

    assertThat(one).containsExactly(two);
    assertThat(ended.get()).isEqualTo(2 * study.runs());
  }

  @Test
  void aGlanceChoosesWhereNobodyDid() {
    SensitivityStudy study =
        new SensitivityStudy(response(doubtful(FEW), Arm.SILO, 1), List.of(), Method.SOBOL, 2, 1);

    SensitivityTable table = study.table(runner(2));

    assertThat(table.screening().orElseThrow().rows()).hasSize(FEW.size());
    assertThat(table.rows()).hasSize(SensitivityStudy.MOST_CHOSEN);
    String weakest =
        table.screening().get().byStrength().get(SensitivityStudy.MOST_CHOSEN).parameter();
    assertThat(table.rows()).noneMatch(row -> row.parameter().equals(weakest));
    assertThat(ended.get())
        .isEqualTo(study.runs())
        .isEqualTo(SensitivityStudy.AT_A_GLANCE * (FEW.size() + 1) + 2 * (8 + 2));
  }

  @Test
  void fewAreNotLookedAtTwice() {
    Scenario few = doubtful(FEW.subList(0, 3));

    assertThat(
            new SensitivityStudy(response(few, Arm.SILO, 1), List.of(), Method.SOBOL, 2, 1)
                .screened())
        .isFalse();
  }

  /** Points 0 and 1, replicates ∓.1 at both: all of the scatter is theirs wherever they are. */
  @Test
  void luckThatAllPointsShareIsNoLuckOfTheirDifference() {
    Sample same = Response.sample(new double[][] {{-0.1, 0.1}, {0.9, 1.1}});

    assertThat(same.values()).containsExactly(new double[] {0, 1}, Offset.offset(1e-12));
    assertThat(same.luck()).isCloseTo(0, Offset.offset(1e-12));
  }

  /** Rests ±.1 in all four places, one degree of freedom, two replicates: 4 · .01 / 2. */
  @Test
  void luckThatPointsDoNotShareIs() {
    assertThat(Response.sample(new double[][] {{-0.1, 0.1}, {1.1, 0.9}}).luck())
        .isCloseTo(0.02, Offset.offset(1e-12));
    assertThat(Response.sample(new double[][] {{1}, {2}}).luck()).isNaN();
  }

  /** Without one of its replicates the luck of a point would be another. */
  @Test
  void aPointWithAMissingRunIsMissing() {
    Sample sample = Response.sample(new double[][] {{-0.1, 0.1}, {Double.NaN, 0.9}, {1.1, 0.9}});

    assertThat(sample.values()[1]).isNaN();
    assertThat(sample.luck()).isCloseTo(0.02, Offset.offset(1e-12));
  }
}
