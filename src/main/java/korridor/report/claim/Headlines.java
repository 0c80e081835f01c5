package korridor.report.claim;

import java.util.Optional;
import korridor.language.Language;
import korridor.observe.Measure;
import korridor.observe.Measure.Group;
import korridor.report.claim.Claim.Front;
import korridor.report.evidence.Evidence;

/** The one thing to say of a measure at the end, from the same judgements as every other line. */
public final class Headlines {

  private final int week;
  private final int others;
  private final Claims claims;
  private final Sentences sentences;
  private final CostSentences costs;

  /** Headlines of the evidence in a language. */
  public Headlines(Evidence evidence, Language language) {
    this.week = evidence.series().lastWeek();
    this.others = evidence.solutions().size() - 1;
    this.claims = new Claims(evidence);
    this.sentences = new Sentences(language);
    this.costs = new CostSentences(language);
  }

  /**
   * Who is at the front; where nobody is, who is clearly better or worse at all. Of what line work
   * pays it is told first who pays clearly.
   */
  public Optional<Sentence> summary(Measure measure) {
    if (measure.group() == Group.LINE) {
      return claims
          .sides(measure, week)
          .map(sides -> costs.sides(sides, claims.span(measure, week)));
    }
    return front(measure)
        .map(sentences::front)
        .or(() -> claims.sides(measure, week).map(sentences::sides));
  }

  /** The same for the title of a chart: shorter, and the span of all arms where none is better. */
  public Optional<Sentence> title(Measure measure) {
    return front(measure)
        .map(sentences::title)
        .or(() -> claims.span(measure, week).map(sentences::span))
        .or(() -> claims.sides(measure, week).map(sentences::sides));
  }

  /** Where nobody is clearly behind the first, there is no front to tell of. */
  private Optional<Front> front(Measure measure) {
    return claims
        .front(measure, week)
        .filter(front -> others == 0 || front.close().size() < others);
  }
}
