package korridor.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.report.evidence.Evidence;

/** The moments within the horizon at which solutions start or end. */
final class Marks {

  private Marks() {}

  /** A moment worth a line: its time in years and its name. */
  record Mark(double year, String name) {}

  private record Change(boolean start, Intervention solution) {}

  /** The marks of the solutions in some arms, in order of time. */
  static List<Mark> of(Evidence evidence, Language texts, List<Arm> arms) {
    int horizon = evidence.series().lastWeek();
    TreeMap<Integer, List<Change>> changes = new TreeMap<>();
    arms.stream()
        .flatMap(arm -> arm.parts().stream())
        .distinct()
        .forEach(part -> note(changes, part, evidence.scenario().rollout(part).course()));
    return changes.headMap(horizon).entrySet().stream()
        .map(entry -> new Mark(entry.getKey() / 52.0, name(texts, entry.getValue())))
        .toList();
  }

  private static void note(TreeMap<Integer, List<Change>> changes, Arm.Part part, Course course) {
    for (Course.Interval interval : course.intervals()) {
      if (interval.span().from() > 0) {
        note(changes, interval.span().from(), new Change(true, part.intervention()));
      }
      note(changes, interval.span().to(), new Change(false, part.intervention()));
    }
  }

  private static void note(TreeMap<Integer, List<Change>> changes, int week, Change change) {
    List<Change> ofWeek = changes.computeIfAbsent(week, w -> new ArrayList<>());
    if (!ofWeek.contains(change)) {
      ofWeek.add(change);
    }
  }

  /** One solution by name; several together without. */
  private static String name(Language texts, List<Change> changes) {
    boolean starts = changes.stream().anyMatch(Change::start);
    boolean ends = changes.stream().anyMatch(change -> !change.start());
    if (starts && ends) {
      return texts.say("mark.both");
    }
    if (changes.size() > 1) {
      return texts.say(starts ? "mark.starts" : "mark.ends");
    }
    String solution =
        changes.stream()
            .map(c -> texts.say(Message.intervention(c.solution().key())))
            .collect(Collectors.joining());
    return texts.say(starts ? "mark.start" : "mark.end", "solution", solution);
  }
}
