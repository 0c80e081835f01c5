package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Parameters;
import korridor.observe.Measures;
import org.junit.jupiter.api.Test;

/**
 * The results of a small town in several arms, to the last digit, as they were before: whoever
 * moves code sees whether numbers move too. Where they are meant to, the system property {@code
 * korridor.golden} writes the file anew, and the changelog says so.
 */
class GoldenTest {

  private static final Path FILE = Path.of("src/test/resources/korridor/model/golden.csv");

  private static final List<Arm> ARMS =
      List.of(
          Arm.SILO,
          Arm.of(Interventions.CORRIDOR, Interventions.REPUTATION, Interventions.ITEAM),
          Arm.of(Interventions.RANDOM_REWIRING),
          Arm.of(Interventions.HEADCOUNT, Interventions.FREEZE));

  @Test
  void theNumbersAreThoseOfBefore() throws IOException {
    List<String> lines = new ArrayList<>(List.of("arm,year,measure,value"));
    Administration settled = Trials.settled(Organisations.town(), Parameters.defaults(), 1, 0, 60);
    for (Arm arm : ARMS) {
      double[][] years = Trials.years(Trials.arm(settled, arm), 2);
      for (int year = 0; year < years.length; year++) {
        for (int m = 0; m < years[year].length; m++) {
          String measure = Measures.all().get(m).name();
          lines.add(String.join(",", arm.name(), "" + year, measure, "" + years[year][m]));
        }
      }
    }
    if (Boolean.getBoolean("korridor.golden")) {
      Files.createDirectories(FILE.getParent());
      Files.write(FILE, lines);
    }
    assertThat(lines).isEqualTo(Files.readAllLines(FILE));
  }
}
