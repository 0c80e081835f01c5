package korridor.report.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.ThTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measure.Group;
import korridor.observe.Measures;
import korridor.report.evidence.ComparisonRow;
import korridor.report.evidence.Costs;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Findings;
import korridor.report.evidence.Judgement;

/** The tables of numbers: at a glance, all measures, definitions. */
final class MeasureTables {

  /** The few measures that matter; hours follow. */
  static final List<Measure> GLANCE =
      List.of(
          Measures.TRUST_ACROSS,
          Measures.DONE_IN_TWO_YEARS,
          Measures.SATISFACTION,
          Measures.EXTERNAL_TRUST,
          Measures.LINE_SERVICE_WORST,
          Measures.OFFICES_SHORT);

  private final Evidence evidence;
  private final Language texts;
  private final Numbers numbers;

  MeasureTables(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
    this.numbers = texts.numbers();
  }

  /** One row per arm with the few measures that matter; on a phone, one card per arm. */
  DomContent glance() {
    List<Measure> measures =
        GLANCE.stream().map(evidence::measure).flatMap(Optional::stream).toList();
    List<ThTag> heads = new ArrayList<>(List.of(Markup.column(texts.say("table.arm"))));
    measures.forEach(measure -> heads.add(Markup.numbers(heading(measure))));
    heads.add(Markup.numbers(texts.say("table.hours")));
    String name = texts.say("table.glance", "after", after());
    return each(
        Markup.scroll(
            name,
            table(
                    caption(name),
                    Markup.heads(heads),
                    tbody(each(evidence.arms(), arm -> glance(arm, measures))))
                .withClass("glance")),
        p(texts.say("table.marks")).withClass("note"));
  }

  private DomContent glance(Arm arm, List<Measure> measures) {
    int acting = new Findings(evidence).reference(arm);
    String hours =
        Costs.of(evidence, arm, acting)
            .map(costs -> numbers.decimal(costs.total(), 1))
            .orElse(Numbers.UNKNOWN);
    return tr(
        Markup.row(name(arm)),
        each(measures, m -> cell(evidence.last(arm, m), false).attr("data-label", heading(m))),
        td(hours).withClass("number").attr("data-label", texts.say("table.hours")));
  }

  /** All measures in rows, all arms in columns, in the last week. */
  DomContent all() {
    List<ThTag> heads = new ArrayList<>(List.of(Markup.column(texts.say("table.measure"))));
    evidence.arms().forEach(arm -> heads.add(Markup.numbers(name(arm))));
    String name = texts.say("table.all", "after", after());
    return Markup.scroll(
            name,
            table(
                    caption(name),
                    Markup.heads(heads),
                    each(
                        Arrays.stream(Group.values())
                            .filter(group -> !evidence.measures(group).isEmpty())
                            .toList(),
                        this::group))
                .withClass("all"))
        .withClass("scroll wide");
  }

  private DomContent group(Group group) {
    return tbody(
        tr(th(texts.say(group.words()))
                .withColspan(String.valueOf(evidence.arms().size() + 1))
                .withScope("rowgroup"))
            .withClass("group"),
        each(
            evidence.measures(group),
            measure ->
                tr(
                    Markup.row(heading(measure)),
                    each(evidence.arms(), arm -> cell(evidence.last(arm, measure), true)))));
  }

  /** What each measure counts. */
  DomContent definitions() {
    String name = texts.say("table.definitions");
    return Markup.scroll(
        name,
        table(
                caption(name),
                Markup.heads(
                    List.of(
                        Markup.column(texts.say("table.measure")),
                        Markup.column(texts.say("table.unit")),
                        Markup.column(texts.say("table.definition")),
                        Markup.column(texts.say("table.wanted")))),
                tbody(each(evidence.series().measures(), this::definition)))
            .withClass("definitions"));
  }

  private DomContent definition(Measure measure) {
    String wanted = "wanted." + measure.better().name().toLowerCase(Locale.ROOT);
    return tr(
        Markup.row(texts.say(measure.label())),
        td(unit(measure)),
        td(Markup.words(texts.say(measure.definition()))),
        td(texts.say(wanted)));
  }

  /** The value, and for compared arms the difference with a mark when it is clear. */
  private TdTag cell(ComparisonRow row, boolean interval) {
    boolean compared =
        !row.arm().equals(evidence.series().baseline()) && row.judgement() != Judgement.UNKNOWN;
    Measure measure = row.measure();
    return td(
            text(numbers.value(measure, mean(row))),
            iff(
                compared,
                span(mark(row) + numbers.difference(measure, row.difference()))
                    .withClass("difference")),
            iff(
                compared && interval && row.intervalKnown(),
                span(numbers.interval(measure, row.estimate())).withClass("interval")))
        .withClass("number " + judged(row));
  }

  /** The mean of the pairs; where there is none, as of what the silo lacks, that of the arm. */
  private double mean(ComparisonRow row) {
    return row.paired().n() > 0 ? row.mean() : evidence.mean(row.arm(), row.measure(), row.week());
  }

  private static String mark(ComparisonRow row) {
    return switch (row.judgement()) {
      case ABOVE -> "▲\u00a0";
      case BELOW -> "▼\u00a0";
      default -> "";
    };
  }

  private static String judged(ComparisonRow row) {
    return Findings.improves(row) ? "good" : Findings.worsens(row) ? "bad" : "plain";
  }

  private String heading(Measure measure) {
    return measure.scale().amount()
        ? texts.say("axis.measure", "measure", texts.say(measure.label()), "unit", unit(measure))
        : texts.say(measure.label());
  }

  private String unit(Measure measure) {
    return texts.say(measure.unitOrScale());
  }

  private String name(Arm arm) {
    return texts.say(Message.arm(arm.name()));
  }

  private String after() {
    return numbers.after(evidence.series().lastWeek());
  }
}
