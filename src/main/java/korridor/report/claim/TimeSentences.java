package korridor.report.claim;

import java.util.ArrayList;
import java.util.List;
import korridor.language.Language;
import korridor.language.Numbers;
import korridor.report.claim.Claim.Half;
import korridor.report.claim.Claim.Lead;

/** Puts claims about speed and order into words. */
public final class TimeSentences {

  private static final int YEAR = 52;

  private final Language language;
  private final Numbers numbers;
  private final Sentences sentences;

  /** Sentences in a language. */
  public TimeSentences(Language language) {
    this.language = language;
    this.numbers = language.numbers();
    this.sentences = new Sentences(language);
  }

  /** When each of some arms reached half in one measure; one unit of time for all. */
  public Sentence speed(List<Half> halves) {
    boolean years = halves.stream().anyMatch(half -> half.weeks() >= YEAR);
    List<String> times = new ArrayList<>();
    for (Half half : halves) {
      String n = numbers.decimal(half.weeks() / (years ? YEAR : 1), years ? 1 : 0);
      times.add(
          language.say(
              "claim.half",
              "arm",
              sentences.name(half.arm()),
              "after",
              language.say(years ? "time.after.year.many" : "time.after.week.many", "n", n)));
    }
    return new Sentence(
        language.say(
            "claim.speed",
            "measure",
            halves.get(0).measure().label(),
            "times",
            String.join("; ", times)),
        List.copyOf(halves));
  }

  /** Who leads early and who late. */
  public Sentence ranking(Lead early, Lead late) {
    boolean same = early.clear() && late.clear() && early.first().equals(late.first());
    String said =
        same
            ? language.say(
                "claim.lead.same",
                "arm",
                sentences.subject(early.first()),
                "count",
                sentences.count(early.first()),
                "year",
                numbers.after(early.week()),
                "early",
                numbers.value(early.measure(), early.value()),
                "after",
                numbers.after(late.week()),
                "late",
                numbers.value(late.measure(), late.value()))
            : lead(early) + "; " + lead(late);
    return Sentence.of(
        language.say("claim.ranking", "measure", early.measure().label(), "said", said),
        early,
        late);
  }

  private String lead(Lead c) {
    return language.say(
        c.clear() ? "claim.lead.clear" : "claim.lead.unclear",
        "arm",
        c.clear() ? sentences.subject(c.first()) : sentences.name(c.first()),
        "count",
        sentences.count(c.first()),
        "after",
        numbers.after(c.week()),
        "value",
        numbers.value(c.measure(), c.value()),
        "second",
        sentences.name(c.second()));
  }
}
