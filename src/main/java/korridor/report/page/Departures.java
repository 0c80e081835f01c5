package korridor.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.Organisation;
import korridor.model.Rollout;
import korridor.scenario.Scenario;

/**
 * Where a scenario departs from the plain case: interventions from the start, without end, at full
 * strength, everywhere and in the declared size, and heads who all start alike. Ramps are left to
 * the assumptions.
 */
record Departures(Scenario scenario, Collection<Arm> arms, Language texts) {

  /** A phrase for each intervention and each head that departs; empty in the plain case. */
  List<String> phrases() {
    List<String> phrases = new ArrayList<>();
    Set<Intervention> compared = new LinkedHashSet<>();
    arms.forEach(arm -> compared.addAll(arm.interventions()));
    for (Intervention intervention : compared) {
      List<String> parts = parts(intervention);
      if (!parts.isEmpty() && !toldByTwin(intervention, compared)) {
        phrases.add(
            texts.say(
                "page.departs",
                "solution",
                Message.intervention(intervention.key()),
                "parts",
                String.join(", ", parts)));
      }
    }
    phrases.addAll(heads());
    return phrases;
  }

  private boolean toldByTwin(Intervention intervention, Set<Intervention> compared) {
    Intervention twin = intervention.twin();
    return !twin.equals(intervention)
        && compared.contains(twin)
        && scenario.rollout(twin).equals(scenario.rollout(intervention));
  }

  private List<String> parts(Intervention intervention) {
    Rollout rollout = scenario.rollout(intervention);
    Organisation organisation = scenario.organisation();
    List<String> parts = new ArrayList<>();
    if (!rollout.departments().isEmpty()) {
      List<String> units = organisation.units(rollout.departments());
      parts.add(texts.say("page.only", "units", texts.list(units)));
    }
    if (!rollout.themes().isEmpty()) {
      List<String> themes =
          rollout.themes().stream().map(theme -> organisation.themes().get(theme).name()).toList();
      parts.add(texts.say("page.themes", "n", themes.size(), "themes", texts.list(themes)));
    }
    if (rollout.people() > 0) {
      parts.add(texts.say("page.people", "n", rollout.people()));
    }
    parts.addAll(course(rollout.course(), declaredWeeks(intervention)));
    return parts;
  }

  /** Whether an arm follows the weeks of the scenario; else all have weeks of their own. */
  private boolean declaredWeeks(Intervention intervention) {
    return arms.stream()
        .flatMap(arm -> arm.parts().stream())
        .anyMatch(part -> part.intervention().equals(intervention) && part.spans().isEmpty());
  }

  /** Arms with weeks of their own take the strength of the first interval alone. */
  private List<String> course(Course course, boolean weeks) {
    List<String> parts = new ArrayList<>();
    for (Course.Interval interval :
        course.intervals().subList(0, weeks ? course.intervals().size() : 1)) {
      int from = interval.span().from();
      int to = interval.span().to();
      if (weeks && from > 0) {
        parts.add(texts.say("timing.start", "after", texts.numbers().after(from)));
      }
      if (weeks && to < scenario.horizon().weeks()) {
        parts.add(texts.say("timing.end", "after", texts.numbers().after(to)));
      }
      if (interval.strength() != 1) {
        String strength = texts.numbers().percent(interval.strength(), 0);
        parts.add(texts.say("timing.strength", "strength", strength));
      }
    }
    return parts;
  }

  private List<String> heads() {
    List<String> phrases = new ArrayList<>();
    List<Double> stated = scenario.organisation().sponsorship();
    double declared = scenario.parameters().survey().sponsorship();
    for (int d = 0; d < stated.size(); d++) {
      double own = stated.get(d);
      if (!Double.isNaN(own) && own != declared) {
        phrases.add(
            texts.say(
                "page.head",
                "division",
                scenario.organisation().divisions().get(d),
                "value",
                texts.numbers().plain(own),
                "default",
                texts.numbers().plain(declared)));
      }
    }
    return phrases;
  }
}
