package korridor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import korridor.language.Language;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.InterventionSize;
import korridor.model.Organisation;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.ParameterTable;
import korridor.scenario.Reading;
import korridor.scenario.Scenario;

/**
 * What a scenario will do: who takes part when, what that costs, what was surveyed, and what nobody
 * has stated.
 */
record Outlook(Reading reading, Language texts) {

  private static final List<String> ASSUMED = List.of("themes", "actors", "horizon");

  /** The sentences, each on a line of its own. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    List<Intervention> solutions =
        Interventions.STANDARD.stream().filter(intervention -> !intervention.control()).toList();
    solutions.forEach(solution -> lines.add(line(solution)));
    solutions.forEach(solution -> lines.add(cost(solution)));
    lines.add(YearlyCost.rates(scenario().parameters(), texts));
    lines.add(survey());
    lines.add(assumed());
    return lines;
  }

  private Scenario scenario() {
    return reading.scenario();
  }

  private String line(Intervention intervention) {
    Rollout rollout = scenario().rollout(intervention);
    List<String> parts = new ArrayList<>();
    for (Course.Interval interval : rollout.course().intervals()) {
      parts.add(time(interval, scenario().size(intervention, interval)));
    }
    String name = texts.say("solution." + intervention.key());
    return texts.say("check.intervention", "name", name, "times", String.join("; ", parts));
  }

  private String cost(Intervention intervention) {
    return YearlyCost.line(
        texts.say("solution." + intervention.key()),
        scenario().size(intervention),
        scenario().parameters(),
        texts);
  }

  private String time(Course.Interval interval, InterventionSize size) {
    int from = interval.span().from();
    int to = interval.span().to();
    String start =
        from == 0
            ? texts.say("check.from-first")
            : texts.say("check.from", "week", from, "span", texts.numbers().span(from));
    String end =
        to == Course.NEVER
            ? texts.say("check.never")
            : texts.say("check.until", "week", to, "span", texts.numbers().span(to));
    String full =
        interval.rampUp() == 0
            ? ""
            : texts.say("check.full", "span", texts.numbers().span(interval.rampUp()));
    String who =
        size.people() == 0
            ? ""
            : texts.say("check.people", "n", size.people(), "hours", Math.round(size.hours()))
                + " ";
    return who + start + full + end;
  }

  private String survey() {
    List<Organisation.Survey> surveys = scenario().organisation().surveys();
    long asked = surveys.stream().filter(s -> !unanswered(s)).count();
    return asked == 0
        ? texts.say("check.no-survey")
        : texts.say("check.survey", "n", asked, "all", surveys.size());
  }

  private static boolean unanswered(Organisation.Survey survey) {
    return survey.equals(
        new Organisation.Survey(
            Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
  }

  private String assumed() {
    List<String> assumed = new ArrayList<>();
    Set<String> stated = reading.stated();
    for (String key : ASSUMED) {
      if (!stated.contains(key)) {
        assumed.add(texts.say("check.assumed." + key));
      }
    }
    if (!stated.contains("interventions")) {
      assumed.add(texts.say("check.assumed.interventions"));
    }
    Map<String, Double> values = ParameterTable.values(scenario().parameters());
    long changed =
        values.entrySet().stream()
            .filter(v -> ParameterTable.rows().get(v.getKey()).declared().value() != v.getValue())
            .count();
    String defaults =
        texts.say("check.defaults", "n", values.size() - changed, "all", values.size());
    assumed.add(defaults);
    return texts.say("check.assumed", "what", texts.list(assumed));
  }
}
