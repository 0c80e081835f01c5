package korridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The number by which runs of two models are told apart goes with the model's pinned numbers. */
class ResultsNumberTest {

  private static final Path RESOURCES = Path.of("src/test/resources/korridor");

  @Test
  void aChangeOfThePinnedNumbersRaisesTheNumberOfTheResults() throws Exception {
    byte[] golden = Files.readAllBytes(RESOURCES.resolve("model/golden.csv"));
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(golden));
    assertThat(sums().getProperty("" + RunKey.RESULTS))
        .as(
            "golden.csv is another one: raise RunKey.RESULTS and note its sum in results.properties")
        .isEqualTo(sum);
  }

  private static Properties sums() throws IOException {
    Properties sums = new Properties();
    try (InputStream in = Files.newInputStream(RESOURCES.resolve("run/results.properties"))) {
      sums.load(in);
    }
    return sums;
  }
}
