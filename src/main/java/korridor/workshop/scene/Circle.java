package korridor.workshop.scene;

/**
 * A circle of the picture.
 *
 * @param x of its middle
 * @param y of its middle, downwards
 * @param r radius
 */
record Circle(double x, double y, double r) {

  Circle moved(double dx, double dy) {
    return new Circle(x + dx, y + dy, r);
  }

  Circle scaled(double factor) {
    return new Circle(x * factor, y * factor, r * factor);
  }

  /** Whether the two come nearer to each other than a gap. */
  boolean meets(Circle other, double gap) {
    double dx = x - other.x;
    double dy = y - other.y;
    double least = r + other.r + gap;
    return dx * dx + dy * dy < least * least;
  }
}
