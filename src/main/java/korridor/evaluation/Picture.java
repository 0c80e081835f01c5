package korridor.evaluation;

import java.util.List;
import korridor.language.Message;

/**
 * What a picture of a case shows, without how it is drawn.
 *
 * @param title what is to be seen
 * @param across the horizontal axis
 * @param upwards the vertical axis
 * @param series in the order in which they are drawn and listed
 */
public record Picture(Message title, Axis across, Axis upwards, List<Series> series) {

  /** Copies the list. */
  public Picture {
    series = List.copyOf(series);
  }

  /**
   * An axis.
   *
   * @param label what it measures
   * @param lower its lower end; NaN: as the data need it
   * @param upper its upper end; NaN: as the data need it
   * @param names names of the places 0, 1, 2 …; empty for an axis of numbers
   */
  public record Axis(Message label, double lower, double upper, List<Message> names) {

    /** Copies the list. */
    public Axis {
      names = List.copyOf(names);
    }

    /** An axis of numbers as long as the data need it. */
    public static Axis of(Message label) {
      return new Axis(label, Double.NaN, Double.NaN, List.of());
    }

    /** An axis of numbers with fixed ends. */
    public static Axis of(Message label, double lower, double upper) {
      return new Axis(label, lower, upper, List.of());
    }

    /** An axis of names. */
    public static Axis of(Message label, List<Message> names) {
      return new Axis(label, -0.5, names.size() - 0.5, names);
    }
  }

  /**
   * Whose numbers a series shows: those it is held against (published, derived or recomputed), or
   * ours.
   */
  public enum Source {
    REFERENCE,
    OURS
  }

  /** How a series is drawn. */
  public enum Form {
    LINE,
    POINTS,
    BARS
  }

  /**
   * One series of numbers; its arrays are of equal length, belong to the record and are not to be
   * changed.
   *
   * @param name what the legend says
   * @param source whose numbers
   * @param form how it is drawn
   * @param x places on the horizontal axis
   * @param y values; NaN is left out
   * @param lower lower ends of the intervals; NaN where there is none
   * @param upper upper ends of them
   */
  public record Series(
      Message name,
      Source source,
      Form form,
      double[] x,
      double[] y,
      double[] lower,
      double[] upper) {

    /** Checks the lengths. */
    public Series {
      if (x.length != y.length || lower.length != y.length || upper.length != y.length) {
        throw new IllegalArgumentException("series of unequal length: " + name.key());
      }
    }

    /** A series without intervals. */
    public static Series of(Message name, Source source, Form form, double[] x, double[] y) {
      double[] none = new double[y.length];
      java.util.Arrays.fill(none, Double.NaN);
      return new Series(name, source, form, x, y, none, none.clone());
    }
  }
}
