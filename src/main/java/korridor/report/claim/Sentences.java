package korridor.report.claim;

import java.util.ArrayList;
import java.util.List;
import korridor.language.Estimate;
import korridor.language.Language;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.report.claim.Claim.Count;
import korridor.report.claim.Claim.Difference;
import korridor.report.claim.Claim.Front;
import korridor.report.claim.Claim.Higher;
import korridor.report.claim.Claim.Level;
import korridor.report.claim.Claim.Sides;
import korridor.report.claim.Claim.Span;
import korridor.report.claim.Claim.Together;
import korridor.report.evidence.Judgement;

/** Puts claims into words of a language. Every number and name in them comes from the claim. */
public final class Sentences {

  private final Language language;
  private final Numbers numbers;

  /** Sentences in a language. */
  public Sentences(Language language) {
    this.language = language;
    this.numbers = language.numbers();
  }

  /** Value and difference of an arm, where the words before say when. */
  public Sentence line(Level level, Difference difference) {
    return line("claim.line", level, difference);
  }

  /** Value and difference of an arm, and when. */
  public Sentence lineAt(Level level, Difference difference) {
    return line("claim.line.at", level, difference);
  }

  private Sentence line(String key, Level level, Difference difference) {
    return Sentence.of(
        capital(
            language.say(
                key,
                "measure",
                level.measure().label(),
                "value",
                numbers.valueWithUnit(level.measure(), level.value()),
                "after",
                numbers.after(level.week()),
                "difference",
                phrase(difference))),
        level,
        difference);
  }

  /** A value alone, where the words before say when. */
  public Sentence level(Level level) {
    return Sentence.of(
        capital(
            language.say(
                "claim.level",
                "measure",
                level.measure().label(),
                "value",
                numbers.valueWithUnit(level.measure(), level.value()))),
        level);
  }

  /** The difference in a few words, to be put behind a name. */
  public String phrase(Difference c) {
    return phrase("claim.difference.", c.measure(), c.judgement(), c.value(), c.lower(), c.upper());
  }

  private String phrase(
      String family,
      Measure measure,
      Judgement judgement,
      double value,
      double lower,
      double upper) {
    Estimate estimate = new Estimate(value, lower, upper);
    boolean clear = judgement == Judgement.ABOVE || judgement == Judgement.BELOW;
    return language.say(
        family + judgement.name().toLowerCase(java.util.Locale.ROOT),
        "distance",
        numbers.distance(measure, value),
        "step",
        numbers.distance(measure, Judgement.step(measure)),
        "side",
        language.say(value < 0 ? "side.below" : "side.above"),
        "interval",
        clear ? numbers.distanceInterval(measure, estimate) : numbers.interval(measure, estimate));
  }

  /** Who is at the front, and who is not clearly behind. */
  public Sentence front(Front c) {
    Sentence first = title(c);
    return c.close().isEmpty()
        ? first
        : Sentence.of(
            first.text() + " " + language.say("claim.front.close", "arms", arms(c.close())), c);
  }

  /** Who is at the front. */
  public Sentence title(Front c) {
    return Sentence.of(
        capital(
            language.say(
                "claim.front." + c.measure().better().name().toLowerCase(java.util.Locale.ROOT),
                "measure",
                c.measure().label(),
                "arm",
                subject(c.arm()),
                "count",
                count(c.arm()),
                "value",
                numbers.valueWithUnit(c.measure(), c.value()),
                "after",
                numbers.after(c.week()),
                "silo",
                numbers.valueWithUnit(c.measure(), c.baseline()))),
        c);
  }

  /** Who is clearly better and who clearly worse than the silo. */
  public Sentence sides(Sides c) {
    String text =
        language.say(
            c.better().isEmpty() ? "claim.sides.none" : "claim.sides.better",
            "measure",
            c.measure().label(),
            "silo",
            numbers.valueWithUnit(c.measure(), c.baseline()),
            "after",
            numbers.after(c.week()),
            "arms",
            arms(c.better()));
    String worse =
        c.worse().isEmpty() ? "" : " " + language.say("claim.sides.worse", "arms", arms(c.worse()));
    return Sentence.of(capital(text + worse), c);
  }

