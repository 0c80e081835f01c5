package korridor.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** What a command writes, on both streams, when the machine speaks English. */
public final class Told {

  private Told() {}

  /** The text of a call, written and read in the encoding. */
  public static String by(Charset charset, String... args) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    CommandLineInterface.execute(writing(said, charset), args);
    return said.toString(charset);
  }

  /** What a command finds around it that writes both streams to one place. */
  static Environment writing(OutputStream said, Charset charset) {
    PrintStream stream = new PrintStream(said, true, charset);
    return new Environment(
        stream, stream, said, charset, false, Path.of(""), Clock.systemUTC(), Locale.ENGLISH);
  }
}
