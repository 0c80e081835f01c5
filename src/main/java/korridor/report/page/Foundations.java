package korridor.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.report.claim.AssumptionSentences;
import korridor.report.claim.PlausibleClaims;
import korridor.report.claim.Sentence;
import korridor.report.evidence.Deciding;
import korridor.report.evidence.Ensemble;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Findings;
import korridor.report.evidence.LedWith;

/** What the results over plausible administrations hang on, told of the gains at the end. */
final class Foundations {

  private final Evidence evidence;
  private final Language texts;
  private final Ensemble ensemble;
  private final PlausibleClaims claims;
  private final AssumptionSentences sentences;

  Foundations(Evidence evidence, Language texts, Ensemble ensemble) {
    this.evidence = evidence;
    this.texts = texts;
    this.ensemble = ensemble;
    this.claims = new PlausibleClaims(evidence, ensemble);
    this.sentences = new AssumptionSentences(texts, evidence.isComparison());
  }

  /** All of it; that it cannot be said with few draws. */
  List<Statement> statements() {
    List<Statement> all = new ArrayList<>();
    if (evidence.solutions().isEmpty()) {
      return all;
    }
    if (ensemble.draws().size() < Deciding.FEWEST) {
      Sentence few = new Sentence(texts.say("decides.few", "n", Deciding.FEWEST), List.of());
      Statement.of(texts.say("decides.lead"), List.of(few)).ifPresent(all::add);
    }
    decides().ifPresent(all::add);
    turns().ifPresent(all::add);
    fails().ifPresent(all::add);
    return all;
  }

  private Optional<Statement> decides() {
    List<Sentence> lines =
        evidence.fullest().stream()
            .flatMap(arm -> gains().flatMap(m -> claims.decides(arm, m, last()).stream()))
            .map(sentences::decides)
            .toList();
    return Statement.of(texts.say("decides.lead"), lines);
  }

  private Optional<Statement> turns() {
    List<Sentence> lines =
        gains().flatMap(m -> claims.turns(m, last()).stream()).map(sentences::turns).toList();
    return Statement.of(texts.say("turns.lead"), lines);
  }

  private Optional<Statement> fails() {
    List<Sentence> lines = new ArrayList<>();
    for (Arm arm : new Findings(evidence).told()) {
      gains()
          .flatMap(measure -> claims.fails(arm, measure, last()).stream())
          .map(sentences::fails)
          .forEach(lines::add);
    }
    return Statement.of(texts.say("fails.lead"), lines);
  }

  private Stream<Measure> gains() {
    return ensemble.led().stream().filter(LedWith.GAINS::contains);
  }

  private int last() {
    return evidence.series().lastWeek();
  }
}
