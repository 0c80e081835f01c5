package korridor.workshop.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import korridor.model.Organisation.Survey;
import korridor.scenario.Overrides;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import korridor.workshop.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is told by which a person could be known. */
class AnswersTest {

  private static final List<Integer> ONE = List.of(4, 2, 3, 3, 5);
  private static final List<Integer> OTHER = List.of(3, 1, 3, 2, 4);

  private final Answers answers = new Answers();

  private void give(int times, List<Integer> marks) {
    for (int n = 0; n < times; n++) {
      answers.add("before", marks);
    }
  }

  @Test
  void belowFiveNothingIsTold() {
    give(4, ONE);
    assertThat(answers.told().get(0).people()).isZero();
    assertThat(answers.told().get(0).given()).isEqualTo(4);
    assertThat(answers.told().get(0).counts()).containsOnlyNulls();
    assertThatThrownBy(() -> answers.told("before")).isInstanceOf(Refusal.class);
  }

  @Test
  void whereAllAgreeNothingIsTold() {
    give(4, ONE);
    give(1, OTHER);
    Answers.Told told = answers.told("before");
    assertThat(told.counts().get(0)).containsExactly(0, 0, 1, 4, 0);
    assertThat(told.counts().get(2)).isNull();
    assertThat(told.mean(0)).isEqualTo(3.8);
    assertThat(told.mean(2)).isNaN();
  }

  @Test
  void aSixthAnswerCannotBeReadOffTheDifference() {
    give(4, ONE);
    give(1, OTHER);
    int[] five = answers.told("before").counts().get(0);
    for (int n = 6; n < 10; n++) {
      answers.add("before", OTHER);
      assertThat(answers.told("before").counts().get(0)).containsExactly(five);
    }
    answers.add("before", OTHER);
    assertThat(answers.told("before").people()).isEqualTo(10);
  }

  @Test
  void marksAreFromOneToFive() {
    for (List<Integer> wrong :
        List.of(List.of(1, 2, 3, 4), List.of(0, 1, 1, 1, 1), List.of(1, 1, 1, 1, 6))) {
      assertThatThrownBy(() -> answers.add("before", wrong)).isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> answers.add("x".repeat(41), ONE)).isInstanceOf(Refusal.class);
    assertThat(answers.told()).isEmpty();
  }

  /** The rule is that of the table of a staff survey on the scale 1-5. */
  @Test
  void answersBecomeAStartAsInATable(@TempDir Path folder) throws IOException {
    give(3, ONE);
    give(2, List.of(3, 1, 2, 2, 4));
    Scenario town = ScenarioReader.read(Path.of("scenarios", "workshop.yaml"));
    Survey found = Surveyed.of(town, answers.told("before")).organisation().surveys().get(0);

    String first = town.organisation().departments().get(0).name();
    Files.writeString(
        folder.resolve("survey.csv"),
        "department,inside-trust,out-group-trust,openness,respect,responsibility\n"
            + first
            + ",3.6,1.6,2.6,2.6,4.6\n");
    String text =
        Files.readString(Path.of("scenarios", "workshop.yaml"))
            + "\nstaff-survey: {file: survey.csv, scale: 1-5}\n";
    Scenario surveyed = ScenarioReader.parse(folder.resolve("town.yaml"), text, Overrides.NONE);
    assertThat(found).isEqualTo(surveyed.organisation().surveys().get(0));
  }
}
