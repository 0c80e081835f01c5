package korridor.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import korridor.model.Arm;
import korridor.model.Solution;
import korridor.observe.Measure;
import korridor.report.evidence.ComparisonRow;
import korridor.report.evidence.Costs;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Findings;
import korridor.report.text.Numbers;
import korridor.report.text.Texts;
import korridor.statistics.PairedComparison;

/** The report in plain words, made from the numbers alone. */
public final class Summary {

  private static final int ONE_YEAR = 52;
  private static final List<String> TOLD = List.of("trust_across", "resolution_rate");

  private final Evidence evidence;
  private final Texts texts;
  private final Numbers numbers;
  private final Wording wording;
  private final Findings findings;
  private final String end;

  /** A summary of the evidence in a language. */
  public Summary(Evidence evidence, Texts texts) {
    this.evidence = evidence;
    this.texts = texts;
    this.numbers = texts.numbers();
    this.wording = new Wording(texts);
    this.findings = new Findings(evidence);
    this.end = numbers.after(evidence.series().lastWeek());
  }

  /** What to know before reading: missing runs, few replicates, no null arm. */
  public List<String> caveats() {
    List<String> caveats = new ArrayList<>();
    int planned = evidence.manifest().planned();
    int finished = evidence.manifest().finished();
    if (finished < planned) {
      caveats.add(
          texts.say(
              "caveat.missing",
              "finished",
              numbers.whole(finished),
              "planned",
              numbers.whole(planned)));
    }
    int replicates = evidence.series().replicates();
    if (replicates == 1) {
      caveats.add(texts.say("caveat.one"));
    } else if (replicates < 10) {
      caveats.add(texts.say("caveat.few", "n", numbers.whole(replicates)));
    }
    if (evidence.solutions().isEmpty()) {
      caveats.add(texts.say("caveat.alone"));
    } else if (evidence.controls().isEmpty()) {
      caveats.add(texts.say("caveat.controls"));
    }
    return caveats;
  }

  /** All statements, the most important first. */
  public List<Statement> statements() {
    List<Statement> all = new ArrayList<>();
    baseline().ifPresent(all::add);
    findings.told().forEach(arm -> arm(arm).ifPresent(all::add));
    interaction().ifPresent(all::add);
    speed().ifPresent(all::add);
    ranking().ifPresent(all::add);
    costs().ifPresent(all::add);
    persistence().ifPresent(all::add);
    controls().ifPresent(all::add);
    return all;
  }

  private List<Measure> told() {
    return TOLD.stream().map(evidence::measure).flatMap(Optional::stream).toList();
  }

  private Optional<Statement> baseline() {
    Arm silo = evidence.series().baseline();
    List<String> values = new ArrayList<>();
    for (Measure measure : told()) {
      wording
          .value(measure, evidence.last(silo, measure).mean())
          .ifPresent(
              value ->
                  values.add(
                      texts.say(
                          "summary.baseline.value",
                          "measure",
                          texts.label(measure),
                          "value",
                          value)));
    }
    return values.isEmpty()
        ? Optional.empty()
        : statement(
            "summary.baseline.lead",
            List.of(texts.say("summary.baseline", "values", wording.list(values), "after", end)));
  }

