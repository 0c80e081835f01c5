package korridor.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Path;
import korridor.observe.Measures;
import korridor.report.Report;
import korridor.report.SyntheticResults;
import korridor.report.evidence.Evidence;
import korridor.report.page.Statement;
import korridor.report.page.Summary;
import korridor.scenario.Overrides;
import korridor.scenario.ScenarioException;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A third language is one file: {@code xx.properties}, which only the tests have. */
class ThirdLanguageTest {

  private final Language made = Language.of("xx");

  @Test
  void speaksIt() {
    assertThat(made.say(Measures.TRUST_ACROSS.label())).isEqualTo("Xtrust xacross");
    assertThat(made.numbers().decimal(-1234.5, 1)).isEqualTo("−1_234;5");
    assertThat(made.numbers().valueWithUnit(Measures.LEAD_TIME, 35.24))
        .isEqualTo("35;2\u00a0xweeks");
    assertThat(made.numbers().after(52)).isEqualTo("xafter one xyear");
  }

  /** Words, numbers and the choice of words come from its file, the rest is English. */
  @Test
  void tellsAReportInIt(@TempDir Path folder) throws IOException {
    SyntheticResults results = SyntheticResults.standard().withReplicates(5).withWeeks(52);
    Evidence evidence = Report.evidence(results.write(folder.resolve("r")));

    Statement core = new Summary(evidence, made).brief().get(0);

    assertThat(core.lead()).isEqualTo("Xcore");
    assertThat(core.lines().get(0))
        .matches(
            "Xtrust xacross: all three together xreach xmost, 0;\\d+ xafter one xyear"
                + " \\(xsilo: 0;\\d+\\)\\..*");
  }

  @Test
  void tellsProblemsInIt() {
    assertThatThrownBy(() -> ScenarioReader.parse(Path.of("x.yaml"), "town: Ulm", Overrides.NONE))
        .asInstanceOf(type(ScenarioException.class))
        .extracting(problems -> problems.problems().get(0).message(made.locale()))
        .asString()
        .startsWith("x.yaml:1:1: xunknown xkey `town`, xallowed: name, city, ");
  }

  @Test
  void saysInEnglishWhatTheFileLacks() {
    assertThat(made.say(Measures.TRUST_INSIDE.label())).isEqualTo("Trust inside departments");
    assertThat(made.numbers().percent(0.5, 1)).isEqualTo("50;0%");
  }

  @Test
  void isNotAmongThoseThatComeWithKorridor() {
    assertThat(Language.codes()).containsExactly("de", "en");
  }
}
