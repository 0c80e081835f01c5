package korridor.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import korridor.language.Language;
import korridor.model.Intervention;
import korridor.model.intervention.Interventions;
import korridor.observe.Measures;
import korridor.report.claim.BasisClaims;
import korridor.report.claim.BasisSentences;
import korridor.report.claim.Claim.Still;
import korridor.report.claim.Sentence;
import korridor.report.evidence.Evidence;

/** What a reader has to know to judge the results: what was put in, and what hangs on it. */
public final class Basis {

  private final Evidence evidence;
  private final Language texts;
  private final BasisClaims claims;
  private final BasisSentences sentences;

  /** The basis of the evidence in a language. */
  public Basis(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
    this.claims = new BasisClaims(evidence);
    this.sentences = new BasisSentences(texts);
  }

  /** All of it. */
  public List<Statement> statements() {
    List<Statement> all = new ArrayList<>();
    Statement.of(texts.say("basis.rest.lead"), List.of(rest())).ifPresent(all::add);
    credit().ifPresent(all::add);
    Statement.of(texts.say("basis.size.lead"), size()).ifPresent(all::add);
    return all;
  }

  /** That the silo rests because it was set so, and how still it then is. */
  private Sentence rest() {
    Sentence input = said("basis.rest");
    List<Still> stills =
        List.of(Measures.TRUST_ACROSS, Measures.DONE_IN_TWO_YEARS).stream()
            .flatMap(measure -> evidence.measure(measure).stream())
            .flatMap(measure -> claims.still(measure).stream())
            .toList();
    return stills.isEmpty() ? input : input.and(sentences.still(stills));
  }

  /** What shared credit is worth; only where it is shared. */
  private Optional<Statement> credit() {
    if (!compared(Interventions.REPUTATION)) {
      return Optional.empty();
    }
    List<Sentence> lines =
        claims
            .dilution()
            .map(sentences::dilution)
            .map(sentence -> sentence.and(said("basis.credit")))
            .stream()
            .toList();
    return Statement.of(texts.say("basis.credit.lead"), lines);
  }

  /** How much is assumed, and the assumptions that the compared interventions hang on. */
  private List<Sentence> size() {
    List<Sentence> lines = new ArrayList<>();
    lines.add(sentences.assumed(claims.assumed()).and(said("basis.size")));
    hangs("episode.weight").ifPresent(lines::add);
    if (compared(Interventions.CORRIDOR)) {
      hangs("episode.goal").ifPresent(lines::add);
    }
    if (compared(Interventions.ITEAM)) {
      hangs("episode.facilitation").ifPresent(lines::add);
    }
    return lines;
  }

  private Optional<Sentence> hangs(String parameter) {
    return claims
        .believed(parameter)
        .map(sentences::believed)
        .map(sentence -> sentence.and(said("basis.hangs." + parameter)));
  }

  /** Whether a solution is compared, whole or without an ingredient. */
  private boolean compared(Intervention solution) {
    return evidence.interventions().stream().anyMatch(part -> part.family().equals(solution.key()));
  }

  private Sentence said(String key) {
    String text =
        texts.say(
            key,
            "city",
            evidence.scenario().city(),
            "assumptions",
            texts.say("section.assumptions"));
    return new Sentence(text, List.of());
  }
}
