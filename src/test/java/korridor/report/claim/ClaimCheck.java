package korridor.report.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measure;
import korridor.observe.Measure.Better;
import korridor.report.SyntheticResults;
import korridor.report.claim.Claim.Assumed;
import korridor.report.claim.Claim.Believed;
import korridor.report.claim.Claim.Count;
import korridor.report.claim.Claim.Difference;
import korridor.report.claim.Claim.Dilution;
import korridor.report.claim.Claim.Finished;
import korridor.report.claim.Claim.Front;
import korridor.report.claim.Claim.Half;
import korridor.report.claim.Claim.Higher;
import korridor.report.claim.Claim.Hours;
import korridor.report.claim.Claim.Inputs;
import korridor.report.claim.Claim.Lead;
import korridor.report.claim.Claim.Level;
import korridor.report.claim.Claim.Price;
import korridor.report.claim.Claim.Replicates;
import korridor.report.claim.Claim.Sides;
import korridor.report.claim.Claim.Span;
import korridor.report.claim.Claim.Still;
import korridor.report.claim.Claim.Together;
import korridor.report.claim.RawResults.Estimate;
import korridor.report.evidence.Judgement;

/**
 * Evaluates claims against the files of a results folder and against what was put in. Over 300
 * lines: one way to check for each kind of claim.
 *
 * @param made what the folder was made from
 * @param raw a second reading of it, without the draws that facts have ruled out
 * @param all the same with them
 */
record ClaimCheck(SyntheticResults made, RawResults raw, RawResults all) {

  void check(Claim claim) {
    if (claim instanceof Level c) {
      close(c.value(), raw.pairedMean(c.arm(), c.measure().name(), c.week()), c);
    } else if (claim instanceof Difference c) {
      difference(c);
    } else if (claim instanceof Front c) {
      front(c);
    } else if (claim instanceof Sides c) {
      sides(c);
    } else if (claim instanceof Lead c) {
      lead(c);
    } else if (claim instanceof Half c) {
      half(c);
    } else if (claim instanceof Together c) {
      together(c);
    } else if (claim instanceof Hours c) {
      close(c.hours(), hours(c.arm(), c.week()), c);
      close(c.baseline(), hours(Arm.SILO, c.week()), c);
    } else if (claim instanceof Price c) {
      price(c);
    } else if (claim instanceof Higher c) {
      close(c.high(), raw.pairedMean(c.arm(), c.higher().name(), c.week()), c);
      close(c.low(), raw.pairedMean(c.arm(), c.lower().name(), c.week()), c);
      assertThat(c.high()).as("%s", c).isGreaterThan(c.low());
    } else if (claim instanceof Span c) {
      double[] means =
          solutions()
              .mapToDouble(arm -> raw.pairedMean(arm, c.measure().name(), c.week()))
              .filter(mean -> !Double.isNaN(mean))
              .toArray();
      close(c.low(), java.util.Arrays.stream(means).min().orElseThrow(), c);
      close(c.high(), java.util.Arrays.stream(means).max().orElseThrow(), c);
      close(c.baseline(), raw.mean(Arm.SILO, c.measure().name(), c.week()), c);
    } else {
      inputs(claim);
    }
  }

  private void inputs(Claim claim) {
    if (claim instanceof Finished c) {
      long failing =
          made.arms().stream()
              .mapToLong(arm -> made.runs() - all.values(arm, "respect", last()).size())
              .sum();
      assertThat(c.planned()).isEqualTo(made.arms().size() * made.runs());
      assertThat(c.finished()).as("%s", c).isEqualTo((int) (c.planned() - failing));
    } else if (claim instanceof Replicates c) {
      assertThat(c.n()).isEqualTo(made.runs());
    } else if (claim instanceof Inputs c) {
      assertThat(c.changed()).as("%s", c).isEqualTo(made.parameters().size());
      assertThat(c.surveyed()).as("%s", c).isEqualTo(made.surveyed());
      assertThat(c.departments()).isEqualTo(2 * made.divisions().size());
    } else if (claim instanceof Count c) {
      count(c);
    } else if (FactCheck.knows(claim)) {
      new FactCheck(made, all).check(claim);
    } else if (DrawCheck.knows(claim)) {
      new DrawCheck(made, raw).check(claim);
    } else {
      basis(claim);
    }
  }

