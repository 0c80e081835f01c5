package korridor.workshop.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.Organisation;
import korridor.model.intervention.Interventions;
import korridor.workshop.future.Lever;
import korridor.workshop.story.Entry.Kind;

/**
 * The log of a future in plain words.
 *
 * @param story what happened
 * @param language of the words
 */
record StoryWords(Story story, Language language) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int YEAR = 52;
  private static final List<String> KINDS =
      List.of(
          "begins",
          "ends",
          "corridor",
          "iteam",
          "sponsorship-up",
          "sponsorship-down",
          "coalition",
          "issue",
          "year");

  /** A line of the log; the issue is 0 where it is about none. */
  private record Line(int week, String kind, String text, long issue) {}

  ObjectNode log() {
    List<Line> lines = new ArrayList<>();
    levers(lines);
    changes(lines);
    issues(lines);
    years(lines);
    lines.sort(Comparator.comparingInt(Line::week));
    ObjectNode log = JSON.createObjectNode();
    var events = log.putArray("events");
    for (Line line : lines) {
      ObjectNode event = events.addObject().put("week", line.week()).put("kind", line.kind());
      event.put("text", line.text());
      if (line.issue() != 0) {
        event.put("issue", Long.toHexString(line.issue()));
      }
    }
    var kinds = log.putArray("kinds");
    for (String kind : KINDS) {
      String label = language.say("workshop.story.kind." + kind);
      kinds.addObject().put("kind", kind).put("label", label);
    }
    return log;
  }

  private void levers(List<Line> lines) {
    for (Map.Entry<String, List<Lever>> lever : story.spec().levers().entrySet()) {
      Message solution = Message.intervention(lever.getKey());
      for (Lever interval : lever.getValue()) {
        lines.add(
            line(
                interval.from(),
                "begins",
                "solution",
                solution,
                "strength",
                language.numbers().percent(interval.strength(), 0)));
        if (lever.getKey().equals(Interventions.ITEAM.key())) {
          lines.add(iteam(interval));
        }
        if (interval.to() != Course.NEVER && interval.to() <= story.scenario().horizon().weeks()) {
          lines.add(line(interval.to(), "ends", "solution", solution));
        }
      }
    }
  }

  private void changes(List<Line> lines) {
    Organisation organisation = story.organisation();
    boolean coalition = false;
    for (Entry entry : story.entries()) {
      if (entry.kind() == Kind.CORRIDOR) {
        lines.add(corridor(entry));
      } else if (entry.kind() == Kind.SPONSORSHIP) {
        lines.add(
            line(
                entry.week(),
                entry.whom() == 1 ? "sponsorship-up" : "sponsorship-down",
                "division",
                organisation.divisions().get(entry.who()),
                "level",
                language.numbers().decimal(entry.detail(), 2)));
      } else if (entry.kind() == Kind.COALITION && !coalition) {
        coalition = true;
        lines.add(
            line(
                entry.week(),
                "coalition",
                "actor",
                People.actor(organisation, entry.who()),
                "department",
                People.department(organisation, entry.whom())));
      }
    }
  }

  /** People come little by little; those of its first weeks are told together. */
  private Line corridor(Entry entry) {
    int ramp = ramp(Interventions.CORRIDOR);
    double moved = story.scenario().parameters().interventions().corridorTies();
    return line(
        entry.week(),
        "corridor",
        "theme",
        story.organisation().themes().get(entry.who()).name(),
        "people",
        story.joined(Kind.MEMBERS, entry.who(), entry.week(), entry.week() + ramp),
        "weeks",
        ramp,
        "share",
        language.numbers().percent(moved, 0));
  }

  private Line iteam(Lever interval) {
    int ramp = ramp(Interventions.ITEAM);
    int from = interval.from();
    int people = story.joined(Kind.ITEAM, 0, from, from + ramp + 1);
    return line(from + 1, "iteam", "people", people, "weeks", ramp);
  }

  private int ramp(Intervention solution) {
    Course course = story.scenario().rollout(solution).course();
    return course.intervals().isEmpty() ? 0 : course.intervals().get(0).rampUp();
  }

  private void issues(List<Line> lines) {
    for (Entry arrival : story.issues()) {
      Entry end = story.end(arrival.issue());
      String how = end == null ? "open" : end.kind() == Kind.DONE ? "done" : "expired";
      Line line =
          line(
              arrival.week(),
              "issue",
              "title",
              new IssueWords(story, language).title(arrival),
              "end",
              how,
              "weeks",
              end == null ? 0 : end.week() - arrival.week());
      lines.add(new Line(line.week(), line.kind(), line.text(), arrival.issue()));
    }
  }

  /** Each year in three numbers. */
  private void years(List<Line> lines) {
    int weeks = story.scenario().horizon().weeks();
    for (int end = YEAR; end <= weeks; end += YEAR) {
      lines.add(
          line(
              end,
              "year",
              "year",
              end / YEAR,
              "done",
              story.count(Kind.DONE, end - YEAR, end),
              "expired",
              story.count(Kind.EXPIRED, end - YEAR, end),
              "coalitions",
              story.count(Kind.COALITION, end - YEAR, end)));
    }
  }

  private Line line(int week, String kind, Object... namesAndValues) {
    return new Line(week, kind, language.say("workshop.story." + kind, namesAndValues), 0);
  }
}
