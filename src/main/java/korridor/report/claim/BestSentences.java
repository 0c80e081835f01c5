package korridor.report.claim;

import java.util.List;
import korridor.language.Language;
import korridor.language.Numbers;
import korridor.observe.Measure;
import korridor.report.claim.Claim.GivenAway;
import korridor.report.claim.Claim.MostOften;
import korridor.report.evidence.Judgement;
import korridor.report.evidence.Spread;

/**
 * Puts into words which arm is best in how many plausible administrations, and what one choice for
 * all gives away.
 */
public final class BestSentences {

  private static final int HUNDRED = 100;

  private final Language language;
  private final Numbers numbers;
  private final Sentences sentences;

  /** Sentences in a language. */
  public BestSentences(Language language) {
    this.language = language;
    this.numbers = language.numbers();
    this.sentences = new Sentences(language);
  }

  /** Which arm is best most often, early and late. */
  public Sentence best(List<MostOften> claims) {
    List<String> said = claims.stream().map(this::best).toList();
    return new Sentence(
        language.say(
            "plausible.best",
            "measure",
            claims.get(0).measure().label(),
            "said",
            String.join("; ", said)),
        List.copyOf(claims));
  }

  private String best(MostOften c) {
    boolean next = !c.close().isEmpty();
    String one = c.ahead() ? "plausible.best.one" : "plausible.best.close";
    String key = c.arms().size() > 1 ? "plausible.best.tied" : one;
    String first =
        language.say(
            key,
            "after",
            numbers.after(c.week()),
            "arms",
            sentences.arms(c.arms()),
            "share",
            rough(c.share(), c.n()));
    return next
        ? first
            + language.say(
                "plausible.best.next",
                "arm",
                sentences.arms(c.close()),
                "share",
                parts(c.next(), c.n()))
        : first;
  }

  private String rough(double share, int n) {
    return n < Spread.FEW
        ? language.say("plausible.of", "count", parts(share, n), "n", n)
        : language.say("plausible.of", "count", parts(share, n), "n", HUNDRED);
  }

  /** Parts of one administration arise where arms are equally good. */
  private String parts(double share, int n) {
    double all = n < Spread.FEW ? n : HUNDRED;
    double times = share * all;
    boolean whole = n >= Spread.FEW || Math.abs(times - Math.rint(times)) < 1e-9;
    return numbers.decimal(times, whole ? 0 : 1);
  }

  /** What one choice for all gives away. */
  public Sentence givenAway(GivenAway c) {
    boolean few = c.n() < Spread.FEW;
    return Sentence.of(
        Sentences.capital(
            language.say(
                few ? "plausible.given-away.few" : "plausible.given-away",
                "measure",
                c.measure().label(),
                "arm",
                sentences.name(c.arm()),
                "mean",
                distance(c.measure(), c.mean()),
                "high",
                most(c.measure(), c.high()))),
        c);
  }

  private String most(Measure measure, double value) {
    return value > 0 && value < Judgement.step(measure)
        ? distance(measure, value)
        : language.say("plausible.at-most", "distance", numbers.distance(measure, value));
  }

  private String distance(Measure measure, double value) {
    double step = Judgement.step(measure);
    return value > 0 && value < step
        ? language.say("plausible.under", "step", numbers.distance(measure, step))
        : numbers.distance(measure, value);
  }
}
