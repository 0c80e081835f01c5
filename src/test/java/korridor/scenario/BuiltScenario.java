package korridor.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A scenario built part by part from hard names, counts and values; often sound, often not. */
record BuiltScenario(Random random) {

  private static final List<String> NAMES =
      List.of(
          "tRuE",
          "nuLL",
          "~",
          "yes",
          "NO",
          "on",
          "1e3",
          "0x1F",
          "0o7",
          "12:30:45",
          "2001-01-01",
          "=",
          "<<",
          "- x",
          "a: b",
          "#c",
          "'q'",
          "\"q\"",
          "\\",
          "%d",
          "@a",
          "`b",
          "!t",
          "&a",
          "*a",
          "{a}",
          "[b]",
          "?",
          "|",
          ">",
          ",",
          "ä ö",
          "ﬁ",
          "\u00A0x\u00A0",
          "x  y",
          "é",
          "e\u0301",
          "\uD83C\uDF33",
          "\u200Bz",
          "\u202Eabc",
          "\uFFFE",
          "\u0085",
          "x\u2028y",
          "Amt 1",
          "amt 1",
          ".5",
          "+1",
          "-.inf",
          ".NaN",
          "null",
          "false",
          "x".repeat(120),
          "x".repeat(121),
          "  ");

  String text() {
    StringBuilder text = new StringBuilder("city: ").append(name()).append("\ndivisions:\n");
    int divisions = 1 + random.nextInt(3);
    List<String> owners = new ArrayList<>();
    List<String> topics = new ArrayList<>();
    for (int d = 0; d < divisions; d++) {
      String division = rarely(8) ? name() : plain("D" + d);
      owners.add(division);
      text.append("  - name: ").append(division).append('\n');
      text.append(rarely(12) ? "    count: " + count(140) + "\n" : "");
      text.append("    departments:\n");
      departments(d, text, topics);
    }
    themes(owners, topics, text);
    text.append(rarely(4) ? "description: " + name() + "\n" : "");
    text.append(rarely(4) ? "actors: {citizens: " + count(500) + "}\n" : "");
    text.append(rarely(6) ? "interventions: {iteam: {strength: " + share() + "}}\n" : "");
    text.append(rarely(6) ? "parameters: {learning: {trust-gain: " + share() + "}}\n" : "");
    return text.toString();
  }

  private void departments(int division, StringBuilder text, List<String> topics) {
    int departments = 1 + random.nextInt(4);
    for (int i = 0; i < departments; i++) {
      String topic = rarely(8) ? name() : plain("T" + random.nextInt(6));
      topics.add(topic);
      text.append("    - {name: ").append(rarely(12) ? name() : plain("A" + division + "x" + i));
      text.append(", staff: ").append(rarely(20) ? share() : Integer.toString(5 + count(60)));
      text.append(", topic: ").append(topic);
      text.append(rarely(10) ? ", count: " + count(200) : "");
      text.append(rarely(6) ? ", survey: {openness: " + share() + "}" : "").append("}\n");
    }
  }

  private void themes(List<String> owners, List<String> topics, StringBuilder text) {
    if (random.nextBoolean()) {
      return;
    }
    text.append("themes:\n");
    for (int t = 0; t < 1 + random.nextInt(2); t++) {
      text.append("  - {name: ").append(rarely(8) ? name() : plain("Theme" + t));
      text.append(", owner: ").append(owners.get(random.nextInt(owners.size())));
      text.append(rarely(2) ? "" : ", topics: " + topics.stream().distinct().limit(3).toList());
      text.append("}\n");
    }
  }

  private String name() {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    return random.nextInt(4) == 0
        ? name
        : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String plain(String name) {
    return name;
  }

  private String share() {
    return switch (random.nextInt(6)) {
      case 0 -> "0";
      case 1 -> "1";
      case 2 -> "0,5";
      case 3 -> "1e-7";
      case 4 -> Double.toString(random.nextDouble() / 2);
      default -> "0." + random.nextInt(1_000_000);
    };
  }

  private int count(int most) {
    return 1 + random.nextInt(most);
  }

  private boolean rarely(int times) {
    return random.nextInt(times) == 0;
  }
}
