package korridor.report.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.ThTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Findings;

/**
 * Small tables of the annex with a row for each arm: parts of one whole, with a picture of them.
 */
final class ArmTables {

  private static final List<Measure> OUTCOMES =
      List.of(Measures.DONE, Measures.PARTLY_DONE, Measures.NOT_DONE);
  private static final List<Measure> SEATS =
      List.of(
          Measures.SEATS_OWN_TIE,
          Measures.SEATS_CORRIDOR,
          Measures.SEATS_FRIEND,
          Measures.SEATS_ITEAM,
          Measures.SEATS_DELEGATED);
  private static final List<Measure> HEADS =
      List.of(
          Measures.CREDIT_SHARED,
          Measures.SPONSORSHIP_THEMES,
          Measures.SPONSORSHIP_OWNERS,
          Measures.SPONSORSHIP_WITHOUT_THEME);
  private static final List<Measure> ITEAM =
      List.of(
          Measures.ITEAM_PARTICIPATION,
          Measures.ITEAM_MATCH,
          Measures.ITEAM_FACILITATION,
          Measures.ITEAM_OUTSIDE);

  private final Evidence evidence;
  private final Language texts;
  private final Numbers numbers;
  private final Findings findings;

  ArmTables(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
    this.numbers = texts.numbers();
    this.findings = new Findings(evidence);
  }

  /** Issues done, partly done, not done, of those that ended last. */
  DomContent outcomes() {
    return parts("table.outcomes", OUTCOMES, false);
  }

  /** How seats in teams were filled. */
  DomContent seats() {
    return parts("table.seats", SEATS, false);
  }

  /** What the I-Team spent its hours on; what is left was not used. */
  DomContent iteam() {
    return parts("table.iteam", ITEAM, true);
  }

  /** Whether anybody had an I-Team. */
  boolean hasITeam() {
    return !rows(ITEAM).isEmpty();
  }

  /** Whether the results have what a table of this kind needs. */
  boolean hasOutcomes() {
    return !rows(OUTCOMES).isEmpty();
  }

  /** Whether seats were filled. */
  boolean hasSeats() {
    return !rows(SEATS).isEmpty();
  }

  /** Whether the heads are known. */
  boolean hasHeads() {
    return !rows(HEADS).isEmpty();
  }

  /** Credit that went to contributors, and the sponsorship that followed from it. */
  DomContent heads() {
    List<ThTag> heads = new ArrayList<>(List.of(Markup.column(texts.say("table.arm"))));
    HEADS.forEach(measure -> heads.add(Markup.numbers(texts.say(measure.label()))));
    String name = texts.say("table.heads");
    return Markup.scroll(
        name,
        table(
            caption(name),
            Markup.heads(heads),
            tbody(
                each(
                    rows(HEADS),
                    arm ->
                        tr(
                            Markup.row(texts.say(Message.arm(arm.name()))),
                            each(
                                HEADS,
                                measure ->
                                    td(numbers.value(measure, value(arm, measure)))
                                        .withClass("number")))))));
  }

  private DomContent parts(String key, List<Measure> measures, boolean rest) {
    List<ThTag> heads = new ArrayList<>(List.of(Markup.column(texts.say("table.arm"))));
    for (int n = 0; n < measures.size(); n++) {
      heads.add(part(texts.say("part." + measures.get(n).name()), n));
    }
    if (rest) {
      heads.add(part(texts.say("table.iteam.rest"), measures.size()));
    }
    heads.add(Markup.column(texts.say("table.picture")));
    String name = texts.say(key, "after", numbers.after(evidence.series().lastWeek()));
    return Markup.scroll(
        name,
        table(
                caption(name),
                Markup.heads(heads),
                tbody(each(rows(measures), arm -> row(arm, measures, rest))))
            .withClass("parts"));
  }

  private static ThTag part(String name, int n) {
    return Markup.numbers(name)
        .with(span().withClass("chip part-" + n).attr("aria-hidden", "true"));
  }

  private DomContent row(Arm arm, List<Measure> measures, boolean rest) {
    double[] parts = measures.stream().mapToDouble(measure -> value(arm, measure)).toArray();
    double[] all = Arrays.copyOf(parts, parts.length + (rest ? 1 : 0));
    if (rest) {
      all[parts.length] = Math.max(0, 1 - Arrays.stream(parts).sum());
    }
    return tr(
        Markup.row(texts.say(Message.arm(arm.name()))),
        each(
            Arrays.stream(all).boxed().toList(),
            part -> td(numbers.percent(part, 0)).withClass("number")),
        td(bar(all)).withClass("picture"));
  }

  /** The parts beside one another; the cells before say the same in numbers. */
  private static DomContent bar(double[] parts) {
    List<DomContent> pieces = new ArrayList<>();
    for (int n = 0; n < parts.length; n++) {
      String width = String.format(Locale.ROOT, "width:%.1f%%", 100 * parts[n]);
      pieces.add(iff(parts[n] > 0, span().withClass("part-" + n).withStyle(width)));
    }
    return div(each(pieces.toArray(DomContent[]::new)))
        .withClass("bar")
        .attr("aria-hidden", "true");
  }

  /** Arms in which all of some measures are known. */
  private List<Arm> rows(List<Measure> measures) {
    return evidence.arms().stream()
        .filter(arm -> measures.stream().allMatch(m -> Double.isFinite(value(arm, m))))
        .toList();
  }

  /** How issues end is told of the last week, the rest of the time in which an arm acts. */
  private double value(Arm arm, Measure measure) {
    int week = OUTCOMES.contains(measure) ? evidence.series().lastWeek() : findings.reference(arm);
    return evidence.measure(measure).isEmpty() ? Double.NaN : evidence.mean(arm, measure, week);
  }
}
