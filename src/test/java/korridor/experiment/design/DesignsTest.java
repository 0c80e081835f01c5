package korridor.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.run.DesignPoint;
import korridor.scenario.Scenario;
import org.junit.jupiter.api.Test;

class DesignsTest {

  private static final Scenario TOWN = Town.of();

  private static Map<String, List<Double>> levels(
      String first, List<Double> some, String second, List<Double> others) {
    Map<String, List<Double>> levels = new LinkedHashMap<>();
    levels.put(first, some);
    levels.put(second, others);
    return levels;
  }

  private static List<String> names(List<DesignPoint> points) {
    return points.stream().map(DesignPoint::name).toList();
  }

  @Test
  void aFactorialHasEveryCombinationTheLastFastest() {
    Factorial design =
        new Factorial(
            levels("line.required", List.of(0.9, 0.95), "contacts.ties", List.of(8.0, 9.0, 10.0)));
    List<DesignPoint> points = design.points(TOWN, 1);

    assertThat(design.size()).isEqualTo(6);
    assertThat(names(points))
        .startsWith(
            "line.required=0.9+contacts.ties=8",
            "line.required=0.9+contacts.ties=9",
            "line.required=0.9+contacts.ties=10",
            "line.required=0.95+contacts.ties=8")
        .hasSize(6)
        .doesNotHaveDuplicates();
    assertThat(points.get(4).values())
        .isEqualTo(Map.of("line.required", 0.95, "contacts.ties", 9.0));
  }

  @Test
  void aFactorialThatIsTooLargeIsRefusedBeforeItIsMade() {
    List<Double> many = java.util.Collections.nCopies(1_500, 1.0);

    assertThatThrownBy(
            () ->
                new Factorial(levels("line.required", many, "contacts.ties", many)).points(TOWN, 1))
        .isInstanceOf(BadPointException.class)
        .hasMessageContaining("1,000,000");
  }

  @Test
  void oneAtATimeBeginsWithTheScenarioAndLeavesItsOwnValuesOut() {
    List<DesignPoint> points =
        new OneAtATime(
                levels("credit.dilution", List.of(0.25, 0.5, 0.75), "episode.weight", List.of()))
            .points(TOWN, 1);

    assertThat(names(points))
        .containsExactly(
            "",
            "credit.dilution=0.25",
            "credit.dilution=0.75",
            "episode.weight=0.75",
            "episode.weight=1.75");
    assertThat(points.get(0)).isEqualTo(DesignPoint.OWN);
  }

  @Test
  void oneAtATimeTakesBothEndsOfAllThatIsInDoubt() {
    assertThat(new OneAtATime(Map.of()).points(TOWN, 1))
        .hasSize(1 + 2 * TOWN.believed().size())
        .doesNotHaveDuplicates();
  }

  /**
   * With the scenario's own share of ties inside there is not room for the highest of the other.
   */
  @Test
  void endsOfRangesAreCutToFit() {
    Scenario dense = Town.of(60, "parameters: {ties: {own-share: 0.9}}");

    assertThat(names(new OneAtATime(Map.of("ties.division-share", List.of())).points(dense, 1)))
        .containsExactly("", "ties.division-share=0.05", "ties.division-share=0.1");
  }

  @Test
  void whatIsInNoDoubtHasNoEnds() {
    assertThatThrownBy(
            () -> new OneAtATime(Map.of("costs.cost-per-hour", List.of())).points(TOWN, 1))
        .isInstanceOf(BadPointException.class)
        .hasMessageContaining("costs.cost-per-hour");
  }

  @Test
  void chosenPointsThatContradictThemselvesAreRefused() {
    assertThatThrownBy(
            () -> listed("dense", Map.of("ties.own-share", 0.9, "ties.division-share", 0.2)))
        .isInstanceOf(BadPointException.class)
        .hasMessageContaining("`dense`")
        .hasMessageContaining("`ties.own-share` and `ties.division-share`");
    assertThatThrownBy(() -> listed("far", Map.of("ties.own-share", 2.0)))
        .isInstanceOf(BadPointException.class)
        .hasMessageContaining("`ties.own-share` cannot be 2");
    assertThatThrownBy(() -> listed("many", Map.of("contacts.ties", 60.0)))
        .isInstanceOf(BadPointException.class)
        .hasMessageContaining("61 staff");
  }

  @Test
  void aNameStandsForOnePoint() {
    DesignPoint point = new DesignPoint("a", Map.of("credit.dilution", 0.3));

    assertThatThrownBy(() -> new ListedPoints(List.of(point, point)).points(TOWN, 1))
        .isInstanceOf(BadPointException.class)
        .hasMessageContaining("twice");
  }

  private static List<DesignPoint> listed(String name, Map<String, Double> values) {
    return new ListedPoints(List.of(new DesignPoint(name, values))).points(TOWN, 1);
  }
}
