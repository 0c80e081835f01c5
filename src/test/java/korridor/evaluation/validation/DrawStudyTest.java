package korridor.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import korridor.evaluation.validation.DrawTable.Figure;
import korridor.evaluation.validation.DrawTable.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrawStudyTest {

  private static final int DRAWS = 4;

  private final AtomicInteger ended = new AtomicInteger();
  private final DrawStudy study = new DrawStudy(SmallCity.setting(2), DRAWS);
  private DrawTable table;

  @BeforeAll
  void draw() {
    table = study.table(SmallCity.counting(ended));
  }

  @Test
  void tellsOfEveryRunItPlanned() {
    assertThat(ended.get()).isEqualTo(study.runs());
  }

  @Test
  void countsThePatternsThatOneRunCanShow() {
    assertThat(table.points()).hasSize(DRAWS);
    assertThat(table.rows().stream().map(Row::id))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 14).mapToObj(n -> "P" + n).toList());
  }

  @Test
  void aPatternShowsWhereAllItsNumbersDo() {
    for (Row row : table.rows()) {
      assertThat(row.count().known()).isBetween(0, DRAWS);
      for (Figure number : row.readings()) {
        assertThat(row.count().shows()).isLessThanOrEqualTo(number.count().shows());
        assertThat(number.count().shows()).isLessThanOrEqualTo(number.count().known());
        assertThat(number.values()).hasSize(DRAWS);
      }
    }
  }

  @Test
  void countsWhatTheValuesSay() {
    Figure drift = table.rows().get(0).readings().get(0);

    assertThat(drift.count().known()).isEqualTo(DRAWS);
    assertThat(drift.count().shows())
        .isEqualTo(
            (int) DoubleStream.of(drift.values()).filter(v -> Math.abs(v) <= Rest.TRUST).count());
    assertThat(drift.values()).doesNotHaveDuplicates();
  }

  @Test
  void holdsAllDrawsAgainstTheTargets() {
    assertThat(table.targets().stream().map(f -> f.subject().key()))
        .containsSubsequence(
            List.of(
                "draws.done",
                "draws.median",
                "draws.drift",
                "draws.rewiring",
                "draws.all",
                "draws.peak",
                "draws.slope"));
  }

  @Test
  void twoDrawsTellNothing() {
    assertThatThrownBy(() -> new DrawStudy(SmallCity.setting(2), 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
