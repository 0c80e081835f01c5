package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Constants;
import korridor.model.Logistic;
import korridor.model.Organisation;
import korridor.model.RestPoints;
import korridor.model.Staff;
import korridor.model.Step;
import korridor.model.Tally;
import korridor.model.Tally.Count;
import korridor.model.parameter.CultureParameters;

/**
 * Last step of the weeks of the warm-up: derives the constants under which the surveyed levels are
 * the rest of the silo (ODD 7.18 Rest points and calibration). For a quarter of the warm-up nothing
 * is learned while ties, issues and teams find their level; then the constants are derived from
 * what has been counted, and again every twelfth of the warm-up until two thirds of it have passed.
 * An arm never derives any.
 */
public final class Calibrating implements Step {

  /** Weight of the new on the old after the first time; that of the intercepts; that of ties. */
  private static final double SMOOTHING = 0.3;

  private static final double INTERCEPT_STEP = 0.35;
  private static final double BIRTH_STEP = 1.5;

  private final int first;
  private final int every;
  private final int last;
  private final CultureParameters culture;
  private final double innate;

  /** Calibration of this administration, which knows how long its warm-up is. */
  public Calibrating(Administration a) {
    first = Math.max(1, a.warmUp() / 4);
    every = Math.max(1, a.warmUp() / 12);
    last = Math.max(first, a.warmUp() * 2 / 3);
    culture = a.parameters.culture();
    innate = a.parameters.learning().innateCompetence();
  }

  @Override
  public void step(Administration a) {
    Tally tally = a.calibration.tally;
    if (!tally.running()) {
      return;
    }
    tally.add(Count.WEEKS, 1);
    int week = a.week();
    if (week >= a.warmUp()) {
      tally.stop();
    } else if (week == every && every < first) {
      tally.restart();
    } else if (week >= first && (week - first) % every == 0) {
      derive(a);
      tally.restart();
      if (week + every > last) {
        tally.stop();
      }
    }
  }

  private void derive(Administration a) {
    boolean firstTime = a.calibration.derivations() == 0;
    Constants old = a.calibration.constants();
    Tally t = a.calibration.tally;
    double smoothing = firstTime ? 1 : SMOOTHING;
    double step = firstTime ? 1 : INTERCEPT_STEP;
    double factor = birthFactor(a, firstTime);
    double successes = 2 * t.of(Count.ACROSS_SUCCESSES) / (a.staff.size() * t.of(Count.WEEKS));
    RestPoints rest = a.rest;
    a.calibration.derive(
        new Constants(
            intercept(
                old.interceptInside(),
                step,
                t,
                Count.INSIDE,
                Count.INSIDE_SUCCESSES,
                rest.successInside()),
            intercept(
                old.interceptAcross(),
                step,
                t,
                Count.ACROSS,
                Count.ACROSS_SUCCESSES,
                rest.successAcross()),
            smooth(old.competenceGain(), competenceGain(a), smoothing),
            smooth(old.routineGain(), routineGain(a, successes), smoothing),
            smooth(old.tieBirth() / a.calibration.birthFactor(), tieBirth(a, successes), smoothing)
                * factor,
            smooth(old.seatCost(), t.of(Count.SHARE_DONE) / t.of(Count.PEOPLE), smoothing),
            smooth(old.shareDone(), t.of(Count.SHARE_DONE) / t.of(Count.ENDED), smoothing),
            smooth(old.satisfaction(), t.of(Count.SATISFACTION) / t.of(Count.AFFECTED), smoothing),
            smooth(
                old.unmetVoice(),
                t.of(Count.UNMET_VOICE) / (t.of(Count.WEEKS) * a.actors.size()),
                smoothing)),
        factor);
  }

  /** B −= a (logit(measured success) − logit(q)); unchanged if nothing was measured. */
  private static double intercept(
      double old, double step, Tally t, Count episodes, Count successes, double target) {
    double n = t.of(episodes);
    if (n == 0) {
      return old;
    }
    double least = 1 / (2 * n);
    double measured = Math.max(least, Math.min(1 - least, t.of(successes) / n));
    return old - step * (Logistic.logit(measured) - Logistic.logit(target));
  }

  /** old + share · (measured − old); the old where nothing could be measured. */
  private static double smooth(double old, double measured, double share) {
    return Double.isFinite(measured) ? old + share * (measured - old) : old;
  }

  /** ℓ = ν (1 − κ0) / mean over people and weeks of Σ w (1 − c) / (1 − c0). */
  private double competenceGain(Administration a) {
    Tally t = a.calibration.tally;
    double practice = t.of(Count.PRACTICE) / (a.staff.size() * t.of(Count.WEEKS));
    return culture.forgetting() * (1 - innate) / practice;
  }

  /** g_C = δ_C C0 / (ŝ (1 − C0)), ŝ successes across per head and week. */
  private double routineGain(Administration a, double successes) {
    double rest = a.parameters.survey().routines();
    return culture.routineForgetting() * rest / (successes * (1 - rest));
  }

  /** β = fade · (1 − own) · K (1 − τ_x) / (ŝ · own (1 − τ_in)): births make up for losses. */
  private static double tieBirth(Administration a, double successes) {
    double across = a.foundingShareAcross();
    Organisation.Survey rest = a.rest.mean();
    double lost =
        a.parameters.ties().fading() * across * a.ties.slots() * (1 - rest.outGroupTrust());
    return lost / (successes * (1 - across) * (1 - rest.insideTrust()));
  }

  /** a_β · e^(−k (share across / share at the founding − 1)), k the step; 1 the first time. */
  private static double birthFactor(Administration a, boolean firstTime) {
    if (firstTime || a.foundingShareAcross() == 0) {
      return 1;
    }
    double drift = shareAcross(a) / a.foundingShareAcross() - 1;
    return a.calibration.birthFactor() * StrictMath.exp(-BIRTH_STEP * drift);
  }

  private static double shareAcross(Administration a) {
    int across = 0;
    for (int tie = 0; tie < a.ties.count(); tie++) {
      int other = Staff.post(a.ties.colleague(tie));
      across += a.staff.department(a.ties.owner(tie)) == a.staff.department(other) ? 0 : 1;
    }
    return (double) across / a.ties.count();
  }
}
