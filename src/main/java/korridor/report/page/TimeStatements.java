package korridor.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.report.evidence.ComparisonRow;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Findings;

/** What the summary says about time: how fast, who leads when, what stays after the end. */
final class TimeStatements {

  private static final int ONE_YEAR = 52;

  private final Evidence evidence;
  private final Language texts;
  private final List<Measure> measures;
  private final Numbers numbers;
  private final Wording wording;
  private final Findings findings;
  private final String end;

  TimeStatements(Evidence evidence, Language texts, List<Measure> measures) {
    this.evidence = evidence;
    this.texts = texts;
    this.measures = List.copyOf(measures);
    this.numbers = texts.numbers();
    this.wording = new Wording(texts);
    this.findings = new Findings(evidence);
    this.end = numbers.after(evidence.series().lastWeek());
  }

  /** When half of the last difference is reached. */
  Optional<Statement> speed() {
    List<String> sentences = new ArrayList<>();
    for (Measure measure : measures) {
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
                            texts.say(Message.arm(arm.name())),
                            "after",
                            numbers.after(weeks))));
      }
      if (!times.isEmpty()) {
        sentences.add(
            texts.say(
                "summary.speed",
                "measure",
                texts.say(measure.label()),
                "times",
                String.join("; ", times),
                "after",
                end));
      }
    }
    return Statement.of(texts.say("summary.speed.lead"), sentences);
  }

  /** Which single solution leads after one year and at the end. */
  Optional<Statement> ranking() {
    if (evidence.series().lastWeek() <= ONE_YEAR
        || !evidence.comparison().weeks().contains(ONE_YEAR)
        || findings.single().size() < 2) {
      return Optional.empty();
    }
    List<String> sentences = new ArrayList<>();
    for (Measure measure : measures) {
      List<ComparisonRow> early = findings.ranked(findings.single(), measure, ONE_YEAR);
      List<ComparisonRow> late =
          findings.ranked(findings.single(), measure, evidence.series().lastWeek());
      if (early.size() > 1 && late.size() > 1) {
        boolean same = early.get(0).arm().equals(late.get(0).arm());
        sentences.add(
            texts.say(
                same ? "summary.ranking.same" : "summary.ranking.change",
                "measure",
                texts.say(measure.label()),
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
    return Statement.of(texts.say("summary.ranking.lead"), sentences);
  }

  /** The first of a ranking and how sure its lead is. */
  private String leader(List<ComparisonRow> ranked) {
    ComparisonRow first = ranked.get(0);
    ComparisonRow lead = wording.row(first, findings.between(first, ranked.get(1)));
    return texts.say(
        lead.distinct() ? "summary.leader" : "summary.leader.unsure",
        "arm",
        texts.say(Message.arm(first.arm().name())),
        "value",
        numbers.value(first.measure(), first.mean()),
        "second",
        texts.say(Message.arm(ranked.get(1).arm().name())));
  }

  /** Differences when the solutions of an arm end, and at the end of the horizon. */
  Optional<Statement> persistence() {
    List<String> sentences = new ArrayList<>();
    for (Arm arm : findings.told()) {
      Optional<Integer> stop = findings.end(arm);
      for (Measure measure : stop.isPresent() ? measures : List.<Measure>of()) {
        ComparisonRow then = evidence.comparison().row(arm, measure, stop.get());
        ComparisonRow last = evidence.last(arm, measure);
        if (then.distinct() && Double.isFinite(last.difference())) {
          sentences.add(
              texts.say(
                  "summary.persistence",
                  "arm",
                  texts.say(Message.arm(arm.name())),
                  "measure",
                  texts.say(measure.label()),
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
    return Statement.of(texts.say("summary.persistence.lead"), sentences);
  }
}
