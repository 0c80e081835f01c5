package korridor.report.page;

import java.util.ArrayList;
import java.util.List;
import korridor.language.Language;
import korridor.report.claim.Claim;
import korridor.report.claim.Claim.Elsewhere;
import korridor.report.claim.Claim.HeldOut;
import korridor.report.claim.Claim.Kept;
import korridor.report.claim.Claim.RuledOut;
import korridor.report.claim.Sentence;
import korridor.report.evidence.Evidence;
import korridor.report.evidence.Matching;

/** What stated facts have ruled out of the draws, and whether what is left agrees with others. */
public final class Facts {

  private final Evidence evidence;
  private final Language texts;
  private final Matching matching;
  private final int draws;

  /** The facts of the evidence in a language. */
  public Facts(Evidence evidence, Language texts) {
    this.evidence = evidence;
    this.texts = texts;
    this.matching = evidence.matching();
    this.draws = evidence.series().administrations().draws().size();
  }

  /** Nothing where nothing was drawn. */
  public List<Statement> statements() {
    List<Statement> all = new ArrayList<>();
    if (evidence.ensemble().isEmpty()) {
      return all;
    }
    Statement.of(texts.say("facts.kept.lead"), kept()).ifPresent(all::add);
    Statement.of(
            texts.say("facts.ruled-out.lead"),
            matching.facts().stream().map(this::ruledOut).toList())
        .ifPresent(all::add);
    if (!matching.nothingLeft()) {
      Statement.of(
              texts.say("facts.held-out.lead"),
              matching.holdOuts().stream().map(this::heldOut).toList())
          .ifPresent(all::add);
    }
    return all;
  }

  /** How many draws are left, and whether the facts are about this city at all. */
  private List<Sentence> kept() {
    if (!matching.used()) {
      return List.of(new Sentence(texts.say("facts.none"), List.of()));
    }
    List<Sentence> lines = new ArrayList<>();
    if (matching.nothingLeft()) {
      lines.add(told(texts.say("facts.nothing-left", "draws", draws), new Kept(0, 0, draws)));
    } else if (!matching.facts().isEmpty()) {
      int out = matching.ruledOut().size();
      lines.add(
          told(
              texts.say("facts.kept", "kept", draws - out, "out", out, "draws", draws),
              new Kept(draws - out, out, draws)));
    }
    String city = evidence.scenario().city();
    List<String> places = matching.held().stream().map(Matching.Held::place).toList();
    if (!places.contains(city)) {
      Elsewhere claim = new Elsewhere(city, places.size());
      lines.add(told(texts.say("facts.elsewhere", "city", city), claim));
    }
    return lines;
  }

  private Sentence ruledOut(Matching.Fact fact) {
    Matching.Held held = fact.held();
    String said = said("facts.ruled-out", held, "n", fact.ruledOut(), "draws", draws);
    if (matching.facts().size() > 1 && fact.ruledOut() > 0) {
      said += " " + texts.say("facts.alone", "alone", fact.alone());
    }
    return told(said, new RuledOut(held, fact.ruledOut(), fact.alone(), draws));
  }

  private Sentence heldOut(Matching.HoldOut fact) {
    return told(
        said("facts.held-out", fact.held(), "agree", fact.agree(), "known", fact.known()),
        new HeldOut(fact.held(), fact.agree(), fact.known()));
  }

  private static Sentence told(String text, Claim claim) {
    return new Sentence(text, List.of(claim));
  }

  /** A fact, what agrees with it, and how many draws do or do not. */
  private String said(String key, Matching.Held held, String some, int n, String all, int of) {
    return texts.say(
        key,
        "words",
        held.words(),
        "place",
        held.place(),
        "measure",
        held.measure().label(),
        "low",
        texts.numbers().value(held.measure(), held.low()),
        "high",
        texts.numbers().valueWithUnit(held.measure(), held.high()),
        some,
        n,
        all,
        of);
  }
}