  /** What two solutions do together. */
  public Sentence together(Together c) {
    return Sentence.of(
        language.say(
            "claim.together",
            "first",
            Message.intervention(c.first().key()),
            "second",
            Message.intervention(c.second().key()),
            "measure",
            c.measure().label(),
            "more",
            phrase("claim.together.", c.measure(), c.judgement(), c.value(), c.lower(), c.upper())),
        c);
  }

  /** The differences at the end of an arm and at the end of the horizon. */
  public Sentence persistence(Difference then, Difference last) {
    return Sentence.of(
        language.say(
            "claim.persistence",
            "arm",
            name(then.arm()),
            "measure",
            then.measure().label(),
            "stop",
            numbers.after(then.week()),
            "then",
            phrase(then),
            "after",
            numbers.after(last.week()),
            "last",
            phrase(last)),
        then,
        last);
  }

  /** The differences of an arm in one week, without its values; those not clear by name only. */
  public Sentence differences(Arm arm, List<Difference> differences) {
    List<String> told = new ArrayList<>();
    List<String> unclear = new ArrayList<>();
    for (Difference c : differences) {
      if (c.judgement() == Judgement.NONE) {
        unclear.add(language.say(c.measure().label()));
      } else {
        told.add(
            language.say("claim.of-measure", "measure", c.measure().label(), "said", phrase(c)));
      }
    }
    if (!unclear.isEmpty()) {
      told.add(language.say("claim.differences.none", "measures", String.join("; ", unclear)));
    }
    return new Sentence(
        language.say(
            "claim.differences", "arm", name(arm), "said", capital(String.join("; ", told))),
        List.copyOf(differences));
  }

  /** Between which values the arms lie. */
  public Sentence span(Span c) {
    return Sentence.of(
        language.say(
            "claim.span",
            "measure",
            c.measure().label(),
            "low",
            numbers.valueWithUnit(c.measure(), c.low()),
            "high",
            numbers.valueWithUnit(c.measure(), c.high()),
            "silo",
            numbers.valueWithUnit(c.measure(), c.baseline()),
            "after",
            numbers.after(c.week())),
        c);
  }

  /** Why trust across can lie above trust inside. */
  public Sentence higher(Higher c) {
    return Sentence.of(
        language.say(
            "claim.higher",
            "arm",
            name(c.arm()),
            "high",
            numbers.value(c.higher(), c.high()),
            "low",
            numbers.value(c.lower(), c.low()),
            "after",
            numbers.after(c.week())),
        c);
  }

  /** How many measures differ. */
  public Sentence count(Count c) {
    return Sentence.of(
        language.say("claim.count", "arm", name(c.arm()), "clear", c.clear(), "known", c.known()),
        c);
  }

  /** The name of an arm as a label. */
  String name(Arm arm) {
    return language.say(Message.arm(arm.name()));
  }

  /** The arm as the subject of a sentence; its name where a language has no other form of it. */
  public String subject(Arm arm) {
    String whole = "subject." + arm.name();
    if (arm.name().contains("@")) {
      return language.say("arm.quoted", "arm", name(arm));
    }
    return language.has(whole)
        ? language.say(whole)
        : list(arm.interventions().stream().map(part -> form("subject.", part.key())).toList());
  }

  private String form(String family, String key) {
    String name = language.say(Message.intervention(key));
    return language.say(Message.of(family + key).or(name));
  }

  /** Grammatical number: 1 for what is told in the singular. */
  int count(Arm arm) {
    if (arm.name().contains("@")) {
      return 1;
    }
    String key = "count." + arm.name();
    return language.has(key) ? Integer.parseInt(language.say(key)) : arm.interventions().size();
  }

  String arms(List<Arm> arms) {
    return list(arms.stream().map(arm -> language.say("arm.quoted", "arm", name(arm))).toList());
  }

  /** "a, b and c". */
  public String list(List<String> things) {
    if (things.size() < 2) {
      return String.join("", things);
    }
    return language.say(
        "list.and",
        "first",
        String.join(", ", things.subList(0, things.size() - 1)),
        "last",
        things.get(things.size() - 1));
  }

  static String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
