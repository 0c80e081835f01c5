package korridor.report.claim;

import java.util.ArrayList;
import java.util.List;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.report.claim.Claim.Decides;
import korridor.report.claim.Claim.Fails;
import korridor.report.claim.Claim.Turns;
import korridor.report.evidence.Deciding.Decisive;
import korridor.report.evidence.Failing.Limit;
import korridor.report.evidence.Turn.Departure;
import korridor.report.evidence.Turn.Nearest;

/** Puts claims about what results hang on into words. */
public final class AssumptionSentences {

  private static final int HUNDRED = 100;

  private final Language language;
  private final Numbers numbers;
  private final Sentences sentences;
  private final PlausibleSentences plausible;
  private final boolean comparison;

  /**
   * Sentences in a language.
   *
   * @param comparison whether the command {@code compare} makes the draws, so that it can show one
   */
  public AssumptionSentences(Language language, boolean comparison) {
    this.language = language;
    this.comparison = comparison;
    this.numbers = language.numbers();
    this.sentences = new Sentences(language);
    this.plausible = new PlausibleSentences(language);
  }

  /** Which assumptions decide, and that of the others nothing can be said. */
  public Sentence decides(Decides c) {
    List<String> said = new ArrayList<>();
    int rest = c.all() - c.decisive().size() - c.together().size();
    if (c.decisive().isEmpty()) {
      said.add(say("decides.none", c, ""));
    } else {
      List<String> named = c.decisive().stream().map(this::decisive).toList();
      said.add(say("decides.some", c, language.list(named)));
    }
    if (!c.together().isEmpty()) {
      List<String> named = c.together().stream().map(this::parameter).toList();
      said.add(language.say("decides.together", "names", language.list(named), "n", named.size()));
    }
    if (rest > 0 && rest < c.all()) {
      said.add(language.say("decides.rest", "n", rest, "draws", c.draws()));
    }
    return Sentence.of(Sentences.capital(String.join(" ", said)), c);
  }

  private String say(String key, Decides c, String names) {
    return language.say(
        key,
        "measure",
        c.measure().label(),
        "arm",
        plausible.with(c.arm()),
        "names",
        names,
        "n",
        c.all(),
        "draws",
        c.draws());
  }

  private String decisive(Decisive d) {
    String side = d.direction() > 0 ? "more" : d.direction() < 0 ? "less" : "unclear";
    return language.say(
        "decides.one",
        "name",
        parameter(d.parameter()),
        "share",
        numbers.percent(d.share(), 0),
        "low",
        numbers.decimal(HUNDRED * d.lower(), 0),
        "high",
        numbers.decimal(HUNDRED * d.upper(), 0),
        "side",
        side);
  }

  private String parameter(String address) {
    return language.say("decides.name", "label", Message.parameter(address));
  }

  /** What would turn the result. */
  public Sentence turns(Turns c) {
    String key =
        c.behind() == 0 ? "turns.never" : c.nearest().isEmpty() ? "turns.little" : "turns.some";
    String text =
        language.say(
            key,
            "measure",
            c.measure().label(),
            "arm",
            sentences.name(c.arm()),
            "after",
            numbers.after(c.week()),
            "draws",
            c.draws(),
            "behind",
            c.behind(),
            "far",
            c.far(),
            "matters",
            numbers.distance(c.measure(), c.matters()));
    for (Nearest nearest : c.nearest()) {
      text += " " + nearest(c, nearest);
      text += look(nearest.name());
    }
    return Sentence.of(Sentences.capital(text), c);
  }

  private String nearest(Turns c, Nearest n) {
    List<String> departures = n.departures().stream().map(this::departure).toList();
    return language.say(
        "turns.nearest",
        "draw",
        n.name(),
        "arm",
        sentences.name(n.ahead()),
        "by",
        numbers.distance(c.measure(), n.by()),
        "departures",
        String.join("; ", departures));
  }

  /** The command line knows the draws of a comparison, not those of every design. */
  private String look(String draw) {
    return comparison ? " " + language.say("turns.look", "draw", draw) : "";
  }

  private String departure(Departure d) {
    return language.say(
        "turns.departure",
        "name",
        parameter(d.parameter()),
        "value",
        numbers.digits(Numbers.rounded(d.value())),
        "own",
        numbers.plain(d.own()));
  }

  /** Where an arm does not bring what matters. */
  public Sentence fails(Fails c) {
    String key =
        c.cases() == 0
            ? "fails.never"
            : c.cases() == c.draws()
                ? "fails.always"
                : c.limits().isEmpty() ? "fails.anywhere" : "fails.box";
    List<String> limits = c.limits().stream().map(this::limit).toList();
    return Sentence.of(
        Sentences.capital(
            language.say(
                key,
                "measure",
                c.measure().label(),
                "arm",
                sentences.name(c.arm()),
                "matters",
                numbers.distance(c.measure(), c.matters()),
                "cases",
                c.cases(),
                "draws",
                c.draws(),
                "limits",
                language.list(limits),
                "coverage",
                numbers.decimal(HUNDRED * c.coverage(), 0),
                "density",
                numbers.decimal(HUNDRED * c.density(), 0))),
        c);
  }

  private String limit(Limit l) {
    boolean low = !Double.isNaN(l.low());
    boolean high = !Double.isNaN(l.high());
    return language.say(
        low && high ? "fails.between" : low ? "fails.above" : "fails.below",
        "name",
        parameter(l.parameter()),
        "low",
        numbers.digits(Numbers.rounded(l.low())),
        "high",
        numbers.digits(Numbers.rounded(l.high())));
  }
}
