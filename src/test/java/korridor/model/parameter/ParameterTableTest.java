package korridor.model.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterTableTest {

  @Test
  void everyDefaultIsAllowedAndEveryRowIsLabelled() {
    assertThat(ParameterTable.rows()).hasSizeGreaterThan(70);
    ParameterTable.rows()
        .forEach(
            (name, row) -> {
              assertThat(name).matches("[a-z-]+\\.[a-z-]+").isEqualTo(row.name());
              assertThat(row.allows(row.declared().value())).as(name).isTrue();
              assertThat(row.declared().min()).as(name).isLessThan(row.declared().max());
              assertThat(row.declared().source()).isNotBlank();
            });
  }

  @Test
  void buildsWhatItListsAndListsWhatItBuilt() {
    Map<String, Double> values = new LinkedHashMap<>();
    ParameterTable.rows()
        .forEach(
            (name, row) -> {
              double value = row.declared().min() + 0.25 * range(row);
              values.put(name, row.integer() ? Math.ceil(value) : value);
            });
    assertThat(ParameterTable.values(ParameterTable.build(values))).isEqualTo(values);
  }

  private static double range(ParameterDeclaration row) {
    return row.declared().max() - row.declared().min();
  }

  @Test
  void changesOneAndLeavesTheOthers() {
    Parameters p = Parameters.defaults().with("learning.trust-gain", 0.1);
    assertThat(p.learning().trustGain()).isEqualTo(0.1);
    assertThat(p.with("learning.trust-gain", 0.05)).isEqualTo(Parameters.defaults());
    assertThat(Parameters.defaults().contacts().ties()).isEqualTo(12);
  }

  @Test
  void refusesUnknownNamesAndValuesOutOfRange() {
    Parameters p = Parameters.defaults();
    assertThatThrownBy(() -> p.with("learning.trustt", 0.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("learning.trustt");
    for (double bad : new double[] {-0.1, 0.51, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> p.with("learning.trust-gain", bad))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("learning.trust-gain");
    }
    assertThatThrownBy(() -> p.with("contacts.ties", 12.5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
