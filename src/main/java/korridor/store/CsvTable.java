package korridor.store;

import com.fasterxml.jackson.core.io.NumberOutput;
import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * A table that is written row by row as CSV (UTF-8, comma, line feed), compressed when the file
 * name ends in {@code .gz}. The bytes depend on the rows only, not on the clock, the language or
 * the Java version.
 */
public final class CsvTable implements Closeable {

  private final ICSVWriter out;
  private final int columns;

  private CsvTable(ICSVWriter out, int columns) {
    this.out = out;
    this.columns = columns;
  }

  /** Makes the file and writes the header. An existing file is replaced. */
  public static CsvTable create(Path file, List<String> header) throws IOException {
    return to(open(file), header);
  }

  private static OutputStream open(Path file) throws IOException {
    OutputStream bytes = Files.newOutputStream(file);
    try {
      boolean gzip = file.toString().endsWith(".gz");
      return gzip ? new GZIPOutputStream(bytes, 1 << 16) : bytes;
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /** Writes to a stream, which is closed with the table. */
  public static CsvTable to(OutputStream bytes, List<String> header) throws IOException {
    try {
      return begun(bytes, header);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /** Without a header: rows that follow those of another table with as many columns. */
  static CsvTable goingOn(OutputStream bytes, int columns) {
    return new CsvTable(writer(bytes), columns);
  }

  private static CsvTable begun(OutputStream bytes, List<String> header) throws IOException {
    CsvTable table = goingOn(bytes, header.size());
    table.row(header.toArray());
    return table;
  }

  private static ICSVWriter writer(OutputStream bytes) {
    BufferedWriter text =
        new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
    return new CSVWriterBuilder(text).withLineEnd("\n").build();
  }

  /**
   * Writes a row. Doubles are written so that reading gives the same number again, NaN and null as
   * an empty cell, everything else as its text.
   *
   * @throws IllegalArgumentException when the row is not as long as the header
   */
  public void row(Object... cells) throws IOException {
    if (cells.length != columns) {
      throw new IllegalArgumentException(cells.length + " cells under " + columns + " columns");
    }
    String[] texts = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      texts[i] = text(cells[i]);
    }
    out.writeNext(texts, false);
    if (out.getException() != null) {
      throw out.getException();
    }
  }

  /** Writes a row of key cells followed by numbers. */
  public void row(List<?> keys, double[] numbers) throws IOException {
    Object[] cells = new Object[keys.size() + numbers.length];
    for (int i = 0; i < keys.size(); i++) {
      cells[i] = keys.get(i);
    }
    for (int i = 0; i < numbers.length; i++) {
      cells[keys.size() + i] = numbers[i];
    }
    row(cells);
  }

  /** Hands what was written to the operating system. */
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static String text(Object cell) {
    if (cell instanceof Double number) {
      return number(number);
    }
    return cell == null ? "" : cell.toString();
  }

  // Double.toString is not used: its digits changed with Java 19.
  static String number(double value) {
    return Double.isNaN(value) ? "" : NumberOutput.toString(value, true);
  }
}
