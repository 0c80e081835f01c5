package korridor.report.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.sup;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.report.claim.Claim;
import korridor.report.claim.Sentence;
import korridor.report.evidence.Evidence;

/**
 * The commands that replay the numbers of sentences: the same draws and luck, with no more arms
 * than a sentence tells of. Sentences that take the same runs share a number.
 */
final class Replays {

  private static final String PLACE = "again-";

  private final Evidence evidence;
  private final Language texts;
  private final String home;
  private final List<Set<Arm>> runs = new ArrayList<>();

  Replays(Evidence evidence, Language texts, String home) {
    this.evidence = evidence;
    this.texts = texts;
    this.home = home;
  }

  /** A sentence with the number of its command, where runs are behind it. */
  DomContent sentence(Sentence said) {
    DomContent words = Markup.words(said.text());
    if (said.claims().isEmpty() || !known()) {
      return words;
    }
    int number = number(said);
    String name = texts.say("again.link", "n", number);
    return each(
        words,
        text(" "),
        sup(a(String.valueOf(number)).withHref("#" + PLACE + number).attr("aria-label", name))
            .withClass("again"));
  }

  private int number(Sentence said) {
    Set<Arm> arms = new LinkedHashSet<>(List.of(evidence.series().baseline()));
    for (Claim claim : said.claims()) {
      arms.addAll(claim.needs().isEmpty() ? evidence.arms() : claim.needs());
    }
    if (!runs.contains(arms)) {
      runs.add(arms);
    }
    return runs.indexOf(arms) + 1;
  }

  /** The command line knows standard interventions only, and not the points of study files. */
  private boolean known() {
    return Interventions.STANDARD.containsAll(evidence.interventions()) && evidence.isComparison();
  }

  /** Whether a command was asked for. */
  boolean any() {
    return !runs.isEmpty();
  }

  /** All commands that were asked for so far. */
  DomContent list() {
    List<DomContent> items = new ArrayList<>();
    for (int n = 0; n < runs.size(); n++) {
      List<String> arms =
          evidence.arms().stream().filter(runs.get(n)::contains).map(Arm::name).toList();
      Command command =
          new Command(
              evidence.manifest(), home, evidence.matching().used(), arms, home + "-" + (n + 1));
      items.add(li(pre(code(command.text(texts.code())))).withId(PLACE + (n + 1)));
    }
    return each(
        p(texts.say("again.how")),
        Markup.scroll(texts.say("section.again"), ol(each(items.toArray(DomContent[]::new)))));
  }
}
