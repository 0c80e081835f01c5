package korridor.report.claim;

import java.util.List;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.report.claim.Claim.Assumed;
import korridor.report.claim.Claim.Believed;
import korridor.report.claim.Claim.Dilution;
import korridor.report.claim.Claim.Inputs;
import korridor.report.claim.Claim.Still;

/** Puts claims about the ground that results rest on into words of a language. */
public final class BasisSentences {

  private final Language language;
  private final Numbers numbers;

  /** Sentences in a language. */
  public BasisSentences(Language language) {
    this.language = language;
    this.numbers = language.numbers();
  }

  /** How still the silo stays in some measures, at least one. */
  public Sentence still(List<Still> claims) {
    String said = claims.stream().map(this::still).collect(Collectors.joining("; "));
    return new Sentence(language.say("claim.still", "said", said), List.copyOf(claims));
  }

  private String still(Still c) {
    return language.say(
        "claim.still.of",
        "measure",
        c.measure().label(),
        "before",
        numbers.valueWithUnit(c.measure(), c.before()),
        "value",
        numbers.valueWithUnit(c.measure(), c.value()),
        "after",
        numbers.after(c.week()));
  }

  /** What a shared success counts for each of two heads. */
  public Sentence dilution(Dilution c) {
    if (c.lowest() == c.highest()) {
      String text = language.say("claim.dilution.known", "each", numbers.percent(c.each(), 0));
      return Sentence.of(text, c);
    }
    return Sentence.of(
        language.say(
            "claim.dilution",
            "each",
            numbers.percent(c.each(), 0),
            "lowest",
            numbers.percent(c.lowest(), 0),
            "highest",
            numbers.percent(c.highest(), 0)),
        c);
  }

  /** How many parameters are assumed. */
  public Sentence assumed(Assumed c) {
    return Sentence.of(
        language.say("claim.assumed", "assumed", c.assumed(), "seen", c.seen(), "all", c.all()), c);
  }

  /** A parameter and the range in which it is believed to lie. */
  public Sentence believed(Believed c) {
    return Sentence.of(
        language.say(
            c.low() == c.high() ? "claim.believed.known" : "claim.believed",
            "label",
            Message.parameter(c.parameter()),
            "value",
            numbers.plain(c.value()),
            "low",
            numbers.plain(c.low()),
            "high",
            numbers.plain(c.high())),
        c);
  }

  /** How far what was put in departs from the defaults. */
  public Sentence inputs(Inputs c) {
    return Sentence.of(
        language.say(
            "claim.inputs",
            "changed",
            c.changed(),
            "surveyed",
            c.surveyed(),
            "departments",
            c.departments()),
        c);
  }
}
