package korridor.report.page;

import java.util.List;
import java.util.Locale;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.report.chart.FigureWriter;
import korridor.report.chart.PictureChart;
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
    Message title, Message introduction, List<Result> results, Language texts) {

  private static final List<String> COLUMNS =
      List.of("case", "subject", "target", "value", "interval", "tolerance", "runs", "alarm");

  /** The whole document. */
  public String html() {
    Html html = new Html();
    html.open("html", "lang", locale().getLanguage(), "xmlns", "http://www.w3.org/1999/xhtml");
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.title(texts.say(title)).style(Style.css()).close();
    html.open("body").open("header");
    html.element("p", texts.say("page.kicker"), "class", "kicker");
    html.element("h1", texts.say(title));
    html.element("p", texts.say(introduction), "class", "question");
    html.element("p", tally(), "class", "description").close();
    html.open("main");
    table(html);
    results.forEach(result -> section(html, result));
    return html.close().close().close().document();
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
        texts.numbers().digits(Numbers.rounded(alarm)));
  }

  private void table(Html html) {
    html.open("section", "id", "table").element("h2", texts.say("verification.table"));
    html.open("div", "class", "scroll").open("table", "class", "all").open("thead").open("tr");
    for (String column : COLUMNS) {
      html.element("th", texts.say("verification." + column), "scope", "col");
    }
    html.element("th", texts.say("verification.verdict"), "scope", "col");
    html.close().close().open("tbody");
    for (Result result : results) {
      html.open("tr", "class", "group");
      html.open("th", "scope", "row", "colspan", "9");
      html.element("a", result.examined().id(), "href", "#" + result.examined().id());
      html.text(" " + texts.say(result.examined().title())).close().close();
      result.outcome().findings().forEach(finding -> row(html, finding));
    }
    html.close().close().close().close();
  }

  private void row(Html html, Finding finding) {
    boolean passed = finding.verdict() == Verdict.PASSED;
    html.open("tr").element("td", "");
    html.element("td", texts.say(finding.subject()));
    number(html, texts.numbers().digits(finding.target()));
    number(html, texts.numbers().digits(finding.estimate()));
    html.element(
        "td",
        texts.numbers().brackets(finding.interval().lower(), finding.interval().upper()),
        "class",
        "number whole");
    html.element("td", texts.say(finding.tolerance()));
    number(html, String.valueOf(finding.runs()));
    number(html, finding.falseAlarm() == 0 ? "0" : texts.numbers().digits(finding.falseAlarm()));
    html.open("td", "class", passed ? "good" : "bad");
    html.element("span", verdict(finding.verdict()), "class", "difference").close().close();
  }

  private static void number(Html html, String text) {
    html.element("td", text, "class", "number");
  }

  private String verdict(Verdict verdict) {
    return texts.say("verification." + verdict.name().toLowerCase(Locale.ROOT));
  }

  private void section(Html html, Result result) {
    String id = result.examined().id();
    html.open("section", "id", id);
    html.element("h2", id + " " + texts.say(result.examined().title()));
    html.element("p", texts.say(result.examined().reference()));
    html.element(
        "p",
        texts.say(
            "verification.took",
            "verdict",
            verdict(result.verdict()),
            "seconds",
            texts.numbers().decimal(result.seconds(), 1)),
        "class",
        "note");
    PictureChart charts = new PictureChart(texts);
    int n = 1;
    for (Picture picture : result.outcome().pictures()) {
      String name = id.toLowerCase(Locale.ROOT) + "-" + n++;
      html.open("figure", "id", "figure-" + name);
      html.drawing(FigureWriter.svg(charts.of(name, picture))).close();
    }
    html.close();
  }
}
