package korridor.report.page;

import java.util.ArrayList;
import java.util.List;
import korridor.language.Language;
import korridor.language.Numbers;
import korridor.model.Solution;
import korridor.report.chart.Drawing;
import korridor.report.evidence.Evidence;

/** The report as one HTML page that needs nothing but itself. */
public final class Page {

  private final Evidence evidence;
  private final Language texts;
  private final Numbers numbers;
  private final List<Drawing> drawings;

  /** A page of the evidence with the drawings in it. */
  public Page(Evidence evidence, Language texts, List<Drawing> drawings) {
    this.evidence = evidence;
    this.texts = texts;
    this.numbers = texts.numbers();
    this.drawings = List.copyOf(drawings);
  }

  /** The whole document. */
  public String html() {
    Html html = new Html();
    html.open(
        "html", "lang", texts.locale().getLanguage(), "xmlns", "http://www.w3.org/1999/xhtml");
    head(html);
    html.open("body");
    header(html);
    html.open("main");
    MeasureTables tables = new MeasureTables(evidence, texts);
    Assumptions assumptions = new Assumptions(evidence, texts);
    Method method = new Method(evidence, texts);
    section(html, "summary", this::summary);
    section(html, "glance", tables::glance);
    section(html, "time", h -> figures(h, "time-"));
    section(html, "differences", h -> figures(h, "forest-"));
    section(html, "divisions", h -> figures(h, "trust-"));
    section(html, "tradeoff", h -> figures(h, "trade-"));
    section(
        html,
        "costs",
        h -> {
          figures(h, "costs");
          tables.hours(h);
        });
    section(html, "measures", tables::all);
    section(html, "definitions", tables::definitions);
    section(html, "method", method::explain);
    section(html, "interventions", assumptions::interventions);
    section(html, "assumptions", assumptions::parameters);
    section(html, "runs", method::completeness);
    section(html, "reproduce", method::reproduce);
    html.close();
    html.element("footer", texts.say("page.footer", "version", evidence.manifest().korridor()));
    return html.close().close().document();
  }

  private void head(Html html) {
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.title(texts.say("page.title", "city", city()));
    html.style(Style.css()).close();
  }

  private void header(Html html) {
    html.open("header").element("p", texts.say("page.kicker"), "class", "kicker");
    html.element("h1", texts.say("page.title", "city", city()));
    html.element("p", question(), "class", "question");
    String description = evidence.scenario().description(texts.locale());
    if (!description.isBlank()) {
      html.element("p", description, "class", "description");
    }
    html.open("dl", "class", "solutions");
    for (Solution solution : Solution.values()) {
      if (evidence.arms().stream().anyMatch(arm -> arm.has(solution))) {
        html.element("dt", texts.say("solution." + solution.key()));
        html.element("dd", texts.say("about." + solution.key()));
      }
    }
    html.close();
    contents(html);
    html.close();
  }

  private String question() {
    return texts.say(
        "page.question",
        "city",
        city(),
        "arms",
        numbers.whole(evidence.arms().size()),
        "staff",
        numbers.whole(evidence.scenario().organisation().staff()),
        "departments",
        numbers.whole(evidence.scenario().organisation().departments().size()),
        "divisions",
        numbers.whole(evidence.scenario().organisation().divisions().size()),
        "replicates",
        numbers.whole(evidence.series().replicates()),
        "span",
        numbers.span(evidence.series().lastWeek()));
  }

  private void contents(Html html) {
    html.open("nav", "aria-label", texts.say("page.contents")).open("ul");
    for (String id : List.of("summary", "time", "differences", "costs", "measures", "method")) {
      html.open("li").element("a", texts.say("section." + id), "href", "#" + id).close();
    }
    html.close().close();
  }

  private void summary(Html html) {
    Summary summary = new Summary(evidence, texts);
    List<String> caveats = summary.caveats();
    if (!caveats.isEmpty()) {
      html.open("div", "class", "caveats", "role", "note");
      caveats.forEach(caveat -> html.element("p", caveat));
      html.close();
    }
    html.open("dl", "class", "summary");
    for (Statement statement : summary.statements()) {
      html.element("dt", statement.lead()).open("dd");
      statement.sentences().forEach(sentence -> html.element("p", sentence));
      html.close();
    }
    html.close();
    html.element("p", texts.say("summary.model"), "class", "note");
  }

  private void figures(Html html, String prefix) {
    for (Drawing drawing : drawings) {
      if (drawing.id().startsWith(prefix)) {
        html.open("figure", "id", "figure-" + drawing.id());
        html.drawing(drawing.svg());
        html.element("figcaption", texts.say("caption." + drawing.id()));
        html.close();
      }
    }
  }

  private void section(Html html, String id, Section section) {
    if (!drawn(id)) {
      return;
    }
    html.open("section", "id", id).element("h2", texts.say("section." + id));
    section.write(html);
    html.close();
  }

  /** Sections of figures only are left out when there is no figure for them. */
  private boolean drawn(String id) {
    List<String> prefixes = new ArrayList<>();
    switch (id) {
      case "time" -> prefixes.add("time-");
      case "differences" -> prefixes.add("forest-");
      case "divisions" -> prefixes.add("trust-");
      case "tradeoff" -> prefixes.add("trade-");
      default -> {
        return true;
      }
    }
    return drawings.stream().anyMatch(f -> f.id().startsWith(prefixes.get(0)));
  }

  private String city() {
    return evidence.scenario().city();
  }
}
