package korridor.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measure.Better;
import korridor.report.chart.Groups;
import korridor.report.evidence.ComparisonRow;
import korridor.report.evidence.Costs;
import korridor.report.evidence.Evidence;
import korridor.report.text.Numbers;
import korridor.report.text.Scale;
import korridor.report.text.Texts;

/** The tables of numbers: at a glance, all measures, definitions, hours. */
final class MeasureTables {

  private static final List<String> GLANCE =
      List.of(
          "trust_across",
          "resolution_rate",
          "competence_institutional",
          "external_trust",
          "line_service");

  private final Evidence evidence;
  private final Texts texts;
  private final Numbers numbers;

  MeasureTables(Evidence evidence, Texts texts) {
    this.evidence = evidence;
    this.texts = texts;
    this.numbers = texts.numbers();
  }

  /** One row per arm with the few measures that matter. */
  void glance(Html html) {
    List<Measure> measures =
        GLANCE.stream().map(evidence::measure).flatMap(Optional::stream).toList();
    html.open("div", "class", "scroll").open("table", "class", "glance");
    html.element("caption", texts.say("table.glance", "after", after()));
    html.open("thead").open("tr").element("th", texts.say("table.arm"), "scope", "col");
    measures.forEach(m -> html.element("th", heading(m), "scope", "col", "class", "number"));
    html.element("th", texts.say("table.hours"), "scope", "col", "class", "number");
    html.close().close().open("tbody");
    for (Arm arm : evidence.arms()) {
      html.open("tr").element("th", texts.arm(arm), "scope", "row");
      measures.forEach(m -> cell(html, evidence.last(arm, m), false));
      String hours =
          Costs.of(evidence, arm)
              .map(costs -> numbers.decimal(costs.total(), 1))
              .orElse(Numbers.UNKNOWN);
      html.element("td", hours, "class", "number").close();
    }
    html.close().close().close();
    html.element("p", texts.say("table.marks"), "class", "note");
  }

  /** All measures in rows, all arms in columns, in the last week. */
  void all(Html html) {
    html.open("div", "class", "scroll wide").open("table", "class", "all");
    html.element("caption", texts.say("table.all", "after", after()));
    html.open("thead").open("tr").element("th", texts.say("table.measure"), "scope", "col");
    for (Arm arm : evidence.arms()) {
      html.element("th", texts.arm(arm), "scope", "col", "class", "number");
    }
    html.close().close();
    for (Map.Entry<String, List<String>> group : Groups.ALL.entrySet()) {
      List<Measure> measures =
          group.getValue().stream().map(evidence::measure).flatMap(Optional::stream).toList();
      if (!measures.isEmpty()) {
        html.open("tbody").open("tr", "class", "group");
        String columns = String.valueOf(evidence.arms().size() + 1);
        html.element("th", texts.say(group.getKey()), "colspan", columns, "scope", "rowgroup");
        html.close();
        measures.forEach(measure -> row(html, measure));
        html.close();
      }
    }
    html.close().close();
  }

  /** What each measure counts. */
  void definitions(Html html) {
    html.open("div", "class", "scroll").open("table", "class", "definitions");
    html.element("caption", texts.say("table.definitions"));
    html.open("thead").open("tr");
    for (String key : List.of("table.measure", "table.unit", "table.definition", "table.wanted")) {
      html.element("th", texts.say(key), "scope", "col");
    }
    html.close().close().open("tbody");
    for (Measure measure : evidence.series().measures()) {
      html.open("tr").element("th", texts.label(measure), "scope", "row");
      html.element("td", unit(measure)).element("td", texts.definition(measure));
      html.element(
          "td", texts.say("wanted." + measure.better().name().toLowerCase(java.util.Locale.ROOT)));
      html.close();
    }
    html.close().close().close();
  }

  /** Hours per head and year, by what they are spent on. */
  void hours(Html html) {
    List<Costs> costs =
        evidence.arms().stream()
            .map(arm -> Costs.of(evidence, arm, evidence.series().lastWeek()))
            .flatMap(Optional::stream)
            .toList();
    if (costs.isEmpty()) {
      html.element("p", texts.say("table.nohours"));
      return;
    }
    html.open("div", "class", "scroll").open("table", "class", "hours");
    html.element("caption", texts.say("table.costs"));
    html.open("thead").open("tr").element("th", texts.say("table.arm"), "scope", "col");
    for (String key : List.of("cost.other", "cost.corridor", "cost.iteam", "cost.sum")) {
      html.element("th", texts.say(key), "scope", "col", "class", "number");
    }
    html.close().close().open("tbody");
    for (Costs cost : costs) {
      html.open("tr").element("th", texts.arm(cost.arm()), "scope", "row");
      for (double part : List.of(cost.other(), cost.corridor(), cost.iteam(), cost.total())) {
        html.element("td", numbers.decimal(part, 1), "class", "number");
      }
      html.close();
    }
    html.close().close().close();
  }

  private void row(Html html, Measure measure) {
    html.open("tr").element("th", heading(measure), "scope", "row");
    evidence.arms().forEach(arm -> cell(html, evidence.last(arm, measure), true));
    html.close();
  }

  /** The value, and for compared arms the difference with a mark when it is distinct. */
  private void cell(Html html, ComparisonRow row, boolean interval) {
    html.open("td", "class", "number " + judged(row));
    html.text(numbers.value(row.measure(), row.mean()));
    boolean compared = !row.arm().equals(evidence.series().baseline());
    if (compared && Double.isFinite(row.difference())) {
      String difference = numbers.difference(row.measure(), row.difference());
      html.element("span", mark(row) + difference, "class", "difference");
      if (interval && row.intervalKnown()) {
        html.element("span", numbers.interval(row), "class", "interval");
      }
    }
    html.close();
  }

  private static String mark(ComparisonRow row) {
    if (!row.distinct()) {
      return "";
    }
    return row.difference() > 0 ? "▲\u00a0" : "▼\u00a0";
  }

  private static String judged(ComparisonRow row) {
    Better better = row.measure().better();
    if (!row.distinct() || better == Better.NEITHER) {
      return "plain";
    }
    return row.difference() > 0 == (better == Better.HIGHER) ? "good" : "bad";
  }

  private String heading(Measure measure) {
    return Scale.of(measure) == Scale.AMOUNT
        ? texts.say("axis.measure", "measure", texts.label(measure), "unit", unit(measure))
        : texts.label(measure);
  }

  private String unit(Measure measure) {
    return switch (Scale.of(measure)) {
      case INDEX -> texts.say("unit.index");
      case PERCENT -> texts.say("unit.percent");
      case AMOUNT -> texts.unit(measure.unit());
    };
  }

  private String after() {
    return numbers.after(evidence.series().lastWeek());
  }
}
