package korridor.workshop.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Circles side by side without overlap. */
final class Packing {

  private static final double TURN = 2 * Math.PI;
  private static final int DIRECTIONS = 72;
  private static final int BISECTIONS = 60;

  /**
   * Steps towards the farthest circle, each shorter than the one before (Badoiu and Clarkson 2003).
   */
  private static final int STEPS_TO_MIDDLE = 400;

  private Packing() {}

  /**
   * Places circles of these radii around the origin, the largest first, each as near to the middle
   * as it can.
   *
   * @param taken circles that are there already
   * @param gap between two circles
   * @return in the order of the radii
   */
  static List<Circle> around(double[] radii, List<Circle> taken, double gap) {
    Circle[] placed = new Circle[radii.length];
    List<Circle> all = new ArrayList<>(taken);
    List<Integer> order =
        IntStream.range(0, radii.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer n) -> -radii[n]).thenComparing(n -> n))
            .toList();
    for (int n : order) {
      placed[n] = nearest(radii[n], all, gap);
      all.add(placed[n]);
    }
    return List.of(placed);
  }

  /** The middle if it is free, else the best of the places that touch one of the circles. */
  private static Circle nearest(double r, List<Circle> all, double gap) {
    Circle best = new Circle(0, 0, r);
    if (free(best, all, gap)) {
      return best;
    }
    double least = Double.POSITIVE_INFINITY;
    for (Circle neighbour : all) {
      double reach = neighbour.r() + r + gap * 1.001;
      for (int d = 0; d < DIRECTIONS; d++) {
        double x = neighbour.x() + reach * StrictMath.cos(TURN * d / DIRECTIONS);
        double y = neighbour.y() + reach * StrictMath.sin(TURN * d / DIRECTIONS);
        double far = Math.rint(1e6 * StrictMath.hypot(x, y));
        Circle here = new Circle(x, y, r);
        if (far < least && free(here, all, gap)) {
          least = far;
          best = here;
        }
      }
    }
    return best;
  }

  private static boolean free(Circle circle, List<Circle> all, double gap) {
    return all.stream().noneMatch(other -> circle.meets(other, gap));
  }

  /**
   * Places circles on a ring around the origin, in their order and from the top on: the smallest
   * ring on which neither neighbours nor what is in the middle come nearer than the gap.
   *
   * @param inner radius of what is in the middle
   */
  static List<Circle> ring(double[] radii, double inner, double gap) {
    double largest = Arrays.stream(radii).max().orElse(0);
    double low = inner + largest + gap;
    double high = low + radii.length * (2 * largest + gap);
    if (turn(radii, low, gap) <= TURN) {
      high = low;
    }
    for (int step = 0; step < BISECTIONS; step++) {
      double middle = (low + high) / 2;
      if (turn(radii, middle, gap) <= TURN) {
        high = middle;
      } else {
        low = middle;
      }
    }
    double slack = (TURN - turn(radii, high, gap)) / Math.max(1, radii.length);
    Circle[] placed = new Circle[radii.length];
    double angle = -TURN / 4;
    for (int n = 0; n < radii.length; n++) {
      placed[n] = new Circle(high * StrictMath.cos(angle), high * StrictMath.sin(angle), radii[n]);
      angle += step(radii[n], radii[(n + 1) % radii.length], high, gap) + slack;
    }
    return List.of(placed);
  }

  /** The angle that all of them take on a ring. */
  private static double turn(double[] radii, double ring, double gap) {
    double sum = 0;
    for (int n = 0; n < radii.length && radii.length > 1; n++) {
      sum += step(radii[n], radii[(n + 1) % radii.length], ring, gap);
    }
    return sum;
  }

  /** The angle between two neighbours that touch but for the gap. */
  private static double step(double r, double next, double ring, double gap) {
    return 2 * StrictMath.asin(Math.min(1, (r + next + gap) / (2 * ring)));
  }

  /**
   * The same circles, moved so that the smallest circle around them has its middle at the origin.
   */
  static List<Circle> centred(List<Circle> circles) {
    double x = 0;
    double y = 0;
    for (int n = 1; n <= STEPS_TO_MIDDLE; n++) {
      Circle far = farthest(circles, x, y);
      double away = StrictMath.hypot(far.x() - x, far.y() - y);
      double towards = (away < 1e-9 ? 0 : 1 + far.r() / away) / (n + 1);
      x += (far.x() - x) * towards;
      y += (far.y() - y) * towards;
    }
    double dx = -x;
    double dy = -y;
    return circles.stream().map(circle -> circle.moved(dx, dy)).toList();
  }

  private static Circle farthest(List<Circle> circles, double x, double y) {
    return circles.stream()
        .max(Comparator.comparingDouble(c -> StrictMath.hypot(c.x() - x, c.y() - y) + c.r()))
        .orElseThrow();
  }

  /** Radius of the circle around the origin that holds all. */
  static double reach(List<Circle> circles) {
    return circles.stream()
        .mapToDouble(c -> StrictMath.hypot(c.x(), c.y()) + c.r())
        .max()
        .orElse(0);
  }
}
