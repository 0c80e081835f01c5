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
 * What a command finds around it, and how much it may say.
 *
 * @param out for results
 * @param err for progress and messages
 * @param bytes standard output as bytes, for tables
 * @param coding how text is written to them
 * @param terminal whether somebody watches {@code err} on a terminal
 * @param home the folder that Korridor lies in, with its {@code scenarios}
 * @param clock for the times in manifests and the names of folders
 * @param locale the language of the machine
 * @param columns width of the terminal, for lines that are not to be broken by it
 * @param browser shows pages
 * @param loudness how much is said
 */
record Environment(
    PrintStream out,
    PrintStream err,
    OutputStream bytes,
    Charset coding,
    boolean terminal,
    Path home,
    Clock clock,
    Locale locale,
    int columns,
    Browser browser,
    Loudness loudness) {

  /** Widest running text; a wider terminal does not make it easier to read. */
  static final int WIDEST = 100;

  private static final int NARROWEST = 20;
  private static final int USUAL = 80;

  /** Without a browser and without a terminal of known width. */
  Environment(
      PrintStream out,
      PrintStream err,
      OutputStream bytes,
      Charset coding,
      boolean terminal,
      Path home,
      Clock clock,
      Locale locale) {
    this(
        out,
        err,
        bytes,
        coding,
        terminal,
        home,
        clock,
        locale,
        WIDEST,
        Browser.NONE,
        Loudness.NORMAL);
  }

  /** Of this process. The launcher tells home and terminal in system properties. */
  static Environment ofProcess() {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    return new Environment(
        new PrintStream(out, true, charset("stdout", System::getProperty)),
        new PrintStream(err, true, charset("stderr", System::getProperty)),
        out,
        charset("stdout", System::getProperty),
        terminalOfProcess(),
        Path.of(System.getProperty("korridor.home", "")).toAbsolutePath(),
        Clock.systemUTC(),
        Locale.getDefault(),
        columns(System::getProperty, terminalOfProcess()),
        Browser.of(System.getProperty("os.name", ""), System.getenv()),
        Loudness.NORMAL);
  }

  /** The same with its results written to another stream, in the same coding. */
  Environment writingTo(OutputStream other) {
    PrintStream print = new PrintStream(other, true, coding);
    return new Environment(
        print, err, other, coding, terminal, home, clock, locale, columns, browser, loudness);
  }

  /** The same with more or less said. */
  Environment at(Loudness other) {
    return new Environment(
        out, err, bytes, coding, terminal, home, clock, locale, columns, browser, other);
  }

  /** Says what is done, unless quiet was asked for. Results and errors are not told this way. */
  void tell(String text) {
    if (loudness != Loudness.QUIET) {
      err.println(Wrapped.at(columns, text));
    }
  }

  /** Says something that only those hear who want to know all of it. */
  void detail(String text) {
    if (loudness == Loudness.VERBOSE) {
      err.println(text);
    }
  }

  /** The launcher tells the width of a terminal; where none is known, it is a usual one. */
  static int columns(UnaryOperator<String> properties, boolean terminal) {
    String told = properties.apply("korridor.columns");
    if (told == null || !told.matches("[1-9]\\d{0,4}")) {
      return terminal ? USUAL : WIDEST;
    }
    return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(told)));
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
