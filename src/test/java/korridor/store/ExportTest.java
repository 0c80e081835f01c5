package korridor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import korridor.experiment.ExperimentPlan;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.observe.Derived;
import korridor.observe.Measures;
import korridor.run.Observation;
import korridor.run.RunKey;
import korridor.run.RunResult;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  private static final String FORMULA = "=HYPERLINK(1)";

  @TempDir private Path temporary;
  private ResultsFolder results;

  /** Results of a city that calls its first division like a formula. */
  @BeforeEach
  void write() throws IOException {
    Path file = temporary.resolve("city.yaml");
    String tiny = Files.readString(Path.of("src/test/resources/korridor/tiny.yaml"));
    Files.writeString(file, tiny.replace("I Verwaltung", FORMULA));
    Scenario scenario = ScenarioReader.read(file);
    assertThat(scenario.organisation().divisions()).contains(FORMULA);
    ExperimentPlan plan = ExperimentPlan.comparison(scenario, "hash", List.of(Arm.SILO), 1, 9);
    results = new ResultsFolder(Files.createDirectory(temporary.resolve("results")));
    ResultsWriter writer =
        ResultsWriter.open(
            results, plan, "", new Provenance("1", "a", "17", "Linux", 2), Clock.systemUTC());
    double[][] values = new double[plan.weeks().length][Measures.all().size()];
    for (double[] row : values) {
      Arrays.fill(row, 1234.5);
      row[1] = Double.NaN;
    }
    writer.accept(
        RunResult.ok(
            new RunKey("hash", Arm.SILO, 0, 9),
            new Observation(
                plan.weeks(),
                values,
                new double[2][2],
                new double[2][2],
                new double[Derived.ALL.size()])));
    writer.end(null);
  }

  @Test
  void aGermanExcelReadsTheFiles() throws IOException {
    Path into = Files.createDirectory(temporary.resolve("csv"));
    new Export(results, Language.of("de")).writeGermanCsv(into);

    byte[] runs = Files.readAllBytes(into.resolve("runs.csv"));
    assertThat(Arrays.copyOf(runs, 3)).containsExactly(0xEF, 0xBB, 0xBF);
    assertThat(new String(runs, StandardCharsets.UTF_8))
        .contains("arm;point;replicate;seed;trust_inside;", "\r\nsilo;;0;9;1234,5;;1234,5;");
    assertThat(into.resolve("trust-matrix.csv"))
        .content()
        .contains("\r\nsilo;;0;'" + FORMULA + ";'" + FORMULA + ";0;0\r\n")
        .doesNotContain(";" + FORMULA);
  }

  @Test
  void aWorkbookHasTypedCells() throws IOException {
    Path file = temporary.resolve("results.xlsx");
    new Export(results, Language.of("en")).writeWorkbook(file);

    assertThat(part(file, "xl/workbook.xml"))
        .contains("name=\"runs\"", "name=\"trust-matrix\"", "name=\"definitions\"");
    assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("<v>1234.5</v>");
    assertThat(part(file, "xl/worksheets/sheet2.xml")).doesNotContain("<f>").contains("t=\"s\"");
    assertThat(part(file, "xl/sharedStrings.xml")).contains(">" + FORMULA + "</t>");
  }

  @Test
  void everyColumnIsDefinedInTheLanguageAskedFor() throws IOException {
    for (String code : Language.codes()) {
      Path into = Files.createDirectory(temporary.resolve("csv-" + code));
      new Export(results, Language.of(code)).writeGermanCsv(into);
      List<String> defined = Files.readAllLines(into.resolve("definitions.csv"));
      List<String> columns =
          Stream.of("runs.csv", "trust-matrix.csv")
              .flatMap(table -> columns(into.resolve(table)))
              .toList();

      assertThat(defined).hasSize(1 + columns.size());
      for (int n = 0; n < columns.size(); n++) {
        assertThat(defined.get(1 + n)).contains(";" + columns.get(n) + ";");
      }
    }
    assertThat(temporary.resolve("csv-de/definitions.csv"))
        .content()
        .contains("Mittleres Vertrauen aller Beziehungen");
  }

  private static Stream<String> columns(Path table) {
    try {
      return Stream.of(Files.readAllLines(table).get(0).replace("\uFEFF", "").split(";"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
