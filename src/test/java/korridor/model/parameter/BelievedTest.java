package korridor.model.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BelievedTest {

  private static Believed of(String parameter) {
    return Believed.of(ParameterTable.rows().get(parameter)).orElseThrow();
  }

  @Test
  void everyRangeHoldsItsDefaultAndSaysWhy() {
    for (ParameterDeclaration row : ParameterTable.rows().values()) {
      Optional<Believed> range = Believed.of(row);
      range.ifPresent(
          r -> {
            assertThat(r.holds(row.declared().value())).as(row.name()).isTrue();
            assertThat(r.low()).as(row.name()).isLessThan(r.high());
            assertThat(r.reason()).as(row.name()).isNotBlank();
          });
      assertThat(row.declared().reason().isEmpty()).as(row.name()).isEqualTo(range.isEmpty());
    }
  }

  /** What is called half to twice the default is that. */
  @Test
  void reasonsAgreeWithTheirRanges() {
    for (ParameterDeclaration row : ParameterTable.rows().values()) {
      Declared d = row.declared();
      switch (d.reason()) {
        case Declared.HALF_TO_DOUBLE -> ends(row, 0.5, 2, 1e-9);
        case Declared.HALF_MORE_OR_LESS -> ends(row, 0.5, 1.5, 1e-9);
        case Declared.THREE_TENTHS -> ends(row, 0.7, 1.3, 1e-9);
        case Declared.ABOUT_HALF_TO_DOUBLE -> ends(row, 0.5, 2, 0.05);
        default -> assertThat(d.reason()).isNotEqualTo(Declared.ASSUMPTION);
      }
    }
  }

  private static void ends(ParameterDeclaration row, double low, double high, double near) {
    assertThat(row.declared().low() / row.declared().value()).isCloseTo(low, within(near));
    assertThat(row.declared().high() / row.declared().value()).isCloseTo(high, within(near));
  }

  @Test
  void sharesOfUniformBeliefAreSharesOfTheRange() {
    Believed range = of("episode.weight");

    assertThat(range.value(0)).isEqualTo(0.75);
    assertThat(range.value(0.5)).isEqualTo(1.25);
    assertThat(range.share(1.5)).isCloseTo(0.75, within(1e-12));
  }

  @Test
  void theMiddleOfAFactorIsItsGeometricMean() {
    Believed range = of("learning.trust-gain");

    assertThat(range.spread()).isEqualTo(Spread.LOG_UNIFORM);
    assertThat(range.value(0)).isEqualTo(0.025);
    assertThat(range.value(0.5)).isCloseTo(0.05, within(1e-15));
    assertThat(range.value(1)).isEqualTo(0.1);
    assertThat(range.share(0.05)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void wholeNumbersAreAllReachedAndNoOthers() {
    Believed range = of("contacts.per-week");
    double[] values = IntStream.range(0, 1000).mapToDouble(n -> range.value(n / 1000.0)).toArray();

    assertThat(values).contains(1, 2, 3, 4).isSorted();
    assertThat(range.value(Math.nextDown(1.0))).isEqualTo(4);
    // As likely as the logarithm of the span from one number to the next: log 2 / log 5.
    assertThat(IntStream.range(0, 1000).filter(n -> values[n] == 1).count()).isEqualTo(431);
    assertThat(range.value(range.share(3))).isEqualTo(3);
  }

  @Test
  void aRangeKeepsItsProportionsToAnotherValue() {
    ParameterDeclaration trust = ParameterTable.rows().get("survey.trust-inside");

    assertThat(Believed.of(trust, 0.62)).isEqualTo(Believed.of(trust));
    Believed half = Believed.of(trust, 0.31).orElseThrow();
    assertThat(half.low()).isCloseTo(0.25, within(1e-12));
    assertThat(half.high()).isCloseTo(0.375, within(1e-12));
    Believed top = Believed.of(trust, 0.9).orElseThrow();
    assertThat(top.high()).isEqualTo(0.95);
    assertThat(Believed.of(ParameterTable.rows().get("learning.influence-rate"), 0)).isEmpty();
  }

  /** Also where the range of a whole number is rounded. */
  @Test
  void everyAllowedValueLiesInTheRangeAroundIt() {
    for (ParameterDeclaration row : ParameterTable.rows().values()) {
      for (int n = 0; n <= 20; n++) {
        double min = row.declared().min();
        double value = min + n / 20.0 * (row.declared().max() - min);
        double allowed = row.integer() ? Math.rint(value) : value;
        assertThat(Believed.of(row, allowed).map(range -> range.holds(allowed)).orElse(true))
            .as("%s = %s", row.name(), allowed)
            .isTrue();
      }
    }
  }

  @Test
  void nothingLiesAboveACut() {
    Believed range = of("ties.division-share");

    assertThat(range.upTo(1)).isEqualTo(range);
    assertThat(range.upTo(0.1).high()).isEqualTo(0.1);
    assertThat(range.upTo(0.02).value(0.7)).isEqualTo(0.02);
    assertThat(of("contacts.ties").upTo(9.5).value(0.99)).isEqualTo(9);
  }

  @Test
  void noRangeIsTheWrongWayRoundOrNotAllowed() {
    ParameterDeclaration row = ParameterTable.rows().get("episode.weight");

    assertThatThrownBy(() -> new Believed(row, 2, 1, Spread.UNIFORM, "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Believed(row, 1, 9, Spread.UNIFORM, "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Believed(row, 0, 1, Spread.LOG_UNIFORM, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("episode.weight");
  }
}
