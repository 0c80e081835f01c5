package korridor.report.claim;

import java.util.Locale;
import korridor.language.Estimate;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.observe.Measure;
import korridor.report.claim.Claim.Drawn;
import korridor.report.claim.Claim.Parted;
import korridor.report.claim.Claim.Plausible;
import korridor.report.evidence.Judgement;
import korridor.report.evidence.Share;
import korridor.report.evidence.Spread;

/** Puts claims about plausible administrations into words that need no statistics. */
public final class PlausibleSentences {

  private static final int HUNDRED = 100;

  private final Language language;
  private final Numbers numbers;
  private final Sentences sentences;

  /** Sentences in a language. */
  public PlausibleSentences(Language language) {
    this.language = language;
    this.numbers = language.numbers();
    this.sentences = new Sentences(language);
  }

  /** In how many administrations an arm is higher or lower, and by how much. */
  public Sentence plausible(Plausible c) {
    String text =
        switch (c.lean()) {
          case HIGHER, LOWER -> side(c) + "; " + typical(c);
          case OPEN -> open(c);
          case MOSTLY_EQUAL -> mostly(c);
          case EQUAL -> told("equal", c);
          case NO_MATTER -> told("no-matter", c);
        };
    return Sentence.of(Sentences.capital(text) + ".", c);
  }

  private String side(Plausible c) {
    return told(c.lean().name().toLowerCase(Locale.ROOT), c)
        + but("plausible.but.other", c.other())
        + but("plausible.but.same", c.same());
  }

  private String open(Plausible c) {
    return told("open", c) + but("plausible.but.same", c.same()) + "; " + span(c, sides(c));
  }

  private String mostly(Plausible c) {
    return told("mostly-equal", c)
        + but("plausible.but.higher", c.other())
        + but("plausible.but.lower", Share.rest(c.told(), c.other()))
        + "; "
        + span(c, sides(c));
  }

  private String told(String kind, Plausible c) {
    String own = "plausible." + c.measure().name() + "." + kind;
    return language.say(
        language.has(own) ? own : "plausible.measure." + kind,
        "measure",
        c.measure().label(),
        "arm",
        with(c.arm()),
        "after",
        numbers.after(c.week()),
        "share",
        share(c.told()),
        "other",
        count(c.other()),
        "matters",
        numbers.distance(c.measure(), c.matters()));
  }

  private String but(String key, Share share) {
    return share.count() == 0 ? "" : language.say(key, "count", count(share));
  }

  private String typical(Plausible c) {
    double step = Judgement.step(c.measure());
    boolean tiny = Math.abs(c.typical()) < step;
    return language.say(
        tiny ? "plausible.typical.tiny" : "plausible.typical",
        "distance",
        numbers.distance(c.measure(), tiny ? step : c.typical()),
        "span",
        span(c, ends(c)));
  }

  /** Between what nine in ten lie; between what all lie, where there are few. */
  private String span(Plausible c, String ends) {
    boolean few = c.told().n() < Spread.FEW;
    return language.say(few ? "plausible.span.few" : "plausible.span.nine", "ends", ends);
  }

  /** The ends where nothing before them has said the side and the unit. */
  private String sides(Plausible c) {
    double low = end(c, c.low());
    double high = end(c, c.high());
    if ((low < 0) == (high > 0)) {
      return ends(c);
    }
    double near = low < 0 ? high : low;
    return language.say(
        low < 0 ? "plausible.ends.less" : "plausible.ends.more",
        "near",
        numbers.decimal(Math.abs(near) * c.measure().scale().factor(), places(c.measure())),
        "far",
        numbers.distance(c.measure(), low < 0 ? low : high));
  }

  /** An end that would be told as zero does not count as the other side. */
  private static double end(Plausible c, double value) {
    return Math.abs(value) < Judgement.step(c.measure()) / 2 ? 0 : value;
  }

  private String ends(Plausible c) {
    double low = end(c, c.low());
    double high = end(c, c.high());
    if (low < 0 && high > 0) {
      return language.say(
          "plausible.ends.both",
          "less",
          numbers.distance(c.measure(), low),
          "more",
          numbers.decimal(high * c.measure().scale().factor(), places(c.measure())));
    }
    double side = low < 0 ? -1 : 1;
    return numbers.distanceInterval(c.measure(), new Estimate(side, low, high));
  }

  private static int places(Measure measure) {
    return (int) Math.rint(-Math.log10(Judgement.step(measure) * measure.scale().factor()));
  }

  /** "in 93 of 100 plausible administrations (86 to 97)". */
  private String share(Share share) {
    int n = share.n();
    if (n == 1) {
      return language.say("plausible.share.only");
    }
    if (n < Spread.FEW) {
      return language.say(
          share.count() == n ? "plausible.share.all-few" : "plausible.share.few",
          "count",
          share.count(),
          "n",
          n);
    }
    if (share.count() == n) {
      return language.say(
          "plausible.share.all", "n", n, "least", (int) Math.floor(HUNDRED * share.lower()));
    }
    return language.say(
        "plausible.share",
        "share",
        share.of100(),
        "low",
        (int) Math.rint(HUNDRED * share.lower()),
        "high",
        (int) Math.rint(HUNDRED * share.upper()));
  }

  /** The same by its number alone: of 100, or of those that there are where these are few. */
  private int count(Share share) {
    return share.n() < Spread.FEW ? share.count() : share.of100();
  }

  /** How much of the spread the assumptions make. */
  public Sentence parted(Parted c) {
    return Sentence.of(
        Sentences.capital(
            language.say(
                "plausible.parted",
                "measure",
                c.measure().label(),
                "arm",
                with(c.arm()),
                "share",
                numbers.percent(c.assumptions(), 0),
                "low",
                numbers.decimal(HUNDRED * c.lower(), 0),
                "high",
                numbers.decimal(HUNDRED * c.upper(), 0))),
        c);
  }

  /** What was drawn. */
  public Sentence drawn(Drawn c) {
    return Sentence.of(
        language.say(
            c.kept() < c.draws() ? "plausible.drawn.kept" : "plausible.drawn",
            "draws",
            c.draws(),
            "kept",
            c.kept(),
            "replicates",
            c.replicates(),
            "runs",
            c.runs(),
            "parameters",
            c.parameters()),
        c);
  }

  /** The arm after "with"; its name in quotes where a language has no form of it. */
  public String with(Arm arm) {
    String whole = "with." + arm.name();
    if (language.has(whole)) {
      return language.say(whole);
    }
    boolean plain =
        arm.interventions().stream().map(Intervention::key).allMatch(k -> language.has("with." + k))
            && !arm.name().contains("@")
            && !arm.interventions().isEmpty();
    return plain
        ? sentences.list(
            arm.interventions().stream().map(part -> language.say("with." + part.key())).toList())
        : language.say("arm.quoted", "arm", Message.arm(arm.name()));
  }
}