  /** What the results rest on, from the declarations and from what was put in. */
  private void basis(Claim claim) {
    if (claim instanceof Still c) {
      close(c.before(), raw.mean(Arm.SILO, c.measure().name(), raw.weeks().first()), c);
      close(c.value(), raw.mean(Arm.SILO, c.measure().name(), c.week()), c);
      assertThat(c.week()).isEqualTo(last());
    } else if (claim instanceof Dilution c) {
      ParameterDeclaration row = ParameterTable.rows().get("credit.dilution");
      close(c.each() * Math.pow(2, parameter(row)), 1, c);
      close(c.lowest() * Math.pow(2, high(row)), 1, c);
      close(c.highest() * Math.pow(2, low(row)), 1, c);
    } else if (claim instanceof Assumed c) {
      List<ParameterDeclaration> rows = List.copyOf(ParameterTable.rows().values());
      assertThat(c.all()).isEqualTo(rows.size());
      Set<String> ranged = made.scenario().believed().keySet();
      Set<String> stated = made.stated().beliefs().stated().keySet();
      List<ParameterDeclaration> assumed =
          rows.stream()
              .filter(row -> row.declared().source().equals("assumption"))
              .filter(row -> ranged.contains(row.name()) || !stated.contains(row.name()))
              .toList();
      assertThat(assumed).hasSize(c.assumed());
      assertThat(assumed.stream().filter(row -> row.declared().inSightOfResults()))
          .hasSize(c.seen());
    } else if (claim instanceof Believed c) {
      ParameterDeclaration row = ParameterTable.rows().get(c.parameter());
      close(c.value(), parameter(row), c);
      close(c.low(), low(row), c);
      close(c.high(), high(row), c);
    } else {
      fail("nobody checks " + claim);
    }
  }

  private double low(ParameterDeclaration row) {
    var range = made.scenario().believed().get(row.name());
    return range == null ? parameter(row) : range.low();
  }

  private double high(ParameterDeclaration row) {
    var range = made.scenario().believed().get(row.name());
    return range == null ? parameter(row) : range.high();
  }

  private double parameter(ParameterDeclaration row) {
    return made.parameters().getOrDefault(row.name(), row.declared().value());
  }

  private void difference(Difference c) {
    Estimate e = raw.contrast(List.of(c.arm()), List.of(Arm.SILO), c.measure().name(), c.week());
    close(c.value(), e.mean(), c);
    assertThat(c.judgement()).as("%s", c).isEqualTo(judged(c.measure(), e));
    bounds(c.measure(), e, c.lower(), c.upper(), c);
  }

  private void bounds(Measure measure, Estimate e, double lower, double upper, Claim c) {
    double most = width(measure);
    close(lower, Math.max(-most, e.lower()), c);
    close(upper, Math.min(most, e.upper()), c);
  }

  private void front(Front c) {
    close(c.value(), raw.pairedMean(c.arm(), c.measure().name(), c.week()), c);
    assertThat(judged(c.measure(), c.arm(), Arm.SILO, c.week()))
        .as("%s", c)
        .isEqualTo(good(c.measure()));
    for (Arm other : solutions().toList()) {
      double mean = raw.pairedMean(other, c.measure().name(), c.week());
      assertThat(sign(c.measure()) * mean)
          .as("%s", c)
          .isLessThanOrEqualTo(sign(c.measure()) * c.value() + 1e-12);
    }
    List<Arm> close =
        solutions()
            .filter(arm -> !arm.equals(c.arm()))
            .filter(arm -> !Double.isNaN(raw.pairedMean(arm, c.measure().name(), c.week())))
            .filter(arm -> !clear(judged(c.measure(), c.arm(), arm, c.week())))
            .toList();
    assertThat(c.close()).as("%s", c).containsExactlyInAnyOrderElementsOf(close);
  }

  private void sides(Sides c) {
    Judgement good = good(c.measure());
    Judgement bad = good == Judgement.ABOVE ? Judgement.BELOW : Judgement.ABOVE;
    assertThat(c.better()).as("%s", c).containsExactlyInAnyOrderElementsOf(judgedAs(c, good));
    assertThat(c.worse()).as("%s", c).containsExactlyInAnyOrderElementsOf(judgedAs(c, bad));
    close(c.baseline(), raw.mean(Arm.SILO, c.measure().name(), c.week()), c);
  }

  private List<Arm> judgedAs(Sides c, Judgement judgement) {
    return solutions()
        .filter(arm -> judged(c.measure(), arm, Arm.SILO, c.week()) == judgement)
        .toList();
  }

  private void lead(Lead c) {
    double sign = sign(c.measure());
    close(c.value(), raw.pairedMean(c.first(), c.measure().name(), c.week()), c);
    List<Arm> single = solutions().filter(arm -> arm.interventions().size() == 1).toList();
    for (Arm other : single) {
      double mean = sign * raw.pairedMean(other, c.measure().name(), c.week());
      assertThat(mean).as("%s", c).isLessThanOrEqualTo(sign * c.value() + 1e-12);
      if (!other.equals(c.first()) && !other.equals(c.second()) && !Double.isNaN(mean)) {
        double second = sign * raw.pairedMean(c.second(), c.measure().name(), c.week());
        assertThat(mean).as("%s", c).isLessThanOrEqualTo(second + 1e-12);
      }
    }
    assertThat(c.clear())
        .as("%s", c)
        .isEqualTo(clear(judged(c.measure(), c.first(), c.second(), c.week())));
  }

