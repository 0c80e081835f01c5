package korridor.report.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.ThTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.Arm;
import korridor.report.claim.Claims;
import korridor.report.evidence.Costs;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Findings;

/** Working hours by what they are spent on: while an arm acts, and in the last year. */
final class HoursTable {

  private static final List<String> PARTS =
      List.of("cost.other", "cost.corridor", "cost.iteam", "cost.sum");

  private final Evidence evidence;
  private final Language texts;
  private final Findings findings;

  HoursTable(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
    this.findings = new Findings(evidence);
  }

  /** The table; a note where the results hold no hours. */
  DomContent table() {
    List<Arm> arms =
        evidence.arms().stream().filter(arm -> costs(arm, reference(arm)).isPresent()).toList();
    if (arms.isEmpty()) {
      return p(texts.say("table.nohours"));
    }
    List<ThTag> heads = new ArrayList<>(List.of(Markup.column(texts.say("table.arm"))));
    PARTS.forEach(key -> heads.add(Markup.numbers(texts.say(key))));
    heads.add(Markup.numbers(texts.say("cost.posts")));
    heads.add(Markup.numbers(texts.say("cost.millions")));
    boolean ended = arms.stream().anyMatch(arm -> reference(arm) < last());
    if (ended) {
      heads.add(Markup.numbers(texts.say("cost.last")));
    }
    String name = texts.say("table.costs");
    return Markup.scroll(
        name,
        j2html.TagCreator.table(
                caption(name), Markup.heads(heads), tbody(each(arms, arm -> row(arm, ended))))
            .withClass("hours"));
  }

  private DomContent row(Arm arm, boolean ended) {
    Costs cost = costs(arm, reference(arm)).orElseThrow();
    List<String> cells = new ArrayList<>();
    for (double hours : List.of(cost.other(), cost.corridor(), cost.iteam(), cost.total())) {
      cells.add(texts.numbers().decimal(hours, 1));
    }
    cells.addAll(price(arm));
    if (ended) {
      double now = costs(arm, last()).map(Costs::total).orElse(Double.NaN);
      cells.add(texts.numbers().decimal(now, 1));
    }
    return tr(
        Markup.row(texts.say(Message.arm(arm.name()))),
        each(cells, cell -> td(cell).withClass("number")));
  }

  /** What an arm takes more than the silo, in posts and in money. */
  private List<String> price(Arm arm) {
    if (arm.equals(evidence.series().baseline())) {
      return List.of(Numbers.UNKNOWN, Numbers.UNKNOWN);
    }
    Claims claims = new Claims(evidence);
    return claims
        .hours(arm, reference(arm))
        .map(claims::price)
        .map(
            price ->
                List.of(
                    texts.numbers().signed(price.posts(), 1),
                    texts.numbers().signed(price.millions(), 2)))
        .orElse(List.of(Numbers.UNKNOWN, Numbers.UNKNOWN));
  }

  private Optional<Costs> costs(Arm arm, int week) {
    return Costs.of(evidence, arm, week);
  }

  private int reference(Arm arm) {
    return findings.reference(arm);
  }

  private int last() {
    return evidence.series().lastWeek();
  }
}
