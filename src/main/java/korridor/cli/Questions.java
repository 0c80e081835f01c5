package korridor.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.text.Normalizer;
import java.util.Locale;
import korridor.language.Language;
import korridor.model.Limits;
import korridor.scenario.MadeUpChart;

/** Asks for the few sizes that a first scenario needs, each until the answer will do. */
final class Questions {

  private static final int FEWEST_STAFF = 20;
  private static final int LONGEST_NAME = 60;

  /** What was answered. */
  record Answers(String city, MadeUpChart chart) {

    /** The city's name in small letters, digits and hyphens. */
    String fileName() {
      String german =
          city.toLowerCase(Locale.ROOT)
              .replace("ä", "ae")
              .replace("ö", "oe")
              .replace("ü", "ue")
              .replace("ß", "ss");
      String plain = Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      String name = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
      return name.isEmpty() ? "my-city" : name;
    }
  }

  private final Environment around;
  private final Language texts;
  private final BufferedReader answers;

  Questions(Environment around, Language texts, InputStream answers) {
    this.around = around;
    this.texts = texts;
    this.answers = new BufferedReader(new InputStreamReader(answers, around.coding()));
  }

  /**
   * Asks everything.
   *
   * @throws BadInputException when the answers end too early
   */
  Answers ask() throws IOException {
    around.err().println(texts.say("new.intro"));
    String city = city();
    int staff = whole("new.staff", FEWEST_STAFF, Limits.STAFF);
    int divisions = whole("new.divisions", 1, Math.min(Limits.THEMES, staff / 2));
    int fewest = Math.max(2, divisions);
    int departments = whole("new.departments", fewest, Math.min(Limits.DEPARTMENTS, staff));
    return new Answers(city, new MadeUpChart(staff, divisions, departments));
  }

  private String city() throws IOException {
    while (true) {
      String city = answer(texts.say("new.city")).strip();
      boolean printable = city.codePoints().noneMatch(Character::isISOControl);
      if (!city.isEmpty() && city.length() <= LONGEST_NAME && printable) {
        return city;
      }
      around.err().println(texts.say("new.not-city", "most", LONGEST_NAME));
    }
  }

  private int whole(String question, int min, int max) throws IOException {
    while (true) {
      String answer =
          answer(texts.say(question, "min", min, "max", max)).strip().replaceAll("[. ]", "");
      if (answer.matches("[0-9]{1,9}")) {
        int number = Integer.parseInt(answer);
        if (number >= min && number <= max) {
          return number;
        }
      }
      around.err().println(texts.say("new.not-whole", "min", min, "max", max));
    }
  }

  private String answer(String question) throws IOException {
    around.err().print(question + " ");
    around.err().flush();
    String line = answers.readLine();
    if (line == null) {
      throw new BadInputException(texts.say("new.no-answer"));
    }
    return line;
  }
}
