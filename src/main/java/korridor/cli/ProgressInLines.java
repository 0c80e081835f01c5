package korridor.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import korridor.language.Language;

/** Progress as lines: one for each tenth of the runs, and one whenever half a minute has passed. */
final class ProgressInLines implements ProgressDisplay {

  private static final int STEPS = 10;
  private static final double SECONDS_BETWEEN = 30;
  private static final double NANOSECONDS = 1e9;

  private final PrintStream err;
  private final Language texts;
  private final int planned;
  private final LongSupplier nanoTime;
  private final long start;
  private int ended;
  private int failed;
  private double lastLine;

  ProgressInLines(PrintStream err, Language texts, int planned, LongSupplier nanoTime) {
    this.err = err;
    this.texts = texts;
    this.planned = planned;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  @Override
  public synchronized void ended(boolean failure) {
    ended++;
    if (failure) {
      failed++;
    }
    double seconds = (nanoTime.getAsLong() - start) / NANOSECONDS;
    boolean nextTenth = (long) ended * STEPS / planned > (ended - 1L) * STEPS / planned;
    if (nextTenth || seconds - lastLine >= SECONDS_BETWEEN) {
      lastLine = seconds;
      line(seconds);
    }
  }

  @Override
  public void close() {}

  private void line(double seconds) {
    double rate = ended / Math.max(seconds, 1e-3);
    String left = Span.text((planned - ended) / rate);
    err.println(
        texts.say(
            "progress.line",
            "ended",
            ended,
            "planned",
            planned,
            "failed",
            failed,
            "rate",
            texts.numbers().decimal(rate, rate < 1 ? 2 : 1),
            "left",
            left));
  }
}
