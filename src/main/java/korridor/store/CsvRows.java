package korridor.store;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import korridor.store.RefusedFolderException.Reason;

/** The rows of a table of a results folder, one after the other. */
final class CsvRows implements Closeable {

  private final Path file;
  private final CSVReader rows;
  private final List<String> header;

  private CsvRows(Path file, CSVReader rows) throws IOException {
    this.file = file;
    this.rows = rows;
    String[] first = raw();
    if (first == null) {
      throw damaged();
    }
    this.header = List.of(first);
  }

  /** Opens a table by its name in the folder. */
  static CsvRows open(ResultsFolder folder, String name) throws IOException {
    Path file = folder.file(name);
    if (!Files.isRegularFile(file)) {
      throw new RefusedFolderException(folder.path(), Reason.NO_RESULTS);
    }
    InputStream bytes = Files.newInputStream(file);
    try {
      InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
      CSVReader rows =
          new CSVReaderBuilder(new InputStreamReader(plain, StandardCharsets.UTF_8))
              .withCSVParser(new RFC4180ParserBuilder().build())
              // Its check would take a file that was cut off for one that has ended.
              .withVerifyReader(false)
              .build();
      return new CsvRows(file, rows);
    } catch (EOFException | ZipException cut) {
      bytes.close();
      throw new RefusedFolderException(folder.path(), Reason.DAMAGED, name);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  List<String> header() {
    return header;
  }

  /**
   * The next row, as long as the header, or null after the last.
   *
   * @throws RefusedFolderException when the table was cut off or changed
   */
  String[] next() throws IOException {
    String[] row = raw();
    if (row != null && row.length != header.size()) {
      throw damaged();
    }
    return row;
  }

  /** The number in a cell; an empty one is NaN. */
  double number(String cell) throws IOException {
    try {
      return cell.isEmpty() ? Double.NaN : JavaDoubleParser.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw damaged();
    }
  }

  RefusedFolderException damaged() {
    return new RefusedFolderException(
        file.toAbsolutePath().getParent(), Reason.DAMAGED, file.getFileName().toString());
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private String[] raw() throws IOException {
    try {
      return rows.readNext();
    } catch (CsvValidationException | EOFException | ZipException cut) {
      throw damaged();
    }
  }
}
