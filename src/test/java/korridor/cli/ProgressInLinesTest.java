package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import korridor.language.Language;
import org.junit.jupiter.api.Test;

class ProgressInLinesTest {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final AtomicLong time = new AtomicLong();

  private ProgressInLines progress(Locale locale, int planned) {
    PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);
    return new ProgressInLines(err, Language.of(locale), new Work(planned, 0, time::get));
  }

  private List<String> lines() {
    return written.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private void after(double seconds) {
    time.addAndGet((long) (seconds * 1e9));
  }

  @Test
  void aLineForEachTenth() {
    ProgressInLines progress = progress(Locale.ENGLISH, 40);
    for (int run = 0; run < 40; run++) {
      after(0.5);
      progress.ended(run == 0);
    }
    assertThat(lines())
        .hasSize(10)
        .startsWith(
            "4 of 40 runs ended, 1 failed, 2.0 runs a second, about 18 s left",
            "8 of 40 runs ended, 1 failed, 2.0 runs a second, about 16 s left")
        .endsWith("40 of 40 runs ended, 1 failed, 2.0 runs a second, about 0 s left");
  }

  @Test
  void aLineAfterHalfAMinute() {
    ProgressInLines progress = progress(Locale.GERMAN, 10_000);
    for (int run = 0; run < 5; run++) {
      after(run % 2 == 0 ? 10 : 30);
      progress.ended(false);
    }
    assertThat(lines())
        .containsExactly(
            "2 von 10.000 Läufen beendet, 0 gescheitert, 0,05 Läufe je Sekunde, noch etwa 55 h 32"
                + " min",
            "4 von 10.000 Läufen beendet, 0 gescheitert, 0,05 Läufe je Sekunde, noch etwa 55 h 32"
                + " min");
  }

  @Test
  void aLineForEachRunWhenThereAreFew() {
    ProgressInLines progress = progress(Locale.ENGLISH, 3);
    for (int run = 0; run < 3; run++) {
      progress.ended(false);
    }
    assertThat(lines()).hasSize(3);
  }

  /** Two replicates of two arms: 100 weeks of warm-up that both share, then 50 weeks each. */
  @Test
  void theFirstEstimateKnowsTheWarmUp() {
    PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);
    ProgressInLines progress =
        new ProgressInLines(err, Language.of("en"), new Work(4, 400, time::get));
    for (int week = 0; week < 60; week++) {
      after(0.1);
      progress.stepped();
    }
    assertThat(lines()).containsExactly("4 runs, warm-up included: about 40 s in all");
  }

  /** Of 400 weeks 150 are done when the first of four runs ends: 25 s of 40 are left, not 45. */
  @Test
  void theRestIsTimedByWeeks() {
    PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);
    ProgressInLines progress =
        new ProgressInLines(err, Language.of("en"), new Work(4, 400, time::get));
    for (int week = 0; week < 150; week++) {
      after(0.1);
      progress.stepped();
    }
    progress.ended(false);
    assertThat(lines().get(1))
        .isEqualTo("1 of 4 runs ended, 0 failed, 0.07 runs a second, about 25 s left");
  }
}
