package korridor.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import korridor.model.Arm;
import korridor.model.Solution;
import korridor.scenario.Suggestions;

/** Reads the values of options and says in the user's language what is wrong with them. */
record Arguments(Texts texts) {

  /** A whole number between two bounds. */
  int whole(String option, String value, int min, int max) {
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException tooLargeOrNone) {
      // told below, together with the range
    }
    throw new BadInputException(
        texts.get("bad.number", option, value, String.valueOf(min), String.valueOf(max)));
  }

  /** Any whole number of 64 bits. */
  long seed(String option, String value) {
    try {
      return Long.parseLong(value.strip());
    } catch (NumberFormatException e) {
      throw new BadInputException(
          texts.get(
              "bad.number",
              option,
              value,
              String.valueOf(Long.MIN_VALUE),
              String.valueOf(Long.MAX_VALUE)));
    }
  }

  /** One arm by its name. */
  Arm arm(String name) {
    return Arm.parse(name.strip()).orElseThrow(() -> new BadInputException(unknown(name.strip())));
  }

  /** Several arms, separated by commas; all that are unknown are told at once. */
  List<Arm> arms(String names) {
    List<Arm> arms = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      Arm.parse(name.strip()).ifPresentOrElse(arms::add, () -> wrong.add(unknown(name.strip())));
    }
    if (!wrong.isEmpty()) {
      throw new BadInputException(String.join(System.lineSeparator(), wrong));
    }
    return arms;
  }

  /** A path. */
  Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new BadInputException(texts.get("bad.path", value));
    }
  }

  private String unknown(String name) {
    List<String> known = armNames();
    String nearest = Suggestions.nearest(name, known);
    String text = texts.get("bad.arm", name);
    String maybe = nearest.isEmpty() ? "" : " " + texts.get("maybe", nearest);
    return text + maybe + " " + texts.get("bad.arm.allowed", String.join(", ", known));
  }

  /** The standard arms and the null arms. */
  static List<String> armNames() {
    return Stream.concat(
            Arm.STANDARD.stream().map(Arm::name),
            Arrays.stream(Solution.values()).filter(Solution::control).map(Solution::key))
        .toList();
  }
}
