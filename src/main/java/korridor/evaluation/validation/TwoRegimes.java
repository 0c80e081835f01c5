package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.evaluation.validation.TrustField.Point;
import korridor.language.Message;
import korridor.statistics.Interval;

/**
 * P9: two regimes with a tipping point. The mean field and the simulation look at the same limiting
 * case: corridors without issues, without strain and with fixed ties, so that trust and attributes
 * alone move.
 */
record TwoRegimes(Setting setting, EnsembleRunner runner) implements Pattern {

  /** How far simulation and mean field may lie apart in the place of the tipping point. */
  static final double PLACE = 0.2;

  private static final String STRANGENESS = "episode.strangeness";
  private static final double STAFF = 1500;
  private static final double ASIDE = 0.01;
  private static final int REPLICATES = 4;
  private static final int WEEKS = 30 * Trajectories.YEAR;
  private static final double[] STARTS = {0.05, 0.95};
  private static final double[] AROUND = {-1.2, -0.8, -0.5, -0.3, -0.15, 0, 0.15, 0.3, 0.5, 0.8};

  @Override
  public String id() {
    return "P9";
  }

  /** How many runs the pattern makes on top of those that all share. */
  static int ownRuns(Setting setting) {
    return AROUND.length * STARTS.length * REPLICATES + Hostility.runs(setting);
  }

  @Override
  public Outcome examine(Effort effort) {
    Setting still = limitingCase();
    List<Point> field = new TrustField(still.parameters(), perTheme(still)).points();
    Point tipping = TrustField.tipping(field);
    double[] places = places(tipping);
    double[][][] ends = ends(still, places);
    Hostility hostility = new Hostility(setting, runner);
    List<Finding> findings = new ArrayList<>();
    findings.add(fold(field));
    findings.add(place(tipping, places, ends));
    Outcome hostile = hostility.outcome();
    findings.addAll(hostile.findings());
    List<Picture> pictures = new ArrayList<>();
    pictures.add(diagram(field, places, ends));
    pictures.addAll(hostile.pictures());
    return new Outcome(findings, pictures);
  }

  private Setting limitingCase() {
    return setting
        .scaled(Math.min(1, STAFF / setting.scenario().organisation().staff()))
        .with("issues.rate", 0)
        .with("line.required", 0.1)
        .with("learning.tie-formation", 0)
        .with("ties.loss", 0);
  }

  private static double perTheme(Setting s) {
    double members =
        s.parameters().solutions().corridorStaff() * s.scenario().organisation().staff();
    return members / s.scenario().organisation().themes().size();
  }

  /** Places moved a little, so that equal ends can both be seen. */
  private static double[] beside(double[] places, double distance) {
    return Arrays.stream(places).map(place -> place + distance).toArray();
  }

  /** Strangenesses around the tipping point that the model allows. */
  private static double[] places(Point tipping) {
    return Arrays.stream(AROUND)
        .map(d -> Math.rint(100 * (tipping.strangeness() + d)) / 100)
        .filter(b -> b >= 0 && b <= 6)
        .toArray();
  }

  /** Trust at the end, by start, place and replicate. */
  private double[][][] ends(Setting still, double[] places) {
    List<EndState> states = new ArrayList<>();
    for (double start : STARTS) {
      for (double place : places) {
        for (int r = 0; r < REPLICATES; r++) {
          states.add(new EndState(still.with(STRANGENESS, place), r, start, WEEKS));
        }
      }
    }
    List<Double> trust = runner.each(states.size(), n -> states.get(n).trust(runner));
    double[][][] ends = new double[STARTS.length][places.length][REPLICATES];
    int next = 0;
    for (double[][] start : ends) {
      for (double[] place : start) {
        for (int r = 0; r < REPLICATES; r++) {
          place[r] = trust.get(next++);
        }
      }
    }
    return ends;
  }

  private static Finding fold(List<Point> field) {
    double width = TrustField.width(field);
    return Finding.criterion(
        Message.of("P9.fold"),
        width,
        Interval.unknown(Finding.LEVEL),
        Message.of("P9.fold-criterion"),
        1,
        0,
        width > 0);
  }

  /** Distance of the simulated from the computed tipping point, one value a replicate. */
  private static Finding place(Point tipping, double[] places, double[][][] ends) {
    double[] distance = new double[REPLICATES];
    for (int r = 0; r < REPLICATES; r++) {
      double[] middle = new double[places.length];
      for (int n = 0; n < places.length; n++) {
        middle[n] = (ends[0][n][r] + ends[1][n][r]) / 2;
      }
      distance[r] = crossing(places, middle, tipping.trust()) - tipping.strangeness();
    }
    return new Claim(Message.of("P9.place", "strangeness", tipping.strangeness()), -PLACE, PLACE)
        .examine(distance);
  }

  /** Where falling values first pass a level, between two places on a line; NaN if never. */
  private static double crossing(double[] places, double[] values, double level) {
    for (int n = 1; n < places.length; n++) {
      if (values[n - 1] >= level && values[n] < level) {
        double part = (values[n - 1] - level) / (values[n - 1] - values[n]);
        return places[n - 1] + part * (places[n] - places[n - 1]);
      }
    }
    return Double.NaN;
  }

  private Picture diagram(List<Point> field, double[] places, double[][][] ends) {
    List<Series> series = new ArrayList<>();
    List<Point> seen =
        field.stream()
            .filter(p -> p.strangeness() >= places[0] - 0.2)
            .filter(p -> p.strangeness() <= places[places.length - 1] + 0.2)
            .toList();
    series.add(
        Series.of(
            Message.of("P9.field"),
            Source.REFERENCE,
            Form.LINE,
            seen.stream().mapToDouble(Point::strangeness).toArray(),
            seen.stream().mapToDouble(Point::trust).toArray()));
    series.add(Curves.of(Message.of("P9.from-low"), Form.POINTS, beside(places, -ASIDE), ends[0]));
    series.add(Curves.of(Message.of("P9.from-high"), Form.POINTS, beside(places, ASIDE), ends[1]));
    return new Picture(
        Message.of("P9.picture"),
        Picture.Axis.of(Message.of("axis.strangeness")),
        Picture.Axis.of(Message.of("axis.corridor-trust"), 0, 1),
        series);
  }
}
