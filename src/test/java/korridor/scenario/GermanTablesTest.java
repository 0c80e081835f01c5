package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import korridor.model.Organisation;
import korridor.model.Organisation.Department;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Organisation charts as German spreadsheets write them. */
class GermanTablesTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final String CHART =
      """
      Dezernat;Amt;Beschäftigte;Thema
      Dezernat I;Hauptamt;1.420;Zentrale Dienste
      Dezernat I;Presse- und Öffentlichkeitsarbeit;38;Öffentlichkeitsarbeit
      Dezernat II;Tiefbauamt;431;Straßen
      """
          .replace("\n", "\r\n");

  @TempDir Path folder;

  @BeforeEach
  void writeScenario() throws IOException {
    Files.writeString(folder.resolve("x.yaml"), "city: x\norganisation-chart: chart.csv\n");
  }

  @Test
  void everyCodingOfASpreadsheetIsReadAlike() throws IOException {
    String tabs = CHART.replace(';', '\t');
    Organisation expected = chart(CHART, StandardCharsets.UTF_8).organisation();

    assertThat(expected.departments())
        .containsExactly(
            new Department("Hauptamt", 0, 1_420, 0),
            new Department("Presse- und Öffentlichkeitsarbeit", 0, 38, 1),
            new Department("Tiefbauamt", 1, 431, 2));
    assertThat(chart(CHART, WINDOWS).organisation()).isEqualTo(expected);
    assertThat(chart("\uFEFF" + CHART, StandardCharsets.UTF_8).organisation()).isEqualTo(expected);
    assertThat(chart("\uFEFF" + tabs, StandardCharsets.UTF_16LE).organisation())
        .isEqualTo(expected);
    assertThat(chart("\uFEFF" + tabs, StandardCharsets.UTF_16BE).organisation())
        .isEqualTo(expected);
    assertThat(chart(tabs, StandardCharsets.UTF_16LE).organisation()).isEqualTo(expected);
    assertThat(chart("sep=;\r\n" + CHART, WINDOWS).organisation()).isEqualTo(expected);
  }

  @Test
  void tellsWhatItTookTheTableFor() throws IOException {
    write(CHART, WINDOWS);

    assertThat(notes(Locale.ENGLISH))
        .containsExactly(
            "chart.csv: coding windows-1252, separator `;`, headings in line 1: Dezernat ="
                + " division, Amt = department, Beschäftigte = staff, Thema = topic.");
    assertThat(notes(Locale.GERMAN))
        .singleElement()
        .asString()
        .startsWith(
            "chart.csv: Kodierung windows-1252, Trennzeichen `;`, Überschriften in Zeile 1");
  }

  @Test
  void aTableMadeForEyesIsRead() throws IOException {
    Organisation read =
        chart(
                """
                Verwaltungsgliederung, Stand Januar;;;;
                ;;;;
                Dezernat;Amt;Beschäftigte;Thema;
                Dezernat I;Hauptamt;142;"Zentrale
                Dienste";
                ;"Amt für
                Recht";38;;
                ;;;;
                Dezernat II;Tiefbauamt;1.431;Straßen;
                Summe;;1.611;;
                ;;;;
                """,
                WINDOWS)
            .organisation();

    assertThat(read.departments())
        .containsExactly(
            new Department("Hauptamt", 0, 142, 0),
            new Department("Amt für Recht", 0, 38, 1),
            new Department("Tiefbauamt", 1, 1_431, 2));
    assertThat(read.topics()).containsExactly("Zentrale Dienste", "Amt für Recht", "Straßen");
    assertThat(notes(Locale.ENGLISH))
        .contains(
            "chart.csv: rows left out above the headings: 1.",
            "chart.csv: empty cells under `Dezernat` that took over the row above: 1.",
            "chart.csv: rows of sums left out: 1 (line 10).");
  }

  @Test
  void partsOfPostsAreRoundedAndTold() throws IOException {
    Organisation read =
        chart("Dezernat;Amt;Stellen\nI;A;120,5\nI;B;11,25\nII;C;0,43\n", WINDOWS).organisation();

    assertThat(read.departments()).extracting(Department::staff).containsExactly(121, 11, 1);
    assertThat(notes(Locale.ENGLISH))
        .contains("chart.csv: numbers of posts rounded to people: 3; 132.18 posts are 133 people.");
  }

  @Test
  void aSumThatIsNoneIsTold() throws IOException {
    String office = "Dezernat;Amt;Beschäftigte\nI;A;60\nII;B;44\n";

    for (String sum : List.of("Summe;;%s\n", ";Gesamt;%s\n", "Insgesamt:;;%s\n", ";;%s\n")) {
      assertThat(chart(office + sum.formatted("104"), WINDOWS).organisation().staff())
          .isEqualTo(104);
    }
    assertThat(problems(office + "Summe;;208\n"))
        .containsExactly(
            "chart.csv:4:8: `Beschäftigte` is `208` in a row of a sum, but the rows above add up to"
                + " 104. Correct it, or delete the row.");
    assertThat(chart(office + "II;Gesamtpersonalrat;6\n", WINDOWS).organisation().departments())
        .extracting(Department::name)
        .contains("Gesamtpersonalrat");
  }

  /** What can be read in two ways is read only where the other cells leave one of them. */
  @Test
  void thousandsAndDecimalsAreNotGuessed() throws IOException {
    String rows = "department;division;staff\nA;D;%s\nB;E;%s\n";

    assertThat(staff(rows, "142,600", "12,63")).containsExactly(143, 13);
    assertThat(staff(rows, "1.420", "12,5")).containsExactly(1_420, 13);
    assertThat(staff(rows, "1,420", "12.5")).containsExactly(1_420, 13);
    assertThat(staff(rows, "1 420", "1'000")).containsExactly(1_420, 1_000);
    assertThat(staff(rows, "1.234.567", "9")).containsExactly(1_234_567, 9);
    assertThat(problems(rows.formatted("142,600", "20")))
        .containsExactly(
            "chart.csv:2:5: `staff` is `142,600`: is it 142600 or 142.6? Write the one that is"
                + " meant.");
    assertThat(problems(rows.formatted("1.420", "20")))
        .singleElement()
        .asString()
        .contains("is it 1420 or 1.42?");
    assertThat(problems(rows.formatted("1.000", "0,430")))
        .singleElement()
        .asString()
        .contains("`1.000`: is it 1000 or 1?");
  }

  @Test
  void placesAreThoseOfTheFile() throws IOException {
    assertThat(chart("\n\ndepartment;division;staff\nA;D;48\nB;E;56\n", WINDOWS).organisation())
        .extracting(Organisation::staff)
        .isEqualTo(104);
    assertThat(problems("department;division;staff\nA;I;18\nOffice;II;14\nB;II;16\nOffice;I;60\n"))
        .containsExactly(
            "chart.csv:5:1: the name `Office` (`department`) stands twice, first in line 3.");
    assertThat(problems("\ndepartment;division;staff\n\"A\n1\";D;1\nB;D;x\n"))
        .contains("chart.csv:5:5: `staff` is `x`, allowed: a number above 0, at most 8000000.");
  }

  @Test
  void namesThatLookAlikeAreAskedAbout() throws IOException {
    String rows = "Dezernat;Amt;Beschäftigte\nDezernat 3;A;17\n%s;B;24\n";

    for (String same : List.of("Dezernat\u00A03", "Dezernat  3", " Dezernat 3\u00A0")) {
      assertThat(chart(rows.formatted(same), StandardCharsets.UTF_8).organisation().divisions())
          .containsExactly("Dezernat 3");
    }
    for (String near : List.of("dezernat 3", "Dezernat3", "Dezernat-3", "DEZERNAT 3.")) {
      assertThat(problems(rows.formatted(near)))
          .singleElement()
          .asString()
          .contains("differs from `Dezernat 3` in line 2 by blanks, case, hyphens or dots only");
    }
    assertThat(problems(rows.formatted("Dezernat\u200B 3")))
        .singleElement()
        .asString()
        .isEqualTo(
            "chart.csv:3:1: `Dezernat` is `Dezernat[U+200B] 3`: the character U+200B cannot be"
                + " seen, and is not allowed in a text.");
    assertThat(chart(rows.formatted("Dezernat 2"), WINDOWS).organisation().divisions()).hasSize(2);
  }

  @Test
  void twoColumnsOfOneMeaningAreAskedAbout() throws IOException {
    assertThat(problems("Dezernat;Fachbereich;Amt;Stellen\nI;F;A;3\n"))
        .containsExactly(
            "chart.csv:1:22: the headings `Fachbereich` and `Amt` both mean `department`, allowed:"
                + " one of them. Delete one column, or rename it.");
  }

  @Test
  void aTableFromDosIsNotGuessed() throws IOException {
    write(CHART, Charset.forName("IBM850"));

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("chart.csv: the table is neither UTF-8 nor UTF-16 nor Windows-1252 text.");
  }

  @Test
  void manyProblemsOfOneKindAreSummedUp() throws IOException {
    StringBuilder rows = new StringBuilder("Dezernat;Amt;Beschäftigte\n");
    for (int i = 2; i < 42; i++) {
      rows.append("D;A").append(i).append(";viele\n");
    }

    List<String> problems = problems(rows.toString());
    assertThat(problems).hasSize(4);
    assertThat(problems.get(3))
        .startsWith("chart.csv:5:6: and 37 more of this kind, in line 5, 6, 7,");
  }

  @Test
  void divisionsFollowTheirFirstRow() throws IOException {
    assertThat(
            chart("Amt;Dezernat;Stellen\nA;II;20\nB;I;20\nC;II;20\n", WINDOWS)
                .organisation()
                .departments())
        .extracting(Department::name, Department::division)
        .containsExactly(tuple("A", 0), tuple("C", 0), tuple("B", 1));
  }

  private List<Integer> staff(String rows, String first, String second) throws IOException {
    return chart(rows.formatted(first, second), WINDOWS).organisation().departments().stream()
        .map(Department::staff)
        .toList();
  }

  private Scenario chart(String text, Charset coding) throws IOException {
    write(text, coding);
    return ScenarioReader.read(folder.resolve("x.yaml"));
  }

  private void write(String text, Charset coding) throws IOException {
    Files.write(folder.resolve("chart.csv"), text.getBytes(coding));
  }

  private List<String> notes(Locale locale) {
    return ScenarioReader.examine(folder.resolve("x.yaml"), Overrides.NONE, false).notes().stream()
        .map(note -> note.text(locale))
        .toList();
  }

  private List<String> problems(String text) throws IOException {
    write(text, StandardCharsets.UTF_8);
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
