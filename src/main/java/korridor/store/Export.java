package korridor.store;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.language.Language;
import korridor.store.RefusedFolderException.Reason;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The tables of a results folder for spreadsheets: runs, comparison, trust between divisions, and
 * the definition of every column of them.
 *
 * @param folder the results
 * @param language of the definitions
 */
public record Export(ResultsFolder folder, Language language) {

  /** Rows of a sheet, the header included. */
  private static final int MOST_ROWS = 1_048_576;

  private static final double MOST_EXACT = 1L << 53;

  private static final List<String> TABLES =
      List.of(ResultsFolder.RUNS, ResultsFolder.COMPARISON, ResultsFolder.TRUST_MATRIX);
  private static final String DEFINITIONS = "definitions";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Takes the rows of one table after the other. */
  private interface Sheets {
    /** Begins a table. */
    void begin(String name) throws IOException;

    /** Takes a row; numbers are doubles, empty cells null. */
    void row(List<Object> cells) throws IOException;
  }

  /**
   * Writes a workbook with a sheet for each table. Words are typed as words, so that no name is
   * taken for a formula.
   *
   * @throws RefusedFolderException when a table has more rows than a sheet
   */
  public void writeWorkbook(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        Workbook workbook = new Workbook(out, "Korridor", "1.0")) {
      WorkbookSheets sheets = new WorkbookSheets(workbook);
      hand(sheets);
    } catch (IOException | RuntimeException | Error halfWritten) {
      Files.deleteIfExists(file);
      throw halfWritten;
    }
  }

  /**
   * Writes a file for each table as a German Excel reads it by a double click: semicolons, decimal
   * commas, a byte order mark. A name that would be taken for a formula gets an apostrophe.
   */
  public void writeGermanCsv(Path into) throws IOException {
    try (GermanFiles files = new GermanFiles(into)) {
      hand(files);
    }
  }

  private void hand(Sheets sheets) throws IOException {
    Map<String, List<Column>> columns = new LinkedHashMap<>();
    for (String table : TABLES) {
      if (Files.isRegularFile(folder.file(table))) {
        sheets.begin(name(table));
        columns.put(name(table), hand(table, sheets));
      }
    }
    sheets.begin(DEFINITIONS);
    sheets.row(List.of("table", "column", "unit", "definition"));
    for (var table : columns.entrySet()) {
      for (Column column : table.getValue()) {
        String unit = column.text() ? "" : language.say(column.unit());
        sheets.row(List.of(table.getKey(), column.name(), unit, language.say(column.definition())));
      }
    }
  }

  private List<Column> hand(String table, Sheets sheets) throws IOException {
    try (CsvRows rows = CsvRows.open(folder, table)) {
      List<Column> columns = rows.header().stream().map(Column::of).toList();
      sheets.row(List.copyOf(rows.header()));
      int count = 1;
      for (String[] row = rows.next(); row != null; row = rows.next()) {
        if (++count > MOST_ROWS) {
          throw new RefusedFolderException(folder.path(), Reason.TOO_LARGE, table);
        }
        List<Object> cells = new ArrayList<>();
        for (int c = 0; c < row.length; c++) {
          cells.add(cell(columns.get(c), row[c], rows));
        }
        sheets.row(cells);
      }
      return columns;
    }
  }

  private static Object cell(Column column, String text, CsvRows rows) throws IOException {
    if (text.isEmpty()) {
      return null;
    }
    double number = column.text() ? Double.NaN : rows.number(text);
    // A seed can have more digits than a spreadsheet keeps.
    return Math.abs(number) <= MOST_EXACT ? (Object) number : text;
  }

  private static String name(String table) {
    return table.substring(0, table.indexOf('.'));
  }

  /** The sheets of a workbook. */
  private static final class WorkbookSheets implements Sheets {
    private final Workbook workbook;
    private Worksheet sheet;
    private int next;

    WorkbookSheets(Workbook workbook) {
      this.workbook = workbook;
    }

    @Override
    public void begin(String name) {
      sheet = workbook.newWorksheet(name);
      sheet.freezePane(0, 1);
      next = 0;
    }

    @Override
    public void row(List<Object> cells) {
      for (int c = 0; c < cells.size(); c++) {
        if (cells.get(c) instanceof Double number) {
          sheet.value(next, c, number);
        } else if (cells.get(c) instanceof String text) {
          sheet.value(next, c, text);
        }
      }
      next++;
    }
  }

  /** Files with semicolons and decimal commas. */
  private static final class GermanFiles implements Sheets, AutoCloseable {
    private final Path folder;
    private ICSVWriter out;

    GermanFiles(Path folder) {
      this.folder = folder;
    }

    @Override
    public void begin(String name) throws IOException {
      close();
      Path file = folder.resolve(name + ".csv");
      Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
      text.write(BYTE_ORDER_MARK);
      out = new CSVWriterBuilder(text).withSeparator(';').withLineEnd("\r\n").build();
    }

    @Override
    public void row(List<Object> cells) throws IOException {
      out.writeNext(cells.stream().map(GermanFiles::text).toArray(String[]::new), false);
      if (out.getException() != null) {
        throw out.getException();
      }
    }

    @Override
    public void close() throws IOException {
      if (out != null) {
        out.close();
      }
    }

    private static String text(Object cell) {
      if (cell instanceof Double number) {
        return CsvTable.number(number).replace('.', ',').replaceFirst(",0$", "");
      }
      return cell == null ? "" : harmless((String) cell);
    }

    /** Spreadsheets take a cell for a formula by its first character. */
    private static String harmless(String text) {
      return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
  }
}
