package korridor.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import korridor.experiment.EngineException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that lead nowhere, told before anything of Spark is started. */
class SparkEngineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spark://127.0.0.1|NO_ADDRESS",
        "spark://127.0.0.1:70000|NO_ADDRESS",
        "spark://a:1,b|NO_ADDRESS",
        "spark://|NO_ADDRESS",
        "spark://nowhere.invalid:7077|UNREACHABLE",
        "spark://127.0.0.1:9,127.0.0.1:10|UNREACHABLE",
      })
  void whatIsWrongIsTold(String address, EngineException.Reason reason) {
    SparkEngine engine = new SparkEngine();
    assertThat(engine.takes(address)).isTrue();
    assertThat(catchThrowableOfType(EngineException.class, () -> engine.connect(address)).reason())
        .isEqualTo(reason);
  }
}
