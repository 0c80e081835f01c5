package korridor.report.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.ThTag;
import java.util.ArrayList;
import java.util.List;
import korridor.language.Language;
import korridor.language.Numbers;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.report.evidence.ComparisonRow;
import korridor.report.evidence.Judgement;
import korridor.report.evidence.TwoResults;

/** Two results side by side on one page. */
public final class DifferencePage {

  private final TwoResults results;
  private final Language texts;
  private final Numbers numbers;
  private final Differences differences;

  /** The page in a language. */
  public DifferencePage(TwoResults results, Language texts) {
    this.results = results;
    this.texts = texts;
    this.numbers = texts.numbers();
    this.differences = new Differences(results, texts);
  }

  /** The whole document. */
  public String html() {
    return Markup.document(
        texts,
        differences.title(),
        j2html.TagCreator.header(
            Opening.sizes(texts),
            p(texts.say("page.kicker")).withClass("kicker"),
            h1(Markup.words(differences.title())),
            p(Markup.words(differences.method())).withClass("description")),
        main(
            part("scenario", inputs()),
            part("results", outcomes(), each(results.weeks(), this::changes))),
        footer(texts.say("diff.footer", "version", results.second().manifest().korridor())));
  }

  private DomContent part(String id, DomContent... content) {
    return section(h2(texts.say("diff.section." + id)), each(content)).withId(id);
  }

  private DomContent inputs() {
    List<Differences.Input> inputs = differences.inputs();
    if (inputs.isEmpty()) {
      return p(texts.say("diff.inputs", "n", 0));
    }
    String name = texts.say("diff.inputs", "n", inputs.size());
    return Markup.scroll(
        name,
        table(
            caption(name),
            Markup.heads(
                List.of(
                    Markup.column(texts.say("diff.what")),
                    Markup.column(results.firstName()),
                    Markup.column(results.secondName()))),
            tbody(
                each(
                    inputs,
                    input ->
                        tr(Markup.row(input.what()), td(input.first()), td(input.second()))))));
  }

  private DomContent outcomes() {
    return ul(each(differences.outcomes(), line -> li(Markup.words(line))));
  }

  private DomContent changes(int week) {
    List<ThTag> heads = new ArrayList<>(List.of(Markup.column(texts.say("table.arm"))));
    differences.measures().forEach(m -> heads.add(Markup.numbers(texts.say(m.label()))));
    String name =
        texts.say(
            "diff.table",
            "after",
            numbers.after(week),
            "first",
            results.firstName(),
            "second",
            results.secondName());
    return Markup.scroll(
        name,
        table(
            caption(name),
            Markup.heads(heads),
            tbody(each(results.arms(), arm -> row(arm, week)))));
  }

  private DomContent row(Arm arm, int week) {
    return tr(
        Markup.row(differences.name(arm)),
        each(differences.measures(), measure -> cell(results.row(arm, measure, week))));
  }

  private TdTag cell(ComparisonRow row) {
    Measure measure = row.measure();
    boolean known = row.judgement() != Judgement.UNKNOWN;
    return td(
            text(
                numbers.value(measure, row.paired().baselineMean())
                    + " → "
                    + numbers.value(measure, row.mean())),
            iff(
                known,
                span(mark(row) + numbers.difference(measure, row.difference()))
                    .withClass("difference")),
            iff(
                known && row.intervalKnown(),
                span(numbers.interval(measure, row.estimate())).withClass("interval")))
        .withClass("number plain");
  }

  private static String mark(ComparisonRow row) {
    return switch (row.judgement()) {
      case ABOVE -> "▲\u00a0";
      case BELOW -> "▼\u00a0";
      default -> "";
    };
  }
}
