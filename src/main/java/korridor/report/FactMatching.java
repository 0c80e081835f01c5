package korridor.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import korridor.evaluation.matching.HeldFact;
import korridor.observe.Measure;
import korridor.report.evidence.Administrations;
import korridor.report.evidence.Draw;
import korridor.report.evidence.Matching;
import korridor.report.evidence.Series;
import korridor.scenario.Fact;

/**
 * Holds the draws of some results against facts.
 *
 * @param facts those that are stated
 * @param series of the baseline in week 0
 */
record FactMatching(List<Fact> facts, Series series) {

  /** Which draws are left, in the words of a language. */
  Matching matching(Locale locale) {
    List<String> draws = series.administrations().draws().stream().map(Draw::name).toList();
    List<Fact> told =
        facts.stream().filter(fact -> measure(fact.meaning().name()).isPresent()).toList();
    korridor.evaluation.matching.Matching found =
        korridor.evaluation.matching.Matching.of(told, draws, this::silo);
    // Facts that leave nothing say that they, or the ranges, are wrong; not which draws to show.
    Set<String> ruledOut = found.kept().length == 0 ? Set.of() : found.ruledOut();
    return new Matching(
        ruledOut,
        found.rulingOut().stream().map(fact -> ruledOut(fact, found, locale)).toList(),
        found.holdOuts().stream().map(fact -> holdOut(fact, found, locale)).toList());
  }

  private Matching.Fact ruledOut(
      HeldFact fact, korridor.evaluation.matching.Matching found, Locale locale) {
    return new Matching.Fact(
        held(fact.fact(), locale), found.contradicting(fact), found.onlyContradicting(fact));
  }

  private Matching.HoldOut holdOut(
      HeldFact fact, korridor.evaluation.matching.Matching found, Locale locale) {
    return new Matching.HoldOut(held(fact.fact(), locale), found.agreeing(fact), found.known(fact));
  }

  private Matching.Held held(Fact fact, Locale locale) {
    Measure measure = measure(fact.meaning().name()).orElseThrow();
    Fact.Range tolerated = fact.tolerated();
    return new Matching.Held(
        fact.statement(locale),
        fact.place(),
        measure,
        Math.max(measure.scale().lowest(), tolerated.low()),
        Math.min(measure.scale().highest(), tolerated.high()));
  }

  private Optional<Measure> measure(String name) {
    return series.measures().stream().filter(m -> m.name().equals(name)).findFirst();
  }

  /** Values of the baseline before anything begins, by draw; NaN where nothing is known. */
  private double[][] silo(String name) {
    Administrations administrations = series.administrations();
    double[] values = series.values(series.baseline(), measure(name).orElseThrow(), 0);
    double[][] silo = new double[administrations.draws().size()][];
    for (int draw = 0; draw < silo.length; draw++) {
      silo[draw] = Arrays.stream(administrations.of(draw)).mapToDouble(n -> values[n]).toArray();
    }
    return silo;
  }
}
