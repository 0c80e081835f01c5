package korridor.cli;

import static korridor.cli.KorridorProcess.TINY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitivityCommandTest {

  @TempDir private Path folder;

  private static String told(String... more) {
    List<String> words = new ArrayList<>(List.of("sensitivity", TINY));
    words.addAll(List.of(more));
    return Told.by(StandardCharsets.UTF_8, words.toArray(String[]::new));
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  @Test
  void tellsTheCostBeforehandAndWritesWhatItFound() throws Exception {
    String told =
        told(
            "--points",
            "2",
            "--arm",
            "corridor",
            "--parameters",
            "credit.dilution, learning.trust-gain",
            "--out",
            out());

    assertThat(told)
        .contains("Kleinstadt, elementary effects: 2 parameters, 24 runs into")
        .contains("Trust across departments, Corridors minus silo")
        .contains("Not more than luck could do: “")
        .contains("% of the differences between points are luck.");
    List<String> indices = Files.readAllLines(Path.of(out(), "sensitivity.csv"));
    assertThat(indices.get(0)).isEqualTo("method,parameter,index,value,lower,upper,luck,decides");
    assertThat(indices)
        .anyMatch(line -> line.startsWith("morris,credit.dilution,mu-star,0.0,0.0,"));
    List<String> points = Files.readAllLines(Path.of(out(), "sensitivity-points.csv"));
    assertThat(points.get(0)).isEqualTo("point,credit.dilution,learning.trust-gain,response");
    assertThat(points).hasSize(1 + 6);
    assertThat(Path.of(out(), "sensitivity.md"))
        .content()
        .startsWith("# Which assumptions decide: Kleinstadt\n")
        .contains("| Strength (μ*) |");
    assertThat(Path.of(out(), "scenario.yaml")).exists();
  }

  @Test
  void speaksGermanToo() {
    assertThat(
            told(
                "--method",
                "shapley",
                "--points",
                "2",
                "--arm",
                "silo",
                "--replicates",
                "1",
                "--parameters",
                "survey.openness,learning.value-gain",
                "--lang",
                "de",
                "--out",
                out()))
        .contains("Vertrauen über Ämtergrenzen im Silo", "Mit einer Wiederholung lässt sich nicht");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--method soboll|--method is `soboll`, allowed: morris, pawn, shapley, sobol. Maybe `sobol`?",
        "--method sobol --points 10|--points must be a power of two for this method, not 10. Maybe"
            + " `8`?",
        "--method pawn --points 19|--points",
        "--points 1|--points",
        "--replicates 0|--replicates",
        "--measure trust_acros|Maybe `trust_across`?",
        "--arm coridor|Maybe `corridor`?",
        "--parameters episode.wieght|--parameters: there is no parameter `episode.wieght`."
            + " `korridor parameters` lists them. Maybe `episode.weight`?",
        "--parameters interventions.corridor-ties|--parameters: `interventions.corridor-ties` is a"
            + " size, a dose",
        "--parameters episode.weight,|there is no parameter ``",
      })
  void badInputIsTold(String options, String expected) {
    List<String> words = new ArrayList<>(List.of(options.split(" ")));
    words.addAll(List.of("--out", out()));

    assertThat(told(words.toArray(String[]::new))).contains(expected);
    assertThat(Path.of(out())).doesNotExist();
  }
}
