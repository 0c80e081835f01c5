package korridor.workshop.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Circles side by side without overlap, the largest first, each as near to the middle as it can.
 */
final class Packing {

  private static final double TURN = 2 * Math.PI;
  private static final int DIRECTIONS = 72;
  private static final int STEPS = 2000;
  private static final int HALVINGS = 40;

  private Packing() {}

  /**
   * Places circles of these radii around the origin.
   *
   * @param gap between two circles
   * @return in the order of the radii
   */
  static List<Circle> cluster(double[] radii, double gap) {
    Circle[] placed = new Circle[radii.length];
    List<Circle> all = new ArrayList<>();
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

  /** The smallest circle around all of them, to a thousandth (Bădoiu and Clarkson 2003). */
  static Circle around(List<Circle> circles) {
    double x = circles.stream().mapToDouble(Circle::x).average().orElse(0);
    double y = circles.stream().mapToDouble(Circle::y).average().orElse(0);
    for (int step = 1; step <= STEPS; step++) {
      Circle far = farthest(circles, x, y);
      double distance = StrictMath.hypot(far.x() - x, far.y() - y);
      // The point of the circle that lies farthest away, seen from here.
      double reach = distance == 0 ? 0 : (distance + far.r()) / distance / (step + 1);
      x += (far.x() - x) * reach;
      y += (far.y() - y) * reach;
    }
    return new Circle(x, y, reach(farthest(circles, x, y), x, y));
  }

  private static Circle farthest(List<Circle> circles, double x, double y) {
    Circle farthest = circles.get(0);
    for (Circle circle : circles) {
      farthest = reach(circle, x, y) > reach(farthest, x, y) ? circle : farthest;
    }
    return farthest;
  }

  private static double reach(Circle circle, double x, double y) {
    return StrictMath.hypot(circle.x() - x, circle.y() - y) + circle.r();
  }

  /**
   * Circles of these radii side by side on a ring, from the top onwards, as near to the middle as
   * they can.
   *
   * @param middle radius that stays free
   * @param gap between two circles
   */
  static List<Circle> ring(double[] radii, double middle, double gap) {
    double largest = Arrays.stream(radii).max().orElse(0);
    double near = middle + gap + largest;
    double far = near + radii.length * (largest + gap);
    for (int halving = 0; halving < HALVINGS; halving++) {
      double between = (near + far) / 2;
      if (angles(radii, near, gap) <= TURN) {
        far = near;
      } else if (angles(radii, between, gap) <= TURN) {
        far = between;
      } else {
        near = between;
      }
    }
    double spare = (TURN - angles(radii, far, gap)) / radii.length;
    double angle = -TURN / 4;
    List<Circle> ring = new ArrayList<>();
    for (double radius : radii) {
      double half = half(radius, far, gap) + spare / 2;
      angle += ring.isEmpty() ? 0 : half;
      ring.add(new Circle(far * StrictMath.cos(angle), far * StrictMath.sin(angle), radius));
      angle += half;
    }
    return ring;
  }

  private static double angles(double[] radii, double ring, double gap) {
    return Arrays.stream(radii).map(radius -> 2 * half(radius, ring, gap)).sum();
  }

  /** Half of the angle that a circle takes on the ring. */
  private static double half(double radius, double ring, double gap) {
    return StrictMath.asin(Math.min(1, (radius + gap / 2) / ring));
  }
}
