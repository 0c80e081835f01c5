package korridor.report.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.main;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
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
import java.util.List;
import java.util.Locale;
import korridor.evaluation.Finding;
import korridor.evaluation.Picture;
import korridor.evaluation.Result;
import korridor.evaluation.Verdict;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.report.chart.Figure;
import korridor.report.chart.FigureWriter;
import korridor.report.chart.PictureChart;
import korridor.statistics.Interval;

/**
 * Examined cases as one HTML page: the table of all findings, then each case with its pictures.
 *
 * @param title heading of the page
 * @param introduction what was examined and with how many runs
 */
public record VerificationPage(
    Message title, Message introduction, List<Result> results, Language texts) {

  private static final List<String> COLUMNS =
      List.of(
          "case",
          "subject",
          "target",
          "value",
          "interval",
          "tolerance",
          "runs",
          "alarm",
          "verdict");

  /** The whole document. */
  public String html() {
    return Markup.document(
        texts,
        texts.say(title),
        header(
            p(texts.say("page.kicker")).withClass("kicker"),
            h1(texts.say(title)),
            p(Markup.words(texts.say(introduction))).withClass("question"),
            p(Markup.words(tally())).withClass("description")),
        main(
            section(h2(texts.say("verification.table")), findings()).withId("table"),
            each(results, this::chapter)));
  }

  private Locale locale() {
    return texts.locale();
  }

  /** Cases of one page speak with the same words. */
  private String words() {
    return results.get(0).examined().words();
  }

  private String tally() {
    long passed = results.stream().filter(r -> r.verdict() == Verdict.PASSED).count();
    long findings = results.stream().mapToLong(r -> r.outcome().findings().size()).sum();
    double alarm =
        results.stream()
            .flatMap(r -> r.outcome().findings().stream())
            .mapToDouble(Finding::falseAlarm)
            .filter(Double::isFinite)
            .sum();
    return texts.say(
        words() + ".tally",
        "passed",
        String.valueOf(passed),
        "cases",
        String.valueOf(results.size()),
        "findings",
        String.valueOf(findings),
        "alarm",
        texts.numbers().digits(Numbers.rounded(alarm)));
  }

  private DomContent findings() {
    String name = texts.say("verification.table");
    List<ThTag> heads =
        COLUMNS.stream().map(key -> Markup.column(texts.say("verification." + key))).toList();
    return Markup.scroll(
            name,
            table(caption(name), Markup.heads(heads), tbody(each(results, this::rows)))
                .withClass("all"))
        .withClass("scroll wide");
  }

  private DomContent rows(Result result) {
    String id = result.examined().id();
    return each(
        tr(th(a(id).withHref("#" + id), text(" " + texts.say(result.examined().title())))
                .withScope("row")
                .withColspan(String.valueOf(COLUMNS.size())))
            .withClass("group"),
        each(result.outcome().findings(), finding -> row(result, finding)));
  }

  private DomContent row(Result result, Finding finding) {
    boolean passed = finding.verdict() == Verdict.PASSED;
    double alarm = finding.falseAlarm();
    return tr(
        td(""),
        td(texts.say(finding.subject())),
        number(texts.numbers().digits(finding.target())),
        number(texts.numbers().digits(finding.estimate())),
        number(brackets(finding.interval())).withClass("number whole"),
        td(texts.say(finding.tolerance())),
        number(String.valueOf(finding.runs())),
        number(alarm == 0 ? "0" : texts.numbers().digits(alarm)),
        td(span(texts.say(result.examined().verdict(finding.verdict()))).withClass("difference"))
            .withClass(passed ? "good" : "bad"));
  }

  private String brackets(Interval interval) {
    return texts.numbers().brackets(interval.lower(), interval.upper());
  }

  private static TdTag number(String text) {
    return td(text).withClass("number");
  }

  private DomContent chapter(Result result) {
    String id = result.examined().id();
    String took =
        texts.say(
            "verification.took",
            "verdict",
            result.examined().verdict(result.verdict()),
            "seconds",
            texts.numbers().decimal(result.seconds(), 1));
    return section(
            h2(id + " " + texts.say(result.examined().title())),
            p(Markup.words(texts.say(result.examined().reference()))),
            p(took).withClass("note"),
            each(figures(result).toArray(DomContent[]::new)))
        .withId(id);
  }

  private List<DomContent> figures(Result result) {
    PictureChart charts = new PictureChart(texts);
    List<DomContent> figures = new ArrayList<>();
    for (Picture picture : result.outcome().pictures()) {
      String name = result.examined().id().toLowerCase(Locale.ROOT) + "-" + (figures.size() + 1);
      Figure drawn = charts.of(name, picture);
      String region = texts.say("caption.region", "title", drawn.title());
      figures.add(
          figure(Markup.scroll(region, Markup.drawing(FigureWriter.svg(drawn))))
              .withId("figure-" + name));
    }
    return figures;
  }
}
