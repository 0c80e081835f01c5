package korridor.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import korridor.language.Language;
import korridor.language.Numbers;
import korridor.observe.Measure;
import korridor.report.evidence.ComparisonRow;
import korridor.statistics.PairedComparison;

/** Turns numbers into sentences that say how sure they are. */
final class Wording {

  private final Language texts;
  private final Numbers numbers;

  Wording(Language texts) {
    this.texts = texts;
    this.numbers = texts.numbers();
  }

  /** Value, difference and interval of a row as one sentence. */
  String sentence(ComparisonRow row) {
    return capital(
        texts.say(
            "sentence." + certainty(row),
            "measure",
            texts.say(row.measure().label()),
            "value",
            numbers.valueWithUnit(row.measure(), row.mean()),
            "after",
            numbers.after(row.week()),
            "distance",
            numbers.distance(row.measure(), row.estimate()),
            "side",
            side(row.difference()),
            "interval",
            row.distinct()
                ? numbers.distanceInterval(row.measure(), row.estimate())
                : numbers.interval(row.measure(), row.estimate())));
  }

  /** The difference and its interval without the value, to be put behind a name. */
  String difference(ComparisonRow row) {
    return texts.say(
        "difference." + certainty(row),
        "distance",
        numbers.distance(row.measure(), row.estimate()),
        "side",
        side(row.difference()),
        "interval",
        row.distinct()
            ? numbers.distanceInterval(row.measure(), row.estimate())
            : numbers.interval(row.measure(), row.estimate()));
  }

  /** A paired comparison of anything else, told like a row of a measure. */
  ComparisonRow row(ComparisonRow like, PairedComparison paired) {
    return new ComparisonRow(like.arm(), like.measure(), like.week(), paired);
  }

  String side(double difference) {
    return texts.say(difference < 0 ? "side.below" : "side.above");
  }

  /** "a, b and c". */
  String list(List<String> things) {
    if (things.size() < 2) {
      return String.join("", things);
    }
    return texts.say(
        "list.and",
        "first",
        String.join(", ", things.subList(0, things.size() - 1)),
        "last",
        things.get(things.size() - 1));
  }

  String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toUpperCase(locale()) + sentence.substring(1);
  }

  /** The value of a measure, when there is one. */
  Optional<String> value(Measure measure, double value) {
    return Double.isFinite(value)
        ? Optional.of(numbers.valueWithUnit(measure, value))
        : Optional.empty();
  }

  private Locale locale() {
    return texts.locale();
  }

  private static String certainty(ComparisonRow row) {
    if (!Double.isFinite(row.difference())) {
      return "unknown";
    }
    if (!row.intervalKnown()) {
      return "single";
    }
    return row.distinct() ? "distinct" : "zero";
  }
}
