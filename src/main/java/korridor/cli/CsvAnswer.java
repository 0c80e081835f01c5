package korridor.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import korridor.store.CsvTable;
import korridor.store.index.AnswerSink;

/** An answer as CSV: numbers with all their digits, nothing where there is nothing. */
final class CsvAnswer implements AnswerSink {

  private final OutputStream out;
  private CsvTable table;

  CsvAnswer(OutputStream out) {
    this.out = out;
  }

  @Override
  public void columns(List<String> names) throws IOException {
    table = CsvTable.to(keptOpen(), names);
  }

  @Override
  public void row(List<Object> cells) throws IOException {
    table.row(cells.toArray());
  }

  /** Hands on what was written last. */
  void end() throws IOException {
    if (table != null) {
      table.close();
    }
  }

  /** Others write to the stream later. */
  private OutputStream keptOpen() {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
