package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command says when it cannot serve. No test opens a browser. */
class WorkshopCommandTest {

  private static String told(String... more) {
    List<String> args = new ArrayList<>(List.of("workshop", "--no-open"));
    args.addAll(List.of(more));
    return Told.by(StandardCharsets.UTF_8, args.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({"-1", "65536", "x", "''"})
  void aPortIsANumber(String port) {
    assertThat(told("--port", port)).contains("--port does not allow", "from 0 to 65535");
  }

  @Test
  void aPortThatIsTakenIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(told("--port", port)).contains("Port " + port + " is not free", "Maybe --port 0");
    }
  }

  @ParameterizedTest
  @CsvSource({"192.0.2.77", "example.org", "999.1.1.1", "''", "0.0.0.0"})
  void onlyAnAddressOfThisMachineCanBeListenedOn(String host) {
    assertThat(told("--port", "0", "--host", host)).contains("--host does not allow `" + host);
  }

  @Test
  void aCityThatIsTooLargeIsNotShown() {
    assertThat(told("--port", "0", "germany")).contains("too large", "Maybe korridor compare");
  }

  @Test
  void aScenarioThatIsNotThereIsMissed() {
    assertThat(told("werkshop")).contains("no scenario `werkshop`", "Maybe");
  }
}
