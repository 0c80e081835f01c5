package korridor.experiment.design;

/** A point of a design that the scenario cannot take. */
public final class BadPointException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String point;

  /** With the name of the point and what is wrong. */
  public BadPointException(String point, String reason) {
    super(point.isEmpty() ? reason : "point " + point + ": " + reason);
    this.point = point;
  }

  /** The name of the point; empty when no single point is meant. */
  public String point() {
    return point;
  }
}
