package korridor.cli;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import korridor.language.Language;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress as a bar that is drawn again and again on one line of a terminal. */
final class ProgressInBar implements ProgressDisplay {

  private static final int WIDTH = 79;
  private static final int MILLISECONDS_BETWEEN = 250;

  private final ProgressBar bar;

  ProgressInBar(PrintStream err, Language texts, int planned) {
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(texts.say("progress.task"))
            .setInitialMax(planned)
            .setUpdateIntervalMillis(MILLISECONDS_BETWEEN)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
            .showSpeed(speed(texts))
            .build();
  }

  /** The library takes nothing but a format; its marks are those of the language. */
  private static DecimalFormat speed(Language texts) {
    DecimalFormatSymbols marks = DecimalFormatSymbols.getInstance(Locale.ROOT);
    marks.setDecimalSeparator(texts.numbers().decimalMark());
    return new DecimalFormat("0.0 ", marks);
  }

  @Override
  public void ended(boolean failed) {
    bar.step();
  }

  @Override
  public void close() {
    bar.close();
  }
}
