package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import korridor.model.Organisation.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questionnaire's templates are tables that the reader reads, and its numbers are computed. */
class SurveyTemplateTest {

  private static final Path FOLDER = Path.of("docs/survey");
  private static final Survey HAUPTAMT = new Survey(0.475, 0.6, 0.4, 0.375, 0.425, 0.675);

  @TempDir Path folder;

  @Test
  void bothTemplatesAreReadAlike() throws IOException {
    for (String template : List.of("survey-template.csv", "umfrage-vorlage.csv")) {
      Files.copy(FOLDER.resolve(template), folder.resolve(template));
      Path file = folder.resolve("x.yaml");
      Files.writeString(
          file,
          Yaml.SMALL.replace("a1", "Hauptamt").replace("b1", "Tiefbauamt")
              + "staff-survey: {file: "
              + template
              + ", scale: 1-5}\n");

      assertThat(ScenarioReader.read(file).organisation().surveys())
          .as(template)
          .hasSize(3)
          .startsWith(HAUPTAMT, Surveys.NONE);
    }
  }

  @Test
  void everyAttributeHasTwoStatementsInBothLanguages() throws IOException {
    for (String sheet : List.of("questionnaire.md", "fragebogen.md")) {
      String text = Files.readString(FOLDER.resolve(sheet));
      Matcher statements = Pattern.compile("☐ \\| ([^|]+) \\|\\n").matcher(text);
      List<String> attributes = new ArrayList<>();
      while (statements.find()) {
        attributes.add(statements.group(1));
      }
      assertThat(attributes).hasSize(12);
      assertThat(attributes.stream().distinct()).hasSize(6);
    }
  }

  /** n₀ = (1.96 s / e)², n = n₀ / (1 + (n₀ − 1) / N), Cochran (1977), s one step. */
  @Test
  void theNumberOfAnswersIsThatOfTheFormula() throws IOException {
    String text = Files.readString(FOLDER.resolve("README.md"));
    Matcher rows = Pattern.compile("\\| (\\d+) \\| (\\d+) \\| (\\d+) \\|").matcher(text);
    int found = 0;
    while (rows.find()) {
      int people = Integer.parseInt(rows.group(1));
      assertThat(Integer.parseInt(rows.group(2))).isEqualTo(needed(people, 0.5));
      assertThat(Integer.parseInt(rows.group(3))).isEqualTo(needed(people, 0.3));
      found++;
    }
    assertThat(found).isEqualTo(5);
  }

  private static int needed(int people, double within) {
    double infinite = Math.pow(1.959964 / within, 2);
    return (int) Math.ceil(infinite / (1 + (infinite - 1) / people));
  }
}
