package korridor.report.evidence;

import java.util.List;
import java.util.Optional;
import korridor.model.Arm;
import korridor.observe.Measure;

/**
 * Which arm is best in how many plausible administrations, the baseline among them.
 *
 * @param n administrations in which every arm has a value
 * @param arms the arms, that which is best most often first, those that never are last
 */
public record Best(Measure measure, int week, int n, List<Often> arms) {

  /** Copies the list. */
  public Best {
    arms = List.copyOf(arms);
  }

  /**
   * How often an arm is best.
   *
   * @param times in so many administrations; where arms are equally good each has its part of one
   * @param lower lower end of the 95 % interval of the share
   * @param upper upper end of it
   */
  public record Often(Arm arm, double times, double share, double lower, double upper) {}

  /** Those that are best most often: one arm, or several that are so equally often. */
  public List<Often> first() {
    return arms.stream().filter(often -> often.times() > arms.get(0).times() - 1e-9).toList();
  }

  /** The one that follows, if it is ever best. */
  public Optional<Often> next() {
    return arms.stream()
        .filter(often -> often.times() > 1e-9 && !first().contains(often))
        .findFirst();
  }

  /**
   * Whether one arm is surely best more often than that which follows: of the administrations in
   * which one of the two is best, it is the first in more than half, by the interval of that share.
   */
  public boolean ahead() {
    if (first().size() > 1) {
      return false;
    }
    double one = arms.get(0).times();
    double other = next().map(Often::times).orElse(0.0);
    if (other == 0) {
      return true;
    }
    int either = (int) Math.rint(one + other);
    return Share.single((int) Math.rint(one), either).lower() > 0.5;
  }
}
