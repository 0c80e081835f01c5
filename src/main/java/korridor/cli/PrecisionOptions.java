package korridor.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import korridor.language.Language;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.scenario.Study.Until;
import korridor.scenario.Suggestions;
import picocli.CommandLine.Option;

/** Until which precision a study goes on. */
final class PrecisionOptions {

  private static final int MOST = 100_000;

  @Option(
      names = "--precision",
      paramLabel = "${bundle:label.precision}",
      descriptionKey = "option.precision",
      order = 40)
  private String precision;

  @Option(names = "--at-least", paramLabel = "N", descriptionKey = "option.at-least", order = 41)
  private String atLeast;

  @Option(names = "--at-most", paramLabel = "N", descriptionKey = "option.at-most", order = 42)
  private String atMost;

  @Option(names = "--strict", descriptionKey = "option.strict", order = 43)
  private boolean strict;

  /** What was asked for; empty if nothing was. */
  Optional<Until> until(Language texts) {
    if (precision == null) {
      needsPrecision(texts);
      return Optional.empty();
    }
    int least = number("--at-least", atLeast, 2, Until.AT_LEAST, texts);
    int most = number("--at-most", atMost, least, Math.max(least, Until.AT_MOST), texts);
    Map<String, Double> widths = new LinkedHashMap<>();
    for (String part : precision.split("[,;]")) {
      int colon = part.lastIndexOf(':');
      double width = colon < 0 ? Double.NaN : width(part.substring(colon + 1).strip());
      if (!(width > 0)) {
        throw new BadInputException(texts.say("bad.precision", "value", part.strip()));
      }
      widths.put(measure(part.substring(0, colon).strip(), texts), width);
    }
    return Optional.of(new Until(widths, least, most, strict));
  }

  private void needsPrecision(Language texts) {
    String alone =
        atLeast != null ? "--at-least" : atMost != null ? "--at-most" : strict ? "--strict" : "";
    if (!alone.isEmpty()) {
      throw new BadInputException(texts.say("bad.needs-precision", "option", alone));
    }
  }

  private static int number(String option, String value, int least, int usual, Language texts) {
    return value == null ? usual : new Arguments(texts).whole(option, value, least, MOST);
  }

  private static double width(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }

  /** A measure by its column or by what it is called. */
  private static String measure(String words, Language texts) {
    for (Measure measure : Measures.all()) {
      if (plain(words).equals(plain(measure.name()))
          || plain(words).equals(plain(texts.say(measure.label())))) {
        return measure.name();
      }
    }
    List<String> names = Measures.all().stream().map(Measure::name).toList();
    String near = Suggestions.nearest(words, names);
    String maybe = near.isEmpty() ? "" : " " + texts.say("maybe", "correction", near);
    throw new BadInputException(texts.say("bad.measure", "name", words) + maybe);
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[ _-]+", " ");
  }
}
