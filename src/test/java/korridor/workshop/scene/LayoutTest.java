package korridor.workshop.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import korridor.model.Organisation;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  @ParameterizedTest
  @ValueSource(strings = {"small-town", "workshop", "mannheim", "karlsruhe"})
  void nothingCoversAnother(String name) {
    Organisation organisation = organisation(name);
    Layout layout = Layout.of(organisation);
    List<Circle> islands = new ArrayList<>(layout.divisions());
    islands.add(layout.iteam());
    assertThat(apart(islands)).isTrue();
    assertThat(apart(layout.departments())).isTrue();
    for (int d = 0; d < layout.departments().size(); d++) {
      Circle island = layout.divisions().get(organisation.departments().get(d).division());
      assertThat(within(island, layout.departments().get(d))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"small-town", "workshop", "mannheim", "karlsruhe"})
  void thePictureIsFilledToItsEdge(String name) {
    Layout layout = Layout.of(organisation(name));
    Circle whole = new Circle(layout.width() / 2, layout.height() / 2, layout.width() / 2);
    assertThat(layout.divisions()).allMatch(island -> within(whole, island));
    assertThat(layout.actors()).allMatch(actor -> within(whole, actor));
    double area = layout.divisions().stream().mapToDouble(c -> c.r() * c.r()).sum();
    assertThat(area / (whole.r() * whole.r())).isGreaterThan(0.3);
  }

  @Test
  void peopleAreInTheirDepartments() {
    Organisation organisation = organisation("workshop");
    Layout layout = Layout.of(organisation);
    int next = 0;
    for (int d = 0; d < layout.departments().size(); d++) {
      for (int n = 0; n < organisation.departments().get(d).staff(); n++, next += 2) {
        Circle person = new Circle(layout.people()[next], layout.people()[next + 1], 0);
        assertThat(within(layout.departments().get(d), person)).isTrue();
      }
    }
    assertThat(next).isEqualTo(layout.people().length);
  }

  @Test
  void aRingKeepsItsGaps() {
    double[] radii = {5, 1, 1, 4, 2, 2, 2};
    List<Circle> ring = Packing.ring(radii, 3, 0.5);
    List<Circle> wider = ring.stream().map(c -> new Circle(c.x(), c.y(), c.r() + 0.24)).toList();
    assertThat(apart(wider)).isTrue();
    assertThat(Packing.ring(new double[] {5}, 3, 0.5)).hasSize(1);
    assertThat(apart(Packing.ring(new double[] {5, 5}, 3, 0.5))).isTrue();
  }

  @Test
  void theMiddleIsThatOfTheSmallestCircleAround() {
    List<Circle> moved =
        Packing.centred(List.of(new Circle(10, 0, 1), new Circle(16, 0, 3), new Circle(13, 0, 1)));
    assertThat(Packing.reach(moved)).isBetween(4.99, 5.05);
  }

  private static Organisation organisation(String name) {
    return ScenarioReader.read(Path.of("scenarios", name + ".yaml")).organisation();
  }

  private static boolean apart(List<Circle> circles) {
    for (int i = 0; i < circles.size(); i++) {
      for (int j = i + 1; j < circles.size(); j++) {
        if (circles.get(i).meets(circles.get(j), 0)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean within(Circle outer, Circle inner) {
    return StrictMath.hypot(outer.x() - inner.x(), outer.y() - inner.y()) + inner.r()
        <= outer.r() + 1e-6;
  }
}
