package korridor.evaluation.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import korridor.scenario.Description;
import korridor.scenario.Fact;
import korridor.scenario.Fact.Confidence;
import korridor.scenario.Fact.Kind;
import korridor.scenario.Fact.Meaning;
import korridor.scenario.Fact.Range;
import korridor.scenario.Fact.Target;
import korridor.scenario.Fact.Use;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MatchingTest {

  private static final double NONE = Double.NaN;

  private static final Fact DONE = fact("done", 0.5, Optional.of(new Target(0.15, Use.RULE_OUT)));
  private static final Fact BACKLOG = fact("backlog", 10, Optional.of(new Target(2, Use.RULE_OUT)));
  private static final Fact NOT = fact("not_done", 0.2, Optional.of(new Target(0.1, Use.HOLD_OUT)));
  private static final Fact BACKGROUND = fact("lead_time", 60, Optional.empty());

  private static final List<String> DRAWS = List.of("draw-1", "draw-2", "draw-3", "draw-4");

  /** One run a draw: the first and last are left, the others contradict one fact or both. */
  private static final Map<String, double[][]> SILO =
      Map.of(
          "done", new double[][] {{0.5}, {0.7}, {0.2}, {NONE}},
          "backlog", new double[][] {{11}, {10}, {20}, {12}},
          "not_done", new double[][] {{0.25}, {0.2}, {0.2}, {0.4}});

  private static Fact fact(String measure, double value, Optional<Target> target) {
    return new Fact(
        measure + "-of-ours",
        new Description("so many", "so viele"),
        new Meaning(Kind.MEASURE, measure),
        Optional.of(new Range(value, value)),
        "1",
        "Ulm",
        Optional.empty(),
        "a report",
        Confidence.HIGH,
        "",
        target);
  }

  private static Matching matching(Fact... facts) {
    return Matching.of(List.of(facts), DRAWS, SILO::get);
  }

  @Test
  void aDrawThatContradictsAFactIsRuledOut() {
    Matching matching = matching(DONE, BACKLOG, NOT, BACKGROUND);

    assertThat(matching.kept()).containsExactly(0, 3);
    assertThat(matching.ruledOut()).containsExactlyInAnyOrder("draw-2", "draw-3");
  }

  @Test
  void eachFactSaysWhatItRuledOutAndWhatNoOtherDid() {
    Matching matching = matching(DONE, BACKLOG, NOT);
    HeldFact done = matching.rulingOut().get(0);
    HeldFact backlog = matching.rulingOut().get(1);

    assertThat(matching.contradicting(done)).isEqualTo(2);
    assertThat(matching.onlyContradicting(done)).isEqualTo(1);
    assertThat(matching.contradicting(backlog)).isEqualTo(1);
    assertThat(matching.onlyContradicting(backlog)).isZero();
  }

  /** Of the two that are left one agrees; that a third would have is nobody's concern. */
  @Test
  void aHoldOutRulesNothingOutAndIsHeldAgainstWhatIsLeft() {
    Matching matching = matching(DONE, BACKLOG, NOT);
    HeldFact not = matching.holdOuts().get(0);

    assertThat(matching.known(not)).isEqualTo(2);
    assertThat(matching.agreeing(not)).isEqualTo(1);
  }

  @Test
  void whatADrawSaysNothingAboutItDoesNotContradict() {
    Matching matching = matching(DONE);

    assertThat(matching.keeps(3)).isTrue();
    assertThat(matching.facts().get(0).knownBy(3)).isFalse();
    assertThat(matching.known(matching.facts().get(0))).isEqualTo(1);
  }

  @Test
  void withoutFactsEverythingIsKept() {
    assertThat(matching(BACKGROUND).facts()).isEmpty();
    assertThat(matching().kept()).hasSize(4);
    assertThat(matching().ruledOut()).isEmpty();
  }

  /** (.02 + .02 + 0) / 3 runs beyond the first of their draw. */
  @Test
  void replicatesAreAveragedAndTellTheLuck() {
    double[][] done = {{0.4, 0.6}, {0.6, 0.8}, {0.2, 0.2}, {0.5, NONE}};
    Matching matching = Matching.of(List.of(DONE), DRAWS, measure -> done);

    assertThat(matching.facts().get(0).values())
        .containsExactly(new double[] {0.5, 0.7, 0.2, 0.5}, Offset.offset(1e-12));
    assertThat(matching.facts().get(0).luck()).isCloseTo(Math.sqrt(0.04 / 3), Offset.offset(1e-12));
    assertThat(matching(DONE).facts().get(0).luck()).isNaN();
  }

  @Test
  void valuesAreThoseOfTheDraws() {
    assertThatThrownBy(() -> Matching.of(List.of(DONE), List.of("draw-1"), SILO::get))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4 values of 1");
  }
}
