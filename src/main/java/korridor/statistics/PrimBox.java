package korridor.statistics;

import java.util.List;

/**
 * A box of points: those within the limits of a few factors.
 *
 * @param restrictions factors with a limit, in their order; none for the box of all points
 * @param n points inside
 * @param cases cases inside
 * @param coverage share of all cases that are inside
 * @param density share of the points inside that are cases
 * @param mass share of all points that are inside
 */
public record PrimBox(
    List<Restriction> restrictions,
    int n,
    int cases,
    double coverage,
    double density,
    double mass) {

  /** Keeps its own list. */
  public PrimBox {
    restrictions = List.copyOf(restrictions);
  }

  /**
   * The limits of one factor.
   *
   * @param factor its number, from 0
   * @param lower −∞ if there is none
   * @param upper ∞ if there is none
   * @param lowerP quasi p-value of the lower limit (Bryant and Lempert 2010): the probability that
   *     chance alone, at the density that the box has without this limit, puts as many cases in;
   *     NaN if there is none. The box was looked for among many, so this is no test.
   * @param upperP that of the upper limit
   */
  public record Restriction(int factor, double lower, double upper, double lowerP, double upperP) {}

  /** The harmonic mean of coverage and density, 0 to 1. */
  public double balance() {
    return cases == 0 ? 0 : 2 * coverage * density / (coverage + density);
  }

  /** The same box among more points. */
  PrimBox of(int allCases, int allPoints) {
    double coverage = (double) cases / allCases;
    return new PrimBox(restrictions, n, cases, coverage, density, (double) n / allPoints);
  }
}
