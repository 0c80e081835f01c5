package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import korridor.model.Organisation;
import korridor.model.Organisation.Department;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationChartTest {

  @TempDir Path folder;

  @BeforeEach
  void writeScenario() throws IOException {
    Files.writeString(folder.resolve("x.yaml"), "city: x\norganisation-chart: chart.csv\n");
  }

  @Test
  void readsRowsAndGroupsDivisionsInTheOrderOfTheirFirstRow() throws IOException {
    Organisation read =
        read(
            """
            department,division,staff,topic
            Bauamt,D2,30,Bauen
            Kämmerei,D1,20,
            "Amt ""für"" Grün, Wald",D2,10,Bauen
            """);

    assertThat(read.divisions()).containsExactly("D2", "D1");
    assertThat(read.topics()).containsExactly("Bauen", "Kämmerei");
    assertThat(read.departments())
        .containsExactly(
            new Department("Bauamt", 0, 30, 0),
            new Department("Amt \"für\" Grün, Wald", 0, 10, 0),
            new Department("Kämmerei", 1, 20, 1));
  }

  @Test
  void acceptsWhatSpreadsheetsWrite() throws IOException {
    Organisation expected = read("department,division,staff\nBauamt,D1,30\nKämmerei,D2,20\n");

    assertThat(
            read("\uFEFFStaff;Division;Department\r\n30;D1;Bauamt\r\n20;D2;Kämmerei\r\n\r\n;;\r\n"))
        .isEqualTo(expected);
    assertThat(read("department\tdivision\tstaff\nBauamt\tD1\t30\n\"Kämmerei\"\tD2 \t 20"))
        .isEqualTo(expected);
  }

  @Test
  void everyProblemNamesTheCell() throws IOException {
    assertThat(
            problems(
                """
                department,division,staff,topic
                Bauamt,D1,dreißig,Bauen
                Kämmerei,D1,1.200,
                ,D1,5,Leer
                Kulturamt,D1,5,Kultur,Theater
                Forstamt,D1
                Bauamt,D2,3,Bauen
                """))
        .containsExactly(
            "chart.csv:2:11: `staff` is `dreißig`, allowed: a number above 0, at most 8000000.",
            "chart.csv:3:13: `staff` is `1.200`: is it 1200 or 1.2? Write the one that is meant.",
            "chart.csv:4:1: the row with `D1` names no department. Delete it if it is a heading, a"
                + " sum or a remark.",
            "chart.csv:5:23: the cell `Theater` has no heading above it. Give its column one, or"
                + " empty it.",
            "chart.csv:6:10: `staff` is empty, which must not be.",
            "chart.csv:7:1: the name `Bauamt` (`department`) stands twice, first in line 2.");
  }

  @Test
  void theHeaderIsChecked() throws IOException {
    assertThat(problems("departement,division,head,division\n"))
        .containsExactly(
            "chart.csv:1: the column `department` is missing, allowed as its heading: department,"
                + " office, amt, ämter, fachbereich, dienststelle, organisationseinheit.",
            "chart.csv:1: the column `staff` is missing, allowed as its heading: staff, employees,"
                + " headcount, posts, fte, beschäftigte, anzahl beschäftigte, zahl der"
                + " beschäftigten, mitarbeitende, mitarbeiter, personal, stellen, planstellen, vzä,"
                + " vollzeitäquivalente.",
            "chart.csv:1:1: unknown column `departement`, allowed: department, division, staff,"
                + " topic. Maybe `department`?",
            "chart.csv:1:22: unknown column `head`, allowed: department, division, staff, topic.",
            "chart.csv:1:27: the column `division` stands twice.");
    assertThat(problems("department,division,staff\n"))
        .containsExactly("chart.csv: the table has a header but no rows.");
    assertThat(problems("\n  \n")).containsExactly("chart.csv: the file is empty.");
  }

  @Test
  void aQuoteThatIsNotClosedIsReported() throws IOException {
    assertThat(problems("department,division,staff\n\"Bauamt,D1,3\n"))
        .singleElement()
        .asString()
        .startsWith("chart.csv:")
        .contains("this is not valid CSV: Missing closing quote");
  }

  @Test
  void aMissingChartIsAProblemOfTheScenario() {
    assertThat(problems())
        .singleElement()
        .asString()
        .matches("x.yaml:2:21: there is no file `.*`\\.( Maybe .*)?");
  }

  private Organisation read(String chart) throws IOException {
    Files.writeString(folder.resolve("chart.csv"), chart);
    return ScenarioReader.read(folder.resolve("x.yaml")).organisation();
  }

  private List<String> problems(String chart) throws IOException {
    Files.writeString(folder.resolve("chart.csv"), chart);
    return problems();
  }

  private List<String> problems() {
    ScenarioException e =
        catchThrowableOfType(
            ScenarioException.class, () -> ScenarioReader.read(folder.resolve("x.yaml")));
    String prefix = folder + java.io.File.separator;
    return e.problems().stream().map(p -> p.message(Locale.ENGLISH).replace(prefix, "")).toList();
  }
}
