package korridor.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import korridor.experiment.design.BelievedDraws.Sampling;
import korridor.model.parameter.Believed;
import korridor.model.parameter.ParameterTable;
import korridor.run.DesignPoint;
import korridor.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BelievedDrawsTest {

  private static final int DRAWS = 64;
  private static final Scenario TOWN = Town.of();

  private static List<DesignPoint> points(Sampling sampling, long seed) {
    return new BelievedDraws(sampling, DRAWS, List.of()).points(TOWN, seed);
  }

  private static List<Double> values(List<DesignPoint> points, String parameter) {
    return points.stream().map(point -> point.values().get(parameter)).toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyParameterInDoubtIsDrawnAndNoDose(Sampling sampling) {
    Set<String> names = TOWN.believed().keySet();

    assertThat(points(sampling, 1)).hasSize(DRAWS);
    assertThat(points(sampling, 1))
        .allSatisfy(p -> assertThat(p.values().keySet()).hasSameElementsAs(names));
    assertThat(names)
        .contains("episode.weight", "episode.goal", "survey.trust-inside", "contacts.ties")
        .noneMatch(name -> name.startsWith("interventions.") || name.startsWith("costs."));
  }

  /** Of as many parts as there are draws every one is met, in logarithms where these are even. */
  @ParameterizedTest
  @EnumSource
  void everyDrawHasAPartOfEveryRangeOfItsOwn(Sampling sampling) {
    // Shares of a range that was cut are no shares of the whole range, and whole numbers repeat.
    Set<String> other = Set.of("ties.division-share", "line.required");
    for (Believed range : TOWN.believed().values()) {
      Set<Integer> parts = new TreeSet<>();
      for (double value : values(points(sampling, 1), range.name())) {
        assertThat(range.holds(value)).as(range.name()).isTrue();
        assertThat(range.parameter().allows(value)).as(range.name()).isTrue();
        parts.add((int) (range.share(value) * DRAWS));
      }
      if (!range.parameter().integer() && !other.contains(range.name())) {
        assertThat(parts).as(range.name()).hasSize(DRAWS);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void wholeNumbersComeAllUp(Sampling sampling) {
    assertThat(values(points(sampling, 1), "contacts.per-week").stream().distinct())
        .containsExactlyInAnyOrder(1.0, 2.0, 3.0, 4.0);
    assertThat(values(points(sampling, 1), "contacts.ties").stream().distinct())
        .containsExactlyInAnyOrder(
            8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0, 20.0);
  }

  @Test
  void halfOfTheDrawsLieBelowTheMiddleOfTheirSpread() {
    List<Double> gains = values(points(Sampling.SOBOL, 1), "learning.trust-gain");

    // 0.05 is the default, and the geometric middle of 0.025 and 0.1.
    assertThat(gains.stream().filter(gain -> gain < 0.05)).hasSize(DRAWS / 2);
  }

  @ParameterizedTest
  @EnumSource
  void everyDrawFits(Sampling sampling) {
    assertThat(points(sampling, 1))
        .allSatisfy(
            point -> {
              assertThat(ParameterTable.build(TOWN.parameters(), point.values()).contradictions())
                  .isEmpty();
              double reserve = 1 - point.values().get("line.required");
              assertThat(reserve)
                  .isGreaterThanOrEqualTo(0.5 * point.values().get("line.episode-time") - 1e-12);
            });
    assertThat(new ListedPoints(points(sampling, 1)).points(TOWN, 1)).hasSize(DRAWS);
  }

  @Test
  void nobodyHasMoreTiesThanColleagues() {
    Scenario small = Town.of(14, "");

    assertThat(values(BelievedDraws.ensemble(DRAWS).points(small, 1), "contacts.ties"))
        .contains(13.0)
        .allMatch(ties -> ties <= 13);
  }

  @Test
  void moreDrawsBeginWithTheFewer() {
    List<DesignPoint> few = BelievedDraws.ensemble(10).points(TOWN, 3);
    List<DesignPoint> more = BelievedDraws.ensemble(40).points(TOWN, 3);

    assertThat(more.subList(0, 10)).isEqualTo(few);
    assertThat(few.get(9).name()).isEqualTo("draw-10");
  }

  /** Forty draws are others than ten, and none of the one is taken for one of the other. */
  @Test
  void pointsOfHypercubesOfTwoSizesHaveNoNameInCommon() {
    List<DesignPoint> ten =
        new BelievedDraws(Sampling.LATIN_HYPERCUBE, 10, List.of()).points(TOWN, 3);

    assertThat(ten.get(0).name()).isEqualTo("lhs-10-1");
    assertThat(points(Sampling.LATIN_HYPERCUBE, 3).get(0).name()).isEqualTo("lhs-64-1");
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheSeedDecides(Sampling sampling) {
    List<DesignPoint> third = points(sampling, 3);

    assertThat(points(sampling, 3)).isEqualTo(third);
    assertThat(points(sampling, 4)).isNotEqualTo(third);
    assertThat(third.stream().map(DesignPoint::name).distinct().collect(Collectors.toList()))
        .hasSize(DRAWS);
    assertThat(values(third, "episode.goal")).isNotEqualTo(values(third, "episode.trust"));
  }

  @Test
  void someParametersAloneCanBeDrawn() {
    List<DesignPoint> points =
        new BelievedDraws(Sampling.SOBOL, 4, List.of("credit.dilution")).points(TOWN, 1);

    assertThat(points).allSatisfy(p -> assertThat(p.values()).containsOnlyKeys("credit.dilution"));
  }

  /** What is not drawn stands as in the scenario, and what is drawn has to fit to it. */
  @ParameterizedTest
  @ValueSource(strings = {"ties.own-share", "ties.division-share", "line.episode-time"})
  void oneOfTwoThatHaveToFitCanBeDrawnAlone(String parameter) {
    List<DesignPoint> points =
        new BelievedDraws(Sampling.SOBOL, DRAWS, List.of(parameter)).points(TOWN, 1);

    assertThat(new ListedPoints(points).points(TOWN, 1)).hasSize(DRAWS);
  }

  @Test
  void whereNothingIsInDoubtNothingCanBeDrawn() {
    assertThatThrownBy(
            () ->
                new BelievedDraws(Sampling.SOBOL, 4, List.of("costs.cost-per-hour"))
                    .points(TOWN, 1))
        .isInstanceOf(BadPointException.class)
        .hasMessageContaining("nothing is in doubt about costs.cost-per-hour");
  }
}
