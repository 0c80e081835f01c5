package korridor.scenario;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The cells of a CSV text with their places. */
final class CsvTable {

  private static final int MOST_CELLS = 400_000;

  private CsvTable() {}

  /**
   * Rows that are not blank, each with at least one cell.
   *
   * @throws ScenarioException when a quote is not closed or the table is too large
   */
  static List<List<Node.Scalar>> parse(String file, String text, char separator) {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    try (CsvParser parser = new CsvFactory().createParser(text)) {
      parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
      parser.enable(CsvParser.Feature.TRIM_SPACES);
      parser.setSchema(schema);
      return rows(file, parser);
    } catch (JsonProcessingException e) {
      throw new ScenarioException(
          Problem.at(place(file, e.getLocation()), "csv-syntax", e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  private static List<List<Node.Scalar>> rows(String file, CsvParser parser) throws IOException {
    List<List<Node.Scalar>> rows = new ArrayList<>();
    List<Node.Scalar> row = new ArrayList<>();
    int cells = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.VALUE_STRING) {
        Place place = place(file, parser.currentTokenLocation());
        if (++cells > MOST_CELLS) {
          throw new ScenarioException(
              Problem.at(place, "too-many-entries", Integer.toString(MOST_CELLS)));
        }
        row.add(new Node.Scalar(parser.getText(), false, place));
      } else if (token == JsonToken.END_ARRAY) {
        if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
          rows.add(row);
        }
        row = new ArrayList<>();
      }
    }
    return rows;
  }

  private static Place place(String file, JsonLocation at) {
    return at == null || at.getLineNr() < 1
        ? Place.of(file)
        : new Place(file, at.getLineNr(), Math.max(0, at.getColumnNr()));
  }
}
