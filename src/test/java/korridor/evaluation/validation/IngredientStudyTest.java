package korridor.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import korridor.evaluation.validation.IngredientTable.Column;
import korridor.evaluation.validation.IngredientTable.Row;
import korridor.model.intervention.Interventions;
import korridor.observe.Measures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IngredientStudyTest {

  private final AtomicInteger ended = new AtomicInteger();
  private final IngredientStudy study = new IngredientStudy(SmallCity.setting(2));
  private IngredientTable table;

  @BeforeAll
  void run() {
    table = study.table(SmallCity.counting(ended));
  }

  @Test
  void tellsOfEveryRunItPlanned() {
    // Silo, three solutions, all three, each with nine ingredients left out in turn, five without
    // learning and two null arms; twice.
    assertThat(study.runs()).isEqualTo(2 * (1 + 3 + 9 + 1 + 9 + 5 + 2));
    assertThat(ended.get()).isEqualTo(study.runs());
  }

  @Test
  void everyIngredientIsLookedAtAloneAndTogether() {
    int ingredients = Interventions.ABLATIONS.size();

    assertThat(table.carried()).hasSize(2 * ingredients);
    for (int n = 0; n < ingredients; n++) {
      String lacking = Interventions.ABLATIONS.get(n).key();
      Row alone = table.carried().get(n);
      Row together = table.carried().get(ingredients + n);
      assertThat(alone.against().name()).isEqualTo(lacking);
      assertThat(lacking).startsWith(alone.arm().name() + "-");
      assertThat(together.arm()).isEqualTo(Arms.ALL);
      assertThat(together.against().name())
          .isEqualTo(Arms.ALL.name().replace(alone.arm().name(), lacking));
    }
  }

  @Test
  void whatAnIngredientCarriesIsTheDifferenceOfTheEffects() {
    double with = effect("corridor").difference(Column.TRUST).difference();
    double without = effect("corridor-ties").difference(Column.TRUST).difference();

    assertThat(table.carried().get(0).difference(Column.TRUST).difference())
        .isCloseTo(with - without, within(1e-12));
  }

  private Row effect(String arm) {
    return table.effects().stream()
        .filter(r -> r.arm().name().equals(arm))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutLearningArmsAreComparedWithTheSiloWithoutLearning() {
    assertThat(table.frozen())
        .hasSize(4)
        .allMatch(row -> row.against().name().equals("freeze"))
        .allMatch(row -> row.arm().has(Interventions.FREEZE));
  }

  @Test
  void isInertIfNothingIsSeenOfItAfterTenYears() {
    Trajectories nothing = MadeUpRuns.of((a, m, years) -> 0.5, 1e-3);
    Trajectories early =
        MadeUpRuns.of((a, m, years) -> a.equals(Arms.ITEAM) && years < 5 ? 0.6 : 0.5, 1e-3);
    Trajectories fit =
        MadeUpRuns.of(
            (a, m, years) -> a.equals(Arms.ITEAM) && m == Measures.SATISFACTION ? 0.6 : 0.5, 1e-3);
    Trajectories price =
        MadeUpRuns.of(
            (a, m, years) -> a.equals(Arms.ITEAM) && m == Measures.LINE_SERVICE_WORST ? 0.4 : 0.5,
            1e-3);

    assertThat(row(nothing).inert()).isTrue();
    assertThat(row(early).inert()).isTrue();
    assertThat(row(fit).inert()).isFalse();
    assertThat(row(price).inert()).isTrue();
    assertThat(row(early).difference(Column.TRUST_AFTER_TWO_YEARS).lower()).isPositive();
  }

  private static Row row(Trajectories runs) {
    return Row.of(Words.arm(Arms.ITEAM), runs, Arms.ITEAM, Arms.SILO);
  }
}
