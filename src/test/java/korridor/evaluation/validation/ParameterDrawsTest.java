package korridor.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import korridor.run.DesignPoint;
import org.junit.jupiter.api.Test;

class ParameterDrawsTest {

  private static final int DRAWS = 40;

  private static List<DesignPoint> points(long seed) {
    return new ParameterDraws(Parameters.defaults(), DRAWS, seed).points();
  }

  @Test
  void everyParameterWithABelievedRangeIsDrawnAndNoDose() {
    Set<String> names =
        ParameterDraws.drawn().stream().map(ParameterDeclaration::name).collect(Collectors.toSet());

    assertThat(points(1)).allSatisfy(p -> assertThat(p.values().keySet()).isEqualTo(names));
    assertThat(names)
        .contains("episode.weight", "episode.goal", "survey.trust-inside", "contacts.ties")
        .noneMatch(name -> name.startsWith("interventions.") || name.startsWith("costs."));
  }

  @Test
  void everyDrawHasAPartOfEveryRangeOfItsOwn() {
    for (ParameterDeclaration parameter : ParameterDraws.drawn()) {
      double low = parameter.declared().low();
      double high = parameter.declared().high();
      Set<Integer> parts = new TreeSet<>();
      for (DesignPoint point : points(1)) {
        double value = point.values().get(parameter.name());
        assertThat(value).as(parameter.name()).isBetween(low, high);
        assertThat(parameter.allows(value)).as(parameter.name()).isTrue();
        parts.add((int) ((value - low) / (high - low) * DRAWS));
      }
      // Whole numbers repeat, and a share may have to make do with what another leaves.
      if (!parameter.integer() && !parameter.name().equals("ties.division-share")) {
        assertThat(parts).as(parameter.name()).hasSize(DRAWS);
      }
    }
  }

  @Test
  void wholeNumbersComeAllUp() {
    assertThat(points(1).stream().map(p -> p.values().get("contacts.per-week")).distinct())
        .containsExactlyInAnyOrder(1.0, 2.0, 3.0, 4.0);
    assertThat(points(1).stream().map(p -> p.values().get("contacts.ties")).distinct())
        .containsExactlyInAnyOrder(
            8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0, 20.0);
  }

  @Test
  void noDrawContradictsItself() {
    assertThat(points(1))
        .allSatisfy(
            point ->
                assertThat(
                        ParameterTable.build(Parameters.defaults(), point.values())
                            .contradictions())
                    .isEmpty());
  }

  @Test
  void onlyTheSeedDecides() {
    assertThat(points(3)).isEqualTo(points(3)).isNotEqualTo(points(4));
    assertThat(points(3).stream().map(p -> p.values().get("episode.goal")).toList())
        .isNotEqualTo(points(3).stream().map(p -> p.values().get("episode.trust")).toList());
  }
}
