package korridor.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import korridor.language.Language;
import korridor.report.claim.Claim.HeldOut;
import korridor.report.claim.Claim.Kept;
import korridor.report.claim.Claim.RuledOut;
import korridor.report.claim.Sentence;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Matching;

/** What stated facts have ruled out of the draws, and whether what is left agrees with others. */
final class Facts {

  private final Evidence evidence;
  private final Language texts;

  Facts(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
  }

  /** Nothing where no fact was looked at. */
  List<Statement> statements() {
    List<Statement> all = new ArrayList<>();
    Matching matching = evidence.matching();
    if (!matching.facts().isEmpty()) {
      kept(matching).ifPresent(all::add);
    }
    Statement.of(
            texts.say("facts.ruled-out.lead"),
            matching.facts().stream().map(this::ruledOut).toList())
        .ifPresent(all::add);
    Statement.of(
            texts.say("facts.held-out.lead"),
            matching.holdOuts().stream().map(this::heldOut).toList())
        .ifPresent(all::add);
    return all;
  }

  /** How many draws are left; where none would be, nothing was left out. */
  private Optional<Statement> kept(Matching matching) {
    int draws = evidence.series().administrations().draws().size();
    int out = matching.ruledOut().size();
    boolean nothingLeft = out == 0 && matching.facts().stream().anyMatch(f -> f.ruledOut() > 0);
    return Statement.of(
        texts.say("facts.kept.lead"),
        List.of(
            new Sentence(
                texts.say(
                    nothingLeft ? "facts.nothing-left" : "facts.kept",
                    "kept",
                    draws - out,
                    "draws",
                    draws),
                List.of(new Kept(nothingLeft ? 0 : draws - out, draws)))));
  }

  private Sentence ruledOut(Matching.Fact fact) {
    int draws = evidence.series().administrations().draws().size();
    return new Sentence(
        texts.say(
            "facts.ruled-out",
            "words",
            fact.words(),
            "n",
            fact.ruledOut(),
            "alone",
            fact.alone(),
            "draws",
            draws),
        List.of(new RuledOut(fact.words(), fact.ruledOut(), fact.alone(), draws)));
  }

  private Sentence heldOut(Matching.HoldOut fact) {
    return new Sentence(
        texts.say(
            "facts.held-out", "words", fact.words(), "agree", fact.agree(), "known", fact.known()),
        List.of(new HeldOut(fact.words(), fact.agree(), fact.known())));
  }
}
