package korridor.workshop.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Circles side by side without overlap, the largest first, each as near to the middle as it can.
 */
final class Packing {

  private static final double TURN = 2 * Math.PI;
  private static final int DIRECTIONS = 72;

  private Packing() {}

  /**
   * Places circles of these radii around the origin.
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

  /** Radius of the circle around the origin that holds all. */
  static double reach(List<Circle> circles) {
    return circles.stream()
        .mapToDouble(c -> StrictMath.hypot(c.x(), c.y()) + c.r())
        .max()
        .orElse(0);
  }
}
