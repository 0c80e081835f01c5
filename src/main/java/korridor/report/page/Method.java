package korridor.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.language.Numbers;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.report.evidence.ComparisonRow;
import korridor.report.evidence.Evidence;
import korridor.statistics.PairedComparison;
import korridor.store.Manifest;

/** How the numbers came about, what is complete, and how to get them again. */
final class Method {

  private final Evidence evidence;
  private final Language texts;
  private final Numbers numbers;

  Method(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
    this.numbers = texts.numbers();
  }

  /** The method in plain words, with what pairing achieved. */
  void explain(Html html) {
    html.element(
        "p",
        texts.say(
            "method.pairs",
            "replicates",
            numbers.whole(evidence.series().replicates()),
            "warmup",
            numbers.span(evidence.scenario().horizon().warmUp()),
            "span",
            numbers.span(evidence.series().lastWeek())));
    html.element("p", texts.say("method.interval"));
    List<String> achieved = new ArrayList<>();
    for (Measure measure : List.of(Measures.TRUST_ACROSS, Measures.RESOLUTION_RATE)) {
      evidence.measure(measure).flatMap(this::achieved).ifPresent(achieved::add);
    }
    if (!achieved.isEmpty()) {
      html.element("p", texts.say("method.achieved") + " " + String.join(" ", achieved));
    }
    html.element("p", texts.say("method.limits"));
  }

  /** How many of the planned runs finished, and which failed for what reason. */
  void completeness(Html html) {
    Manifest manifest = evidence.manifest();
    html.element(
        "p",
        texts.say(
            "runs.finished",
            "finished",
            numbers.whole(manifest.finished()),
            "planned",
            numbers.whole(manifest.planned()),
            "failed",
            numbers.whole(manifest.failures().size())));
    int open = manifest.planned() - manifest.finished() - manifest.failures().size();
    if (open > 0) {
      html.element("p", texts.say("runs.open", "n", numbers.whole(open)));
    }
    if (!manifest.failures().isEmpty()) {
      failures(html, manifest);
    }
  }

  /** Version, seed, hash, and the command that gives the same results. */
  void reproduce(Html html) {
    Manifest manifest = evidence.manifest();
    html.open("dl", "class", "facts");
    fact(html, "fact.version", manifest.korridor() + " (" + manifest.gitRevision() + ")");
    fact(html, "fact.scenario", manifest.scenario());
    fact(html, "fact.hash", manifest.scenarioHash());
    fact(html, "fact.seed", String.valueOf(manifest.seed()));
    fact(html, "fact.java", manifest.jdk());
    fact(html, "fact.system", manifest.os());
    fact(html, "fact.started", manifest.started());
    html.close();
    html.element("p", texts.say("reproduce.how"));
    String arms = evidence.arms().stream().map(Arm::name).collect(Collectors.joining(","));
    html.open("pre")
        .element(
            "code",
            "./korridor compare scenario.yaml --arms "
                + arms
                + " --replicates "
                + evidence.series().replicates()
                + " --seed "
                + manifest.seed()
                + " --lang "
                + texts.locale().getLanguage())
        .close();
  }

  private void failures(Html html, Manifest manifest) {
    html.open("div", "class", "scroll").open("table");
    html.element("caption", texts.say("table.failures"));
    html.open("thead").open("tr");
    for (String key : List.of("table.arm", "table.replicate", "fact.seed", "table.reason")) {
      html.element("th", texts.say(key), "scope", "col");
    }
    html.close().close().open("tbody");
    for (Manifest.Failure failure : manifest.failures()) {
      html.open("tr").element("th", failure.arm(), "scope", "row");
      html.element("td", String.valueOf(failure.replicate()));
      html.element("td", String.valueOf(failure.seed()));
      html.element("td", failure.reason()).close();
    }
    html.close().close().close();
  }

  private void fact(Html html, String key, String value) {
    html.element("dt", texts.say(key)).element("dd", value == null ? Numbers.UNKNOWN : value);
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