  private Optional<Statement> arm(Arm arm) {
    List<String> sentences = new ArrayList<>();
    for (Measure measure : told()) {
      ComparisonRow row = evidence.last(arm, measure);
      if (Double.isFinite(row.mean())) {
        sentences.add(wording.sentence(row));
      }
    }
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statement(texts.arm(arm), sentences));
  }

  private Optional<Statement> interaction() {
    Optional<Measure> trust = evidence.measure(TOLD.get(0));
    if (trust.isEmpty()) {
      return Optional.empty();
    }
    Optional<PairedComparison> both =
        findings.interaction(Solution.CORRIDOR, Solution.REPUTATION, trust.get());
    if (both.isEmpty() || !Double.isFinite(both.get().lower())) {
      return Optional.empty();
    }
    Arm arm = Arm.of(Solution.CORRIDOR, Solution.REPUTATION);
    ComparisonRow row = wording.row(evidence.last(arm, trust.get()), both.get());
    String key = !row.distinct() ? "zero" : row.difference() > 0 ? "more" : "less";
    return statement(
        "summary.together.lead",
        List.of(
            texts.say(
                "summary.together." + key,
                "first",
                texts.solution(Solution.CORRIDOR),
                "second",
                texts.solution(Solution.REPUTATION),
                "measure",
                texts.label(trust.get()),
                "distance",
                numbers.distance(row),
                "interval",
                row.distinct() ? numbers.distanceInterval(row) : numbers.interval(row))));
  }

  private Optional<Statement> speed() {
    List<String> sentences = new ArrayList<>();
    for (Measure measure : told()) {
      List<String> times = new ArrayList<>();
      for (Arm arm : findings.told()) {
        findings
            .timeToHalf(arm, measure)
            .ifPresent(
                weeks ->
                    times.add(
                        texts.say(
                            "summary.speed.time",
                            "arm",
                            texts.arm(arm),
                            "after",
                            numbers.after(weeks))));
      }
      if (!times.isEmpty()) {
        sentences.add(
            texts.say(
                "summary.speed",
                "measure",
                texts.label(measure),
                "times",
                wording.list(times),
                "after",
                end));
      }
    }
    return statement("summary.speed.lead", sentences);
  }

  private Optional<Statement> ranking() {
    if (evidence.series().lastWeek() <= ONE_YEAR
        || !evidence.comparison().weeks().contains(ONE_YEAR)
        || findings.single().size() < 2) {
      return Optional.empty();
    }
    List<String> sentences = new ArrayList<>();
    for (Measure measure : told()) {
      List<ComparisonRow> early = findings.ranked(findings.single(), measure, ONE_YEAR);
      List<ComparisonRow> late =
          findings.ranked(findings.single(), measure, evidence.series().lastWeek());
      if (early.size() > 1 && late.size() > 1) {
        boolean same = early.get(0).arm().equals(late.get(0).arm());
        sentences.add(
            texts.say(
                same ? "summary.ranking.same" : "summary.ranking.change",
                "measure",
                texts.label(measure),
                "early",
                leader(early),
                "late",
                leader(late),
                "year",
                numbers.after(ONE_YEAR),
                "after",
                end));
      }
    }
    return statement("summary.ranking.lead", sentences);
  }

  /** The first of a ranking and how sure its lead is. */
  private String leader(List<ComparisonRow> ranked) {
    ComparisonRow first = ranked.get(0);
    ComparisonRow lead = wording.row(first, findings.between(first, ranked.get(1)));
    return texts.say(
        lead.distinct() ? "summary.leader" : "summary.leader.unsure",
        "arm",
        texts.arm(first.arm()),
        "value",
        numbers.value(first.measure(), first.mean()),
        "second",
        texts.arm(ranked.get(1).arm()));
  }

  private Optional<Statement> costs() {
    Optional<Costs> silo = Costs.of(evidence, evidence.series().baseline());
    Optional<Measure> line = evidence.measure("line_service");
    List<String> sentences = new ArrayList<>();
    for (Arm arm : findings.told()) {
      Optional<Costs> own = Costs.of(evidence, arm);
      if (own.isPresent() && silo.isPresent()) {
        sentences.add(
            texts.say(
                "summary.cost.hours",
                "arm",
                texts.arm(arm),
                "hours",
                numbers.decimal(own.get().total(), 1),
                "silo",
                numbers.decimal(silo.get().total(), 1)));
      }
      if (line.isPresent() && Double.isFinite(evidence.last(arm, line.get()).mean())) {
        sentences.add(wording.sentence(evidence.last(arm, line.get())));
      }
    }
    return statement("summary.cost.lead", sentences);
  }

  private Optional<Statement> persistence() {
    List<String> sentences = new ArrayList<>();
    for (Arm arm : findings.told()) {
      Optional<Integer> stop = findings.end(arm);
      for (Measure measure : stop.isPresent() ? told() : List.<Measure>of()) {
        ComparisonRow then = evidence.comparison().row(arm, measure, stop.get());
        ComparisonRow last = evidence.last(arm, measure);
        if (then.distinct() && Double.isFinite(last.difference())) {
          sentences.add(
              texts.say(
                  "summary.persistence",
                  "arm",
                  texts.arm(arm),
                  "measure",
                  texts.label(measure),
                  "stop",
                  numbers.after(stop.get()),
                  "then",
                  wording.difference(then),
                  "after",
                  end,
                  "last",
                  wording.difference(last)));
        }
      }
    }
    return statement("summary.persistence.lead", sentences);
  }

  private Optional<Statement> controls() {
    List<String> sentences = new ArrayList<>();
    for (Arm arm : evidence.controls()) {
      List<String> differences = new ArrayList<>();
      for (Measure measure : told()) {
        ComparisonRow row = evidence.last(arm, measure);
        if (Double.isFinite(row.difference())) {
          differences.add(
              texts.say(
                  "summary.controls.value",
                  "measure",
                  texts.label(measure),
                  "difference",
                  wording.difference(row)));
        }
      }
      if (!differences.isEmpty()) {
        sentences.add(
            texts.say(
                "summary.controls",
                "arm",
                texts.arm(arm),
                "differences",
                String.join("; ", differences)));
      }
    }
    return statement("summary.controls.lead", sentences);
  }

  private Optional<Statement> statement(String lead, List<String> sentences) {
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statement(texts.say(lead), sentences));
  }
}
