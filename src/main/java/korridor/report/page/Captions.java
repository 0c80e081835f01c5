package korridor.report.page;

import java.util.List;
import java.util.Optional;
import korridor.language.Language;
import korridor.observe.Measures;
import korridor.report.claim.Claims;
import korridor.report.claim.Sentence;
import korridor.report.claim.Sentences;
import korridor.report.evidence.Evidence;

/** How to read each figure, with what would puzzle a reader of these results. */
public final class Captions {

  /** One of several figures of a kind; its name goes on with a solution. */
  static final String ABLATIONS = "forest-ablations";

  private final Evidence evidence;
  private final Language texts;

  /** Captions in a language. */
  public Captions(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
  }

  /** The caption of a figure. */
  public Sentence of(String id) {
    String key = id.startsWith(ABLATIONS) ? ABLATIONS : id;
    if (id.equals("time-trust") && evidence.ensemble().isPresent()) {
      return new Sentence(texts.say("caption.time-trust.drawn"), List.of());
    }
    Sentence caption = new Sentence(texts.say("caption." + key), List.of());
    return switch (id) {
      case "time-trust", "trust-matrix" -> across().map(caption::and).orElse(caption);
      default -> caption;
    };
  }

  /** Why trust across can end above trust inside, where it does in the fullest arm. */
  private Optional<Sentence> across() {
    return evidence
        .fullest()
        .filter(arm -> evidence.measure(Measures.TRUST_INSIDE).isPresent())
        .filter(arm -> evidence.measure(Measures.TRUST_ACROSS).isPresent())
        .flatMap(
            arm ->
                new Claims(evidence)
                    .higher(
                        arm,
                        Measures.TRUST_ACROSS,
                        Measures.TRUST_INSIDE,
                        evidence.series().lastWeek()))
        .map(new Sentences(texts)::higher);
  }
}
