package korridor.report.claim;

import java.util.List;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.observe.Measure;
import korridor.report.evidence.Deciding;
import korridor.report.evidence.Failing;
import korridor.report.evidence.Judgement;
import korridor.report.evidence.Lean;
import korridor.report.evidence.Matching;
import korridor.report.evidence.Share;
import korridor.report.evidence.Turn;

/**
 * One thing that a report says about the results. Weeks count from the fork; values and differences
 * have the unit of their measure. "Better" follows the direction that is wanted of the measure.
 * Over 300 lines: each kind of claim is a record of its own.
 */
public sealed interface Claim {

  /**
   * The arms whose runs the claim can be checked with, besides the baseline; empty where it takes
   * all of them.
   */
  default List<Arm> needs() {
    return List.of();
  }

  /** The mean of the arm, over the replicates that arm and baseline have. */
  record Level(Arm arm, Measure measure, int week, double value) implements Claim {
    @Override
    public List<Arm> needs() {
      return List.of(arm);
    }
  }

  /**
   * The arm against the baseline.
   *
   * @param value mean of the paired differences
   * @param lower lower end of the 95 % interval, within what is possible; NaN when unknown
   * @param upper upper end of it
   */
  record Difference(
      Arm arm,
      Measure measure,
      int week,
      Judgement judgement,
      double value,
      double lower,
      double upper)
      implements Claim {
    @Override
    public List<Arm> needs() {
      return List.of(arm);
    }
  }

  /**
   * Of all arms with solutions the arm has the best mean, and it is clearly better than the
   * baseline.
   *
   * @param baseline mean of the baseline
   * @param close arms that are not clearly behind the first
   */
  record Front(Measure measure, int week, Arm arm, double value, double baseline, List<Arm> close)
      implements Claim {}

  /**
   * Exactly these arms with solutions are clearly better, and these clearly worse, than the
   * baseline.
   */
  record Sides(Measure measure, int week, List<Arm> better, List<Arm> worse, double baseline)
      implements Claim {}

  /**
   * Of all arms with one solution the first has the best mean.
   *
   * @param second the best of the others
   * @param clear whether the first is clearly ahead of the second
   */
  record Lead(Measure measure, int week, Arm first, double value, Arm second, boolean clear)
      implements Claim {}

  /**
   * The first time at which half of the difference of the reference week is reached.
   *
   * @param reference the last week in which the arm acts, where the difference is clear
   */
  record Half(Arm arm, Measure measure, int reference, double weeks) implements Claim {
    @Override
    public List<Arm> needs() {
      return List.of(arm);
    }
  }

  /** What two solutions do together beyond the sum of what each does alone. */
  record Together(
      Intervention first,
      Intervention second,
      Measure measure,
      int week,
      Judgement judgement,
      double value,
      double lower,
      double upper)
      implements Claim {}

  /**
   * Working hours across departments and in the I-Team, per head and year, in the year up to the
   * week.
   */
  record Hours(Arm arm, int week, double hours, double baseline) implements Claim {
    @Override
    public List<Arm> needs() {
      return List.of(arm);
    }
  }

  /**
   * How many posts, and how many million euros a year, the hours of an arm are more than those of
   * the baseline, or less when negative.
   */
  record Price(Arm arm, int week, double posts, double millions) implements Claim {
    @Override
    public List<Arm> needs() {
      return List.of(arm);
    }
  }

  /** In an arm and week the mean of one measure lies above that of another. */
  record Higher(Arm arm, int week, Measure higher, double high, Measure lower, double low)
      implements Claim {}

  /** The lowest and the highest mean of all arms with solutions. */
  record Span(Measure measure, int week, double low, double high, double baseline)
      implements Claim {}

  /** How many of the planned runs finished. */
  record Finished(int finished, int planned) implements Claim {}

  /** How often each arm was planned to run. */
  record Replicates(int n) implements Claim {}

  /**
   * What was put in differs from the defaults in so many parameters and surveyed departments, of so
   * many in all.
   */
  record Inputs(int changed, int surveyed, int departments) implements Claim {}

  /** A measure of the baseline in the first observed week and in the last. */
  record Still(Measure measure, int week, double before, double value) implements Claim {}

