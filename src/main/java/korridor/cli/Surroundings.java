package korridor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a command finds around it.
 *
 * @param out for results
 * @param err for progress and messages
 * @param bytes standard output as bytes, for tables
 * @param coding how text is written to them
 * @param terminal whether somebody watches {@code err} on a terminal
 * @param home the folder that Korridor lies in, with its {@code scenarios}
 * @param clock for the times in manifests and the names of folders
 * @param locale the language of the machine
 */
record Surroundings(
    PrintStream out,
    PrintStream err,
    OutputStream bytes,
    Charset coding,
    boolean terminal,
    Path home,
    Clock clock,
    Locale locale) {

  /** Of this process. The launcher tells home and terminal in system properties. */
  static Surroundings ofProcess() {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    return new Surroundings(
        new PrintStream(out, true, charset("stdout", System::getProperty)),
        new PrintStream(err, true, charset("stderr", System::getProperty)),
        out,
        charset("stdout", System::getProperty),
        terminalOfProcess(),
        Path.of(System.getProperty("korridor.home", "")).toAbsolutePath(),
        Clock.systemUTC(),
        Locale.getDefault());
  }

  /** The same with its results written to another stream, in the same coding. */
  Surroundings writingTo(OutputStream other) {
    PrintStream print = new PrintStream(other, true, coding);
    return new Surroundings(print, err, other, coding, terminal, home, clock, locale);
  }

  // Java 22 and newer have a console even without a terminal, so the launcher's word comes first.
  private static boolean terminalOfProcess() {
    String told = System.getProperty("korridor.terminal");
    if (told != null) {
      return told.equals("true");
    }
    return System.console() != null && Runtime.version().feature() < 22;
  }

  /**
   * The coding of a stream: that of the console it goes to, which on Windows is another one than
   * that of files, else that of the machine. A machine without a language set says ASCII, in which
   * no German can be written.
   *
   * @param stream {@code stdout} or {@code stderr}
   * @param properties those of the system; Java 17 knows the first of them by its second name
   */
  static Charset charset(String stream, UnaryOperator<String> properties) {
    return Stream.of(stream + ".encoding", "sun." + stream + ".encoding", "native.encoding")
        .map(properties)
        .filter(name -> name != null && !name.isBlank() && Charset.isSupported(name))
        .findFirst()
        .map(Charset::forName)
        .filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
        .orElse(StandardCharsets.UTF_8);
  }
}
