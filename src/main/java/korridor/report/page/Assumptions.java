package korridor.report.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.ThTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.InterventionSize;
import korridor.model.Rollout;
import korridor.model.parameter.Believed;
import korridor.model.parameter.Declared;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.report.claim.BasisSentences;
import korridor.report.claim.Claims;
import korridor.report.evidence.Evidence;

/** What was put in: interventions, and every parameter with its believed range and standing. */
final class Assumptions {

  private static final String NOTHING = "–";

  private final Evidence evidence;
  private final Language texts;
  private final Numbers numbers;
  private final Map<String, Double> values;
  private final Map<String, Believed> ranges;

  Assumptions(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
    this.numbers = texts.numbers();
    this.values = evidence.manifest().parameters();
    this.ranges = evidence.scenario().believed();
  }

  /** When each solution of the compared arms acts. */
  DomContent interventions() {
    return ul(
        each(
            evidence.interventions(),
            s -> li(Markup.words(sentence(s, evidence.scenario().rollout(s))))));
  }

  /** Parameters that differ from their default, then those with a source, then assumed ones. */
  DomContent parameters() {
    List<ParameterDeclaration> known =
        ParameterTable.rows().values().stream()
            .filter(row -> values.containsKey(row.name()))
            .toList();
    List<ParameterDeclaration> changed = evidence.changed();
    return each(
        p(new BasisSentences(texts).inputs(new Claims(evidence).inputs()).text()),
        changed.isEmpty()
            ? each()
            : rows("assumptions.changed", changed, "table.default", this::usual),
        rows(
            "assumptions.sourced",
            known.stream().filter(row -> !row.assumed()).toList(),
            "table.source",
            this::source),
        rows(
            "assumptions.assumed",
            known.stream().filter(ParameterDeclaration::assumed).toList(),
            "table.standing",
            this::standing));
  }

  private DomContent rows(
      String key,
      List<ParameterDeclaration> rows,
      String lastColumn,
      Function<ParameterDeclaration, String> last) {
    String name = texts.say(key, "n", rows.size());
    List<ThTag> heads =
        List.of(
            Markup.column(texts.say("table.parameter")),
            Markup.numbers(texts.say("table.value")),
            Markup.column(texts.say("table.unit")),
            Markup.numbers(texts.say("table.believed")),
            Markup.column(texts.say("table.why")),
            Markup.column(texts.say(lastColumn)));
    return Markup.scroll(
        name,
        table(caption(name), Markup.heads(heads), tbody(each(rows, row -> row(row, last))))
            .withClass("parameters"));
  }

  private DomContent row(ParameterDeclaration row, Function<ParameterDeclaration, String> last) {
    Declared declared = row.declared();
    Optional<Believed> range = Optional.ofNullable(ranges.get(row.name()));
    return tr(
        Markup.row(texts.say(Message.parameter(row.name()))).with(code(row.name())),
        td(numbers.plain(values.get(row.name()))).withClass("number"),
        td(texts.say(Message.unit(declared.unit()))),
        td(range.map(this::believed).orElse(NOTHING)).withClass("number"),
        td(reason(row, range)),
        td(last.apply(row)));
  }

  /** The dash where nothing is in doubt. */
  private String believed(Believed range) {
    return texts.say(
        "number.interval",
        "lower",
        numbers.plain(range.low()),
        "upper",
        numbers.plain(range.high()));
  }

  private String reason(ParameterDeclaration row, Optional<Believed> range) {
    return evidence
        .scenario()
        .beliefs()
        .known(row.name())
        .map(source -> texts.say("assumptions.known", "source", source))
        .or(() -> range.map(r -> texts.say(Message.reason(r.reason()))))
        .orElse(NOTHING);
  }

  private String usual(ParameterDeclaration row) {
    return numbers.plain(row.declared().value());
  }

  private String source(ParameterDeclaration row) {
    String key = "source." + row.name();
    return texts.has(key) ? texts.say(key) : row.declared().source();
  }

  private String standing(ParameterDeclaration row) {
    return texts.say(row.declared().inSightOfResults() ? "standing.in-sight" : "standing.assumed");
  }

  private String sentence(Intervention intervention, Rollout rollout) {
    List<String> parts = new ArrayList<>();
    rollout.course().intervals().forEach(interval -> parts.add(sentence(interval)));
    InterventionSize size = evidence.scenario().size(intervention);
    if (size.people() > 0) {
      parts.add(
          texts.say("timing.size", "people", size.people(), "hours", Math.round(size.hours())));
    }
    return texts.say(
        "timing",
        "solution",
        texts.say(Message.intervention(intervention.key())),
        "parts",
        String.join("; ", parts));
  }

  private String sentence(Course.Interval interval) {
    List<String> parts = new ArrayList<>();
    int from = interval.span().from();
    int to = interval.span().to();
    parts.add(
        from == 0
            ? texts.say("timing.atonce")
            : texts.say("timing.start", "after", numbers.after(from)));
    parts.add(
        to >= evidence.series().lastWeek()
            ? texts.say("timing.noend")
            : texts.say("timing.end", "after", numbers.after(to)));
    parts.add(texts.say("timing.strength", "strength", numbers.percent(interval.strength(), 0)));
    if (interval.rampUp() > 0) {
      parts.add(texts.say("timing.ramp", "span", numbers.span(interval.rampUp())));
    }
    if (interval.rampDown() > 0) {
      parts.add(texts.say("timing.ramp-down", "span", numbers.span(interval.rampDown())));
    }
    return String.join(", ", parts);
  }
}
