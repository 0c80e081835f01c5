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
import korridor.language.Language;
import korridor.report.chart.FigureWriter;
import korridor.report.chart.PictureChart;
import korridor.scenario.Wording;
import korridor.verification.Digits;
import korridor.verification.Finding;
import korridor.verification.Picture;
import korridor.verification.Result;
import korridor.verification.Verdict;

/**
 * Examined cases as one HTML page: the table of all findings, then each case with its pictures.
 *
 * @param title heading of the page
 * @param introduction what was examined and with how many runs
 */
public record VerificationPage(
    Wording title, Wording introduction, List<Result> results, Language texts) {

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
        title.in(locale()),
        header(
            p(texts.say("page.kicker")).withClass("kicker"),
            h1(title.in(locale())),
            p(Markup.words(introduction.in(locale()))).withClass("question"),
            p(Markup.words(tally())).withClass("description")),
        main(
            section(h2(texts.say("verification.table")), findings()).withId("table"),
            each(results, this::chapter)));
  }

  private Locale locale() {
    return texts.locale();
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
        "verification.tally",
        "passed",
        String.valueOf(passed),
        "cases",
        String.valueOf(results.size()),
        "findings",
        String.valueOf(findings),
        "alarm",
        Digits.of(Digits.rounded(alarm), locale()));
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
        tr(th(a(id).withHref("#" + id), text(" " + result.examined().title().in(locale())))
                .withScope("row")
                .withColspan(String.valueOf(COLUMNS.size())))
            .withClass("group"),
        each(result.outcome().findings(), this::row));
  }

  private DomContent row(Finding finding) {
    boolean passed = finding.verdict() == Verdict.PASSED;
    double alarm = finding.falseAlarm();
    return tr(
        td(""),
        td(finding.subject().in(locale())),
        number(Digits.of(finding.target(), locale())),
        number(Digits.of(finding.value(), finding.interval(), locale())),
        number(Digits.of(finding.interval(), locale())).withClass("number whole"),
        td(finding.tolerance().in(locale())),
        number(String.valueOf(finding.runs())),
        number(alarm == 0 ? "0" : Digits.of(alarm, locale())),
        td(span(verdict(finding.verdict())).withClass("difference"))
            .withClass(passed ? "good" : "bad"));
  }

  private static TdTag number(String text) {
    return td(text).withClass("number");
  }

  private String verdict(Verdict verdict) {
    return texts.say("verification." + verdict.name().toLowerCase(Locale.ROOT));
  }

  private DomContent chapter(Result result) {
    String id = result.examined().id();
    String took =
        texts.say(
            "verification.took",
            "verdict",
            verdict(result.verdict()),
            "seconds",
            texts.numbers().decimal(result.seconds(), 1));
    return section(
            h2(id + " " + result.examined().title().in(locale())),
            p(Markup.words(result.examined().reference().in(locale()))),
            p(took).withClass("note"),
            each(figures(result).toArray(DomContent[]::new)))
        .withId(id);
  }

  private List<DomContent> figures(Result result) {
    PictureChart charts = new PictureChart(texts);
    List<DomContent> figures = new ArrayList<>();
    for (Picture picture : result.outcome().pictures()) {
      String name = result.examined().id().toLowerCase(Locale.ROOT) + "-" + (figures.size() + 1);
      String svg = FigureWriter.svg(charts.of(name, picture));
      figures.add(
          figure(Markup.scroll(texts.say("caption.region"), Markup.drawing(svg)))
              .withId("figure-" + name));
    }
    return figures;
  }
}
