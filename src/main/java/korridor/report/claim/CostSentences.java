package korridor.report.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import korridor.language.Language;
import korridor.language.Numbers;
import korridor.report.claim.Claim.Hours;
import korridor.report.claim.Claim.Price;
import korridor.report.claim.Claim.Sides;
import korridor.report.claim.Claim.Span;

/** Puts claims about working hours and line service into words of a language. */
public final class CostSentences {

  private final Language language;
  private final Numbers numbers;
  private final Sentences sentences;

  /** Sentences in a language. */
  public CostSentences(Language language) {
    this.language = language;
    this.numbers = language.numbers();
    this.sentences = new Sentences(language);
  }

  /** The hours of an arm that goes on. */
  public Sentence hours(Hours c) {
    return Sentence.of(
        language.say(
            "claim.hours",
            "arm",
            sentences.name(c.arm()),
            "hours",
            numbers.decimal(c.hours(), 1),
            "silo",
            numbers.decimal(c.baseline(), 1),
            "after",
            numbers.after(c.week())),
        c);
  }

  /** The hours of an arm in the year before its end, and in the last year. */
  public Sentence hours(Hours acting, Hours last) {
    return Sentence.of(
        language.say(
            "claim.hours.ended",
            "arm",
            sentences.name(acting.arm()),
            "hours",
            numbers.decimal(acting.hours(), 1),
            "silo",
            numbers.decimal(acting.baseline(), 1),
            "stop",
            numbers.after(acting.week()),
            "last",
            numbers.decimal(last.hours(), 1),
            "lastSilo",
            numbers.decimal(last.baseline(), 1),
            "after",
            numbers.after(last.week())),
        acting,
        last);
  }

  /** What the hours of an arm are more or less than those of the silo. */
  public Sentence price(Price c) {
    double posts = Math.abs(c.posts());
    double millions = Math.abs(c.millions());
    return Sentence.of(
        language.say(
            "claim.price",
            "arm",
            sentences.name(c.arm()),
            "side",
            c.posts() < 0 ? "less" : "more",
            "posts",
            numbers.decimal(posts, posts < 10 ? 1 : 0),
            "millions",
            numbers.decimal(millions, millions < 10 ? 2 : 1)),
        c);
  }

  /** Who is clearly worse than the silo in what line work pays, and between what all lie. */
  public Sentence sides(Sides c, Optional<Span> span) {
    List<String> said = new ArrayList<>();
    said.add(
        language.say(
            c.worse().isEmpty() ? "claim.price-sides.none" : "claim.price-sides.worse",
            "measure",
            c.measure().label(),
            "silo",
            numbers.valueWithUnit(c.measure(), c.baseline()),
            "after",
            numbers.after(c.week()),
            "arms",
            sentences.arms(c.worse())));
    if (!c.better().isEmpty()) {
      said.add(language.say("claim.price-sides.better", "arms", sentences.arms(c.better())));
    }
    Sentence sides = Sentence.of(Sentences.capital(String.join(" ", said)), c);
    return span.map(this::between).map(sides::and).orElse(sides);
  }

  private Sentence between(Span c) {
    return Sentence.of(
        language.say(
            "claim.price-span",
            "low",
            numbers.valueWithUnit(c.measure(), c.low()),
            "high",
            numbers.valueWithUnit(c.measure(), c.high())),
        c);
  }
}
