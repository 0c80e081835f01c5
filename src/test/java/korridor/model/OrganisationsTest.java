package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrganisationsTest {

  @Test
  void theFixturesHaveTheSizesTheyClaim() {
    assertThat(Organisations.small().staff()).isEqualTo(4);
    assertThat(Organisations.three().staff()).isEqualTo(20);
    assertThat(Organisations.town().staff()).isEqualTo(150);
    assertThat(Organisations.city().staff()).isEqualTo(1500);
    assertThat(Organisations.city().departments()).hasSize(40);
    assertThat(Organisations.karlsruheSized().staff()).isEqualTo(5900);
    assertThat(Organisations.karlsruheSized().divisions()).hasSize(6);
  }

  @Test
  void aTopicBelongsToItsThemesAndToNoneBesideThem() {
    Organisation o =
        new Organisation(
            List.of("A"),
            List.of(new Organisation.Department("a", 0, 1, 0)),
            List.of("first", "second", "third"),
            List.of(
                new Organisation.Theme("x", 0, List.of(0, 1)),
                new Organisation.Theme("y", 0, List.of(1))),
            Map.of());

    assertThat(o.themesOf(0)).containsExactly(0);
    assertThat(o.themesOf(1)).containsExactly(0, 1);
    assertThat(o.themesOf(2)).isEmpty();
    assertThat(o.departmentsOf(o.themes().get(0))).containsExactly(0);
    assertThat(o.departmentsOf(o.themes().get(1))).isEmpty();
  }

  @Test
  void anOrganisationCannotBeChanged() {
    Organisation o = Organisations.small();
    assertThatThrownBy(() -> o.departments().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> o.actors().clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> o.themes().get(0).topics().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
