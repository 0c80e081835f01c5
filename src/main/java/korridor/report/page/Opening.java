package korridor.report.page;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.parameter.ParameterDeclaration;
import korridor.report.claim.BasisSentences;
import korridor.report.claim.Claims;
import korridor.report.claim.Sentences;
import korridor.report.evidence.Evidence;

/** The head of the report: what was asked, of whom, and what the compared arms are. */
final class Opening {

  private final Evidence evidence;
  private final Language texts;

  Opening(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
  }

  /** A switch for rooms with a projector; it works without scripts. */
  static DomContent sizes(Language texts) {
    return div(
            input().withType("checkbox").withId("large"),
            label(texts.say("page.large")).withFor("large"))
        .withClass("sizes");
  }

  /** The title; it names only what was compared. */
  String title() {
    return texts.say(
        "page.title",
        "city",
        evidence.scenario().city(),
        "count",
        solutions().size(),
        "solutions",
        named());
  }

  DomContent header() {
    String description = evidence.scenario().description(texts.locale());
    return j2html.TagCreator.header(
        sizes(texts),
        p(texts.say("page.kicker")).withClass("kicker"),
        h1(Markup.words(title())),
        p(Markup.words(question())).withClass("question"),
        iff(!description.isBlank(), p(description).withClass("description")),
        iff(
            differs(),
            p(Markup.words(new BasisSentences(texts).inputs(new Claims(evidence).inputs()).text()))
                .withClass("description")),
        iff(!changes().isEmpty(), p(Markup.words(changes())).withClass("description")),
        dl(each(
                solutions(true),
                solution ->
                    each(
                        dt(Markup.words(texts.say(Message.intervention(solution.key())))),
                        dd(Markup.words(about(solution))))))
            .withClass("solutions"));
  }

  /** The title as a browser shows it, which tells two what-if reports apart. */
  String name() {
    return changes().isEmpty() ? title() : title() + " · " + changes();
  }

  /**
   * How interventions and heads depart from the plain case, and every parameter that departs from
   * its default, with both values.
   */
  private String changes() {
    List<String> departures = new Departures(evidence.scenario(), evidence.arms(), texts).phrases();
    return Stream.concat(departures.stream(), evidence.changed().stream().map(this::change))
        .collect(Collectors.joining("; "));
  }

  private String change(ParameterDeclaration row) {
    return texts.say(
        "page.changed",
        "label",
        Message.parameter(row.name()),
        "value",
        texts.numbers().plain(evidence.manifest().parameters().get(row.name())),
        "default",
        texts.numbers().plain(row.declared().value()));
  }

  /** Two what-if reports are told apart by what departs from the defaults. */
  private boolean differs() {
    return !evidence.changed().isEmpty() || evidence.surveyed() > 0;
  }

  private String question() {
    return texts.say(
        evidence.ensemble().isPresent() ? "page.question.drawn" : "page.question",
        "city",
        evidence.scenario().city(),
        "count",
        solutions().size(),
        "solutions",
        named(),
        "arms",
        evidence.arms().size(),
        "staff",
        evidence.scenario().organisation().staff(),
        "departments",
        evidence.scenario().organisation().departments().size(),
        "divisions",
        evidence.scenario().organisation().divisions().size(),
        "replicates",
        evidence.series().replicates(),
        "span",
        texts.numbers().span(evidence.series().lastWeek()));
  }

  private String named() {
    return new Sentences(texts)
        .list(solutions().stream().map(s -> new Sentences(texts).subject(Arm.of(s))).toList());
  }

  private String about(Intervention solution) {
    int people =
        solution
            .size(
                evidence.scenario().organisation(),
                evidence.scenario().parameters(),
                evidence.scenario().rollout(solution))
            .people();
    return texts.say(Message.of("about." + solution.key(), "people", people).or(""));
  }

  private List<Intervention> solutions() {
    return solutions(false);
  }

  private List<Intervention> solutions(boolean controls) {
    return evidence.interventions().stream()
        .filter(solution -> controls || !solution.control())
        .toList();
  }
}
