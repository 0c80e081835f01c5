package korridor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an arm is called in a language, from its name on the command line. */
record ArmWords(Language language) {

  /** Words for a name such as {@code corridor+iteam} or {@code corridor@0-208+iteam@104}. */
  String of(String name) {
    String whole = "arm." + name;
    if (language.has(whole)) {
      return language.say(whole);
    }
    List<String> parts = List.of(name.split("\\+"));
    String between = name.contains("@") ? ", " : " + ";
    return parts.stream().map(this::part).collect(Collectors.joining(between));
  }

  /** An intervention, with the weeks in which it acts if they are its own. */
  private String part(String name) {
    String[] pieces = name.split("@");
    String key = "solution." + pieces[0];
    String solution = language.has(key) ? language.say(key) : pieces[0];
    List<String> times = new ArrayList<>();
    for (String weeks : List.of(pieces).subList(1, pieces.length)) {
      times.add(time(weeks));
    }
    return times.isEmpty()
        ? solution
        : language.say("arm.timed", "solution", solution, "when", language.list(times));
  }

  private String time(String weeks) {
    String[] bounds = weeks.split("-");
    int from = Integer.parseInt(bounds[0]);
    String start = from == 0 ? language.say("arm.at-once") : language.numbers().after(from);
    if (bounds.length == 1) {
      return start;
    }
    String span = language.numbers().span(Integer.parseInt(bounds[1]) - from);
    return language.say("arm.for", "start", start, "span", span);
  }
}
