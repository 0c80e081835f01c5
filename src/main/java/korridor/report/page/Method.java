package korridor.report.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.ThTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.intervention.Interventions;
import korridor.observe.Measure;
import korridor.report.evidence.ComparisonRow;
import korridor.report.evidence.Evidence;
import korridor.statistics.PairedComparison;
import korridor.store.Manifest;

/** How the numbers came about, what is complete, and how to get them again. */
final class Method {

  private final Evidence evidence;
  private final Language texts;
  private final Numbers numbers;
  private final String home;

  Method(Evidence evidence, Language texts, String home) {
    this.evidence = evidence;
    this.texts = texts;
    this.numbers = texts.numbers();
    this.home = home;
  }

  /** The method in plain words, with what pairing achieved. */
  DomContent explain() {
    List<String> achieved = new ArrayList<>();
    for (Measure measure : Summary.TOLD) {
      evidence.measure(measure).flatMap(this::achieved).ifPresent(achieved::add);
    }
    String pairs =
        texts.say(
            "method.pairs",
            "replicates",
            evidence.series().replicates(),
            "warmup",
            numbers.span(evidence.scenario().horizon().warmUp()),
            "span",
            numbers.span(evidence.series().lastWeek()));
    return each(
        each(drawn(), said -> p(Markup.words(said))),
        p(Markup.words(pairs)),
        p(Markup.words(texts.say("method.interval"))),
        iff(
            !achieved.isEmpty(),
            p(texts.say("method.achieved") + " " + String.join(" ", achieved))),
        p(texts.say(evidence.controls().isEmpty() ? "method.controls.none" : "method.controls")),
        p(texts.say("method.limits")));
  }

  /** What draws, luck and the numbers of the first page are; nothing where none was drawn. */
  private List<String> drawn() {
    return evidence
        .ensemble()
        .map(
            ensemble ->
                Stream.of("draws", "share", "span", "matter", "given-away", "averages")
                    .map(
                        key ->
                            texts.say(
                                "method.drawn." + key,
                                "draws",
                                evidence.series().administrations().draws().size(),
                                "replicates",
                                ensemble.replicates()))
                    .toList())
        .orElse(List.of());
  }

  /** How many of the planned runs finished, and which failed for what reason. */
  DomContent completeness() {
    Manifest manifest = evidence.manifest();
    int failed = manifest.failures().size();
    int open = manifest.planned() - manifest.finished() - failed;
    return each(
        p(
            texts.say(
                "runs.finished",
                "finished",
                manifest.finished(),
                "planned",
                manifest.planned(),
                "failed",
                failed)),
        iff(open > 0, p(texts.say("runs.open", "n", open))),
        failed == 0 ? each() : failures(manifest));
  }

  /** Version, seed, hash, and the command that gives the same results. */
  DomContent reproduce() {
    Manifest manifest = evidence.manifest();
    String revision =
        manifest.gitRevision().equals("unknown")
            ? texts.say("fact.unknown")
            : manifest.gitRevision();
    return each(
        dl(
                fact("fact.version", manifest.korridor() + " (" + revision + ")"),
                fact("fact.scenario", manifest.scenario()),
                fact("fact.hash", manifest.scenarioHash()),
                fact("fact.seed", String.valueOf(manifest.seed())),
                fact("fact.java", manifest.jdk()),
                fact("fact.system", manifest.os()),
                fact("fact.started", manifest.started()))
            .withClass("facts"),
        again(manifest));
  }

  /** The command line knows standard interventions only. */
  private DomContent again(Manifest manifest) {
    if (!Interventions.STANDARD.containsAll(evidence.interventions())) {
      return p(texts.say("reproduce.outside"));
    }
    Command command = new Command(manifest, home, evidence.matching().used());
    if (evidence.isComparison()) {
      return again("reproduce.how", command.text(texts.code()));
    }
    String draw = evidence.series().administrations().draws().get(0).name();
    return again("reproduce.study", command.ofRun(draw));
  }

  private DomContent again(String how, String command) {
    return each(
        p(texts.say(how)), Markup.scroll(texts.say("section.reproduce"), pre(code(command))));
  }

  private DomContent failures(Manifest manifest) {
    String name = texts.say("table.failures");
    List<ThTag> heads =
        Stream.of("table.arm", "table.replicate", "fact.seed", "table.reason")
            .map(key -> Markup.column(texts.say(key)))
            .toList();
    return Markup.scroll(
        name,
        table(
            caption(name),
            Markup.heads(heads),
            tbody(
                each(
                    manifest.failures(),
                    failure ->
                        tr(
                            Markup.row(texts.say(Message.arm(failure.arm()))),
                            td(String.valueOf(failure.replicate())),
                            td(String.valueOf(failure.seed())),
                            td(failure.reason()))))));
  }

  private DomContent fact(String key, String value) {
    return each(dt(texts.say(key)), dd(value == null ? Numbers.UNKNOWN : value));
  }

  private Optional<String> achieved(Measure measure) {
    List<PairedComparison> rows =
        evidence.compared().stream()
            .map(arm -> evidence.last(arm, measure))
            .map(ComparisonRow::paired)
            .filter(p -> Double.isFinite(p.pairCorrelation()))
            .filter(p -> Double.isFinite(p.varianceRatio()))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        texts.say(
            "method.achieved.measure",
            "measure",
            texts.say(measure.label()),
            "correlation",
            span(rows, PairedComparison::pairCorrelation),
            "ratio",
            span(rows, PairedComparison::varianceRatio)));
  }

  private String span(List<PairedComparison> rows, ToDoubleFunction<PairedComparison> number) {
    double low = rows.stream().mapToDouble(number).min().orElse(Double.NaN);
    double high = rows.stream().mapToDouble(number).max().orElse(Double.NaN);
    String lower = numbers.decimal(low, 2);
    String upper = numbers.decimal(high, 2);
    return lower.equals(upper)
        ? lower
        : texts.say("number.interval", "lower", lower, "upper", upper);
  }
}
