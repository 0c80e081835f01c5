package korridor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

  private static final List<String> HEADER = List.of("name", "count", "value");

  @TempDir private Path folder;

  private static String written(Object... cells) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvTable table = CsvTable.to(bytes, HEADER)) {
      table.row(cells);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void writesPlainCells() throws IOException {
    assertThat(written("silo", 3, 0.25)).isEqualTo("name,count,value\nsilo,3,0.25\n");
  }

  @Test
  void quotesOnlyWhereItMust() throws IOException {
    assertThat(written("Amt, \"Grün\"", 3, 1.0))
        .isEqualTo("name,count,value\n\"Amt, \"\"Grün\"\"\",3,1.0\n");
  }

  @Test
  void nothingKnownIsAnEmptyCell() throws IOException {
    assertThat(written("silo", null, Double.NaN)).isEqualTo("name,count,value\nsilo,,\n");
  }

  /** 2.0E-3 and 2.2250738585072014E-308 are among the numbers older Javas write differently. */
  @Test
  void numbersComeBackAsTheyWere() throws IOException {
    SplittableRandom random = new SplittableRandom(20);
    for (int i = 0; i < 2000; i++) {
      double number = Double.longBitsToDouble(random.nextLong());
      if (!Double.isNaN(number)) {
        String row = written("x", i, number).split("\n")[1];
        double read = Double.parseDouble(row.substring(row.lastIndexOf(',') + 1));
        assertThat(Double.doubleToLongBits(read)).isEqualTo(Double.doubleToLongBits(number));
      }
    }
  }

  /** Shortest digits that come back, which Java itself only writes since version 19. */
  @Test
  void numbersAreWrittenTheSameByEveryJava() throws IOException {
    assertThat(written("x", 1, 2.0E-3)).endsWith(",0.002\n");
    assertThat(written("x", 1, 2E23)).endsWith(",2.0E23\n");
    assertThat(written("x", 1, Double.MIN_VALUE)).endsWith(",4.9E-324\n");
    assertThat(written("x", 1, -0.0)).endsWith(",-0.0\n");
  }

  @Test
  void refusesARowThatDoesNotFit() {
    assertThatThrownBy(() -> written("x", 1)).hasMessage("2 cells under 3 columns");
  }

  @Test
  void compressesWithoutTheTime() throws IOException {
    Path file = folder.resolve("table.csv.gz");
    try (CsvTable table = CsvTable.create(file, HEADER)) {
      table.row(List.of("silo", 1), new double[] {0.5});
    }
    byte[] bytes = Files.readAllBytes(file);
    assertThat(bytes).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    try (GZIPInputStream plain = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(plain.readAllBytes())
          .isEqualTo("name,count,value\nsilo,1,0.5\n".getBytes(StandardCharsets.UTF_8));
    }
  }
}
