package korridor.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.report.claim.Claim.Difference;
import korridor.report.claim.Claim.Half;
import korridor.report.claim.Claim.Hours;
import korridor.report.claim.Claim.Lead;
import korridor.report.claim.Claims;
import korridor.report.claim.CostSentences;
import korridor.report.claim.Sentence;
import korridor.report.claim.Sentences;
import korridor.report.claim.TimeSentences;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Findings;
import korridor.report.evidence.WorkingHours;

/** What the summary says of combination, speed, order, cost, and of what stays after an end. */
final class Course {

  /** Less is told as no posts at all. */
  private static final double FEWEST_POSTS = 0.05;

  private static final int ONE_YEAR = 52;

  private final Evidence evidence;
  private final Language texts;
  private final Claims claims;
  private final Sentences sentences;
  private final TimeSentences times;
  private final CostSentences costs;
  private final Findings findings;
  private final List<Measure> gains;
  private final List<Measure> told;

  Course(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
    this.claims = new Claims(evidence);
    this.sentences = new Sentences(texts);
    this.times = new TimeSentences(texts);
    this.costs = new CostSentences(texts);
    this.findings = new Findings(evidence);
    this.gains = known(Summary.GAINS);
    this.told = known(Summary.TOLD);
  }

  private List<Measure> known(List<Measure> measures) {
    return measures.stream().map(evidence::measure).flatMap(Optional::stream).toList();
  }

  /** Whether corridors and reputation together do more than each alone. */
  Optional<Statement> together() {
    List<Sentence> lines =
        gains.stream()
            .flatMap(
                gain ->
                    claims
                        .together(Interventions.CORRIDOR, Interventions.REPUTATION, gain)
                        .stream())
            .map(sentences::together)
            .toList();
    return Statement.of(texts.say("summary.together.lead"), lines);
  }

  /** When half of what an arm reached was there. */
  Optional<Statement> speed() {
    List<Sentence> lines = new ArrayList<>();
    for (Measure measure : gains) {
      List<Half> halves =
          findings.told().stream().flatMap(arm -> claims.half(arm, measure).stream()).toList();
      if (!halves.isEmpty()) {
        lines.add(times.speed(halves));
      }
    }
    if (!lines.isEmpty()) {
      lines.add(0, new Sentence(texts.say("summary.speed.half"), List.of()));
    }
    return Statement.of(texts.say("summary.speed.lead"), lines);
  }

  /** Which solution alone leads after one year and at the end. */
  Optional<Statement> ranking() {
    List<Sentence> lines = new ArrayList<>();
    int last = evidence.series().lastWeek();
    boolean both = last > ONE_YEAR && evidence.comparison().weeks().contains(ONE_YEAR);
    for (Measure measure : both ? gains : List.<Measure>of()) {
      Optional<Lead> early = claims.lead(measure, ONE_YEAR);
      Optional<Lead> late = claims.lead(measure, last);
      if (early.isPresent() && late.isPresent() && (early.get().clear() || late.get().clear())) {
        lines.add(times.ranking(early.get(), late.get()));
      }
    }
    return Statement.of(texts.say("summary.ranking.lead"), lines);
  }

  /** What is left when everything in an arm has ended. */
  Optional<Statement> persistence() {
    List<Sentence> lines = new ArrayList<>();
    for (Arm arm : findings.told()) {
      for (Measure measure : told) {
        List<Difference> both = claims.persistence(arm, measure);
        if (!both.isEmpty()) {
          lines.add(sentences.persistence(both.get(0), both.get(1)));
        }
      }
    }
    return Statement.of(texts.say("summary.persistence.lead"), lines);
  }

  /** Hours while an arm acts and after it, and what line work feels of it. */
  Optional<Statement> costs() {
    List<Sentence> lines = new ArrayList<>();
    for (Arm arm : findings.told()) {
      cost(arm).ifPresent(lines::add);
    }
    if (!lines.isEmpty()) {
      lines.add(new Sentence(source(), List.of()));
    }
    return Statement.of(texts.say("summary.cost.lead"), lines);
  }

  private String source() {
    WorkingHours told = evidence.workingHours();
    return texts.say(
        "summary.cost.source",
        "hours",
        texts.numbers().digits(told.perYear()),
        "cost",
        texts.numbers().digits(told.cost()));
  }

  /** The hours name the arm; where there are none, the lines do. */
  private Optional<Sentence> cost(Arm arm) {
    List<Sentence> lines = lines(arm);
    return hours(arm)
        .map(hours -> lines.stream().reduce(hours, Sentence::and))
        .or(
            () ->
                Optional.of(lines.stream().map(said -> (Difference) said.claims().get(1)).toList())
                    .filter(differences -> !differences.isEmpty())
                    .map(differences -> sentences.differences(arm, differences)));
  }

  /** Hours of an arm, and what they are more than those of the silo in posts and money. */
  private Optional<Sentence> hours(Arm arm) {
    return claims
        .hours(arm, findings.reference(arm))
        .map(claims::price)
        .filter(price -> Math.abs(price.posts()) >= FEWEST_POSTS)
        .map(price -> hoursAlone(arm).map(hours -> hours.and(costs.price(price))))
        .orElseGet(() -> hoursAlone(arm));
  }

  private Optional<Sentence> hoursAlone(Arm arm) {
    int last = evidence.series().lastWeek();
    Optional<Hours> acting = claims.hours(arm, findings.reference(arm));
    if (findings.reference(arm) == last) {
      return acting.map(costs::hours);
    }
    return acting.flatMap(then -> claims.hours(arm, last).map(now -> costs.hours(then, now)));
  }

  /**
   * What line work feels of an arm while it acts. Of the worst office the summary tells the end, so
   * it is told here only of arms that ended before.
   */
  private List<Sentence> lines(Arm arm) {
    int week = findings.reference(arm);
    boolean ended = week < evidence.series().lastWeek();
    List<Measure> measures =
        ended
            ? List.of(Measures.LINE_SERVICE_WORST, Measures.OFFICES_SHORT)
            : List.of(Measures.OFFICES_SHORT);
    return known(measures).stream()
        .flatMap(line -> claims.level(arm, line, week).stream())
        .map(level -> sentences.lineAt(level, claims.difference(arm, level.measure(), week)))
        .toList();
  }
}
