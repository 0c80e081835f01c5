package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

  @Test
  void theConsoleComesBeforeTheCodingOfTheMachine() {
    Map<String, String> windows =
        Map.of(
            "stdout.encoding", "IBM850", "stderr.encoding", "UTF-8", "native.encoding", "Cp1252");
    assertThat(charset("stdout", windows)).isEqualTo("IBM850");
    assertThat(charset("stderr", windows)).isEqualTo("UTF-8");
  }

  @Test
  void java17NamesItsConsoleOtherwise() {
    Map<String, String> seventeen =
        Map.of("sun.stdout.encoding", "IBM850", "native.encoding", "Cp1252");
    assertThat(charset("stdout", seventeen)).isEqualTo("IBM850");
    assertThat(charset("stderr", seventeen)).isEqualTo("windows-1252");
  }

  @Test
  void whatIsUnknownOrAsciiIsTakenForUtf8() {
    assertThat(charset("stdout", Map.of())).isEqualTo("UTF-8");
    assertThat(charset("stdout", Map.of("native.encoding", "ANSI_X3.4-1968"))).isEqualTo("UTF-8");
    assertThat(charset("stdout", Map.of("stdout.encoding", "cp0", "native.encoding", "ISO-8859-1")))
        .isEqualTo("ISO-8859-1");
  }

  private static String charset(String stream, Map<String, String> properties) {
    return Environment.charset(stream, properties::get).name();
  }

  @Test
  void aTerminalIsAsWideAsTheLauncherSays() {
    assertThat(columns("60", true)).isEqualTo(60);
    assertThat(columns("200", true)).isEqualTo(Environment.WIDEST);
    assertThat(columns("", true)).isEqualTo(80);
    assertThat(columns("", false)).isEqualTo(Environment.WIDEST);
    assertThat(columns("0", true)).isEqualTo(80);
  }

  private static int columns(String told, boolean terminal) {
    return Environment.columns(Map.of("korridor.columns", told)::get, terminal);
  }
}
