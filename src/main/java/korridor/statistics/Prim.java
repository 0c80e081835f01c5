package korridor.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where do the cases lie? The patient rule induction method (Friedman and Fisher 1999) as used for
 * scenario discovery (Bryant and Lempert 2010): peels away, a few points at a time, the side of the
 * box without which it is densest; takes the box with the best balance of coverage and density;
 * pastes back what makes it no less dense; drops limits that chance could explain.
 *
 * @param peel share of a box's points that are peeled away at a time, at least one point: .05 to .1
 * @param smallest share of all points below which no box is peeled further
 */
public record Prim(double peel, double smallest) {

  private static final double ALPHA = 0.05;

  /** Checks the shares. */
  public Prim {
    Samples.requireOpenShare("peel", peel);
    Samples.requireOpenShare("smallest", smallest);
  }

  /** The usual patience. */
  public Prim() {
    this(0.05, 0.05);
  }

  /**
   * The boxes of the peeling, from all points to the smallest one: from large coverage to high
   * density.
   *
   * @param points one row a point, no value missing
   * @param cases which points are of interest; at least one
   */
  public List<PrimBox> trajectory(double[][] points, boolean[] cases) {
    return trajectory(new PrimPoints(points, cases));
  }

  /** The box of the best balance, pasted, its limits no more than chance could not explain. */
  public PrimBox box(double[][] points, boolean[] cases) {
    return box(new PrimPoints(points, cases));
  }

  /**
   * Box after box, each of the points that the boxes before it left over. Coverage and mass are of
   * all.
   *
   * @param most at most so many; fewer if the next would be no denser than all points or unlimited
   */
  public List<PrimBox> boxes(double[][] points, boolean[] cases, int most) {
    List<PrimBox> boxes = new ArrayList<>();
    PrimPoints all = new PrimPoints(points, cases);
    double overall = (double) all.cases() / all.size();
    PrimPoints left = all;
    while (boxes.size() < most) {
      PrimBox next = box(left);
      if (next.restrictions().isEmpty() || next.density() <= overall) {
        break;
      }
      boxes.add(next.of(all.cases(), all.size()));
      if (next.cases() == left.cases()) {
        break;
      }
      left = left.outside(next);
    }
    return boxes;
  }

  private List<PrimBox> trajectory(PrimPoints points) {
    int fewest = (int) Math.ceil(smallest * points.size());
    List<PrimBox> boxes = new ArrayList<>();
    PrimLimits limits = PrimLimits.none(points.factors());
    while (limits != null) {
      boxes.add(points.box(limits));
      limits = peeled(points, limits, fewest);
    }
    return boxes;
  }

  private PrimBox box(PrimPoints points) {
    PrimBox best = null;
    for (PrimBox candidate : trajectory(points)) {
      if (best == null || candidate.balance() > best.balance()) {
        best = candidate;
      }
    }
    PrimLimits limits = PrimLimits.of(points.factors(), best);
    return points.box(justified(points, pasted(points, limits)));
  }

  /**
   * The densest of the boxes with a side peeled away, or null if none is denser or large enough.
   */
  private PrimLimits peeled(PrimPoints points, PrimLimits limits, int fewest) {
    int[] inside = points.inside(limits);
    double density = points.density(inside);
    PrimLimits best = null;
    for (int i = 0; i < points.factors(); i++) {
      double[] values = points.sorted(inside, i);
      int count = Math.max(1, (int) (peel * values.length));
      for (boolean low : new boolean[] {true, false}) {
        double limit = limit(values, count, low);
        PrimLimits candidate = Double.isNaN(limit) ? null : limits.with(i, low, limit);
        int[] left = candidate == null ? new int[0] : points.inside(candidate);
        if (left.length >= Math.max(1, fewest) && points.density(left) > density) {
          density = points.density(left);
          best = candidate;
        }
      }
    }
    return best;
  }

  /** Half-way between the last value that is peeled away and the next; NaN if none is left. */
  private static double limit(double[] sorted, int count, boolean low) {
    int last = low ? count - 1 : sorted.length - count;
    int step = low ? 1 : -1;
    int next = last;
    while (next >= 0 && next < sorted.length && sorted[next] == sorted[last]) {
      next += step;
    }
    boolean none = next < 0 || next >= sorted.length;
    return none ? Double.NaN : sorted[last] / 2 + sorted[next] / 2;
  }

  /**
   * Moves limits outwards as long as the box gets no less dense and holds more cases: by as many
   * points as are peeled at a time, then, for sharp limits, by single ones.
   */
  private PrimLimits pasted(PrimPoints points, PrimLimits limits) {
    PrimLimits now = limits;
    int[] counts = {Math.max(1, (int) (peel * points.inside(limits).length)), 1};
    for (int count : counts) {
      for (PrimLimits wider = now; wider != null; wider = widened(points, now, count)) {
        now = wider;
      }
    }
    return now;
  }

  private static PrimLimits widened(PrimPoints points, PrimLimits limits, int count) {
    int[] inside = points.inside(limits);
    double density = points.density(inside);
    int cases = points.cases(inside);
    PrimLimits best = null;
    for (int i = 0; i < points.factors(); i++) {
      for (boolean low : new boolean[] {true, false}) {
        PrimLimits candidate = widened(points, limits, i, low, count);
        int[] more = candidate == null ? inside : points.inside(candidate);
        boolean denser = points.density(more) > density || best == null;
        if (points.cases(more) > cases && points.density(more) >= density && denser) {
          density = points.density(more);
          best = candidate;
        }
      }
    }
    return best;
  }

  /** A limit moved so that the next few points outside of it come in; null if there is none. */
  private static PrimLimits widened(
      PrimPoints points, PrimLimits limits, int factor, boolean low, int count) {
    if (!limits.limited(factor, low)) {
      return null;
    }
    PrimLimits open = limits.without(factor, low);
    double limit = limits.limit(factor, low);
    double[] outside =
        Arrays.stream(points.sorted(points.inside(open), factor))
            .filter(value -> low ? value < limit : value > limit)
            .toArray();
    if (outside.length <= count) {
      return open;
    }
    double next = limit(outside, outside.length - count, low);
    return Double.isNaN(next) ? open : limits.with(factor, low, next);
  }

  /** Drops the limit that chance explains best, again and again, while chance could explain it. */
  private static PrimLimits justified(PrimPoints points, PrimLimits limits) {
    PrimLimits now = limits;
    while (true) {
      PrimLimits least = null;
      double largest = ALPHA;
      for (int i = 0; i < points.factors(); i++) {
        for (boolean low : new boolean[] {true, false}) {
          double p = points.quasiP(now, i, low);
          if (p > largest) {
            largest = p;
            least = now.without(i, low);
          }
        }
      }
      if (least == null) {
        return now;
      }
      now = least;
    }
  }
}
