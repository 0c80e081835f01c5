package korridor.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.model.Organisation;

/** Writes a first scenario for an organisation chart, with what is assumed and what to fill in. */
public final class NewScenario {

  private static final int WIDTH = 100;

  private final Language language;

  private NewScenario(Language language) {
    this.language = language;
  }

  /**
   * A scenario that reads to the same as one of nothing but the city and the chart.
   *
   * @param minimal what that one is read to
   * @param chart name of the table beside the scenario
   * @param madeUp whether the table was made up, too
   * @param locale the language of the comments
   */
  public static String text(Scenario minimal, String chart, boolean madeUp, Locale locale) {
    return new NewScenario(Language.of(locale)).text(minimal, chart, madeUp);
  }

  /** The least that makes a scenario: the city and its chart. */
  public static String minimal(String city, String chart) {
    return "city: " + quoted(city) + "\norganisation-chart: " + quoted(chart) + "\n";
  }

  private String text(Scenario minimal, String chart, boolean madeUp) {
    Organisation organisation = minimal.organisation();
    List<String> lines = new ArrayList<>(comment("draft.head", "city", minimal.city()));
    lines.add("city: " + quoted(minimal.city()) + "  # " + language.say("draft.city"));
    if (madeUp) {
      lines.addAll(comment("draft.made-up", "table", chart));
    }
    lines.add("organisation-chart: " + quoted(chart) + "  # " + size(organisation));
    lines.add("");
    lines.addAll(comment("draft.themes"));
    lines.add("themes:");
    for (Organisation.Theme theme : organisation.themes()) {
      String owner = quoted(organisation.divisions().get(theme.owner()));
      lines.add("  - {name: " + quoted(theme.name()) + ", owner: " + owner + "}");
    }
    lines.add("  # " + language.say("draft.example") + ": " + example(organisation));
    lines.add("");
    lines.addAll(comment("draft.actors"));
    lines.add("actors: {" + actors(organisation) + "}");
    lines.add("");
    lines.addAll(comment("draft.survey"));
    lines.add("# staff-survey: {file: survey.csv, scale: 1-5}");
    lines.add("");
    lines.addAll(horizon(minimal.horizon()));
    lines.add("");
    lines.addAll(comment("draft.interventions"));
    lines.add("# interventions: {corridor: {start: 0, ramp: 26}, iteam: {start: 52, end: 312}}");
    return String.join("\n", lines) + "\n";
  }

  private String size(Organisation organisation) {
    return language.say(
        "draft.chart",
        "departments",
        organisation.departments().size(),
        "divisions",
        organisation.divisions().size(),
        "people",
        organisation.staff());
  }

  /** The first theme with its topics spelt out, as far as they fit on the line. */
  private static String example(Organisation organisation) {
    Organisation.Theme theme = organisation.themes().get(0);
    StringBuilder topics = new StringBuilder();
    for (int topic : theme.topics()) {
      String name = quoted(organisation.topics().get(topic));
      if (topics.length() + name.length() < WIDTH) {
        topics.append(topics.length() == 0 ? "" : ", ").append(name);
      }
    }
    String owner = quoted(organisation.divisions().get(theme.owner()));
    return "{name: " + quoted(theme.name()) + ", owner: " + owner + ", topics: [" + topics + "]}";
  }

  private static String actors(Organisation organisation) {
    return organisation.actors().entrySet().stream()
        .map(kind -> OrganisationFormat.key(kind.getKey()) + ": " + kind.getValue())
        .collect(Collectors.joining(", "));
  }

  private List<String> horizon(Scenario.Horizon horizon) {
    String warmUp = Integer.toString(horizon.warmUp());
    String weeks = Integer.toString(horizon.weeks());
    String every = Integer.toString(horizon.observeEvery());
    List<String> lines =
        new ArrayList<>(comment("draft.horizon", "warmup", warmUp, "weeks", weeks, "every", every));
    lines.add(
        "# horizon: {warm-up: " + warmUp + ", weeks: " + weeks + ", observe-every: " + every + "}");
    return lines;
  }

  private List<String> comment(String key, Object... namesAndValues) {
    return language.say(key, namesAndValues).lines().map(line -> "# " + line.strip()).toList();
  }

  /** A text in double quotes; names hold nothing else that would need an escape. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