  /**
   * What one of two heads who share a success gets of its credit, 1 being all.
   *
   * @param lowest the same at that end of the believed range where it is least
   * @param highest the same at the other end
   */
  record Dilution(double each, double lowest, double highest) implements Claim {}

  /**
   * How many parameters are assumed.
   *
   * @param seen those of them whose value was chosen in sight of results
   * @param all the number of all parameters
   */
  record Assumed(int assumed, int seen, int all) implements Claim {}

  /** The value of a parameter, by its address, and the range in which it is believed to lie. */
  record Believed(String parameter, double value, double low, double high) implements Claim {}

  /**
   * So many measures of an arm differ clearly from the baseline in a week.
   *
   * @param known measures in which the arm can be compared
   */
  record Count(Arm arm, int week, int clear, int known) implements Claim {}

  /**
   * An arm against the baseline over plausible administrations.
   *
   * @param told what is told first: the side of the lean; the higher one where it is open; the
   *     administrations without difference where most have none, those with one too small to matter
   *     where it does not matter
   * @param other the lower side, or the higher one where the other was told or most have none
   * @param same administrations without any difference
   * @param typical the middle difference
   * @param low below it lie 5 % of the differences; the lowest one with few administrations
   * @param high above it lie 5 % of them; the highest one with few administrations
   * @param matters the smallest difference that matters
   */
  record Plausible(
      Arm arm,
      Measure measure,
      int week,
      Lean lean,
      Share told,
      Share other,
      Share same,
      double typical,
      double low,
      double high,
      double matters)
      implements Claim {
    @Override
    public List<Arm> needs() {
      return List.of(arm);
    }
  }

  /**
   * Which arms are best most often over plausible administrations.
   *
   * @param arms those that are so equally often, mostly one
   * @param share of the administrations in which each of them is best
   * @param close the one that follows, none or one
   * @param next its share; NaN without one
   * @param ahead whether the first is surely best more often than the one that follows
   */
  record MostOften(
      Measure measure,
      int week,
      int n,
      List<Arm> arms,
      double share,
      double lower,
      double upper,
      List<Arm> close,
      double next,
      boolean ahead)
      implements Claim {}

  /**
   * Choosing the arm for all gives away the least of all arms: its mean, and at most in nine in
   * ten.
   */
  record GivenAway(Measure measure, int week, int n, Arm arm, double mean, double high)
      implements Claim {}

  /** How many administrations were drawn, how many facts have left, and how often each was run. */
  record Drawn(int draws, int kept, int replicates, int parameters, int runs) implements Claim {}

  /** The part that the assumptions have in the spread of an arm's difference, the rest is luck. */
  record Parted(Arm arm, Measure measure, int week, double assumptions, double lower, double upper)
      implements Claim {
    @Override
    public List<Arm> needs() {
      return List.of(arm);
    }
  }

  /** Which assumptions decide how much the arm changes. */
  record Decides(
      Arm arm,
      Measure measure,
      int week,
      int draws,
      int all,
      List<Deciding.Decisive> decisive,
      List<String> together)
      implements Claim {
    @Override
    public List<Arm> needs() {
      return List.of(arm);
    }
  }

  /** In so many draws another arm than the best is ahead, in so many by what matters. */
  record Turns(
      Measure measure,
      int week,
      Arm arm,
      int draws,
      int behind,
      int far,
      double matters,
      List<Turn.Nearest> nearest)
      implements Claim {}

  /** In so many draws the arm does not bring what matters; where they lie. */
  record Fails(
      Arm arm,
      Measure measure,
      int week,
      int draws,
      int cases,
      double matters,
      List<Failing.Limit> limits,
      double coverage,
      double density)
      implements Claim {
    @Override
    public List<Arm> needs() {
      return List.of(arm);
    }
  }

  /** So many of the draws contradict no fact that rules out, and so many are left out. */
  record Kept(int kept, int out, int draws) implements Claim {}

  /** So many draws contradict a fact that rules out, so many of them no other. */
  record RuledOut(Matching.Held held, int ruledOut, int alone, int draws) implements Claim {}

  /** Of the draws that are left so many agree with a fact that was not used to rule out. */
  record HeldOut(Matching.Held held, int agree, int known) implements Claim {}

  /** None of so many facts is about a city. */
  record Elsewhere(String city, int facts) implements Claim {}
}
