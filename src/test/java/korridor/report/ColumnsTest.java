package korridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import korridor.language.Language;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.store.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No table of a results folder has a column that is defined nowhere. */
class ColumnsTest {

  @TempDir private Path folder;

  @Test
  void everyColumnOfEveryTableIsDefined() throws IOException {
    SyntheticResults.standard().write(folder);
    Report.write(folder, Locale.ENGLISH);
    List<Path> tables;
    try (Stream<Path> files = Files.list(folder)) {
      tables = files.filter(file -> file.toString().contains(".csv")).toList();
    }
    List<String> known =
        Stream.concat(
                Column.keys().stream().map(Column::name),
                Measures.all().stream().map(Measure::name))
            .toList();

    assertThat(tables).hasSize(4);
    for (Path table : tables) {
      assertThat(known).as(table.toString()).contains(header(table));
    }
  }

  @Test
  void theDefinitionsAreThereInEveryLanguage() {
    for (String code : Language.codes()) {
      Language language = Language.of(code);
      for (Column column : Column.keys()) {
        assertThat(language.say(column.definition())).isNotBlank();
        if (!column.text()) {
          assertThat(language.say(column.unit())).isNotBlank();
        }
      }
    }
  }

  private static String[] header(Path table) throws IOException {
    try (InputStream bytes = Files.newInputStream(table);
        InputStream plain = table.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
      return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))
          .readLine()
          .split(",");
    }
  }
}
