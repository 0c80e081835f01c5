package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class PrimTest {

  private static final double INF = Double.POSITIVE_INFINITY;

  private static boolean[] cases(double[][] points, Predicate<double[]> of) {
    boolean[] cases = new boolean[points.length];
    for (int row = 0; row < cases.length; row++) {
      cases[row] = of.test(points[row]);
    }
    return cases;
  }

  @Test
  void findsThePlantedBox() {
    double[][] points = new ScrambledSobol(6, 1024, 1).points();
    boolean[] cases = cases(points, u -> u[1] < 0.3 && u[4] > 0.6);
    PrimBox box = new Prim().box(points, cases);
    assertThat(box.restrictions()).extracting(PrimBox.Restriction::factor).containsExactly(1, 4);
    PrimBox.Restriction first = box.restrictions().get(0);
    assertThat(first.lower()).isEqualTo(-INF);
    assertThat(first.upper()).isCloseTo(0.3, within(0.02));
    assertThat(first.lowerP()).isNaN();
    assertThat(first.upperP()).isLessThan(1e-6);
    PrimBox.Restriction second = box.restrictions().get(1);
    assertThat(second.lower()).isCloseTo(0.6, within(0.02));
    assertThat(second.upper()).isEqualTo(INF);
    assertThat(box.coverage()).isGreaterThan(0.95);
    assertThat(box.density()).isGreaterThan(0.95);
    assertThat(box.mass()).isCloseTo(0.12, within(0.01));
  }

  @Test
  void coverageAndDensityAreCounted() {
    double[][] points = new ScrambledSobol(6, 1024, 1).points();
    boolean[] cases = cases(points, u -> u[1] < 0.3 && u[4] > 0.6 || u[0] > 0.9);
    for (PrimBox box : new Prim().trajectory(points, cases)) {
      PrimLimits limits = PrimLimits.of(6, box);
      int inside = 0;
      int held = 0;
      int all = 0;
      for (int row = 0; row < 1024; row++) {
        boolean in = limits.holds(points[row]);
        inside += in ? 1 : 0;
        held += in && cases[row] ? 1 : 0;
        all += cases[row] ? 1 : 0;
      }
      assertThat(box.n()).isEqualTo(inside);
      assertThat(box.cases()).isEqualTo(held);
      assertThat(box.coverage()).isEqualTo((double) held / all);
      assertThat(box.density()).isEqualTo((double) held / inside);
      assertThat(box.mass()).isEqualTo(inside / 1024.0);
    }
  }

  @Test
  void peelingIsPatientAndEndsWhereItShould() {
    double[][] points = new ScrambledSobol(3, 512, 1).points();
    boolean[] cases = cases(points, u -> u[0] + u[1] < 0.5);
    List<PrimBox> boxes = new Prim(0.1, 0.06).trajectory(points, cases);
    assertThat(boxes.get(0).restrictions()).isEmpty();
    assertThat(boxes.get(0).coverage()).isEqualTo(1);
    for (int i = 1; i < boxes.size(); i++) {
      assertThat(boxes.get(i).density()).isGreaterThan(boxes.get(i - 1).density());
      double left = (double) boxes.get(i).n() / boxes.get(i - 1).n();
      assertThat(left).isBetween(0.89, 0.93);
    }
    assertThat(boxes.get(boxes.size() - 1).mass()).isBetween(0.06, 0.075);
  }

  /** Two separate corners: one box after the other. */
  @Test
  void boxAfterBox() {
    double[][] points = new ScrambledSobol(4, 1024, 2).points();
    boolean[] cases = cases(points, u -> u[0] < 0.4 && u[1] < 0.4 || u[0] > 0.7 && u[2] > 0.7);
    List<PrimBox> boxes = new Prim().boxes(points, cases, 4);
    assertThat(boxes).hasSizeBetween(2, 4);
    assertThat(boxes.get(0).restrictions())
        .extracting(PrimBox.Restriction::factor)
        .containsExactly(0, 1);
    assertThat(boxes.get(1).restrictions())
        .extracting(PrimBox.Restriction::factor)
        .containsExactly(0, 2);
    assertThat(boxes.get(0).coverage() + boxes.get(1).coverage()).isBetween(0.9, 1.0);
    assertThat(boxes.get(0).mass()).isCloseTo(0.16, within(0.02));
    assertThat(boxes.get(1).mass()).isCloseTo(0.09, within(0.02));
  }

  @Test
  void pastingTakesBackWhatWasPeeledTooMuch() {
    // One factor, points 0 to 99, cases 20 to 59.
    double[][] points = new double[100][1];
    boolean[] cases = new boolean[100];
    for (int row = 0; row < 100; row++) {
      points[row][0] = row;
      cases[row] = row >= 20 && row < 60;
    }
    // Peels of 30 %: up to 69, from 21, up to 55; all cases, but 20 and 56 to 59 are lost.
    List<PrimBox> peeled = new Prim(0.3, 0.05).trajectory(points, cases);
    PrimBox last = peeled.get(peeled.size() - 1);
    assertThat(last.restrictions().get(0).lower()).isEqualTo(20.5);
    assertThat(last.restrictions().get(0).upper()).isEqualTo(55.5);
    assertThat(new Prim(0.3, 0.05).box(points, cases).restrictions().get(0))
        .extracting(PrimBox.Restriction::lower, PrimBox.Restriction::upper)
        .containsExactly(19.5, 59.5);
    PrimBox patient = new Prim(0.02, 0.05).box(points, cases);
    assertThat(patient.restrictions().get(0).lower()).isEqualTo(19.5);
    assertThat(patient.restrictions().get(0).upper()).isEqualTo(59.5);
    assertThat(patient.coverage()).isEqualTo(1);
    assertThat(patient.density()).isEqualTo(1);
  }

  /** A coin for every point: no limit that chance explains stays. */
  @Test
  void quasiPValuesByHandAndNothingUnjustifiedStays() {
    double[][] points = new ScrambledSobol(4, 256, 3).points();
    boolean[] cases = cases(points, u -> Math.floorMod(Keys.of(9, (long) (u[0] * 1e9)), 3L) == 0);
    PrimBox box = new Prim().box(points, cases);
    for (PrimBox.Restriction r : box.restrictions()) {
      assertThat(r.lowerP() > 0.05 || r.upperP() > 0.05).isFalse();
    }
    PrimPoints four =
        new PrimPoints(
            new double[][] {{1}, {2}, {3}, {4}}, new boolean[] {true, true, false, true});
    PrimLimits limits = PrimLimits.none(1).with(0, false, 2.5);
    assertThat(four.quasiP(limits, 0, false))
        .isCloseTo(new BinomialDistribution(null, 2, 0.75).probability(2), within(1e-15));
    assertThat(four.quasiP(limits, 0, true)).isNaN();
  }

  @Test
  void valuesThatAreEqualStayTogether() {
    double[][] points = new double[40][1];
    for (int row = 0; row < 40; row++) {
      points[row][0] = row % 2;
    }
    PrimBox box = new Prim().box(points, cases(points, u -> u[0] == 1));
    assertThat(box.n()).isEqualTo(20);
    assertThat(box.restrictions().get(0).lower()).isEqualTo(0.5);
    // Only cases: nothing can be denser.
    boolean[] all = new boolean[40];
    Arrays.fill(all, true);
    assertThat(new Prim().box(points, all).restrictions()).isEmpty();
    assertThat(new Prim().boxes(points, all, 3)).isEmpty();
  }

  @Test
  void refusesWhatHasNoCases() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Prim().box(new double[5][1], new boolean[5]))
        .withMessageContaining("cases");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Prim().box(new double[5][1], new boolean[4]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Prim().box(new double[][] {{Double.NaN}}, new boolean[] {true}));
    assertThatIllegalArgumentException().isThrownBy(() -> new Prim(5, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new Prim(0.05, 0));
  }
}
