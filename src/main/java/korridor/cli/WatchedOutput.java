package korridor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output that remembers why it failed: a print stream would keep that to itself. */
final class WatchedOutput extends OutputStream {

  private final OutputStream out;
  private IOException failure;

  WatchedOutput(OutputStream out) {
    this.out = out;
  }

  /** Why something could not be written, null when everything could. */
  synchronized IOException failure() {
    return failure;
  }

  /** Whether the reader has gone away, as {@code head} does after ten lines. */
  synchronized boolean closedPipe() {
    return failure != null
        && failure.getMessage() != null
        && failure.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
