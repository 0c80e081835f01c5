package korridor.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.report.claim.BestSentences;
import korridor.report.claim.PlausibleClaims;
import korridor.report.claim.PlausibleSentences;
import korridor.report.claim.Sentence;
import korridor.report.evidence.Ensemble;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Findings;
import korridor.report.evidence.LedWith;

/** What plausible administrations say, in plain words: which claims, in which order. */
final class PlausibleSummary {

  private final Evidence evidence;
  private final Language texts;
  private final Ensemble ensemble;
  private final PlausibleClaims claims;
  private final PlausibleSentences sentences;
  private final BestSentences choices;

  PlausibleSummary(Evidence evidence, Language texts, Ensemble ensemble) {
    this.evidence = evidence;
    this.texts = texts;
    this.ensemble = ensemble;
    this.claims = new PlausibleClaims(evidence, ensemble);
    this.sentences = new PlausibleSentences(texts);
    this.choices = new BestSentences(texts);
  }

  /** The statements of the first page and of the terminal. */
  List<Statement> brief() {
    List<Statement> brief = new ArrayList<>();
    Statement.of(texts.say("plausible.drawn.lead"), List.of(sentences.drawn(claims.drawn())))
        .ifPresent(brief::add);
    List<Arm> arms = arms();
    arms.stream().limit(1).forEach(arm -> arm(arm).ifPresent(brief::add));
    best().ifPresent(brief::add);
    givenAway().ifPresent(brief::add);
    arms.stream().skip(1).forEach(arm -> arm(arm).ifPresent(brief::add));
    luck().ifPresent(brief::add);
    return brief;
  }

  /** The fullest arm first, then single solutions. */
  private List<Arm> arms() {
    List<Arm> arms = new ArrayList<>(evidence.fullest().stream().toList());
    new Findings(evidence).told().stream().filter(arm -> !arms.contains(arm)).forEach(arms::add);
    return arms;
  }

  /** The short departments are told of the fullest arm; of the others the table tells. */
  private Optional<Statement> arm(Arm arm) {
    int week = evidence.series().lastWeek();
    boolean all = evidence.fullest().filter(arm::equals).isPresent();
    List<Sentence> lines =
        ensemble.led().stream()
            .filter(measure -> all || !measure.equals(Measures.OFFICES_SHORT))
            .flatMap(measure -> claims.plausible(arm, measure, week).stream())
            .map(sentences::plausible)
            .toList();
    String lead =
        texts.say(
            "summary.arm", "arm", Message.arm(arm.name()), "after", texts.numbers().after(week));
    return Statement.of(lead, lines);
  }

  private Optional<Statement> best() {
    List<Sentence> lines = new ArrayList<>();
    for (Measure measure : gains()) {
      var known =
          ensemble.horizons().stream()
              .flatMap(week -> claims.best(measure, week).stream())
              .toList();
      if (!known.isEmpty()) {
        lines.add(choices.best(known));
      }
    }
    return Statement.of(texts.say("plausible.best.lead"), lines);
  }

  private Optional<Statement> givenAway() {
    List<Sentence> lines =
        gains().stream()
            .flatMap(m -> claims.givenAway(m, evidence.series().lastWeek()).stream())
            .map(choices::givenAway)
            .toList();
    return Statement.of(texts.say("plausible.given-away.lead"), lines);
  }

  /** How much of the spread is luck; that it cannot be told where each draw was run once. */
  private Optional<Statement> luck() {
    List<Sentence> lines = new ArrayList<>();
    if (ensemble.replicates() < 2) {
      lines.add(new Sentence(texts.say("plausible.luck.unknown"), List.of()));
    } else {
      evidence
          .fullest()
          .ifPresent(
              arm ->
                  gains().stream()
                      .flatMap(m -> claims.parted(arm, m, evidence.series().lastWeek()).stream())
                      .map(sentences::parted)
                      .forEach(lines::add));
    }
    return Statement.of(texts.say("plausible.luck.lead"), lines);
  }

  private List<Measure> gains() {
    return ensemble.led().stream().filter(LedWith.GAINS::contains).toList();
  }
}
