package korridor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import korridor.model.Administration;
import korridor.model.Initialization;
import korridor.model.Organisations;
import korridor.model.parameter.Parameters;
import korridor.model.process.Order;
import korridor.model.process.Week;

/**
 * Table and chart of the week, drawn from the list of steps that the program runs. What a step does
 * is said by the heading of the section of the model description whose first class it is.
 */
final class WeekPart {

  private static final Pattern SECTION =
      Pattern.compile("(?m)^### ([0-9.]+ .+)\\n\\nClass(?:es)? (`[^.]+)\\.");
  private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z]+)`");

  /** A step: its ordering number, what it does, the section that tells how, its classes. */
  private record Step(int ordering, String what, String section, String classes) {}

  private WeekPart() {}

  static String make() {
    List<Step> steps = steps();
    StringBuilder part = new StringBuilder("| ordering | process | section | classes |\n");
    part.append("|---:|---|---|---|\n");
    for (Step s : steps) {
      part.append("| " + minus(s.ordering) + " | " + s.what + " | " + s.section + " | ")
          .append(s.classes + " |\n");
    }
    part.append("\n```mermaid\nflowchart TD\n");
    String from = "";
    for (Step s : steps) {
      part.append("  " + from + "s" + (s.ordering + 1))
          .append("[\"" + minus(s.ordering) + " " + s.what + "\"]\n");
      from = "s" + (s.ordering + 1) + " --> ";
    }
    return part.append("  s" + (Week.OBSERVATION + 1) + " -. next week .-> s0\n```\n").toString();
  }

  private static List<Step> steps() {
    String odd = Markdown.read(Path.of("docs/odd.md")).text();
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(-1, "Week and records of the year turn", "–", "`Week`"));
    steps.add(step(Week.DECISIONS, "Interventions", odd));
    Administration any =
        Initialization.found(
            Organisations.small(), Parameters.defaults().with("contacts.ties", 2), 1, 0);
    int ordering = Week.DECISIONS;
    for (Object process : Week.processes(any, Order.BY_POST)) {
      steps.add(step(++ordering, process.getClass().getSimpleName(), odd));
    }
    steps.add(
        new Step(
            Week.OBSERVATION,
            "Observation",
            "[4](#observation)",
            "`Measures`, `Census`, `TieCensus`"));
    return steps;
  }

  private static Step step(int ordering, String type, String odd) {
    Matcher section = SECTION.matcher(odd);
    while (section.find()) {
      String classes = section.group(2);
      if (classes.startsWith("`" + type + "`")) {
        String[] heading = section.group(1).split(" ", 2);
        String anchor = Markdown.anchor(section.group(1));
        String named =
            String.join(", ", CLASS.matcher(classes).results().map(c -> c.group()).toList());
        return new Step(ordering, heading[1], "[" + heading[0] + "](#" + anchor + ")", named);
      }
    }
    throw new IllegalStateException("no section of docs/odd.md begins with the class " + type);
  }

  private static String minus(int number) {
    return Integer.toString(number).replace('-', '−');
  }
}
