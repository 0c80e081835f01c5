package korridor.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.Arm;
import korridor.model.Solution;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.report.evidence.ComparisonRow;
import korridor.report.evidence.Costs;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Findings;
import korridor.statistics.PairedComparison;

/** The report in plain words, made from the numbers alone. */
public final class Summary {

  private static final List<Measure> TOLD =
      List.of(Measures.TRUST_ACROSS, Measures.RESOLUTION_RATE);

  private final Evidence evidence;
  private final Language texts;
  private final Numbers numbers;
  private final Wording wording;
  private final Findings findings;
  private final String end;

  /** A summary of the evidence in a language. */
  public Summary(Evidence evidence, Language texts) {
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

  /** The statements that a terminal shows: the silo and what each told arm changes. */
  public List<Statement> brief() {
    List<Statement> brief = new ArrayList<>();
    core().ifPresent(brief::add);
    baseline().ifPresent(brief::add);
    findings.told().forEach(arm -> arm(arm).ifPresent(brief::add));
    return brief;
  }

  /** All statements, the most important first. */
  public List<Statement> statements() {
    List<Statement> all = new ArrayList<>(brief());
    interaction().ifPresent(all::add);
    TimeStatements time = new TimeStatements(evidence, texts, told());
    time.speed().ifPresent(all::add);
    time.ranking().ifPresent(all::add);
    costs().ifPresent(all::add);
    time.persistence().ifPresent(all::add);
    controls().ifPresent(all::add);
    return all;
  }

  private List<Measure> told() {
    return TOLD.stream().map(evidence::measure).flatMap(Optional::stream).toList();
  }

  /** What changes most, and what it takes. */
  private Optional<Statement> core() {
    List<String> sentences = new ArrayList<>();
    for (Measure measure : told()) {
      findings
          .best(measure, evidence.series().lastWeek())
          .filter(best -> best.intervalKnown())
          .ifPresent(best -> sentences.add(core(best)));
    }
    return Statement.of(texts.say("summary.core.lead"), sentences);
  }

  private String core(ComparisonRow best) {
    Measure measure = best.measure();
    return texts.say(
        Findings.improves(best) ? "summary.core" : "summary.core.none",
        "measure",
        texts.say(measure.label()),
        "arm",
        texts.say(Message.arm(best.arm().name())),
        "value",
        numbers.valueWithUnit(measure, best.mean()),
        "silo",
        numbers.valueWithUnit(measure, best.paired().baselineMean()),
        "after",
        end);
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
                          texts.say(measure.label()),
                          "value",
                          value)));
    }
    return values.isEmpty()
        ? Optional.empty()
        : Statement.of(
            texts.say("summary.baseline.lead"),
            List.of(
                wording.capital(
                    texts.say(
                        "summary.baseline", "values", String.join("; ", values), "after", end))));
  }

  private Optional<Statement> arm(Arm arm) {
    List<String> sentences = new ArrayList<>();
    for (Measure measure : told()) {
      ComparisonRow row = evidence.last(arm, measure);
      if (Double.isFinite(row.mean())) {
        sentences.add(wording.sentence(row));
      }
    }
    return Statement.of(texts.say(Message.arm(arm.name())), sentences);
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
    return Statement.of(
        texts.say("summary.together.lead"),
        List.of(
            texts.say(
                "summary.together." + key,
                "first",
                texts.say("solution." + Solution.CORRIDOR.key()),
                "second",
                texts.say("solution." + Solution.REPUTATION.key()),
                "measure",
                texts.say(trust.get().label()),
                "distance",
                numbers.distance(row.measure(), row.estimate()),
                "interval",
                row.distinct()
                    ? numbers.distanceInterval(row.measure(), row.estimate())
                    : numbers.interval(row.measure(), row.estimate()))));
  }

  private Optional<Statement> costs() {
    Optional<Costs> silo = Costs.of(evidence, evidence.series().baseline());
    Optional<Measure> line = evidence.measure(Measures.LINE_SERVICE);
    List<String> sentences = new ArrayList<>();
    for (Arm arm : findings.told()) {
      List<String> parts = new ArrayList<>();
      Optional<Costs> own = Costs.of(evidence, arm);
      if (own.isPresent() && silo.isPresent()) {
        parts.add(hours(arm, own.get(), silo.get()));
      }
      if (line.isPresent() && Double.isFinite(evidence.last(arm, line.get()).mean())) {
        parts.add(wording.sentence(evidence.last(arm, line.get())));
      }
      if (!parts.isEmpty()) {
        sentences.add(String.join(" ", parts));
      }
    }
    return Statement.of(texts.say("summary.cost.lead"), sentences);
  }

  private String hours(Arm arm, Costs own, Costs silo) {
    return texts.say(
        "summary.cost.hours",
        "arm",
        texts.say(Message.arm(arm.name())),
        "hours",
        numbers.decimal(own.total(), 1),
        "silo",
        numbers.decimal(silo.total(), 1));
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
                  texts.say(measure.label()),
                  "difference",
                  wording.difference(row)));
        }
      }
      if (!differences.isEmpty()) {
        sentences.add(
            texts.say(
                "summary.controls",
                "arm",
                texts.say(Message.arm(arm.name())),
                "differences",
                String.join("; ", differences)));
      }
    }
    return Statement.of(texts.say("summary.controls.lead"), sentences);
  }
}
