package korridor.evaluation.validation;

import java.util.List;
import korridor.evaluation.Finding;
import korridor.language.Message;
import korridor.run.DesignPoint;
import korridor.statistics.QuantileBand;

/**
 * In how many draws of the believed ranges each pattern shows, and what the targets for all draws
 * together gave.
 *
 * @param points the draws
 * @param rows in the order of the patterns
 * @param targets what was to be reached over all draws
 */
public record DrawTable(List<DesignPoint> points, List<Row> rows, List<Finding> targets) {

  /** Copies the lists. */
  public DrawTable {
    points = List.copyOf(points);
    rows = List.copyOf(rows);
    targets = List.copyOf(targets);
  }

  /**
   * A pattern.
   *
   * @param id its name
   * @param title what it is about
   * @param count draws in which all its claims hold at once
   * @param readings its numbers
   */
  public record Row(String id, Message title, Count count, List<Figure> readings) {}

  /**
   * A number of a pattern.
   *
   * @param subject what it is
   * @param bounds where it is looked for in each draw
   * @param count draws in which it lies there
   * @param middle its median and where nine of ten draws lie
   * @param values a value a draw; NaN where it is missing
   */
  public record Figure(
      Message subject, Message bounds, Count count, QuantileBand middle, double[] values) {}

  /**
   * How often something shows.
   *
   * @param shows draws in which it does
   * @param known draws in which it can be told
   */
  public record Count(int shows, int known) {}
}
