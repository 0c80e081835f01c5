package korridor.cli;

import java.io.PrintStream;
import java.io.Writer;

/** Writes to a stream in the stream's own encoding, not in that of the machine. */
final class StreamWriter extends Writer {

  private final PrintStream stream;

  StreamWriter(PrintStream stream) {
    this.stream = stream;
  }

  @Override
  public void write(char[] text, int from, int length) {
    stream.print(String.valueOf(text, from, length));
  }

  @Override
  public void flush() {
    stream.flush();
  }

  @Override
  public void close() {
    stream.close();
  }
}
