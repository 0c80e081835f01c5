package korridor.report.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.report.chart.Drawing;
import korridor.report.claim.Sentence;
import korridor.report.evidence.Evidence;

/**
 * The report as one HTML page that needs nothing but itself: four pages for those who decide, the
 * rest as an annex.
 */
public final class Page {

  private static final List<String> ANNEX =
      List.of(
          "time",
          "differences",
          "divisions",
          "tradeoff",
          "outcomes",
          "seats",
          "heads",
          "iteam",
          "hours",
          "measures",
          "definitions",
          "interventions",
          "method",
          "assumptions",
          "runs",
          "again",
          "reproduce");

  private final Evidence evidence;
  private final Language texts;
  private final List<Drawing> drawings;
  private final String home;
  private final Replays replays;

  /**
   * A page of the evidence with the drawings in it.
   *
   * @param home the results folder as a reader would call it
   */
  public Page(Evidence evidence, Language texts, List<Drawing> drawings, String home) {
    this.evidence = evidence;
    this.texts = texts;
    this.drawings = List.copyOf(drawings);
    this.home = home;
    this.replays = new Replays(evidence, texts, home);
  }

  /** The whole document. */
  public String html() {
    Opening opening = new Opening(evidence, texts);
    // The annex names the commands of all sentences, so that these come first.
    DomContent front =
        each(
            part("summary", summary()),
            part("glance", glance(), figures("answer", "best", "time-trust")),
            part(
                "course",
                averages(),
                statements(new Summary(evidence, texts).more()),
                figures("contributions", "costs")),
            foundations(),
            facts(),
            part("basis", statements(new Basis(evidence, texts).statements())));
    return Markup.document(
        texts,
        opening.name(),
        opening.header(),
        main(
            front,
            h2(texts.say("section.annex")).withId("annex"),
            contents(),
            each(annex().toArray(DomContent[]::new))),
        footer(texts.say("page.footer", "version", evidence.manifest().korridor())));
  }

  private DomContent summary() {
    Summary summary = new Summary(evidence, texts);
    List<Sentence> caveats = summary.caveats();
    return each(
        caveats.isEmpty()
            ? each()
            : div(each(caveats, caveat -> p(Markup.words(caveat.text()))))
                .withClass("caveats")
                .attr("role", "note"),
        statements(summary.brief()),
        p(texts.say(
                evidence.ensemble().isPresent() ? "summary.model.drawn" : "summary.model",
                "basis",
                texts.say("section.basis")))
            .withClass("note"));
  }

  /** What the results over plausible administrations hang on. */
  private DomContent foundations() {
    List<Statement> said =
        evidence
            .ensemble()
            .map(ensemble -> new Foundations(evidence, texts, ensemble).statements())
            .orElse(List.of());
    return said.isEmpty() ? each() : part("decides", figures("decides"), statements(said));
  }

  /** Which draws stated facts have left. */
  private DomContent facts() {
    List<Statement> said = new Facts(evidence, texts).statements();
    return said.isEmpty() ? each() : part("facts", statements(said));
  }

  private DomContent glance() {
    return evidence
        .ensemble()
        .map(ensemble -> new PlausibleTable(evidence, texts, ensemble).table())
        .orElseGet(() -> new MeasureTables(evidence, texts).glance());
  }

  /** Sentences about clear differences are about averages where assumptions were drawn. */
  private DomContent averages() {
    return evidence.ensemble().isPresent()
        ? p(texts.say("plausible.averages")).withClass("note")
        : each();
  }

  private DomContent statements(List<Statement> statements) {
    return statements.isEmpty()
        ? each()
        : dl(each(
                statements,
                statement ->
                    each(
                        dt(Markup.words(statement.lead())),
                        dd(each(statement.sentences(), said -> p(replays.sentence(said)))))))
            .withClass("summary");
  }

  private DomContent contents() {
    return nav(ul(
            each(
                ANNEX.stream().filter(this::drawn).toList(),
                id -> li(a(texts.say("section." + id)).withHref("#" + id)))))
        .attr("aria-label", texts.say("page.contents"));
  }

  private List<DomContent> annex() {
    MeasureTables tables = new MeasureTables(evidence, texts);
    ArmTables arms = new ArmTables(evidence, texts);
    Assumptions assumptions = new Assumptions(evidence, texts);
    Method method = new Method(evidence, texts, home);
    List<DomContent> parts = new ArrayList<>();
    for (String id : ANNEX.stream().filter(this::drawn).toList()) {
      parts.add(
          switch (id) {
            case "time" ->
                subpart(id, figures("time-issues", "time-line", "time-competence", "time-city"));
            case "differences" ->
                subpart(
                    id,
                    each(
                        figures("forest-last", "forest-year", "forest-controls"),
                        figures(ablations())));
            case "divisions" -> subpart(id, figures("trust-matrix"));
            case "tradeoff" -> subpart(id, figures("trade-off"));
            case "outcomes" -> subpart(id, arms.outcomes());
            case "seats" -> subpart(id, arms.seats());
            case "heads" -> subpart(id, arms.heads());
            case "iteam" -> subpart(id, arms.iteam());
            case "hours" -> subpart(id, new HoursTable(evidence, texts).table());
            case "measures" -> subpart(id, tables.all());
            case "definitions" -> subpart(id, tables.definitions());
            case "interventions" -> subpart(id, assumptions.interventions());
            case "method" -> subpart(id, method.explain());
            case "assumptions" -> subpart(id, assumptions.parameters());
            case "runs" -> subpart(id, method.completeness());
            case "again" -> subpart(id, replays.list());
            default -> subpart(id, method.reproduce());
          });
    }
    return parts;
  }

  private DomContent part(String id, DomContent... content) {
    return section(h2(texts.say("section." + id)), each(content)).withId(id);
  }

  private DomContent subpart(String id, DomContent content) {
    return section(h3(texts.say("section." + id)), content).withId(id).withClass("annex");
  }

  private DomContent figures(String... ids) {
    return each(
        drawings(ids)
            .map(
                drawing ->
                    figure(
                            Markup.scroll(
                                texts.say("caption.region", "title", drawing.title()),
                                Markup.drawing(drawing.svg())),
                            figcaption(
                                Markup.words(
                                    new Captions(evidence, texts).of(drawing.id()).text())))
                        .withId("figure-" + drawing.id()))
            .toArray(DomContent[]::new));
  }

  private Stream<Drawing> drawings(String... ids) {
    return Arrays.stream(ids)
        .flatMap(id -> drawings.stream().filter(drawing -> drawing.id().equals(id)));
  }

  /** The figures of solutions that lack an ingredient. */
  private String[] ablations() {
    return drawings.stream()
        .map(Drawing::id)
        .filter(id -> id.startsWith(Captions.ABLATIONS))
        .toArray(String[]::new);
  }

  /** Sections are left out when there is nothing to show in them. */
  private boolean drawn(String id) {
    ArmTables arms = new ArmTables(evidence, texts);
    return switch (id) {
      case "time" -> any("time-issues", "time-competence", "time-city", "time-line");
      case "differences" ->
          any("forest-last", "forest-year", "forest-controls") || ablations().length > 0;
      case "divisions" -> any("trust-matrix");
      case "tradeoff" -> any("trade-off");
      case "outcomes" -> arms.hasOutcomes();
      case "seats" -> arms.hasSeats();
      case "heads" -> arms.hasHeads();
      case "iteam" -> arms.hasITeam();
      case "again" -> replays.any();
      default -> true;
    };
  }

  private boolean any(String... ids) {
    return drawings(ids).findAny().isPresent();
  }
}
