package korridor.cli;

import java.io.PrintStream;
import korridor.language.Language;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress as a bar that is drawn again and again on one line of a terminal, however narrow. */
final class ProgressInBar implements ProgressDisplay {

  private static final int WIDEST = 79;
  private static final int MILLISECONDS_BETWEEN = 250;

  /** The bar moves with the weeks, between the ends of two runs too. */
  private static final int STEPS_OF_RUN = 1000;

  private final ProgressBar bar;
  private final Work work;

  ProgressInBar(Environment around, Language texts, Work work) {
    this(around.err(), Math.min(WIDEST, around.columns() - 1), texts, work);
  }

  ProgressInBar(PrintStream err, int width, Language texts, Work work) {
    this.work = work;
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(texts.say("progress.task"))
            .setInitialMax((long) work.runs() * STEPS_OF_RUN)
            .setUnit("", STEPS_OF_RUN)
            .setUpdateIntervalMillis(MILLISECONDS_BETWEEN)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(err, width))
            .build();
  }

  @Override
  public void stepped() {
    work.step();
    move();
  }

  @Override
  public void ended(boolean failed) {
    work.end(failed);
    move();
  }

  @Override
  public void close() {
    bar.close();
  }

  private void move() {
    bar.stepTo((long) (work.share() * work.runs() * STEPS_OF_RUN));
  }
}
