package korridor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How strongly an intervention acts in the course of time: intervals one after the other, nothing
 * between them. Weeks count from the end of the warm-up; a level lies in [0, 1].
 *
 * @param intervals in the order of time, none overlapping another
 */
public record Course(List<Interval> intervals) {

  /** The end of what does not end. */
  public static final int NEVER = Integer.MAX_VALUE;

  /** From the first week on, without end, at full strength at once. */
  public static final Course ALWAYS = of(0, NEVER);

  /** Not at all. */
  public static final Course OFF = new Course(List.of());

  /**
   * Sorts the intervals.
   *
   * @throws IllegalArgumentException if two overlap
   */
  public Course {
    intervals =
        intervals.stream()
            .sorted(Comparator.comparingInt(interval -> interval.span().from()))
            .toList();
    for (int n = 1; n < intervals.size(); n++) {
      if (intervals.get(n - 1).span().to() > intervals.get(n).span().from()) {
        throw new IllegalArgumentException("intervals overlap: " + intervals);
      }
    }
  }

  /**
   * Weeks from one (included) to another (excluded).
   *
   * @param from first week, 0 or more
   * @param to first week after it, larger than the first; {@link #NEVER} if there is none
   */
  public record Span(int from, int to) {
    /** Checks the order. */
    public Span {
      if (from < 0 || to <= from) {
        throw new IllegalArgumentException("no weeks from " + from + " to " + to);
      }
    }
  }

  /**
   * A time in which an intervention acts.
   *
   * @param span its weeks
   * @param strength size relative to the declared one, 0 to 1; 0 equals the silo to the bit
   * @param rampUp weeks until the strength is reached, 0 or more
   * @param rampDown weeks before the end in which it falls towards 0, 0 or more
   */
  public record Interval(Span span, double strength, int rampUp, int rampDown) {}

  /** One interval at full strength without ramps. */
  public static Course of(int from, int to) {
    return of(from, to, 1, 0);
  }

  /** One interval that rises over a ramp and ends at once. */
  public static Course of(int from, int to, double strength, int ramp) {
    return new Course(List.of(new Interval(new Span(from, to), strength, ramp, 0)));
  }

  /**
   * The level in a week: 0 outside of the intervals. On the way up it rises linearly from where the
   * course stood the week before the interval, on the way down it falls linearly to 0.
   */
  public double level(int week) {
    for (Interval interval : intervals) {
      if (week >= interval.span().from() && week < interval.span().to()) {
        return Math.min(rising(interval, week), falling(interval, week));
      }
    }
    return 0;
  }

  private double rising(Interval interval, int week) {
    int passed = week - interval.span().from() + 1;
    if (passed > interval.rampUp()) {
      return interval.strength();
    }
    double before = level(interval.span().from() - 1);
    return before + (interval.strength() - before) * (passed / (interval.rampUp() + 1.0));
  }

  private static double falling(Interval interval, int week) {
    int left = interval.span().to() - week;
    return left > interval.rampDown()
        ? 1
        : interval.strength() * (left / (interval.rampDown() + 1.0));
  }

  /** The same strength and ramps, those of the first interval, in other weeks. */
  public Course during(List<Span> spans) {
    Interval like = intervals.isEmpty() ? ALWAYS.intervals.get(0) : intervals.get(0);
    List<Interval> moved = new ArrayList<>();
    for (Span span : spans) {
      moved.add(new Interval(span, like.strength(), like.rampUp(), like.rampDown()));
    }
    return new Course(moved);
  }

  /** The largest strength of its intervals, 0 if there is none. */
  public double strongest() {
    return intervals.stream().mapToDouble(Interval::strength).max().orElse(0);
  }

  /** The first week in which the course begins, or {@link #NEVER}. */
  public int start() {
    return intervals.isEmpty() ? NEVER : intervals.get(0).span().from();
  }

  /** The first week after its last interval, {@link #NEVER} if it does not end. */
  public int end() {
    return intervals.isEmpty() ? 0 : intervals.get(intervals.size() - 1).span().to();
  }
}
