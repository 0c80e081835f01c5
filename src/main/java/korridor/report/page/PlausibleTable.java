package korridor.report.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.ThTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import korridor.language.Estimate;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.report.evidence.Ensemble;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.LedWith;
import korridor.report.evidence.Share;
import korridor.report.evidence.Spread;

/** In how many plausible administrations each arm is higher, a column for each measure. */
final class PlausibleTable {

  private static final int HUNDRED = 100;

  private final Evidence evidence;
  private final Language texts;
  private final Numbers numbers;
  private final Ensemble ensemble;

  PlausibleTable(Evidence evidence, Language texts, Ensemble ensemble) {
    this.evidence = evidence;
    this.texts = texts;
    this.numbers = texts.numbers();
    this.ensemble = ensemble;
  }

  DomContent table() {
    List<Measure> led = ensemble.led();
    if (led.isEmpty() || evidence.compared().isEmpty()) {
      return each();
    }
    List<ThTag> heads = new ArrayList<>(List.of(Markup.column(texts.say("table.arm"))));
    led.forEach(measure -> heads.add(Markup.numbers(head(measure))));
    int week = evidence.series().lastWeek();
    String name = texts.say("table.plausible", "after", numbers.after(week));
    return each(
        Markup.scroll(
            name,
            j2html.TagCreator.table(
                    caption(name),
                    Markup.heads(heads),
                    tbody(each(evidence.compared(), arm -> row(arm, led, week))))
                .withClass("glance")),
        p(texts.say("table.plausible.note", "matters", matters(led))).withClass("note"));
  }

  private DomContent row(Arm arm, List<Measure> led, int week) {
    return tr(
        Markup.row(texts.say(Message.arm(arm.name()))),
        each(led, measure -> cell(arm, measure, week)));
  }

  private TdTag cell(Arm arm, Measure measure, int week) {
    TdTag cell = td().withClass("number").attr("data-label", head(measure));
    return ensemble
        .spread(arm, measure, week)
        .map(
            s ->
                cell.with(
                    span(share(s.higher())),
                    span(numbers.difference(measure, s.median())).withClass("difference"),
                    span(ends(s)).withClass("interval")))
        .orElseGet(() -> cell.withText(Numbers.UNKNOWN));
  }

  /** "93 (86 to 97)", of 100. */
  private String share(Share share) {
    return texts.say(
        "table.plausible.share",
        "share",
        numbers.decimal(HUNDRED * share.value(), 0),
        "low",
        numbers.decimal(HUNDRED * share.lower(), 0),
        "high",
        numbers.decimal(HUNDRED * share.upper(), 0));
  }

  private String ends(Spread s) {
    return numbers.interval(s.measure(), new Estimate(s.median(), s.low(), s.high()));
  }

  private String head(Measure measure) {
    String unit = texts.say(measure.unitOrScale());
    return texts.say("table.plausible.head", "measure", measure.label(), "unit", unit);
  }

  private String matters(List<Measure> led) {
    return led.stream()
        .map(
            measure ->
                texts.say(
                    "table.plausible.matters",
                    "measure",
                    measure.label(),
                    "distance",
                    numbers.distance(measure, LedWith.smallest(measure))))
        .collect(Collectors.joining("; "));
  }
}
