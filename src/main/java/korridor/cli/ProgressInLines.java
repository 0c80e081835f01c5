package korridor.cli;

import java.io.PrintStream;
import korridor.language.Language;

/**
 * Progress as lines: a first one as soon as the time it will take can be told, one for each tenth
 * of the runs, and one whenever half a minute has passed.
 */
final class ProgressInLines implements ProgressDisplay {

  private static final int STEPS = 10;
  private static final double SECONDS_BETWEEN = 30;

  /** Sooner the pace would be that of a program still warming up. */
  private static final double SECONDS_BEFORE_ESTIMATE = 5;

  private final PrintStream err;
  private final Language texts;
  private final Work work;
  private boolean estimated;
  private double lastLine;

  ProgressInLines(PrintStream err, Language texts, Work work) {
    this.err = err;
    this.texts = texts;
    this.work = work;
  }

  @Override
  public void stepped() {
    work.step();
    if (work.seconds() >= SECONDS_BEFORE_ESTIMATE) {
      estimate();
    }
  }

  @Override
  public synchronized void ended(boolean failure) {
    int before = work.ended();
    work.end(failure);
    double seconds = work.seconds();
    boolean nextTenth = (before + 1L) * STEPS / work.runs() > (long) before * STEPS / work.runs();
    if (nextTenth || seconds - lastLine >= SECONDS_BETWEEN) {
      lastLine = seconds;
      line(seconds);
    }
  }

  @Override
  public void close() {}

  private synchronized void estimate() {
    if (!estimated && work.ended() == 0) {
      String whole = Span.text(work.seconds() + work.left().orElse(0));
      err.println(texts.say("progress.estimate", "runs", work.runs(), "time", whole));
    }
    estimated = true;
  }

  private void line(double seconds) {
    double rate = work.ended() / Math.max(seconds, 1e-3);
    err.println(
        texts.say(
            "progress.line",
            "ended",
            work.ended(),
            "planned",
            work.runs(),
            "failed",
            work.failed(),
            "rate",
            texts.numbers().decimal(rate, rate < 1 ? 2 : 1),
            "left",
            Span.text(work.left().orElse(0))));
  }
}