  /** The line through the means crosses half of what was reached there, and not before. */
  private void half(Half c) {
    int end =
        c.arm().interventions().stream()
            .mapToInt(s -> made.scenario().rollout(s).course().end())
            .max()
            .orElseThrow();
    assertThat(c.reference()).as("%s", c).isEqualTo(raw.weeks().floor(Math.min(end, last())));
    double reached = gain(c, c.reference());
    int before = raw.weeks().floor((int) Math.floor(c.weeks()));
    int after = raw.weeks().ceiling((int) Math.ceil(c.weeks()));
    double share = after == before ? 0 : (c.weeks() - before) / (after - before);
    double there = gain(c, before) + share * (gain(c, after) - gain(c, before));
    assertThat(there / reached).as("%s", c).isGreaterThanOrEqualTo(0.5 - 1e-6);
    for (int week : raw.weeks().headSet((int) Math.ceil(c.weeks()), false)) {
      if (week < c.weeks() - 1e-9) {
        assertThat(gain(c, week) / reached).as("%s in week %d", c, week).isLessThan(0.5 + 1e-9);
      }
    }
  }

  private double gain(Half c, int week) {
    return raw.mean(c.arm(), c.measure().name(), week)
        - raw.mean(Arm.SILO, c.measure().name(), week);
  }

  private void together(Together c) {
    Estimate e =
        raw.contrast(
            List.of(Arm.of(c.first(), c.second()), Arm.SILO),
            List.of(Arm.of(c.first()), Arm.of(c.second())),
            c.measure().name(),
            c.week());
    close(c.value(), e.mean(), c);
    assertThat(c.judgement()).as("%s", c).isEqualTo(judged(c.measure(), e));
    bounds(c.measure(), e, c.lower(), c.upper(), c);
  }

  private void count(Count c) {
    List<Judgement> all =
        korridor.observe.Measures.all().stream()
            .map(measure -> judged(measure, c.arm(), Arm.SILO, c.week()))
            .filter(judgement -> judgement != Judgement.UNKNOWN)
            .toList();
    assertThat(c.known()).as("%s", c).isEqualTo(all.size());
    assertThat(c.clear())
        .as("%s", c)
        .isEqualTo((int) all.stream().filter(ClaimCheck::clear).count());
  }

  private double hours(Arm arm, int week) {
    return raw.mean(arm, "cross_hours", week) + raw.mean(arm, "iteam_hours", week);
  }

  /** An hour costs 65 euros. */
  private void price(Price c) {
    double more = hours(c.arm(), c.week()) - hours(Arm.SILO, c.week());
    int staff = made.scenario().organisation().staff();
    close(c.posts(), more * staff / 1600, c);
    close(c.millions(), more * staff * 65 / 1e6, c);
  }

  private Judgement judged(Measure measure, Arm arm, Arm other, int week) {
    return judged(measure, raw.contrast(List.of(arm), List.of(other), measure.name(), week));
  }

  private static Judgement judged(Measure measure, Estimate e) {
    if (e.n() == 0) {
      return Judgement.UNKNOWN;
    }
    if (e.n() == 1) {
      return Judgement.UNCERTAIN;
    }
    if (e.lower() <= 0 && e.upper() >= 0) {
      return Judgement.NONE;
    }
    if (Math.abs(e.mean()) < Judgement.step(measure)) {
      return Judgement.TINY;
    }
    return e.mean() > 0 ? Judgement.ABOVE : Judgement.BELOW;
  }

  private static boolean clear(Judgement judgement) {
    return judgement == Judgement.ABOVE || judgement == Judgement.BELOW;
  }

  private static Judgement good(Measure measure) {
    return measure.better() == Better.LOWER ? Judgement.BELOW : Judgement.ABOVE;
  }

  private static double sign(Measure measure) {
    return measure.better() == Better.LOWER ? -1 : 1;
  }

  /** The largest difference that two values of the measure can have. */
  private static double width(Measure measure) {
    if (!measure.unit().equals("1")) {
      return Double.POSITIVE_INFINITY;
    }
    return measure.name().equals("ei_index") ? 2 : 1;
  }

  private Stream<Arm> solutions() {
    return made.arms().stream()
        .filter(arm -> !arm.equals(Arm.SILO))
        .filter(arm -> arm.interventions().stream().noneMatch(Intervention::control));
  }

  private int last() {
    TreeSet<Integer> weeks = raw.weeks();
    return weeks.isEmpty() ? made.weeks() : weeks.last();
  }

  private static void close(double said, double is, Claim claim) {
    if (Double.isNaN(is)) {
      assertThat(said).as("%s", claim).isNaN();
    } else {
      assertThat(said).as("%s", claim).isCloseTo(is, within(1e-9));
    }
  }
}
