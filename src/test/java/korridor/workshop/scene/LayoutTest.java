package korridor.workshop.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import korridor.model.Organisation;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture has a place for everybody, and no two for one. */
class LayoutTest {

  private static Organisation organisation(String name) {
    return ScenarioReader.read(Path.of("scenarios", name + ".yaml")).organisation();
  }

  @ParameterizedTest
  @ValueSource(strings = {"workshop", "small-town", "karlsruhe", "mannheim"})
  void nothingLiesOnAnything(String name) {
    Organisation organisation = organisation(name);
    Layout layout = Layout.of(organisation);
    apart(layout.divisions());
    apart(layout.departments());
    for (Circle island : layout.divisions()) {
      assertThat(island.meets(layout.iteam(), 0)).isFalse();
      inside(island, new Circle(500, 500, 500));
    }
    for (int d = 0; d < layout.departments().size(); d++) {
      int division = organisation.departments().get(d).division();
      inside(layout.departments().get(d), layout.divisions().get(division));
    }
    for (Circle actor : layout.actors()) {
      inside(actor, new Circle(500, 500, 500));
    }
    people(organisation, layout);
  }

  private static void people(Organisation organisation, Layout layout) {
    int post = 0;
    for (int d = 0; d < organisation.departments().size(); d++) {
      for (int n = 0; n < organisation.departments().get(d).staff(); n++, post++) {
        double x = layout.people()[2 * post];
        double y = layout.people()[2 * post + 1];
        inside(new Circle(x, y, 0), layout.departments().get(d));
      }
    }
    assertThat(layout.people()).hasSize(2 * post);
  }

  private static void apart(java.util.List<Circle> circles) {
    for (int i = 0; i < circles.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(circles.get(i).meets(circles.get(j), 0)).as(i + " and " + j).isFalse();
      }
    }
  }

  /** To a hundredth of the picture's unit. */
  private static void inside(Circle inner, Circle outer) {
    double far = Math.hypot(inner.x() - outer.x(), inner.y() - outer.y()) + inner.r();
    assertThat(far).isLessThanOrEqualTo(outer.r() + 0.01);
  }

  @ParameterizedTest
  @ValueSource(strings = {"workshop", "karlsruhe"})
  void thePictureIsTheSameEachTime(String name) {
    Layout once = Layout.of(organisation(name));
    Layout again = Layout.of(organisation(name));
    assertThat(again.people()).containsExactly(once.people());
    assertThat(again.divisions()).isEqualTo(once.divisions());
  }
}
